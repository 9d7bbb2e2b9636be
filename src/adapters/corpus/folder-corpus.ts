import type { Dirent } from 'node:fs';
import { opendir, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { CorpusMissingError } from '../../application/errors.js';
import type { Corpus, CorpusFile, CorpusProblem } from '../../application/ports/corpus.js';
import { isArticleName, isHiddenName } from './article-name.js';

/** Files looked at side by side: one after the other takes eight times as long. */
const LOOKS_AT_ONCE = 32;

type OnProblem = (problem: CorpusProblem) => void;

/** What one listing has found so far. */
interface Walk {
  readonly files: CorpusFile[];
  /** Real paths of the folders that were entered. */
  readonly visited: Set<string>;
  readonly onProblem: OnProblem;
}

/**
 * A folder of article files, at any depth. Links are followed to files and folders; a folder that is reached twice
 * (a link to its parent) is listed once. Hidden files are passed over; folders that cannot be read are told.
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

  async list(onProblem: OnProblem = () => undefined): Promise<readonly CorpusFile[]> {
    const files: CorpusFile[] = [];
    const visited = new Set<string>();
    const walk: Walk = { files, visited, onProblem };
    const entries = await this.rootEntries();
    visited.add(await realpath(this.folder));
    await this.collect(entries, '', walk);
    return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  private async rootEntries(): Promise<readonly Dirent[]> {
    try {
      return await readdir(this.folder, { withFileTypes: true });
    } catch (error) {
      throw corpusMissing(this.folder, error);
    }
  }

  private async collect(entries: readonly Dirent[], prefix: string, walk: Walk): Promise<void> {
    // Links last, so that what lies in the folder goes by its own path.
    const ordered = [...entries].sort(
      (a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || (a.name < b.name ? -1 : 1),
    );
    const worthALook = ordered.filter(
      (entry) => !isHiddenName(entry.name) && !(entry.isFile() && !isArticleName(entry.name)),
    );
    for (let start = 0; start < worthALook.length; start += LOOKS_AT_ONCE) {
      const looked = worthALook
        .slice(start, start + LOOKS_AT_ONCE)
        .map((entry) => this.look(entry.name, prefix, walk));
      for (const { path, absolutePath, found } of await Promise.all(looked))
        if (found?.isFile() && isArticleName(path))
          walk.files.push({ path, absolutePath, size: found.size, modifiedMs: found.mtimeMs });
        else if (found?.isDirectory()) await this.enter(absolutePath, path, walk);
    }
  }

  private async look(name: string, prefix: string, walk: Walk) {
    const path = prefix === '' ? name : `${prefix}/${name}`;
    const absolutePath = join(this.folder, path);
    const found = await statOrNone(absolutePath, (error) => {
      if (isArticleName(name)) walk.onProblem({ path, reason: problem(error) });
    });
    // Its bytes are lost in decoding, so it cannot be opened by that name.
    if (found === undefined && name.includes('\ufffd'))
      walk.onProblem({ path, reason: 'its name is not UTF-8; rename it' });
    return { path, absolutePath, found };
  }

  private async enter(folder: string, path: string, walk: Walk): Promise<void> {
    let entries: readonly Dirent[];
    try {
      const real = await realpath(folder);
      if (walk.visited.has(real)) return;
      walk.visited.add(real);
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      // The rest of the corpus still counts; one that is gone meanwhile is as if it had never been there.
      if (codeOf(error) !== 'ENOENT') walk.onProblem({ path, reason: `a folder that ${problem(error)}` });
      return;
    }
    await this.collect(entries, path, walk);
  }
}

/** `undefined` for a dangling link and for what vanished since it was listed; other failures are told. */
async function statOrNone(path: string, onFailure: (error: unknown) => void) {
  try {
    return await stat(path);
  } catch (error) {
    if (!['ENOENT', 'ELOOP', 'ENOTDIR'].includes(String(codeOf(error)))) onFailure(error);
    return undefined;
  }
}

function corpusMissing(folder: string, error: unknown): CorpusMissingError {
  return new CorpusMissingError(
    `the corpus folder ${folder} ${problem(error)}; correct the path or its rights`,
    { cause: error },
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function problem(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'ENOTDIR') return 'is not a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read (no permission)';
  return `cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
