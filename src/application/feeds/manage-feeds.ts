import type { Clock } from '../ports/clock.js';
import { NotAFeedError, type FeedSource, type FoundFeed } from '../ports/feed-source.js';
import type { Feed, FeedStore } from '../ports/feed-store.js';
import type { Log } from '../ports/log.js';
import { FetchError, FetchFailedError } from '../ports/page-fetcher.js';
import { feedProblem, type FeedProblem } from './feed-problem.js';
import { shownAddress } from './shown-address.js';

export type AddedFeed =
  | { readonly kind: 'added' | 'known'; readonly url: string; readonly title: string | null }
  /** What was given is no web address. */
  | { readonly kind: 'no address' }
  | { readonly kind: 'not followed'; readonly problem: FeedProblem };

export type RemovedFeed =
  | { readonly kind: 'removed'; readonly feed: Feed }
  /** It stands in the variable FEEDS, which would bring it back. */
  | { readonly kind: 'of settings'; readonly feed: Feed }
  /** Several feeds are shown by this address: the whole one tells them apart. */
  | { readonly kind: 'several' }
  | { readonly kind: 'unknown' };

export interface ManageFeedsParts {
  readonly store: FeedStore;
  readonly source: Pick<FeedSource, 'find'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly onAdded: () => void;
  readonly signal: AbortSignal;
}

/** Longer ones are no addresses, and would be kept for good. */
const LONGEST_ADDRESS = 2_000;

/** The feeds that admins add, see and remove. */
export class ManageFeeds {
  readonly #parts: ManageFeedsParts;

  constructor(parts: ManageFeedsParts) {
    this.#parts = parts;
  }

  /**
   * Follows the feed that is at an address, or that the page there names. One that was given up is tried again.
   * @throws the signal's reason when it fires
   */
  async add(text: string): Promise<AddedFeed> {
    const { store, clock, log, onAdded } = this.#parts;
    const address = webAddress(text);
    if (address === undefined) return { kind: 'no address' };
    let found: FoundFeed;
    try {
      found = await this.#find(address, text.trim());
    } catch (error) {
      if (!(error instanceof FetchError) && !(error instanceof NotAFeedError)) throw error;
      log.warn('A feed was not followed', { feed: shownAddress(address), reason: error.message });
      return { kind: 'not followed', problem: feedProblem(error, address) };
    }
    const known = (await store.list()).find(({ url }) => webAddress(url) === webAddress(found.url));
    const feed = await store.add(known?.url ?? found.url, 'admin', clock.now());
    onAdded();
    const isKnown = known !== undefined && known.dueMs !== null;
    if (!isKnown) log.info('A feed is followed', { feed: shownAddress(feed.url) });
    return { kind: isKnown ? 'known' : 'added', url: feed.url, title: found.title };
  }

  /** Some sites know nothing of https; who types its name alone does not say that it does. */
  async #find(address: string, given: string): Promise<FoundFeed> {
    const { source, signal } = this.#parts;
    try {
      return await source.find(address, signal);
    } catch (error) {
      const hasNoAnswer = error instanceof FetchFailedError && error.status === null;
      if (!hasNoAnswer || hasScheme(given)) throw error;
      // What it fails of then is not what was asked for.
      return await source.find(address.replace(/^https:/, 'http:'), signal).catch((then: unknown) => {
        throw then instanceof FetchError || then instanceof NotAFeedError ? error : then;
      });
    }
  }

  list(): Promise<readonly Feed[]> {
    return this.#parts.store.list();
  }

  /** Follows a feed no more: the one of this address, or the only one that is shown by it (see `shownAddress`). */
  async remove(text: string): Promise<RemovedFeed> {
    const { store, log } = this.#parts;
    const feeds = await store.list();
    const address = webAddress(text);
    const shown = text.trim().replace(/^https?:\/\//i, '');
    const exact = feeds.filter(({ url }) => address !== undefined && webAddress(url) === address);
    const fitting = exact.length > 0 ? exact : feeds.filter(({ url }) => shownAddress(url) === shown);
    const [feed] = fitting;
    if (feed === undefined) return { kind: 'unknown' };
    if (fitting.length > 1) return { kind: 'several' };
    if (feed.addedBy === 'settings') return { kind: 'of settings', feed };
    await store.remove(feed.url);
    log.info('A feed is followed no more', { feed: shownAddress(feed.url) });
    return { kind: 'removed', feed };
  }
}

function hasScheme(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text);
}

/** Undefined when it is none. People leave https:// out. */
function webAddress(text: string): string | undefined {
  const given = text.trim();
  const whole = hasScheme(given) ? given : `https://${given}`;
  if (given === '' || /\s/.test(given) || given.length > LONGEST_ADDRESS || !URL.canParse(whole))
    return undefined;
  const url = new URL(whole);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  // A single word is a host only where somebody says so.
  if (whole !== given && !url.hostname.includes('.')) return undefined;
  url.hash = '';
  return url.href;
}
