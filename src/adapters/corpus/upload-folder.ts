import { createHash, randomUUID } from 'node:crypto';
import { link, open, readdir, rm, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { HeldDocument, Uploads } from '../../application/ports/uploads.js';
import { makeFolder } from '../make-folder.js';
import { storageError } from '../storage/storage-errors.js';

/** Longest name in bytes of UTF-8: with hash and ending it stays below the 255 that file systems take. */
const LONGEST_NAME = 180;

/** Hidden, so that no listing of the folder shows it. */
const HELD = '.held-';

/** What was held for longer is from a process that was killed. */
const LEFT_BEHIND_MS = 60 * 60_000;

/** A folder of documents: each goes by its name, made safe, and the hash of its content. */
export class UploadFolder implements Uploads {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async hold(name: string, content: Uint8Array): Promise<HeldDocument> {
    const extension = extname(name).toLowerCase();
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    const path = join(this.#folder, `${HELD}${randomUUID()}${extension}`);
    await this.#explained(async () => {
      makeFolder(this.#folder);
      await this.#removeLeftBehind();
      await writeThrough(path, content);
    });
    return {
      path,
      keep: () => this.#explained(() => this.#keep(path, { name, hash, extension })),
      discard: () => rm(path, { force: true }),
    };
  }

  /** A link, unlike a renaming, never takes the place of another file. */
  async #keep(
    path: string,
    { name, hash, extension }: { readonly name: string; readonly hash: string; readonly extension: string },
  ): Promise<boolean> {
    const ending = `.${hash}${extension}`;
    if ((await readdir(this.#folder)).some((other) => other.endsWith(ending))) return false;
    try {
      await link(path, join(this.#folder, `${safeName(name)}${ending}`));
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    }
  }

  async #removeLeftBehind(): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      if (!name.startsWith(HELD)) continue;
      const path = join(this.#folder, name);
      if ((await stat(path)).mtimeMs < Date.now() - LEFT_BEHIND_MS) await rm(path, { force: true });
    }
  }

  async #explained<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      throw storageError(error, this.#folder);
    }
  }
}

/** Letters, digits and hyphens of a name, without its ending: nothing that leads elsewhere or hides. */
function safeName(name: string): string {
  const words = basename(name, extname(name))
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  let short = '';
  for (const letter of words) if (Buffer.byteLength(short + letter) <= LONGEST_NAME) short += letter;
  return short.replace(/^-|-$/g, '') || 'document';
}

async function writeThrough(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
