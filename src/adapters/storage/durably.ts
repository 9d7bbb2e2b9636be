import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.js';

/**
 * One transaction that is on the disk when the promise resolves, also after a power cut. Only these commits wait for the
 * disk, not those of an ingest on the same connection; it must be the same, as a second one would wait for the ingest's
 * transaction in a way that stops the process.
 */
export function durably<T>(
  writer: Kysely<Schema>,
  act: (trx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  return writer.connection().execute(async (connection) => {
    await sql`PRAGMA synchronous = FULL`.execute(connection);
    try {
      return await connection.transaction().execute(act);
    } finally {
      await sql`PRAGMA synchronous = NORMAL`.execute(connection);
    }
  });
}
