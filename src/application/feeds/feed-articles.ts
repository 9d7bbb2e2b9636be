import type { FeedItem } from '../ports/feed-source.js';
import type { FetchedPage } from '../ports/page-fetcher.js';

/** Where the articles of feeds are put, for the ingest to read. */
export interface FeedArticles {
  /**
   * Puts the item's article into `file`: its page as far as an article is found in it, else what the feed itself holds.
   * Null when it is there; else why there is none.
   */
  keep(file: string, item: FeedItem, page: FetchedPage | null): Promise<string | null>;
  /** What the article that is there was made of; null when there is none. */
  sourceOf(file: string): Promise<'page' | 'feed' | null>;
  /** Puts the article's page in the place of what is there. False, and what is there stays, when no article is found in it. */
  renew(file: string, item: FeedItem, page: FetchedPage): Promise<boolean>;
}
