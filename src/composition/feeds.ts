import { join } from 'node:path';
import { TimerWaiting } from '../adapters/clock/timer-waiting.js';
import { Sha256Hashing } from '../adapters/storage/articles/sha256-hashing.js';
import { FetchArticles } from '../application/feeds/fetch-articles.js';
import { FollowFeeds } from '../application/feeds/follow-feeds.js';
import { ManageFeeds } from '../application/feeds/manage-feeds.js';
import { PollFeeds } from '../application/feeds/poll-feeds.js';
import type { Clock } from '../application/ports/clock.js';
import type { FeedSource } from '../application/ports/feed-source.js';
import type { FeedStore } from '../application/ports/feed-store.js';
import type { Log } from '../application/ports/log.js';
import type { Config } from '../config.js';
import { OWN_ARTICLES } from './corpus.js';

/** What the bot tells the servers that it is; many let nothing in that does not begin so. */
const USER_AGENT = 'Mozilla/5.0 (compatible; newsquote/0.1)';

export interface Feeds {
  readonly manage: ManageFeeds;
  /** Follows them until the signal fires; never throws. */
  follow(signal: AbortSignal): Promise<void>;
}

export interface FeedsPlace {
  readonly store: FeedStore;
  readonly clock: Clock;
  readonly log: Log;
  /** Files of articles have come into the folder of feeds. */
  readonly onArticles: () => void;
  readonly signal: AbortSignal;
}

/** The feeds of the settings and those that admins add. What fetches and reads them is loaded when there is one. */
export function feedsOf(config: Config, { store, clock, log, onArticles, signal }: FeedsPlace): Feeds {
  const waiting = new TimerWaiting(clock);
  let loading: Promise<Reading> | undefined;
  const reading = () => (loading ??= load(config, { store, clock, log }));
  const following = new FollowFeeds({
    store,
    polling: { run: async (stop) => (await reading()).polling.run(stop) },
    settings: config.FEEDS,
    waiting,
    clock,
    log,
    onArticles,
  });
  return {
    manage: new ManageFeeds({
      store,
      source: { find: async (url, stop) => (await reading()).source.find(url, stop) },
      clock,
      log,
      onAdded: () => {
        waiting.wake();
      },
      signal,
    }),
    follow: async (stop) => {
      await following.run(stop);
      await (await loading)?.close();
    },
  };
}

interface Reading {
  readonly polling: PollFeeds;
  readonly source: FeedSource;
  close(): Promise<void>;
}

async function load(
  config: Config,
  { store, clock, log }: Pick<FeedsPlace, 'store' | 'clock' | 'log'>,
): Promise<Reading> {
  const { SafeFetcher } = await import('../adapters/network/safe-fetcher.js');
  const { HttpFeedSource } = await import('../adapters/feeds/http-feed-source.js');
  const { FeedArticleFolder } = await import('../adapters/feeds/feed-article-folder.js');
  const pages = new SafeFetcher({ userAgent: USER_AGENT, exceptions: config.FETCH_PRIVATE });
  const source = new HttpFeedSource(pages);
  const folder = new FeedArticleFolder(join(config.DATA_DIR, OWN_ARTICLES.feeds));
  const polling = new PollFeeds({
    store,
    source,
    articles: new FetchArticles({ store, pages, articles: folder, clock }),
    hashing: new Sha256Hashing(),
    clock,
    log,
    intervalMs: config.FEED_INTERVAL * 1_000,
    random: Math.random,
  });
  return { polling, source, close: () => pages.close() };
}
