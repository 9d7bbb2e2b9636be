import type { Clock } from '../ports/clock.js';
import type { FeedStore } from '../ports/feed-store.js';
import type { Log } from '../ports/log.js';
import type { Waiting } from '../ports/waiting.js';
import type { PollFeeds, PollRound } from './poll-feeds.js';
import { settleFeeds } from './settle-feeds.js';
import { shownAddress } from './shown-address.js';

export interface FollowFeedsParts {
  readonly store: FeedStore;
  readonly polling: Pick<PollFeeds, 'run'>;
  /** What FEEDS says. */
  readonly settings: readonly string[];
  /** Woken when a feed is added. */
  readonly waiting: Waiting;
  readonly clock: Clock;
  readonly log: Log;
  /** Files of articles have come into the folder of feeds. */
  readonly onArticles: () => void;
}

/** When the store or the folder fails, it is tried again after so long. */
const AFTER_FAILURE_MS = 60_000;

/** Follows the feeds for as long as the bot runs: a round whenever a feed or an article is due. */
export class FollowFeeds {
  readonly #parts: FollowFeedsParts;
  #isSettled = false;
  #trouble: string | undefined;

  constructor(parts: FollowFeedsParts) {
    this.#parts = parts;
  }

  /** Works until the signal fires. Whatever fails is logged, once, and tried again: questions are answered all the same. */
  async run(signal: AbortSignal): Promise<void> {
    const { log, waiting } = this.#parts;
    while (!signal.aborted) {
      try {
        await this.#step(signal);
      } catch (error) {
        // What it failed of may be the end itself.
        if (signal.aborted as boolean) return;
        const reason = error instanceof Error ? error.message : String(error);
        if (reason !== this.#trouble)
          log.error('The feeds cannot be followed; it is tried again', { reason });
        this.#trouble = reason;
        await waiting.pause(AFTER_FAILURE_MS, signal);
      }
    }
  }

  async #step(signal: AbortSignal): Promise<void> {
    const { store, settings, polling, waiting, clock } = this.#parts;
    if (!this.#isSettled) await settleFeeds(store, settings, clock.now());
    this.#isSettled = true;
    const dueMs = await store.nextDueMs();
    if (dueMs === undefined || dueMs > clock.now()) {
      await waiting.until(dueMs ?? Infinity, signal);
      return;
    }
    const round = await polling.run(signal);
    this.#tell(round);
    if (round.articles.length > 0) this.#parts.onArticles();
  }

  #tell({ feeds, articles }: PollRound): void {
    const { log } = this.#parts;
    if (this.#trouble !== undefined) log.info('The feeds are followed again');
    this.#trouble = undefined;
    for (const { url, baseline, newItems } of feeds)
      if (baseline)
        log.info('A feed was read for the first time', { feed: shownAddress(url), items: newItems });
    if (articles.length > 0)
      log.info('Articles came from feeds', {
        articles: articles.length,
        news: articles.filter(({ baseline, renewed }) => !baseline && !renewed).length,
      });
  }
}
