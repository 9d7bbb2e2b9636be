/** One entry of a feed: an article, or what announces it. Text is clean (see `cleanText`). */
export interface FeedItem {
  /** As the feed states it; else the address, else made of title and date. Tells apart the items of one feed. */
  readonly id: string;
  /** The article's page, absolute, http or https; null when the feed names none. */
  readonly url: string | null;
  /** One line without markup; empty when the feed has none. */
  readonly title: string;
  /** ISO 8601 as in `Article`; null when unstated or not understood. Never guessed. */
  readonly publishedAt: string | null;
  /** One line without markup. */
  readonly summary: string | null;
  /** What the feed holds of the text, as HTML; null when that is nothing but the summary. */
  readonly contentHtml: string | null;
  readonly publisher: string | null;
}

export interface FeedContent {
  readonly title: string | null;
  /** As stated: "vi", "en-GB". */
  readonly language: string | null;
  /** In the feed's order. */
  readonly items: readonly FeedItem[];
}

/** What lets a server answer that nothing has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FeedListing extends FeedContent, Validators {}

export interface FoundFeed {
  readonly url: string;
  readonly title: string | null;
}

/** Feeds as they stand on the network. */
export interface FeedSource {
  /**
   * Undefined when the feed has not changed.
   * @throws FetchError, NotAFeedError
   */
  list(url: string, known: Validators, signal?: AbortSignal): Promise<FeedListing | undefined>;
  /**
   * The feed of a web page, or the address itself when it is a feed's.
   * @throws FetchError when the address cannot be fetched.
   * @throws NotAFeedError when it is no feed and no feed is found from it.
   */
  find(url: string, signal?: AbortSignal): Promise<FoundFeed>;
}

/** What was fetched is no feed, or a broken one, or leads to none: give another address. One line that says why. */
export class NotAFeedError extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}
