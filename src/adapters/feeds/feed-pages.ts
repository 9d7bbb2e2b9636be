import type { FeedItem } from '../../application/ports/feed-source.js';
import type { Page } from '../../domain/articles/block.js';
import { htmlFragmentBlocks } from '../corpus/html/html-fragment.js';
import { escapeHtml, lineOfHtml } from './feed-text.js';
import { parseFeed } from './parse-feed.js';

/** An item of a feed file as a page, or why it is none. */
export type FeedPage = { readonly name: string } & ({ readonly page: Page } | { readonly problem: string });

/** A feed saved as a file: each item is an article as far as the feed holds its text. */
export function feedPages(text: string): readonly FeedPage[] | { readonly problem: string } {
  const parsed = parseFeed(text, null);
  if ('problem' in parsed) return parsed;
  const { items, language } = parsed.content;
  return items.map((item, i) => {
    const name = `item ${String(i + 1)}`;
    const html = bodyOf(item);
    if (html === null) return { name, problem: 'the feed holds no text of it' };
    return { name, page: { stated: statedBy(item, language), blocks: htmlFragmentBlocks(html) } };
  });
}

/** What the feed holds of the article's text, as HTML: the content, or the summary where that says more. */
export function bodyOf({ contentHtml, summary }: FeedItem): string | null {
  const content = contentHtml === null ? null : lineOfHtml(contentHtml);
  if (content !== null && content.length >= (summary?.length ?? 0)) return contentHtml;
  return summary === null ? null : `<p>${escapeHtml(summary)}</p>`;
}

function statedBy(item: FeedItem, language: string | null): Page['stated'] {
  const { title, summary, publisher, publishedAt, url, contentHtml } = item;
  const stated = {
    title: title === '' ? null : title,
    summary: contentHtml === null ? null : summary,
    publisher,
    publishedAt,
    url,
    language,
  };
  return {
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null)),
    isArticle: true,
  };
}
