import type { Dirent } from 'node:fs';
import { opendir, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

import { CorpusMissingError } from '../../application/errors.js';
import type { Corpus, CorpusFile } from '../../application/ports/corpus.js';

/** Files of other kinds (pictures, notes of editors, half-written downloads) are no articles and pass unnoticed. */
const ARTICLE_EXTENSIONS: ReadonlySet<string> = new Set(
  '.txt .text .md .markdown .html .htm .xhtml .jsonl .ndjson'.split(' '),
);

/**
 * A folder of article files, at any depth. Links are followed to files and folders; a folder that is reached twice
 * (a link to its parent) is listed once. Hidden files and folders that cannot be read are passed over.
 */
export class FolderCorpus implements Corpus {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** @throws CorpusMissingError when the folder is not there or cannot be read. */
  static async open(folder: string): Promise<FolderCorpus> {
    try {
      await (await opendir(folder)).close();
    } catch (error) {
      throw corpusMissing(folder, error);
    }
    return new FolderCorpus(folder);
  }

  async list(): Promise<readonly CorpusFile[]> {
    const files: CorpusFile[] = [];
    const visited = new Set<string>();
    const entries = await this.rootEntries();
    visited.add(await realpath(this.folder));
    await this.collect(entries, '', files, visited);
    return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  private async rootEntries(): Promise<readonly Dirent[]> {
    try {
      return await readdir(this.folder, { withFileTypes: true });
    } catch (error) {
      throw corpusMissing(this.folder, error);
    }
  }

  private async collect(
    entries: readonly Dirent[],
    prefix: string,
    files: CorpusFile[],
    visited: Set<string>,
  ): Promise<void> {
    // Links last, so that what lies in the folder goes by its own path.
    const ordered = [...entries].sort(
      (a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || (a.name < b.name ? -1 : 1),
    );
    for (const entry of ordered) {
      if (entry.name.startsWith('.')) continue;
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      const absolutePath = join(this.folder, path);
      const isArticle = ARTICLE_EXTENSIONS.has(extname(entry.name).toLowerCase());
      if (entry.isFile() && !isArticle) continue;
      const found = await statOrNone(absolutePath);
      if (found?.isFile() && isArticle)
        files.push({ path, absolutePath, size: found.size, modifiedMs: found.mtimeMs });
      else if (found?.isDirectory()) await this.enter(absolutePath, path, files, visited);
    }
  }

  private async enter(
    folder: string,
    path: string,
    files: CorpusFile[],
    visited: Set<string>,
  ): Promise<void> {
    let entries: readonly Dirent[];
    try {
      const real = await realpath(folder);
      if (visited.has(real)) return;
      visited.add(real);
      entries = await readdir(folder, { withFileTypes: true });
    } catch {
      // Gone meanwhile, or not ours to read: the rest of the corpus still counts.
      return;
    }
    await this.collect(entries, path, files, visited);
  }
}

/** `undefined` for a dangling link and for what vanished since it was listed. */
async function statOrNone(path: string) {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}

function corpusMissing(folder: string, error: unknown): CorpusMissingError {
  return new CorpusMissingError(
    `the corpus folder ${folder} ${problem(error)}; correct the path or its rights`,
    { cause: error },
  );
}

function problem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'ENOTDIR') return 'is not a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read (no permission)';
  return `cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
