import { sql } from 'kysely';
import type { Expression, SqlBool, Transaction } from 'kysely';
import { knownChatKey, refreshDue } from './outbox-chats.js';
import type { Schema } from '../schema.js';
import { growRevision } from './subscription-revision.js';

/** What alerts keep of a group goes with it to its supergroup; where that has something alike, its own stays. */
export async function migrateAlerts(
  trx: Transaction<Schema>,
  fromChatId: number,
  toChatId: number,
): Promise<void> {
  const from = await knownChatKey(trx, fromChatId);
  if (from === undefined) return;
  // A supergroup counts its messages anew: the numbers of the group's mean others there.
  await sql`
    UPDATE outbox SET message_id = NULL WHERE chat_key = ${from} AND settled_ms IS NOT NULL AND message_id IS NOT NULL
  `.execute(trx);
  const moved = await subscriptionsOf(trx, from);
  const to = await knownChatKey(trx, toChatId);
  if (to === undefined)
    await trx.updateTable('alert_chats').set({ chat_id: toChatId }).where('key', '=', from).execute();
  else {
    await sql`
      UPDATE alert_chats SET time_zone = coalesce(alert_chats.time_zone, old.time_zone),
        paused_until_ms = coalesce(alert_chats.paused_until_ms, old.paused_until_ms),
        digest = coalesce(alert_chats.digest, old.digest), quiet = coalesce(alert_chats.quiet, old.quiet)
      FROM alert_chats AS old WHERE alert_chats.key = ${to} AND old.key = ${from}
    `.execute(trx);
    await sql`
      UPDATE subscriptions SET chat_key = ${to} WHERE chat_key = ${from} AND NOT EXISTS (
        SELECT 1 FROM subscriptions AS own WHERE own.chat_key = ${to}
        AND own.thread_id IS subscriptions.thread_id AND own.interest = subscriptions.interest)
    `.execute(trx);
    for (const rows of rowsOf(from))
      await sql`UPDATE OR IGNORE outbox SET chat_key = ${to} WHERE ${rows}`.execute(trx);
    await deleteChat(trx, from);
    await refreshDue(trx, [to]);
  }
  await growRevision(trx, moved);
}

/** Nothing of the chat is left in the tables of alerts. */
export async function eraseAlerts(trx: Transaction<Schema>, chatId: number): Promise<void> {
  const key = await knownChatKey(trx, chatId);
  if (key === undefined) return;
  const gone = await subscriptionsOf(trx, key);
  await deleteChat(trx, key);
  await growRevision(trx, gone);
}

async function subscriptionsOf(trx: Transaction<Schema>, key: number): Promise<readonly number[]> {
  const rows = await trx.selectFrom('subscriptions').select('id').where('chat_key', '=', key).execute();
  return rows.map(({ id }) => id);
}

/** Its subscriptions go with it by themselves. */
async function deleteChat(trx: Transaction<Schema>, key: number): Promise<void> {
  for (const rows of rowsOf(key)) await trx.deleteFrom('outbox').where(rows).execute();
  await trx.deleteFrom('alert_chats').where('key', '=', key).execute();
}

/** Each of the two has an index by chat; all of a chat's rows together have none. */
function rowsOf(key: number): readonly Expression<SqlBool>[] {
  return [
    sql<SqlBool>`chat_key = ${key} AND state = 'queued'`,
    sql<SqlBool>`chat_key = ${key} AND settled_ms IS NOT NULL`,
  ];
}
