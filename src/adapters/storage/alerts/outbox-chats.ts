import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '../schema.js';
import { oneOf } from '../value-list.js';

/** By what the tables of alerts know a chat; made when alerts have had nothing to do with it before. */
export async function chatKey(trx: Transaction<Schema>, chatId: number): Promise<number> {
  await trx
    .insertInto('alert_chats')
    .values({ chat_id: chatId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await knownChatKey(trx, chatId))!;
}

/** The same, undefined for a chat that alerts have nothing to do with. */
export async function knownChatKey(database: Kysely<Schema>, chatId: number): Promise<number | undefined> {
  const row = await database
    .selectFrom('alert_chats')
    .select('key')
    .where('chat_id', '=', chatId)
    .executeTakeFirst();
  return row?.key;
}

/**
 * When the first of what is queued for a chat (a row of `alert_chats`) is due. An alert that may have been sent holds up what
 * came after it.
 */
export const firstDue = sql<number | null>`max(
  (SELECT min(due_ms) FROM outbox WHERE chat_key = alert_chats.key AND state = 'queued'),
  (SELECT coalesce(max(due_ms), 0) FROM outbox WHERE chat_key = alert_chats.key AND state = 'queued'
    AND unknown_outcomes > 0 AND form = 'alert'))`;

/** Notes that a digest went out to their chats, if there is any among the rows. */
export async function noteDigests(
  trx: Transaction<Schema>,
  ids: readonly number[],
  nowMs: number,
): Promise<void> {
  await sql`
    UPDATE alert_chats SET last_digest_ms = max(coalesce(last_digest_ms, 0), ${nowMs})
    WHERE key IN (SELECT chat_key FROM outbox WHERE id IN ${oneOf(ids)} AND form = 'digest')
  `.execute(trx);
}

/** The chats of these alerts have taken a message: that they refused before is over. */
export async function forgetRefusals(trx: Transaction<Schema>, ids: readonly number[]): Promise<void> {
  await trx
    .updateTable('alert_chats')
    .set({ refusals: 0, admins_told: 0 })
    .where('key', 'in', (query) =>
      query.selectFrom('outbox').select('chat_key').where('id', 'in', oneOf(ids)),
    )
    .where('refusals', '>', 0)
    .execute();
}

/**
 * Notes of each chat when the first of what is queued for it is due. It belongs at the end of whatever changed its rows,
 * its pause or its silence: leasing looks for chats by it.
 */
export async function refreshDue(trx: Transaction<Schema>, keys: readonly number[]): Promise<void> {
  await sql`
    UPDATE alert_chats SET due_ms = CASE WHEN silence IS NULL AND paused_until_ms IS NULL THEN ${firstDue} END
    WHERE key IN ${oneOf(keys)}
  `.execute(trx);
}
