import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { refreshDue } from './outbox-chats.js';
import { dropRows } from './outbox-rows.js';
import type { Schema } from '../schema.js';
import { oneOf } from '../value-list.js';

/** What has been due for longer than this when a silenced chat comes back is no news any more. */
const WORTH_WAITING_MS = 7 * 24 * 60 * 60_000;

/** The key of the chat, when it is silenced. */
export async function silencedChat(
  database: Kysely<Schema>,
  chatId: number,
): Promise<{ readonly key: number } | undefined> {
  return database
    .selectFrom('alert_chats')
    .select('key')
    .where('chat_id', '=', chatId)
    .where('silence', 'is not', null)
    .executeTakeFirst();
}

/** Whatever silenced the chat is over, and forgotten. True when it was silenced. */
export async function unsilenceChat(
  trx: Transaction<Schema>,
  chatId: number,
  nowMs: number,
): Promise<boolean> {
  const chat = await silencedChat(trx, chatId);
  if (chat === undefined) return false;
  await trx
    .updateTable('alert_chats')
    .set({ silence: null, suspended_until_ms: null, refusals: 0, admins_told: 0 })
    .where('key', '=', chat.key)
    .execute();
  await comeBack(trx, [chat.key], nowMs);
  return true;
}

/** The chat refuses once more, and is tried again after that. */
export async function suspendChat(
  trx: Transaction<Schema>,
  chatId: number,
  waitMs: (refusals: number) => number,
  nowMs: number,
): Promise<{ readonly told: boolean }> {
  const chat = await trx
    .selectFrom('alert_chats')
    .select(['key', 'refusals', 'admins_told'])
    .where('chat_id', '=', chatId)
    .executeTakeFirst();
  if (chat === undefined) return { told: true };
  const refusals = chat.refusals + 1;
  await trx
    .updateTable('alert_chats')
    .set({ silence: 'no rights', suspended_until_ms: nowMs + waitMs(refusals), refusals, due_ms: null })
    .where('key', '=', chat.key)
    .execute();
  return { told: chat.admins_told === 1 };
}

/** Those that refuse no more than until now are tried again; how often they did is known until they take a message. */
export async function endSuspensions(trx: Transaction<Schema>, nowMs: number): Promise<number> {
  const over = await trx
    .updateTable('alert_chats')
    .set({ silence: null, suspended_until_ms: null })
    .where('suspended_until_ms', '<=', nowMs)
    .returning('key')
    .execute();
  await comeBack(
    trx,
    over.map(({ key }) => key),
    nowMs,
  );
  return over.length;
}

/** The chats of these alerts have taken a message. */
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

async function comeBack(trx: Transaction<Schema>, keys: readonly number[], nowMs: number): Promise<void> {
  const old = sql<boolean>`chat_key IN ${oneOf(keys)} AND due_ms < ${nowMs - WORTH_WAITING_MS}`;
  await dropRows(trx, old, 'it waited for more than a week for a chat that took no messages', nowMs);
  await refreshDue(trx, keys);
}
