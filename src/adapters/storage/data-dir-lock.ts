import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { DataDirBusyError } from '../../application/errors.js';
import { makeFolder } from '../make-folder.js';
import { storageError } from './storage-errors.js';

/** Held for as long as a process works on a data folder. */
export interface DataDirLock {
  release(): void;
}

/**
 * Makes this process the only one that works on the folder. The lock is one that the operating system holds for us (an
 * exclusive transaction on a file that nothing is ever written to): it ends with the process, however that ends.
 * @throws DataDirBusyError when another process has it, which is named.
 * @throws StorageFullError when the folder cannot be written.
 */
export function lockDataDir(folder: string): DataDirLock {
  const path = join(folder, 'lock');
  const holderPath = join(folder, 'lock.pid');
  try {
    makeFolder(folder);
    const database = new Database(path, { timeout: 0 });
    try {
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      throw error;
    }
    // Only for the message to others; who holds the lock is what the lock itself says.
    writeFileSync(holderPath, `${process.pid}\n`);
    return {
      release: () => {
        database.close();
      },
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')
      throw new DataDirBusyError(
        `${folder} is in use by ${holder(holderPath)}. Stop it, or set DATA_DIR to another folder.`,
        { cause: error },
      );
    throw storageError(error, path);
  }
}

function holder(path: string): string {
  try {
    const pid = /^\d+/.exec(readFileSync(path, 'utf8'))?.[0];
    return pid === undefined ? 'another process' : `process ${pid}`;
  } catch {
    return 'another process';
  }
}
