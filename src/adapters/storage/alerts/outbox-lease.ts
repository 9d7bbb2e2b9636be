import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { LeasedAlerts, LeaseLimits } from '../../../application/ports/outbox.js';
import { refreshDue } from './outbox-chats.js';
import { alertColumns, dropRows, rowsInMessage, withIds, type AlertRow } from './outbox-rows.js';
import type { Schema } from '../schema.js';
import { oneOf } from '../value-list.js';

interface FreeChat {
  readonly key: number;
  readonly chatId: number;
}

interface LeaseTimes {
  readonly nowMs: number;
  readonly untilMs: number;
}

/** Takes in hand what is due, as `Outbox.lease` says. */
export async function lease(
  trx: Transaction<Schema>,
  limits: LeaseLimits,
  times: LeaseTimes,
): Promise<readonly LeasedAlerts[]> {
  const leased: LeasedAlerts[] = [];
  while (leased.length < limits.chats) {
    const free = await freeChats(trx, limits.chats - leased.length, times.nowMs);
    if (free.length === 0) break;
    for (const chat of free) {
      const next = await takeNext(trx, chat, limits, times);
      if (next !== undefined) leased.push(next);
    }
  }
  return leased;
}

/** Chats for which something is due and that have nothing in hand, those that wait longest first. */
function freeChats(trx: Transaction<Schema>, limit: number, nowMs: number): Promise<readonly FreeChat[]> {
  return trx
    .selectFrom('alert_chats')
    .select(['key', 'chat_id as chatId'])
    .where('due_ms', '<=', nowMs)
    .where('key', 'not in', (query) =>
      query.selectFrom('outbox').select('chat_key').where('leased_until_ms', '>', nowMs),
    )
    .orderBy('due_ms')
    .orderBy('key')
    .limit(limit)
    .execute();
}

/** Takes in hand what the chat gets next; undefined when it turns out that there is nothing. */
async function takeNext(
  trx: Transaction<Schema>,
  { key, chatId }: FreeChat,
  limits: LeaseLimits,
  { nowMs, untilMs }: LeaseTimes,
): Promise<LeasedAlerts | undefined> {
  for (;;) {
    const due = await dueTogether(trx, key, limits, nowMs);
    const [first] = due;
    if (first === undefined) break;
    const correction =
      first.form === 'correction' ? await correctedMessage(trx, key, first.articleId) : undefined;
    if (first.form === 'correction' && correction === undefined) {
      await dropRows(trx, withIds([first.id]), 'what was to be corrected does not stand', nowMs);
      continue;
    }
    const rows = correction?.rows ?? due;
    // What stands in the message as it was is shown with it, and is nothing to send.
    const ids = rows.filter(({ form }) => form === first.form).map(({ id }) => id);
    await trx
      .updateTable('outbox')
      .set({ leased_until_ms: untilMs, again: 0 })
      .where('id', 'in', oneOf(ids))
      .execute();
    const { threadId, form } = first;
    const alerts = rows.map((row) => ({ chatId, ...row }));
    if (correction === undefined) return { chatId, threadId, form, alerts, messageId: null };
    const { messageId, isDigest: editsDigest } = correction;
    return { chatId, threadId, form, alerts, messageId, editsDigest };
  }
  await refreshDue(trx, [key]);
  return undefined;
}

/** The chat's oldest row that is due and those that may go out with it: of its form and topic. */
async function dueTogether(
  trx: Transaction<Schema>,
  key: number,
  { perChat, perDigest = perChat }: LeaseLimits,
  nowMs: number,
): Promise<readonly AlertRow[]> {
  // The plus keeps SQLite from looking for the oldest row of this chat among those of all chats.
  const due = () =>
    trx
      .selectFrom('outbox')
      .where('chat_key', '=', key)
      .where('state', '=', 'queued')
      .where('due_ms', '<=', nowMs)
      .orderBy(sql`+outbox.id`);
  const first = await due().select(alertColumns).limit(1).executeTakeFirst();
  if (first === undefined || first.form === 'correction') return first === undefined ? [] : [first];
  return due()
    .select(alertColumns)
    .where('form', '=', first.form)
    .where('thread_id', 'is', first.threadId)
    .limit(Math.max(first.form === 'digest' ? perDigest : perChat, 1))
    .execute();
}

interface CorrectedMessage {
  readonly messageId: number;
  readonly isDigest: boolean;
  readonly rows: readonly AlertRow[];
}

/** The message in which the article stands, with all that stands in it: the corrections that wait, or what was sent. */
async function correctedMessage(
  trx: Transaction<Schema>,
  key: number,
  articleId: string,
): Promise<CorrectedMessage | undefined> {
  const alert = await trx
    .selectFrom('outbox')
    .select('message_id')
    .where('article_id', '=', articleId)
    .where('chat_key', '=', key)
    .where('kind', '=', 'article')
    .where('state', '=', 'sent')
    .executeTakeFirst();
  const messageId = alert?.message_id ?? undefined;
  if (messageId === undefined) return undefined;
  const standing = await rowsInMessage(trx, key, messageId);
  const corrections = await trx
    .selectFrom('outbox')
    .select(alertColumns)
    .where('article_id', 'in', oneOf(standing.map((row) => row.articleId)))
    .where('chat_key', '=', key)
    .where('kind', '=', 'correction')
    .where('state', '=', 'queued')
    .execute();
  const waiting = new Map(corrections.map((row) => [row.articleId, row]));
  const isDigest = standing.some(({ form }) => form === 'digest');
  return { messageId, isDigest, rows: standing.map((row) => waiting.get(row.articleId) ?? row) };
}
