import { Worker } from 'node:worker_threads';
import type Database from 'better-sqlite3';

/** Pages in the log from which on it is folded into the database: SQLite's own limit. */
const ENOUGH_PAGES = 1_000;
/** From here on the connection that writes folds what the thread has left, so that the log does not grow without end: 64 MB. */
const TOO_MANY_PAGES = 16_000;

/**
 * Folds the write-ahead log into the database beside the program. SQLite does it within a commit, which then waits for the
 * disk, and with it all that the program does: half a second for an alert to thousands of chats when the disk is busy.
 */
export class CheckpointThread {
  readonly #writer: Database.Database;
  readonly #path: string;
  readonly #script: URL;
  #worker: Worker | undefined;
  #isBusy = false;
  #state: 'not shown to work' | 'works' | 'failed' = 'not shown to work';

  /** @param script of the thread, compiled */
  constructor(writer: Database.Database, path: string, script: URL) {
    this.#writer = writer;
    this.#path = path;
    this.#script = script;
  }

  /** Whether there is a thread to be closed. */
  get isRunning(): boolean {
    return this.#worker !== undefined;
  }

  /** To be called after every commit. */
  afterCommit(): void {
    if (this.#isBusy || this.#state === 'failed') return;
    const [{ log, checkpointed }] = this.#writer.pragma('wal_checkpoint(NOOP)') as [
      { readonly log: number; readonly checkpointed: number },
    ];
    if (log < ENOUGH_PAGES || (log === checkpointed && this.#state === 'works')) return;
    this.#worker ??= this.#start();
    this.#isBusy = true;
    this.#worker.postMessage('checkpoint');
  }

  /** To be called before the other connections are closed: the last one to close deletes the log. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#state = 'failed';
    if (worker === undefined) return;
    worker.ref();
    const exited = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage('close');
    await exited;
  }

  #start(): Worker {
    const worker = new Worker(this.#script, {
      workerData: this.#path,
      name: 'checkpoints',
      resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
    });
    worker.unref();
    worker.on('message', () => {
      this.#isBusy = false;
      if (this.#state !== 'not shown to work') return;
      this.#state = 'works';
      this.#writer.pragma(`wal_autocheckpoint = ${TOO_MANY_PAGES}`);
    });
    // Without the thread it is as SQLite does it.
    worker.on('error', () => {
      this.#worker = undefined;
      if (this.#state !== 'failed') this.#writer.pragma(`wal_autocheckpoint = ${ENOUGH_PAGES}`);
      this.#state = 'failed';
    });
    return worker;
  }
}
