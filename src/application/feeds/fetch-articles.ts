import type { Clock } from '../ports/clock.js';
import type { FeedStore, WaitingItem } from '../ports/feed-store.js';
import { FetchError, FetchFailedError, type FetchedPage, type PageFetcher } from '../ports/page-fetcher.js';
import type { FeedArticles } from './feed-articles.js';
import { nextTryMs } from './next-look.js';
import { sideBySide } from './side-by-side.js';

/** An article that was put into the folder of feeds. */
export interface KeptArticle {
  /** Below the folder of feeds. */
  readonly file: string;
  /** It stood in its feed when that was new, or was old when it came: nobody is to be told of it. */
  readonly baseline: boolean;
  /** It was there, and is what the feed or its page says now. */
  readonly renewed: boolean;
}

export interface FetchArticlesParts {
  readonly store: FeedStore;
  readonly pages: PageFetcher;
  readonly articles: FeedArticles;
  readonly clock: Clock;
}

const PAGE_TYPES = ['text/html', 'application/xhtml+xml'];
/** Items a round; the others wait for the next one, which comes at once. */
const MOST_ITEMS = 100;
const SITES_AT_ONCE = 4;
/** A feed that holds so much of an article's text, in UTF-16 units of HTML, holds it whole. */
const WHOLE_TEXT = 2500;

/** Fetches the pages of the items that wait, each site's one after the other, and puts their articles by. */
export class FetchArticles {
  readonly #parts: FetchArticlesParts;

  constructor(parts: FetchArticlesParts) {
    this.#parts = parts;
  }

  /** @throws the signal's reason when it fires; items that it stops go on waiting. */
  async run(signal?: AbortSignal): Promise<readonly KeptArticle[]> {
    const { store, clock } = this.#parts;
    const bySite = new Map<string, WaitingItem[]>();
    for (const waiting of await store.dueItems(clock.now(), MOST_ITEMS)) {
      const site = waiting.file.slice(0, waiting.file.indexOf('/'));
      bySite.set(site, [...(bySite.get(site) ?? []), waiting]);
    }
    const kept: KeptArticle[] = [];
    await sideBySide([...bySite.values()], SITES_AT_ONCE, async (items) => {
      for (const waiting of items) {
        signal?.throwIfAborted();
        const { file, baseline } = waiting;
        const source = await this.#parts.articles.sourceOf(file);
        if (await this.#fetch(waiting, source, signal))
          kept.push({ file, baseline, renewed: source !== null });
      }
    });
    return kept;
  }

  /**
   * Whether the article is there now, or is another one than before. What was made of a page is only ever renewed by that
   * page, which may be behind a wall by now; what was made of the feed, by the feed.
   */
  async #fetch(
    { id, item, file, tries }: WaitingItem,
    source: 'page' | 'feed' | null,
    signal: AbortSignal | undefined,
  ): Promise<boolean> {
    const { store, pages, articles, clock } = this.#parts;
    let page: FetchedPage | null = null;
    let problem: string | null = null;
    try {
      if (item.url !== null && source !== 'feed')
        page = (await pages.fetch(item.url, { types: PAGE_TYPES, signal })) ?? null;
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      problem = error.message;
      const hasText = source === null && (item.contentHtml?.length ?? 0) >= WHOLE_TEXT;
      if (error instanceof FetchFailedError && error.isPassing && !hasText) {
        const dueMs = nextTryMs(clock.now(), { tries, retryAfterMs: error.retryAfterMs });
        if (dueMs !== null) {
          await store.postponeItem(id, dueMs, problem);
          return false;
        }
      }
    }
    if (source === 'page') {
      const isRenewed = page !== null && (await articles.renew(file, item, page));
      await store.settleItem(id, null);
      return isRenewed;
    }
    const rejection = await articles.keep(file, item, page);
    await store.settleItem(id, rejection === null ? null : [problem, rejection].filter(Boolean).join('; '));
    return rejection === null;
  }
}
