import { lstatSync, mkdirSync, readlinkSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StorageFullError } from '../application/errors.js';

/**
 * Makes a folder with those above it; nothing when it is there. Node's own `recursive` never ends where a folder that is there takes
 * no other (/proc).
 * @throws StorageFullError for a link to nothing, and where no folder can be made; other failures as Node has them
 */
export function makeFolder(folder: string): void {
  const failure = failureToMake(folder);
  if (failure === undefined) return;
  const parent = dirname(folder);
  if (failure.code !== 'ENOENT' || parent === folder) throw failure;
  makeFolder(parent);
  const again = failureToMake(folder);
  if (again === undefined) return;
  if (again.code !== 'ENOENT') throw again;
  throw new StorageFullError(`${folder} cannot be made (${again.message}). Set DATA_DIR to another folder.`, {
    cause: again,
  });
}

function failureToMake(folder: string): NodeJS.ErrnoException | undefined {
  try {
    mkdirSync(folder);
    return undefined;
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    if (failure.code !== 'EEXIST') return failure;
    const target = danglingTarget(folder);
    if (target !== undefined)
      throw new StorageFullError(`${folder} ${linkToNothing(target)}.`, { cause: error });
    return statSync(folder).isDirectory() ? undefined : failure;
  }
}

/** Where a link leads when nothing is there; `undefined` for all else. */
export function danglingTarget(path: string): string | undefined {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return undefined;
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
    ? readlinkSync(path)
    : undefined;
}

/** What to say of such a link, after its name. */
export function linkToNothing(target: string): string {
  return `is a link to ${target}, which is not there: mount or make that, or set DATA_DIR to another folder`;
}
