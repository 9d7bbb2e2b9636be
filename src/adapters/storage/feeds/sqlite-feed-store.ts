import { sql, type Kysely, type Selectable } from 'kysely';
import type { FeedProblem } from '../../../application/feeds/feed-problem.js';
import type { FeedItem } from '../../../application/ports/feed-source.js';
import type {
  Feed,
  FeedOrigin,
  FeedResult,
  FeedStore,
  WaitingItem,
} from '../../../application/ports/feed-store.js';
import type { Schema } from '../schema.js';
import { baselineFiles, noteItem } from './feed-item-records.js';

type Listed = Extract<FeedResult, { readonly kind: 'listed' }>;

/** Followed feeds in SQLite. Items stay when their feed goes, so that another feed that lists them brings them to nobody again. */
export class SqliteFeedStore implements FeedStore {
  readonly #writer: Kysely<Schema>;
  readonly #reader: Kysely<Schema>;

  constructor(writer: Kysely<Schema>, reader: Kysely<Schema>) {
    this.#writer = writer;
    this.#reader = reader;
  }

  async list(): Promise<readonly Feed[]> {
    const rows = await this.#reader.selectFrom('feeds').selectAll().orderBy('id').execute();
    return rows.map(feedOf);
  }

  async add(url: string, addedBy: FeedOrigin, nowMs: number): Promise<Feed> {
    const unread = { title: null, listed_ms: null, etag: null, last_modified: null };
    const row = await this.#writer
      .insertInto('feeds')
      .values({
        url,
        added_by: addedBy,
        added_ms: nowMs,
        due_ms: nowMs,
        ...unread,
        failures: 0,
        problem: null,
      })
      .onConflict((conflict) =>
        conflict.column('url').doUpdateSet({
          due_ms: sql`coalesce(feeds.due_ms, excluded.due_ms)`,
          failures: sql`CASE WHEN feeds.due_ms IS NULL THEN 0 ELSE feeds.failures END`,
          problem: sql`CASE WHEN feeds.due_ms IS NULL THEN NULL ELSE feeds.problem END`,
        }),
      )
      .returningAll()
      .executeTakeFirstOrThrow();
    return feedOf(row);
  }

  remove(url: string): Promise<boolean> {
    return this.#writer.transaction().execute(async (trx) => {
      const feed = await trx.selectFrom('feeds').select('id').where('url', '=', url).executeTakeFirst();
      if (feed === undefined) return false;
      await trx
        .updateTable('feed_items')
        .set({ due_ms: null, body: null })
        .where('feed_id', '=', feed.id)
        .where('due_ms', 'is not', null)
        .execute();
      await trx.deleteFrom('feeds').where('id', '=', feed.id).execute();
      return true;
    });
  }

  async due(nowMs: number): Promise<readonly Feed[]> {
    const rows = await this.#reader
      .selectFrom('feeds')
      .selectAll()
      .where('due_ms', '<=', nowMs)
      .orderBy('due_ms')
      .orderBy('id')
      .execute();
    return rows.map(feedOf);
  }

  noteResult(feedId: number, result: FeedResult): Promise<number> {
    return this.#writer.transaction().execute(async (trx) => {
      const feed = await trx
        .selectFrom('feeds')
        .select(['listed_ms', 'failures'])
        .where('id', '=', feedId)
        .executeTakeFirst();
      if (feed === undefined) return 0;
      await trx.updateTable('feeds').set(changesBy(result, feed.failures)).where('id', '=', feedId).execute();
      if (result.kind !== 'listed') return 0;
      let added = 0;
      for (const item of result.items)
        if (await noteItem(trx, feedId, item, { nowMs: result.nowMs, baseline: feed.listed_ms === null }))
          added += 1;
      return added;
    });
  }

  async dueItems(nowMs: number, limit: number): Promise<readonly WaitingItem[]> {
    const rows = await this.#reader
      .selectFrom('feed_items')
      .select(['id', 'file', 'body', 'baseline', 'tries'])
      .where('due_ms', '<=', nowMs)
      .orderBy('due_ms')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(({ id, file, body, baseline, tries }) => ({
      id,
      file,
      item: JSON.parse(body!) as FeedItem,
      baseline: baseline === 1,
      tries,
    }));
  }

  async postponeItem(id: number, dueMs: number, problem: string): Promise<void> {
    await this.#writer
      .updateTable('feed_items')
      .set({ due_ms: dueMs, problem, tries: sql`tries + 1` })
      .where('id', '=', id)
      .where('due_ms', 'is not', null)
      .execute();
  }

  async settleItem(id: number, problem: string | null): Promise<void> {
    await this.#writer
      .updateTable('feed_items')
      .set({ due_ms: null, body: null, problem })
      .where('id', '=', id)
      .execute();
  }

  async nextDueMs(): Promise<number | undefined> {
    // Two look-ups in indexes; a union of both would read all that is due.
    const ofFeeds = this.#reader.selectFrom('feeds').where('due_ms', 'is not', null);
    const ofItems = this.#reader.selectFrom('feed_items').where('due_ms', 'is not', null);
    const first = await Promise.all([
      ofFeeds.select('due_ms').orderBy('due_ms').limit(1).executeTakeFirst(),
      ofItems.select('due_ms').orderBy('due_ms').limit(1).executeTakeFirst(),
    ]);
    const times = first.flatMap((row) => row?.due_ms ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  baselineFiles(files: readonly string[]): Promise<ReadonlySet<string>> {
    return baselineFiles(this.#reader, files);
  }

  async failedItems(limit: number): Promise<readonly { readonly file: string; readonly problem: string }[]> {
    const rows = await this.#reader
      .selectFrom('feed_items')
      .select(['file', 'problem'])
      .where('due_ms', 'is', null)
      .where('problem', 'is not', null)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ file, problem }) => ({ file, problem: problem! }));
  }

  async prune(nowMs: number, ageMs: number): Promise<void> {
    await this.#writer
      .deleteFrom('feed_items')
      .where('due_ms', 'is', null)
      .where((row) => {
        const lastListing = row
          .selectFrom('feeds')
          .select('feeds.listed_ms')
          .whereRef('feeds.id', '=', 'feed_items.feed_id');
        return row('listed_ms', '<', sql<number>`coalesce(${lastListing}, ${nowMs}) - ${ageMs}`);
      })
      .execute();
  }
}

function changesBy(result: FeedResult, failures: number) {
  switch (result.kind) {
    case 'listed':
      return listedChanges(result);
    case 'unchanged':
      return { due_ms: result.dueMs, failures: 0, problem: null };
    case 'failed':
      return { due_ms: result.dueMs, failures: failures + 1, problem: JSON.stringify(result.problem) };
    case 'disabled':
      return { due_ms: null, failures: failures + 1, problem: JSON.stringify(result.problem) };
  }
}

function listedChanges({ dueMs, nowMs, title, etag, lastModified }: Listed) {
  return {
    due_ms: dueMs,
    listed_ms: nowMs,
    title,
    etag,
    last_modified: lastModified,
    failures: 0,
    problem: null,
  };
}

function feedOf(row: Selectable<Schema['feeds']>): Feed {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    addedBy: row.added_by,
    addedMs: row.added_ms,
    dueMs: row.due_ms,
    listedMs: row.listed_ms,
    etag: row.etag,
    lastModified: row.last_modified,
    failures: row.failures,
    problem: row.problem === null ? null : problemOf(row.problem, row.url),
  };
}

/** A sentence that was stored before problems had kinds says no more than that the feed was not read. */
function problemOf(stored: string, url: string): FeedProblem {
  if (stored.startsWith('{')) return JSON.parse(stored) as FeedProblem;
  return { kind: 'no answer', host: URL.canParse(url) ? new URL(url).hostname : url };
}
