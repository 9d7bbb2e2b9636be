import type { FeedStore } from '../ports/feed-store.js';

/**
 * Makes the followed feeds those of the variable FEEDS beside those that admins have added: a feed that is no longer in
 * FEEDS is followed no more. One that was given up stays so.
 */
export async function settleFeeds(store: FeedStore, urls: readonly string[], nowMs: number): Promise<void> {
  const followed = await store.list();
  for (const feed of followed)
    if (feed.addedBy === 'settings' && !urls.includes(feed.url)) await store.remove(feed.url);
  const known = new Set(followed.map(({ url }) => url));
  for (const url of urls) if (!known.has(url)) await store.add(url, 'settings', nowMs);
}
