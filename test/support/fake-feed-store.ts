import type { FeedItem } from '../../src/application/ports/feed-source.js';
import type {
  Feed,
  FeedOrigin,
  FeedResult,
  FeedStore,
  ListedItem,
  WaitingItem,
} from '../../src/application/ports/feed-store.js';

interface Kept extends WaitingItem {
  readonly keys: Set<string>;
  feedId: number | null;
  listedMs: number;
  dueMs: number | null;
  tries: number;
  problem: string | null;
  item: FeedItem;
  statement: string;
  statedMs: number;
  statedBy: number;
}

/** Followed feeds in memory. */
export class FakeFeedStore implements FeedStore {
  #feeds: Feed[] = [];
  #items: Kept[] = [];
  #lastId = 0;

  list(): Promise<readonly Feed[]> {
    return Promise.resolve([...this.#feeds]);
  }

  add(url: string, addedBy: FeedOrigin, nowMs: number): Promise<Feed> {
    const known = this.#feeds.find((feed) => feed.url === url);
    if (known !== undefined)
      return Promise.resolve(
        known.dueMs === null ? this.#change(known.id, { dueMs: nowMs, failures: 0, problem: null }) : known,
      );
    const unread = {
      title: null,
      listedMs: null,
      etag: null,
      lastModified: null,
      failures: 0,
      problem: null,
    };
    const feed = { id: ++this.#lastId, url, addedBy, addedMs: nowMs, dueMs: nowMs, ...unread };
    this.#feeds.push(feed);
    return Promise.resolve(feed);
  }

  remove(url: string): Promise<boolean> {
    const feed = this.#feeds.find((known) => known.url === url);
    this.#feeds = this.#feeds.filter((known) => known !== feed);
    for (const item of this.#items)
      if (feed !== undefined && item.feedId === feed.id) Object.assign(item, { feedId: null, dueMs: null });
    return Promise.resolve(feed !== undefined);
  }

  due(nowMs: number): Promise<readonly Feed[]> {
    const due = this.#feeds.filter((feed) => feed.dueMs !== null && feed.dueMs <= nowMs);
    return Promise.resolve(due.sort((a, b) => a.dueMs! - b.dueMs! || a.id - b.id));
  }

  noteResult(feedId: number, result: FeedResult): Promise<number> {
    const feed = this.#feeds.find(({ id }) => id === feedId);
    if (feed === undefined) return Promise.resolve(0);
    if (result.kind === 'disabled' || result.kind === 'failed') {
      const dueMs = result.kind === 'failed' ? result.dueMs : null;
      this.#change(feedId, { dueMs, failures: feed.failures + 1, problem: result.problem });
      return Promise.resolve(0);
    }
    this.#change(feedId, { dueMs: result.dueMs, failures: 0, problem: null });
    if (result.kind === 'unchanged') return Promise.resolve(0);
    const { title, etag, lastModified, nowMs } = result;
    this.#change(feedId, { title, etag, lastModified, listedMs: nowMs });
    const baseline = feed.listedMs === null;
    return Promise.resolve(
      result.items.filter((item) => this.#noteItem(feedId, item, nowMs, baseline)).length,
    );
  }

  dueItems(nowMs: number, limit: number): Promise<readonly WaitingItem[]> {
    const due = this.#items.filter(({ dueMs }) => dueMs !== null && dueMs <= nowMs);
    due.sort((a, b) => a.dueMs! - b.dueMs! || a.id - b.id);
    return Promise.resolve(
      due.slice(0, limit).map(({ id, file, item, baseline, tries }) => ({ id, file, item, baseline, tries })),
    );
  }

  postponeItem(id: number, dueMs: number, problem: string): Promise<void> {
    const item = this.#items.find((kept) => kept.id === id);
    if (item !== undefined && item.dueMs !== null)
      Object.assign(item, { dueMs, problem, tries: item.tries + 1 });
    return Promise.resolve();
  }

  settleItem(id: number, problem: string | null): Promise<void> {
    const item = this.#items.find((kept) => kept.id === id);
    if (item !== undefined) Object.assign(item, { dueMs: null, problem });
    return Promise.resolve();
  }

  nextDueMs(): Promise<number | undefined> {
    const times = [...this.#feeds, ...this.#items].flatMap(({ dueMs }) => dueMs ?? []);
    return Promise.resolve(times.length === 0 ? undefined : Math.min(...times));
  }

  baselineFiles(files: readonly string[]): Promise<ReadonlySet<string>> {
    const found = this.#items.filter(({ file, baseline }) => baseline && files.includes(file));
    return Promise.resolve(new Set(found.map(({ file }) => file)));
  }

  failedItems(limit: number): Promise<readonly { readonly file: string; readonly problem: string }[]> {
    const failed = this.#items.flatMap(({ file, problem, dueMs }) =>
      dueMs === null && problem !== null ? [{ file, problem }] : [],
    );
    return Promise.resolve(failed.reverse().slice(0, limit));
  }

  prune(nowMs: number, ageMs: number): Promise<void> {
    this.#items = this.#items.filter(({ feedId, listedMs, dueMs }) => {
      const lastListing = this.#feeds.find(({ id }) => id === feedId)?.listedMs ?? nowMs;
      return dueMs !== null || listedMs >= lastListing - ageMs;
    });
    return Promise.resolve();
  }

  #noteItem(
    feedId: number,
    { keys, file, item, statement, isOld }: ListedItem,
    nowMs: number,
    isFirst: boolean,
  ): boolean {
    const baseline = isFirst || isOld;
    const waiting = {
      item,
      statement,
      statedMs: nowMs,
      statedBy: feedId,
      dueMs: nowMs,
      tries: 0,
      problem: null,
    };
    const known = this.#items.find((kept) => keys.some((key) => kept.keys.has(key)));
    const kept = known ?? {
      id: ++this.#lastId, keys: new Set<string>(), feedId, listedMs: nowMs, file, baseline, ...waiting,
    }; // prettier-ignore
    const isSaidAnew = kept.statement !== statement && kept.statedMs <= nowMs - 3_600_000;
    if (kept.dueMs === null && kept.statedBy === feedId && isSaidAnew) Object.assign(kept, waiting);
    Object.assign(kept, { feedId, listedMs: nowMs });
    for (const key of keys) if (!this.#items.some((other) => other.keys.has(key))) kept.keys.add(key);
    if (known === undefined) this.#items.push(kept);
    return known === undefined;
  }

  #change(id: number, changes: Partial<Feed>): Feed {
    const index = this.#feeds.findIndex((feed) => feed.id === id);
    return (this.#feeds[index] = { ...this.#feeds[index]!, ...changes });
  }
}
