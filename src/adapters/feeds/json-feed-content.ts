import type { JsonFeed } from 'feedsmith';
import type { FeedContent } from '../../application/ports/feed-source.js';
import { cleanLine } from '../../domain/articles/clean-text.js';
import { feedAddress } from './feed-address.js';
import { feedDate } from './feed-date.js';
import { feedItem } from './feed-item.js';
import { publisherInTitle } from './feed-publisher.js';
import { escapeHtml, htmlOfText } from './feed-text.js';

/** JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/). Its titles and summaries are plain text. */
export function jsonFeedContent(feed: JsonFeed.Feed<string>, url: string | null): FeedContent {
  const title = cleanLine(feed.title ?? '') || null;
  const site = feedAddress(feed.home_page_url, url);
  const publisher = publisherInTitle(title, site ?? url);
  return {
    title,
    language: feed.language ?? null,
    items: (feed.items ?? []).flatMap(
      (item) =>
        feedItem({
          id: item.id,
          url:
            feedAddress(item.url, site, url) ??
            feedAddress(item.external_url, site, url) ??
            feedAddress(item.id),
          title: cleanLine(item.title ?? '') || null,
          publishedAt: feedDate(item.date_published, item.date_modified),
          summary: item.summary === undefined ? undefined : escapeHtml(item.summary),
          contentHtml:
            item.content_html ??
            (item.content_text === undefined ? undefined : htmlOfText(item.content_text)),
          publisher,
        }) ?? [],
    ),
  };
}
