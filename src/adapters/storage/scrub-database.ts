import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { DataDirBusyError } from '../../application/errors.js';
import type { Schema } from './schema.js';

/** Which tables hold anything of a chat: its id, its words, who wrote in it. */
const HOLDS_CHATS: Readonly<Record<keyof Schema, boolean>> = {
  inbox: true,
  chats: true,
  shown_answers: true,
  answer_votes: true,
  alert_chats: true,
  subscriptions: true,
  handled_updates: false,
  // What articles say; by far the largest part of what a chat's answers take.
  shown_passages: false,
  meta: false,
  files: false,
  file_edges: false,
  edge_counts: false,
  articles: false,
  article_sources: false,
  article_versions: false,
  passages: false,
  units: false,
  models: false,
  embeddings: false,
  removed_passages: false,
  postings: false,
  lexical_stats: false,
  feeds: false,
  feed_items: false,
  feed_item_keys: false,
  // They know a chat by a number of this database's own, which is gone with it; the outbox may be large.
  outbox: false,
  topic_vectors: false,
  subscription_changes: false,
  stories: false,
  story_bands: false,
};
const PAUSE_MS = 100;

/**
 * Leaves no byte of erased rows in the database's files. `secure_delete` alone does not: when SQLite moves rows from page
 * to page it leaves copies behind in what is free of a page. Whole pages it does overwrite, so every table that holds
 * anything of chats is emptied and filled again; then the log is folded into the file.
 * @throws DataDirBusyError when another process reads for more than `patienceMs`: the log is not empty.
 */
export async function scrubDatabase(writer: Kysely<Schema>, patienceMs = 10_000): Promise<void> {
  for (const [table, holdsChats] of Object.entries(HOLDS_CHATS)) if (holdsChats) await rewrite(writer, table);
  for (let waited = 0; !(await emptyLog(writer)); waited += PAUSE_MS) {
    if (waited >= patienceMs)
      throw new DataDirBusyError(
        'Another process reads the database for long, so that what was erased is still in its log. Stop it; the log is ' +
          'emptied when the bot stops, or when something is erased once more.',
      );
    await setTimeout(PAUSE_MS);
  }
}

async function rewrite(writer: Kysely<Schema>, name: string): Promise<void> {
  const table = sql.table(name);
  await writer.connection().execute(async (connection) => {
    // Rows that refer to these would go with them. Also, a table that none refers to is emptied by pages, not by rows.
    await sql`PRAGMA foreign_keys = OFF`.execute(connection);
    try {
      await connection.transaction().execute(async (trx) => {
        await sql`CREATE TEMP TABLE kept AS SELECT * FROM ${table}`.execute(trx);
        await sql`DELETE FROM ${table}`.execute(trx);
        await sql`INSERT INTO ${table} SELECT * FROM kept`.execute(trx);
        await sql`DROP TABLE kept`.execute(trx);
      });
    } finally {
      await sql`PRAGMA foreign_keys = ON`.execute(connection);
    }
  });
}

/** False when another process is reading: waiting for it in SQLite would stop this one. */
function emptyLog(writer: Kysely<Schema>): Promise<boolean> {
  return writer.connection().execute(async (connection) => {
    const before = await sql<{ timeout: number }>`PRAGMA busy_timeout`.execute(connection);
    await sql`PRAGMA busy_timeout = 0`.execute(connection);
    try {
      const { rows } = await sql<{ busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`.execute(connection);
      return rows[0]?.busy === 0;
    } finally {
      await sql`PRAGMA busy_timeout = ${sql.lit(before.rows[0]!.timeout)}`.execute(connection);
    }
  });
}
