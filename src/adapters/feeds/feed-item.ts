import type { FeedItem } from '../../application/ports/feed-source.js';
import { cleanLine, cleanText } from '../../domain/articles/clean-text.js';
import { LONGEST_SUMMARY } from '../../domain/articles/extract-article.js';
import { hasMarkup, htmlOfText, lineOfText } from './feed-text.js';

/** What the formats have in common, before it is made an item. */
export interface StatedItem {
  readonly id: string | undefined;
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** Text or HTML. */
  readonly summary: string | undefined;
  readonly contentHtml: string | undefined;
  readonly publisher: string | null;
}

/** `null` for an entry that names no page and holds no text. */
export function feedItem({ summary, contentHtml, ...stated }: StatedItem): FeedItem | null {
  const { url, title, publishedAt, publisher } = stated;
  const line = lineOfText(summary);
  const content = [contentHtml, richSummary(summary, line)].find(
    (html) => html !== undefined && lineOfText(html) !== null,
  );
  if (url === null && line === null && content === undefined) return null;
  const id = cleanLine(stated.id ?? '') || url || `${title ?? ''}\n${publishedAt ?? ''}\n${line ?? ''}`;
  return {
    id,
    url,
    title: title ?? '',
    publishedAt,
    summary: line !== null && line.length <= LONGEST_SUMMARY ? line : null,
    contentHtml: content === undefined ? null : cleanText(content),
    publisher,
  };
}

/** A summary of paragraphs, or a long one, is all that the feed holds of the text. */
function richSummary(summary: string | undefined, line: string | null): string | undefined {
  if (summary === undefined || line === null) return undefined;
  if (hasMarkup(summary)) return /<(?:p|br|div)\b/i.test(summary) ? summary : undefined;
  return line.length > LONGEST_SUMMARY || /\n\s*\n/.test(summary.trim()) ? htmlOfText(summary) : undefined;
}
