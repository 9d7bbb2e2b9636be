import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

/** The thread that folds the log into the database. Started by CheckpointThread. */
const port = parentPort!;
const database = new Database(workerData as string, { fileMustExist: true });
database.pragma('synchronous = NORMAL');

port.on('message', (message: 'checkpoint' | 'close') => {
  if (message === 'close') {
    database.close();
    port.close();
    return;
  }
  try {
    // It waits for nobody and nobody for it.
    database.pragma('wal_checkpoint(PASSIVE)');
  } catch {
    // A full disk, say: the log stays, and the connection that writes meets the same.
  }
  port.postMessage('done');
});
