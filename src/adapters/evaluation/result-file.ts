import { closeSync, openSync, writeSync } from 'node:fs';
import { StorageFullError, UsageError } from '../../application/errors.js';

/** A file of results, a line each; an earlier one is replaced. */
export class ResultFile {
  readonly #descriptor: number;

  /** @throws UsageError when there can be no such file */
  constructor(private readonly path: string) {
    try {
      this.#descriptor = openSync(path, 'w');
    } catch (cause) {
      throw new UsageError(`${path} cannot be written (${(cause as Error).message})`, { cause });
    }
  }

  /** @throws StorageFullError when the disk takes no more */
  readonly write = (line: string): void => {
    try {
      writeSync(this.#descriptor, line);
    } catch (cause) {
      const { message } = cause as Error;
      throw new StorageFullError(`${this.path} cannot grow (${message}); make room and run again`, { cause });
    }
  };

  close(): void {
    closeSync(this.#descriptor);
  }
}
