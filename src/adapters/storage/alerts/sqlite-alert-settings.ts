import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { AlertSettings, AlertSettingsStore } from '../../../application/ports/alert-settings.js';
import type { Clock } from '../../../application/ports/clock.js';
import { deliverySettings } from '../../../application/ports/alert-settings.js';
import { chatKey, refreshDue } from './outbox-chats.js';
import { queuedAnew } from './outbox-rows.js';
import { planAnew, settingsOf, toColumns } from './settings-records.js';
import type { Schema } from '../schema.js';

/** When chats hear of articles, in SQLite. */
export class SqliteAlertSettings implements AlertSettingsStore {
  readonly #writer: Kysely<Schema>;
  readonly #reader: Kysely<Schema>;
  readonly #clock: Clock;
  readonly #timeZone: string;

  /** The time zone is that of chats that have chosen none. */
  constructor(writer: Kysely<Schema>, reader: Kysely<Schema>, clock: Clock, timeZone: string) {
    this.#writer = writer;
    this.#reader = reader;
    this.#clock = clock;
    this.#timeZone = timeZone;
  }

  async of(chatId: number): Promise<AlertSettings> {
    return (await settingsOf(this.#reader, [chatId]))[0]!;
  }

  async change(chatId: number, change: Partial<AlertSettings>): Promise<void> {
    const columns = toColumns(change);
    if (Object.keys(columns).length === 0) return;
    await this.#writer.transaction().execute(async (trx) => {
      const key = await chatKey(trx, chatId);
      const [before] = await settingsOf(trx, [chatId]);
      const moved = { ...columns, ...toColumns(await this.#lastDigestAfter(before!, change)) };
      await trx.updateTable('alert_chats').set(moved).where('key', '=', key).execute();
      const [settings] = await settingsOf(trx, [chatId]);
      if (Object.keys(columns).some((column) => column !== 'silence'))
        await planAnew(trx, key, settings!, {
          nowMs: this.#clock.now(),
          timeZone: this.#timeZone,
          zoneBefore: before!.timeZone ?? this.#timeZone,
        });
      await refreshDue(trx, [key]);
    });
  }

  async endPauses(nowMs: number): Promise<number> {
    // Asked at every turn of the sender: it writes only when there is something to end.
    if (((await this.nextPauseEndMs()) ?? Infinity) > nowMs) return 0;
    return this.#writer.transaction().execute(async (trx) => {
      const over = await trx
        .updateTable('alert_chats')
        .set({ paused_until_ms: null })
        .where('paused_until_ms', '<=', nowMs)
        .returning(['key', 'chat_id'])
        .execute();
      for (const { key, chat_id: chatId } of over) await this.#announce(trx, key, chatId, nowMs);
      await refreshDue(
        trx,
        over.map(({ key }) => key),
      );
      return over.length;
    });
  }

  async nextPauseEndMs(): Promise<number | undefined> {
    const row = await this.#reader
      .selectFrom('alert_chats')
      .select('paused_until_ms')
      .where('paused_until_ms', '<', Infinity)
      .orderBy('paused_until_ms')
      .limit(1)
      .executeTakeFirst();
    return row?.paused_until_ms ?? undefined;
  }

  /** The last digest goes with the clock on the wall, whose time it had. */
  async #lastDigestAfter(
    { timeZone: before, lastDigestMs }: AlertSettings,
    { timeZone: after }: Partial<AlertSettings>,
  ): Promise<Partial<AlertSettings>> {
    if (after === undefined || lastDigestMs === undefined) return {};
    const { sameWallTime } = await import('../../../domain/schedules/delivery-time.js');
    const [from, to] = [before ?? this.#timeZone, after ?? this.#timeZone];
    return { lastDigestMs: sameWallTime(from, to, lastDigestMs) };
  }

  /** Queues the word that the pause is over, when it has held anything, in the topic of the oldest of it. */
  async #announce(trx: Transaction<Schema>, key: number, chatId: number, nowMs: number): Promise<void> {
    const held = await trx
      .selectFrom('outbox')
      .select(['thread_id', 'subscription_id'])
      .where('chat_key', '=', key)
      .where('state', '=', 'queued')
      .where('due_ms', 'is', null)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (held === undefined) return;
    const [settings] = await settingsOf(trx, [chatId]);
    const { deliveryTime } = await import('../../../domain/schedules/delivery-time.js');
    // It is no part of a digest, but quiet hours are quiet.
    const { dueMs } = deliveryTime(deliverySettings({ ...settings!, digest: null }, this.#timeZone), nowMs);
    await sql`
      INSERT INTO outbox (chat_key, thread_id, article_id, form, kind, subscription_id, due_ms, created_ms)
      VALUES (${key}, ${held.thread_id}, '', 'resumed', 'resumed', ${held.subscription_id}, ${dueMs}, ${nowMs})
      ON CONFLICT (article_id, chat_key, kind) DO UPDATE SET ${queuedAnew}
    `.execute(trx);
  }
}
