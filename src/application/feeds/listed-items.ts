import { canonicalUrl } from '../../domain/stories/canonical-url.js';
import type { FeedItem } from '../ports/feed-source.js';
import type { Feed, ListedItem } from '../ports/feed-store.js';
import type { Hashing } from '../ports/hashing.js';

/** Articles come into feeds so long after the time that they state. */
const LATE_MS = 2 * 24 * 60 * 60_000;

/** An earlier time, as of 1970, is what programs write where they know none. */
const NO_DATE_MS = Date.UTC(1995, 0);

/**
 * The items of a feed with what they are known by: their address, whichever feed names it, and their id in this feed.
 * An id that several items of a listing share tells nothing.
 */
export function listedItems(
  { url: feedUrl, listedMs }: Pick<Feed, 'url' | 'listedMs'>,
  items: readonly FeedItem[],
  hashing: Hashing,
): readonly ListedItem[] {
  const withId = new Map<string, number>();
  for (const { id } of items) withId.set(id, (withId.get(id) ?? 0) + 1);
  const hash = (...parts: readonly string[]): string => hashing.ofText(JSON.stringify(parts)).slice(0, 32);
  return items.map((item) => {
    const page = item.url === null ? undefined : canonicalUrl(item.url);
    const keys = page === undefined ? [] : [hash('url', page)];
    if (withId.get(item.id) === 1 || page === undefined) keys.push(hash('id', feedUrl, item.id));
    const file = `${folderOf(item.url ?? feedUrl)}/${keys[0]!}.html`;
    const statement = hash(item.title, item.summary ?? '', plainText(item.contentHtml ?? ''));
    return { keys, file, item, statement, isOld: listedMs !== null && isOlder(item, listedMs - LATE_MS) };
  });
}

/** A feed that grows, or is put into another order, lists what was there long before it was last looked at. */
function isOlder({ publishedAt }: FeedItem, thanMs: number): boolean {
  const publishedMs = publishedAt === null ? NaN : Date.parse(publishedAt);
  return publishedMs > NO_DATE_MS && publishedMs < thanMs;
}

/** Pictures, links and what counts readers are others at every look. */
function plainText(html: string): string {
  // Behind the last ">" no tag ends, wherever one may begin.
  const end = html.lastIndexOf('>') + 1;
  return (html.slice(0, end).replace(/<[^>]*>/g, ' ') + html.slice(end)).replace(/\s+/g, ' ');
}

/** A host name as the name of a folder that is not hidden. */
function folderOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const name = host
    .toLowerCase()
    .replace(/[^a-z\d.-]/g, '_')
    .replace(/^\.+/, '')
    .slice(0, 100);
  return name === '' ? '_' : name;
}
