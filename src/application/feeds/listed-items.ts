import { canonicalUrl } from '../../domain/stories/canonical-url.js';
import type { FeedItem } from '../ports/feed-source.js';
import type { ListedItem } from '../ports/feed-store.js';
import type { Hashing } from '../ports/hashing.js';

/**
 * The items of a feed with what they are known by: their address, whichever feed names it, and their id in this feed.
 * An id that several items of a listing share tells nothing.
 */
export function listedItems(
  feedUrl: string,
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
    return { keys, file: `${folderOf(item.url ?? feedUrl)}/${keys[0]!}.html`, item };
  });
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
