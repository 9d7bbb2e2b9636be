import {
  NotAFeedError,
  type FeedContent,
  type FeedListing,
  type FeedSource,
  type FoundFeed,
  type Validators,
} from '../../application/ports/feed-source.js';
import { FetchError, type FetchedPage, type PageFetcher } from '../../application/ports/page-fetcher.js';
import { parseDocument } from '../corpus/html/dom.js';
import { decodeResponse } from '../network/decode-response.js';
import { feedLinks } from './feed-links.js';
import { parseFeed, type ParsedFeed } from './parse-feed.js';

/** What servers send feeds as, rightly or wrongly. */
const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/rss',
  'application/x-rss+xml',
  'text/rss+xml',
  'text/rss',
  'application/xml',
  'text/xml',
  'application/json',
  'text/plain',
  'text/html',
  'application/xhtml+xml',
  'application/octet-stream',
];
/** Of the addresses that a page may have its feed at, so many are tried. */
const MOST_TRIES = 10;

/** Feeds fetched over HTTP. */
export class HttpFeedSource implements FeedSource {
  readonly #pages: PageFetcher;

  constructor(pages: PageFetcher) {
    this.#pages = pages;
  }

  async list(url: string, known: Validators, signal?: AbortSignal): Promise<FeedListing | undefined> {
    const { etag, lastModified } = known;
    const page = await this.#pages.fetch(url, { types: FEED_TYPES, etag, lastModified, signal });
    if (page === undefined) return undefined;
    const content = contentOf(page);
    return { ...content, etag: page.etag, lastModified: page.lastModified };
  }

  async find(url: string, signal?: AbortSignal): Promise<FoundFeed> {
    const page = await this.#fetch(url, signal);
    const parsed = parsedFeed(page);
    if ('content' in parsed) return { url, title: parsed.content.title };
    const decoded = decodeResponse(page);
    const links = 'text' in decoded ? feedLinks(parseDocument(decoded.text), page.url) : [];
    for (const link of links.slice(0, MOST_TRIES)) {
      const title = await this.#titleOfFeed(link, signal);
      if (title !== undefined) return { url: link, title };
    }
    throw new NotAFeedError(
      `no feed was found at ${new URL(page.url).hostname}; give the feed's own address`,
    );
  }

  /** Undefined when there is no feed. */
  async #titleOfFeed(url: string, signal: AbortSignal | undefined): Promise<string | null | undefined> {
    try {
      const parsed = parsedFeed(await this.#fetch(url, signal));
      return 'content' in parsed ? parsed.content.title : undefined;
    } catch (error) {
      if (error instanceof FetchError) return undefined;
      throw error;
    }
  }

  async #fetch(url: string, signal: AbortSignal | undefined): Promise<FetchedPage> {
    const page = await this.#pages.fetch(url, { types: FEED_TYPES, signal });
    if (page === undefined)
      throw new Error('The fetcher says that nothing has changed, though it was not asked.');
    return page;
  }
}

function contentOf(page: FetchedPage): FeedContent {
  const parsed = parsedFeed(page);
  if ('problem' in parsed) throw new NotAFeedError(parsed.problem);
  return parsed.content;
}

function parsedFeed(page: FetchedPage): ParsedFeed {
  const decoded = decodeResponse(page);
  return 'problem' in decoded ? { problem: decoded.detail } : parseFeed(decoded.text, page.url);
}
