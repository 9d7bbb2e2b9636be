import { sql } from 'kysely';
import type { Expression, Kysely, SqlBool, Transaction } from 'kysely';
import type { QueuedAlert } from '../../../application/ports/outbox.js';
import type { Schema } from '../schema.js';
import { oneOf } from '../value-list.js';

/** What of a row its reader gets. */
export const alertColumns = [
  'outbox.id',
  'outbox.thread_id as threadId',
  'outbox.article_id as articleId',
  'outbox.form',
  'outbox.subscription_id as subscriptionId',
  'outbox.paragraph',
  'outbox.due_ms as dueMs',
  'outbox.unknown_outcomes as unknownOutcomes',
  'outbox.created_ms as createdMs',
] as const;

export type AlertRow = Omit<QueuedAlert, 'chatId'>;

/** What stands in a message of a chat, in the order in which it was queued. */
export function rowsInMessage(
  database: Kysely<Schema>,
  key: number,
  messageId: number,
): Promise<readonly AlertRow[]> {
  return (
    database
      .selectFrom('outbox')
      .select(alertColumns)
      .where('chat_key', '=', key)
      .where('message_id', '=', messageId)
      .where('state', '=', 'sent')
      // As the index by message has it.
      .where('settled_ms', 'is not', null)
      .orderBy(sql`+outbox.id`)
      .execute()
  );
}

/** These of the rows that are not settled are dropped. Returns the keys of their chats. */
export async function dropRows(
  trx: Transaction<Schema>,
  which: Expression<SqlBool>,
  reason: string,
  nowMs: number,
): Promise<readonly number[]> {
  const rows = await trx
    .updateTable('outbox')
    .set({ state: 'dropped', reason, settled_ms: nowMs })
    .where('state', '=', 'queued')
    .where(which)
    .returning('chat_key')
    .execute();
  return rows.map((row) => row.chat_key);
}

/** Rows by their ids, in what `dropRows` takes. */
export function withIds(ids: readonly number[]): Expression<SqlBool> {
  return sql<SqlBool>`id IN ${oneOf(ids)}`;
}

/**
 * What becomes of a correction, or a word, that is to be queued and is there from before: after `DO UPDATE SET`. In hand,
 * it is sent once more when what was read of it is sent. A correction that waits is one for both changes.
 */
export const queuedAnew = sql`
  state = 'queued', thread_id = excluded.thread_id, due_ms = excluded.due_ms,
  created_ms = iif(kind = 'correction' AND state = 'queued' AND leased_until_ms IS NULL, created_ms, excluded.created_ms),
  again = leased_until_ms IS NOT NULL, unknown_outcomes = 0, settled_ms = NULL, reason = NULL`;
