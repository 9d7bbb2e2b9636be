import { DatabaseDamagedError, OperatorError, StorageFullError } from '../../application/errors.js';

const damagedCodes = /^SQLITE_(CORRUPT|NOTADB)/;
const fullCodes = /^(SQLITE_FULL|ENOSPC|EDQUOT)/;
/** SQLite says the same of a disk that fails and of a file that may not grow. */
const failedCodes = /^(SQLITE_IOERR_(WRITE|SHM|FSYNC|TRUNCATE)|EIO|EFBIG)/;
const refusedCodes = /^(SQLITE_READONLY|SQLITE_CANTOPEN|EROFS|EACCES|EPERM|ENOTDIR|EEXIST)/;

/** Says what a failure of SQLite or of the file system means to the person who runs the bot; other errors come back as they are. */
export function storageError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof OperatorError) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (damagedCodes.test(code)) return databaseDamaged(path, error.message, error);
  if (fullCodes.test(code))
    return new StorageFullError(
      `The disk is full: ${path} cannot grow. Make room and run again; nothing is lost.`,
      {
        cause: error,
      },
    );
  if (failedCodes.test(code))
    return new StorageFullError(
      `${path} cannot be written (${error.message}). Look whether a limit on the size of files is in force here (ulimit -f, a quota), ` +
        'and at the disk itself; then run again: nothing is lost.',
      { cause: error },
    );
  if (refusedCodes.test(code))
    return new StorageFullError(
      `${path} cannot be written (${error.message}). Give this user the right to write there, or set DATA_DIR to another folder.`,
      { cause: error },
    );
  return error;
}

/** The error for a database that must not be touched: names the file, what is wrong with it and the way back. */
export function databaseDamaged(path: string, problem: string, cause?: unknown): DatabaseDamagedError {
  return new DatabaseDamagedError(
    `The database ${path} is damaged: ${problem.replace(/\s+/g, ' ').trim()}. Put a backup of it in its place, ` +
      'or move it away and run `npm run ingest` to build it anew from the articles.',
    { cause },
  );
}
