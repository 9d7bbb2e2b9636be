import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Silence, Silences } from '../../../application/ports/silences.js';
import { refreshDue } from './outbox-chats.js';
import { dropRows } from './outbox-rows.js';
import type { Schema } from '../schema.js';
import { oneOf } from '../value-list.js';

/** What has been due for longer than this when a silenced chat comes back is no news any more. */
const WORTH_WAITING_MS = 7 * 24 * 60 * 60_000;

/** Chats that take no messages, in SQLite. */
export class SqliteSilences implements Silences {
  readonly #writer: Kysely<Schema>;
  readonly #reader: Kysely<Schema>;

  constructor(writer: Kysely<Schema>, reader: Kysely<Schema>) {
    this.#writer = writer;
    this.#reader = reader;
  }

  async silence(chatId: number, why: Silence): Promise<void> {
    await this.#writer
      .updateTable('alert_chats')
      .set({ silence: why, suspended_until_ms: null, due_ms: null })
      .where('chat_id', '=', chatId)
      .execute();
  }

  suspend(
    chatId: number,
    waitMs: (refusals: number) => number,
    nowMs: number,
  ): Promise<{ readonly told: boolean }> {
    return this.#writer.transaction().execute(async (trx) => {
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
    });
  }

  async told(chatId: number): Promise<void> {
    await this.#writer
      .updateTable('alert_chats')
      .set({ admins_told: 1 })
      .where('chat_id', '=', chatId)
      .where('refusals', '>', 0)
      .execute();
  }

  async endSuspensions(nowMs: number): Promise<number> {
    // Asked at every turn of the sender: it writes only when there is something to end.
    if (((await this.nextSuspensionEndMs()) ?? Infinity) > nowMs) return 0;
    return this.#writer.transaction().execute(async (trx) => {
      // How often they refused is known until they take a message.
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
    });
  }

  async nextSuspensionEndMs(): Promise<number | undefined> {
    const row = await this.#reader
      .selectFrom('alert_chats')
      .select('suspended_until_ms')
      .where('suspended_until_ms', 'is not', null)
      .orderBy('suspended_until_ms')
      .limit(1)
      .executeTakeFirst();
    return row?.suspended_until_ms ?? undefined;
  }

  async unsilence(chatId: number, nowMs: number): Promise<boolean> {
    // Asked at every message: it does not wait for an ingest to write.
    if ((await silencedKey(this.#reader, chatId)) === undefined) return false;
    return this.#writer.transaction().execute(async (trx) => {
      const key = await silencedKey(trx, chatId);
      if (key === undefined) return false;
      await trx
        .updateTable('alert_chats')
        .set({ silence: null, suspended_until_ms: null, refusals: 0, admins_told: 0 })
        .where('key', '=', key)
        .execute();
      await comeBack(trx, [key], nowMs);
      return true;
    });
  }
}

/** The key of the chat, when it is silenced. */
async function silencedKey(database: Kysely<Schema>, chatId: number): Promise<number | undefined> {
  const chat = await database
    .selectFrom('alert_chats')
    .select('key')
    .where('chat_id', '=', chatId)
    .where('silence', 'is not', null)
    .executeTakeFirst();
  return chat?.key;
}

async function comeBack(trx: Transaction<Schema>, keys: readonly number[], nowMs: number): Promise<void> {
  const old = sql<boolean>`chat_key IN ${oneOf(keys)} AND due_ms < ${nowMs - WORTH_WAITING_MS}`;
  await dropRows(trx, old, 'it waited for more than a week for a chat that took no messages', nowMs);
  await refreshDue(trx, keys);
}
