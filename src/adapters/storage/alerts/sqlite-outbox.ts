import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type {
  ArticleTrace,
  LeasedAlerts,
  LeaseLimits,
  Outbox,
  QueuedAlert,
  ReleasedAlerts,
} from '../../../application/ports/outbox.js';
import { articleTrace } from './article-trace.js';
import { forgetRefusals, knownChatKey, noteDigests, refreshDue } from './outbox-chats.js';
import { lease } from './outbox-lease.js';
import { releaseAll } from './outbox-release.js';
import { dropRows, rowsInMessage, withIds } from './outbox-rows.js';
import type { Schema } from '../schema.js';
import { oneOf } from '../value-list.js';

/** Rows deleted in one go: some 10 ms. */
const PRUNED_AT_ONCE = 1_000;

/**
 * The outbox in SQLite. Each chat's row says when the first of its alerts is due, so that leasing passes by nothing, be it
 * what was sent in months or what waits for chats that take no messages.
 */
export class SqliteOutbox implements Outbox {
  readonly #writer: Kysely<Schema>;
  readonly #reader: Kysely<Schema>;

  constructor(writer: Kysely<Schema>, reader: Kysely<Schema>) {
    this.#writer = writer;
    this.#reader = reader;
  }

  lease(
    limits: LeaseLimits,
    times: { readonly nowMs: number; readonly untilMs: number },
  ): Promise<readonly LeasedAlerts[]> {
    return this.#atOnce((trx) => lease(trx, limits, times));
  }

  async sent(ids: readonly number[], messageId: number, nowMs: number): Promise<void> {
    await this.#settle(ids, async (trx) => {
      await trx
        .updateTable('outbox')
        .set({
          state: sql`iif(state = 'queued' AND again, 'queued', 'sent')`,
          settled_ms: sql`iif(state = 'queued' AND again, NULL, ${nowMs})`,
          message_id: sql`iif(kind = 'article', ${messageId}, NULL)`,
          reason: null,
          again: 0,
          unknown_outcomes: 0,
        })
        .where('id', 'in', oneOf(ids))
        .where('state', '!=', 'sent')
        .execute();
      await forgetRefusals(trx, ids);
      await noteDigests(trx, ids, nowMs);
    });
  }

  async leaving(ids: readonly number[], areLeaving = true): Promise<void> {
    const leaving = areLeaving ? 1 : 0;
    await this.#writer.updateTable('outbox').set({ leaving }).where('id', 'in', oneOf(ids)).execute();
  }

  async postpone(
    ids: readonly number[],
    dueMs: number | 'held',
    {
      unknownOutcome = false,
      asDigest = false,
    }: { readonly unknownOutcome?: boolean; readonly asDigest?: boolean } = {},
  ): Promise<void> {
    await this.#settle(ids, (trx) =>
      trx
        .updateTable('outbox')
        .set({
          due_ms: dueMs === 'held' ? null : dueMs,
          unknown_outcomes: sql`unknown_outcomes + ${unknownOutcome ? 1 : 0}`,
          form: asDigest ? sql`iif(kind = 'article', 'digest', form)` : sql`form`,
        })
        .where('id', 'in', oneOf(ids))
        .where('state', '=', 'queued')
        .execute(),
    );
  }

  async drop(ids: readonly number[], reason: string, nowMs: number): Promise<void> {
    await this.#settle(ids, (trx) => dropRows(trx, withIds(ids), reason, nowMs));
  }

  releaseAll(times: { readonly nowMs: number; readonly againMs: number }): Promise<ReleasedAlerts> {
    return this.#atOnce((trx) => releaseAll(trx, times));
  }

  releaseHeld(chatId: number, nowMs: number): Promise<number> {
    return this.#atOnce(async (trx) => {
      const rows = await trx
        .updateTable('outbox')
        .set({ due_ms: nowMs, form: 'digest' })
        .where('chat_key', '=', (query) =>
          query.selectFrom('alert_chats').select('key').where('chat_id', '=', chatId),
        )
        .where('state', '=', 'queued')
        .where('due_ms', 'is', null)
        .returning('chat_key')
        .execute();
      await refreshDue(trx, [...new Set(rows.map((row) => row.chat_key))]);
      return rows.length;
    });
  }

  async held(chatId: number): Promise<number> {
    const row = await this.#reader
      .selectFrom('outbox')
      .innerJoin('alert_chats', 'alert_chats.key', 'outbox.chat_key')
      .select((query) => query.fn.countAll<number>().as('count'))
      .where('chat_id', '=', chatId)
      .where('state', '=', 'queued')
      .where('outbox.due_ms', 'is', null)
      .executeTakeFirstOrThrow();
    return row.count;
  }

  async nextDueMs(): Promise<number | undefined> {
    const inHand = () =>
      this.#reader.selectFrom('outbox').select('chat_key').where('leased_until_ms', 'is not', null);
    const free = await this.#reader
      .selectFrom('alert_chats')
      .select('due_ms')
      .where('due_ms', 'is not', null)
      .where('key', 'not in', inHand())
      .orderBy('due_ms')
      .limit(1)
      .executeTakeFirst();
    // A chat with something in hand gets more when that is settled, or when the lease has run out.
    const held = await this.#reader
      .selectFrom('outbox')
      .innerJoin('alert_chats', 'alert_chats.key', 'outbox.chat_key')
      .select(sql<number | null>`min(max(alert_chats.due_ms, leased_until_ms))`.as('due_ms'))
      .where('leased_until_ms', 'is not', null)
      .executeTakeFirst();
    const times = [free?.due_ms, held?.due_ms].filter((time) => typeof time === 'number');
    return times.length === 0 ? undefined : Math.min(...times);
  }

  async waiting(): Promise<number> {
    const row = await this.#reader
      .selectFrom('outbox')
      .select((query) => query.fn.countAll<number>().as('count'))
      .where('state', '=', 'queued')
      .executeTakeFirstOrThrow();
    return row.count;
  }

  async inMessage(chatId: number, messageId: number): Promise<readonly QueuedAlert[]> {
    const key = await knownChatKey(this.#reader, chatId);
    const rows = key === undefined ? [] : await rowsInMessage(this.#reader, key, messageId);
    return rows.map((row) => ({ chatId, ...row }));
  }

  trace(articleId: string): Promise<ArticleTrace> {
    return articleTrace(this.#reader, articleId);
  }

  async prune(beforeMs: number): Promise<void> {
    for (let gone = PRUNED_AT_ONCE; gone === PRUNED_AT_ONCE;) {
      const old = this.#writer
        .selectFrom('outbox')
        .select('id')
        .where('settled_ms', '<', beforeMs)
        .limit(PRUNED_AT_ONCE);
      const result = await this.#writer.deleteFrom('outbox').where('id', 'in', old).executeTakeFirstOrThrow();
      gone = Number(result.numDeletedRows);
      await setImmediate();
    }
    // What nobody has asked for in all that time, because of a pause or a silence, will not be asked for.
    await this.#writer
      .deleteFrom('outbox')
      .where('state', '=', 'queued')
      .where('created_ms', '<', beforeMs)
      .where((row) =>
        row.or([
          row('due_ms', 'is', null),
          row('chat_key', 'in', (query) =>
            query.selectFrom('alert_chats').select('key').where('silence', 'is not', null),
          ),
        ]),
      )
      .execute();
  }

  /** Nobody has them in hand any more, whatever else is done with them. */
  #settle(ids: readonly number[], act: (trx: Transaction<Schema>) => Promise<unknown>): Promise<void> {
    return this.#atOnce(async (trx) => {
      await act(trx);
      const rows = await trx
        .updateTable('outbox')
        .set({ leased_until_ms: null, leaving: 0 })
        .where('id', 'in', oneOf(ids))
        .returning('chat_key')
        .execute();
      await refreshDue(trx, [...new Set(rows.map((row) => row.chat_key))]);
    });
  }

  #atOnce<T>(act: (trx: Transaction<Schema>) => Promise<T>): Promise<T> {
    return this.#writer.transaction().execute(act);
  }
}
