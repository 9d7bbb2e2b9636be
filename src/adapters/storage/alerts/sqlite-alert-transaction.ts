import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { AlertSettings } from '../../../application/ports/alert-settings.js';
import {
  REMOVED,
  type AlertTransaction,
  type PlannedAlert,
  type QueuedFor,
} from '../../../application/ports/alert-transaction.js';
import type { PlanOutcome } from '../../../application/ports/outbox.js';
import type { Article } from '../../../domain/articles/article.js';
import type { StorySignature } from '../../../domain/stories/story-signature.js';
import { lots } from '../lots.js';
import { readMeta } from '../meta-records.js';
import { firstDue, refreshDue } from './outbox-chats.js';
import { dropRows, queuedAnew } from './outbox-rows.js';
import { settingsOf } from './settings-records.js';
import type { Schema } from '../schema.js';
import { oneOf } from '../value-list.js';

/** Rows a statement: some 10 ms, after which the process looks after others. */
const ROWS_AT_ONCE = 1_000;

/** What planning reads and writes, in the transaction that stores the article. */
export class SqliteAlertTransaction implements AlertTransaction {
  readonly #trx: Transaction<Schema>;

  constructor(trx: Transaction<Schema>) {
    this.#trx = trx;
  }

  async baselineDone(): Promise<boolean> {
    return (await readMeta(this.#trx, 'alerts_baseline')) !== undefined;
  }

  async storiesNear(
    { bands, page }: Pick<StorySignature, 'bands' | 'page'>,
    exceptId: string,
    limit: number,
  ): Promise<readonly { readonly articleId: string; readonly article: Article }[]> {
    // Their texts are read when it is known which they are: an archive of daily notices shares bands by the thousand.
    const { rows } = await sql<{ readonly id: string; readonly content: string | null }>`
      WITH near AS (
        SELECT story_key, max(band = ${page}) AS of_page, count(*) AS shared
        FROM story_bands WHERE band IN ${oneOf(bands)} GROUP BY story_key
      ), nearest AS (
        SELECT article_id, removed_content, of_page, shared, story_key
        FROM near JOIN stories ON stories.key = near.story_key
        WHERE article_id != ${exceptId}
          AND (removed_ms IS NOT NULL OR EXISTS (SELECT 1 FROM articles WHERE id = article_id))
        ORDER BY of_page DESC, shared DESC, story_key DESC LIMIT ${limit}
      )
      SELECT article_id AS id, coalesce(content, removed_content) AS content
      FROM nearest LEFT JOIN articles ON articles.id = article_id
      ORDER BY of_page DESC, shared DESC, story_key DESC
    `.execute(this.#trx);
    return rows.flatMap(({ id, content }) =>
      content === null ? [] : { articleId: id, article: JSON.parse(content) as Article },
    );
  }

  async remember(
    articleId: string,
    bands: readonly number[],
    outcome: PlanOutcome,
    nowMs: number,
  ): Promise<void> {
    const decided = { outcome: JSON.stringify(outcome), planned_ms: nowMs };
    await this.#trx
      .insertInto('stories')
      .values({ article_id: articleId, ...decided })
      .onConflict((conflict) => conflict.column('article_id').doUpdateSet(decided))
      .execute();
    await this.rebind(articleId, bands);
  }

  async rebind(articleId: string, bands: readonly number[]): Promise<void> {
    const story = await this.#trx
      .selectFrom('stories')
      .select('key')
      .where('article_id', '=', articleId)
      .executeTakeFirst();
    if (story === undefined) return;
    await this.#trx.deleteFrom('story_bands').where('story_key', '=', story.key).execute();
    await sql`
      INSERT OR IGNORE INTO story_bands (band, story_key) SELECT value, ${story.key} FROM ${oneOf(bands)}
    `.execute(this.#trx);
  }

  async settings(chatIds: readonly number[]): Promise<readonly AlertSettings[]> {
    const settings: AlertSettings[] = [];
    for (const some of lots(chatIds, ROWS_AT_ONCE)) {
      settings.push(...(await settingsOf(this.#trx, some)));
      await setImmediate();
    }
    return settings;
  }

  async queue(alerts: readonly PlannedAlert[], nowMs: number, queuedFor: QueuedFor = 'all'): Promise<number> {
    let queued = 0;
    for (const some of lots(alerts, ROWS_AT_ONCE)) {
      queued += await this.#queueLot(some, nowMs, queuedFor);
      await setImmediate();
    }
    return queued;
  }

  async queueCorrections(articleId: string, dueMs: number, nowMs: number): Promise<number> {
    let queued = 0;
    // What is in hand may have been written with the text of before.
    const standing = sql<boolean>`
      kind = 'article' AND (state = 'sent' AND message_id IS NOT NULL OR leased_until_ms IS NOT NULL)`;
    for await (const keys of this.#chatsOf(articleId, standing)) {
      await sql`
        INSERT INTO outbox (chat_key, thread_id, article_id, form, kind, subscription_id, paragraph, due_ms, created_ms)
        SELECT chat_key, thread_id, article_id, 'correction', 'correction', subscription_id, paragraph, ${dueMs}, ${nowMs}
        FROM outbox WHERE article_id = ${articleId} AND kind = 'article' AND chat_key IN ${oneOf(keys)}
        ON CONFLICT (article_id, chat_key, kind) DO UPDATE SET ${queuedAnew}
      `.execute(this.#trx);
      await refreshDue(this.#trx, keys);
      queued += keys.length;
    }
    return queued;
  }

  async dropQueued(articleId: string, reason: string, nowMs: number): Promise<void> {
    for await (const keys of this.#chatsOf(articleId, sql<boolean>`state = 'queued'`)) {
      const rows = sql<boolean>`article_id = ${articleId} AND chat_key IN ${oneOf(keys)}`;
      await dropRows(this.#trx, rows, reason, nowMs);
      await refreshDue(this.#trx, keys);
    }
  }

  async #queueLot(alerts: readonly PlannedAlert[], nowMs: number, queuedFor: QueuedFor): Promise<number> {
    const chats = JSON.stringify([...new Set(alerts.map(({ chatId }) => chatId))]);
    await sql`
      INSERT OR IGNORE INTO alert_chats (chat_id) SELECT value FROM json_each(${chats})
    `.execute(this.#trx);
    // As lists and not as objects: to find a name in each takes as long as the rest of the statement.
    const rows = JSON.stringify(
      alerts.map(({ chatId, threadId, articleId, form, subscriptionId, paragraph, dueMs }) => {
        const kind = form === 'alert' || form === 'digest' ? 'article' : form;
        return [chatId, threadId, articleId, form, kind, subscriptionId, paragraph, dueMs];
      }),
    );
    const isKnown = sql`EXISTS (
      SELECT 1 FROM outbox AS known
      WHERE known.article_id = value->>2 AND known.chat_key = alert_chats.key AND known.kind = value->>4)`;
    const isOlder = sql`EXISTS (
      SELECT 1 FROM subscriptions CROSS JOIN stories ON stories.article_id = value->>2
      WHERE subscriptions.id = value->>5 AND created_ms <= planned_ms)`;
    const wasRemoved = sql`EXISTS (
      SELECT 1 FROM outbox AS known
      WHERE known.article_id = value->>2 AND known.chat_key = alert_chats.key AND known.kind = value->>4
        AND known.reason IN (${REMOVED.queued}, ${REMOVED.leaving}))`;
    const which = { all: sql`true`, new: sql`NOT ${isKnown} AND ${isOlder}`, removed: wasRemoved }[queuedFor];
    const result = await sql`
      INSERT INTO outbox (chat_key, thread_id, article_id, form, kind, subscription_id, paragraph, due_ms, created_ms)
      SELECT alert_chats.key, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7, ${nowMs}
      FROM json_each(${rows}) CROSS JOIN alert_chats ON chat_id = value->>0
      WHERE ${which}
      ON CONFLICT (article_id, chat_key, kind) DO UPDATE SET
        thread_id = excluded.thread_id, form = excluded.form, subscription_id = excluded.subscription_id,
        paragraph = excluded.paragraph, due_ms = excluded.due_ms,
        state = 'queued', again = 0, settled_ms = NULL, reason = NULL
      -- What may have been sent is not sent a third time.
      WHERE state = 'dropped' AND unknown_outcomes = 0
    `.execute(this.#trx);
    // A chat for which something is due earlier already stays as it is.
    await sql`
      UPDATE alert_chats SET due_ms = ${firstDue} FROM json_each(${rows})
      WHERE chat_id = value->>0 AND silence IS NULL AND paused_until_ms IS NULL
        AND coalesce(alert_chats.due_ms > value->>7, value->>7 IS NOT NULL)
    `.execute(this.#trx);
    return Number(result.numAffectedRows ?? 0n);
  }

  /** Keys of the chats that have such a row of the article, some at a time; between them others get their turn. */
  async *#chatsOf(
    articleId: string,
    which: ReturnType<typeof sql<boolean>>,
  ): AsyncGenerator<readonly number[]> {
    for (let after = 0; ;) {
      const rows = await this.#trx
        .selectFrom('outbox')
        .select('chat_key')
        .distinct()
        .where('article_id', '=', articleId)
        .where('chat_key', '>', after)
        .where(which)
        .orderBy('chat_key')
        .limit(ROWS_AT_ONCE)
        .execute();
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows.map((row) => row.chat_key);
      after = last.chat_key;
      await setImmediate();
    }
  }
}
