import type { Clock } from '../ports/clock.js';
import { NotAFeedError, type FeedListing, type FeedSource } from '../ports/feed-source.js';
import type { Feed, FeedStore } from '../ports/feed-store.js';
import type { Hashing } from '../ports/hashing.js';
import type { Log } from '../ports/log.js';
import { FetchError, FetchFailedError } from '../ports/page-fetcher.js';
import type { FetchArticles, KeptArticle } from './fetch-articles.js';
import { feedProblem } from './feed-problem.js';
import { listedItems } from './listed-items.js';
import { nextLookMs } from './next-look.js';
import { shownAddress } from './shown-address.js';
import { sideBySide } from './side-by-side.js';

/** What came of a look at a feed. */
export interface PolledFeed {
  readonly url: string;
  readonly outcome: 'listed' | 'unchanged' | 'failed' | 'disabled';
  /** Its items were listed for the first time: they are no news. */
  readonly baseline: boolean;
  readonly newItems: number;
  readonly problem: string | null;
}

export interface PollRound {
  readonly feeds: readonly PolledFeed[];
  readonly articles: readonly KeptArticle[];
}

export interface PollFeedsParts {
  readonly store: FeedStore;
  readonly source: FeedSource;
  readonly articles: FetchArticles;
  readonly hashing: Hashing;
  readonly clock: Clock;
  readonly log: Log;
  readonly intervalMs: number;
  /** From 0 to 1, evenly. */
  readonly random: () => number;
}

const DAY_MS = 24 * 3_600_000;
const FEEDS_AT_ONCE = 4;
const GONE = 410;
/** An item is known for so long after its feed has ceased to list it. */
const REMEMBERED_MS = 180 * DAY_MS;

/**
 * Looks at the feeds that are due, and fetches the articles that are. What is listed is in the store before anything is
 * fetched for it, so a process that is killed goes on where it was.
 */
export class PollFeeds {
  readonly #parts: PollFeedsParts;
  #prunedMs: number | undefined;

  constructor(parts: PollFeedsParts) {
    this.#parts = parts;
  }

  /**
   * One round. What a feed or a page fails of is kept with it and stops nothing else.
   * @throws the signal's reason when it fires; what was done is kept.
   */
  async run(signal?: AbortSignal): Promise<PollRound> {
    const { store, clock, articles } = this.#parts;
    const feeds: PolledFeed[] = [];
    await sideBySide(await store.due(clock.now()), FEEDS_AT_ONCE, async (feed) => {
      feeds.push(await this.#look(feed, signal));
    });
    await this.#forgetOld();
    return { feeds, articles: await articles.run(signal) };
  }

  /** Reads all that is known: seldom. */
  async #forgetOld(): Promise<void> {
    const { store, clock } = this.#parts;
    const nowMs = clock.now();
    if (this.#prunedMs !== undefined && nowMs - this.#prunedMs < DAY_MS) return;
    this.#prunedMs = nowMs;
    await store.prune(nowMs, REMEMBERED_MS);
  }

  async #look(feed: Feed, signal: AbortSignal | undefined): Promise<PolledFeed> {
    const { source, store, clock, hashing } = this.#parts;
    signal?.throwIfAborted();
    let listing: FeedListing | undefined;
    try {
      listing = await source.list(feed.url, feed, signal);
    } catch (error) {
      signal?.throwIfAborted();
      return this.#failed(feed, this.#failureOf(feed, error));
    }
    const nowMs = clock.now();
    const dueMs = this.#nextLookMs(nowMs, 0, null);
    const outcome = { url: feed.url, baseline: false, newItems: 0, problem: null };
    if (listing === undefined) {
      await store.noteResult(feed.id, { kind: 'unchanged', dueMs });
      return { ...outcome, outcome: 'unchanged' };
    }
    const { title, etag, lastModified } = listing;
    const items = listedItems(feed, listing.items, hashing);
    const result = { kind: 'listed', nowMs, dueMs, title, etag, lastModified, items } as const;
    const newItems = await store.noteResult(feed.id, result);
    return { ...outcome, outcome: 'listed', baseline: feed.listedMs === null, newItems };
  }

  /** A fault of the reader's is one feed's failure too, so that the others are followed all the same. */
  #failureOf(feed: Feed, error: unknown): FetchError | NotAFeedError {
    if (error instanceof FetchError || error instanceof NotAFeedError) return error;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#parts.log.error('a feed was not understood for a fault of the reader; please report it', {
      feed: shownAddress(feed.url),
      reason,
    });
    return new NotAFeedError('not understood, for a fault of the reader');
  }

  async #failed(feed: Feed, error: FetchError | NotAFeedError): Promise<PolledFeed> {
    const { store, clock, log } = this.#parts;
    const { status = null, retryAfterMs = null } = error instanceof FetchFailedError ? error : {};
    const isGone = status === GONE;
    const problem = feedProblem(error, feed.url);
    const reason = isGone ? `${error.message}: the feed is gone for good` : error.message;
    const dueMs = this.#nextLookMs(clock.now(), feed.failures + 1, retryAfterMs);
    await store.noteResult(
      feed.id,
      isGone ? { kind: 'disabled', problem } : { kind: 'failed', dueMs, problem },
    );
    // Said once, not at every look.
    if (feed.failures === 0 || isGone)
      log.warn(isGone ? 'a feed is followed no more' : 'a feed could not be read', {
        feed: shownAddress(feed.url),
        reason,
      });
    const outcome = isGone ? 'disabled' : 'failed';
    return { url: feed.url, outcome, baseline: false, newItems: 0, problem: reason };
  }

  #nextLookMs(nowMs: number, failures: number, retryAfterMs: number | null): number {
    const { intervalMs, random } = this.#parts;
    return nextLookMs({ nowMs, intervalMs, failures, retryAfterMs, random: random() });
  }
}
