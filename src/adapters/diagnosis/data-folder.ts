import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { danglingTarget, linkToNothing } from '../make-folder.js';
import { databasePath } from '../storage/database.js';

/**
 * Why this user cannot write a data folder, in a line that names what is in the way; `undefined` when nothing is. Of a folder that is
 * yet to be made, the one that it will be made in is looked at. Makes nothing.
 */
export function dataFolderProblem(folder: string): string | undefined {
  try {
    const target = danglingTarget(folder);
    if (target !== undefined) return `${folder} ${linkToNothing(target)}`;
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found === undefined) return dataFolderProblem(dirname(resolve(folder)));
    if (!found.isDirectory()) return `${folder} is not a folder`;
    accessSync(folder, constants.W_OK | constants.X_OK);
    const database = databasePath(folder);
    if (existsSync(database)) accessSync(database, constants.R_OK | constants.W_OK);
    return undefined;
  } catch (error) {
    return `${folder} cannot be written (${(error as Error).message})`;
  }
}
