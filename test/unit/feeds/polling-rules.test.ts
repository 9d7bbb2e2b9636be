import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listedItems } from '../../../src/application/feeds/listed-items.js';
import { nextLookMs, nextTryMs } from '../../../src/application/feeds/next-look.js';
import { settleFeeds } from '../../../src/application/feeds/settle-feeds.js';
import { shownAddress } from '../../../src/application/feeds/shown-address.js';
import { sideBySide } from '../../../src/application/feeds/side-by-side.js';
import type { FeedItem } from '../../../src/application/ports/feed-source.js';
import type { Hashing } from '../../../src/application/ports/hashing.js';
import { FakeFeedStore } from '../../support/fake-feed-store.js';

const hashing: Hashing = {
  ofText: (text) => createHash('sha256').update(text).digest('hex'),
  ofFile: () => Promise.reject(new Error('Nobody asks for files here.')),
};
const minute = 60_000;
const day = 24 * 60 * minute;

function item(id: string, url: string | null): FeedItem {
  return { id, url, title: '', publishedAt: null, summary: null, contentHtml: null, publisher: null };
}

describe('the next look at a feed', () => {
  const look = { nowMs: 0, intervalMs: 15 * minute, failures: 0, retryAfterMs: null, random: 0.5 };

  test('comes after the interval, doubled with each failure, up to a day', () => {
    const pauses = [0, 1, 2, 3, 6, 7, 1000].map((failures) => nextLookMs({ ...look, failures }) / minute);
    expect(pauses).toEqual([15, 30, 60, 120, 960, 1440, 1440]);
    expect(nextLookMs({ ...look, intervalMs: 3 * day, failures: 5 })).toBe(3 * day);
  });

  test('is a tenth earlier or later', () => {
    expect(nextLookMs({ ...look, random: 0 })).toBe(13.5 * minute);
    expect(nextLookMs({ ...look, random: 1 })).toBe(16.5 * minute);
  });

  test('is when the server asks for it, if that is later, but not later than a day', () => {
    const after = (retryAfterMs: number): number =>
      nextLookMs({ ...look, failures: 1, retryAfterMs }) / minute;
    expect([after(minute), after(120 * minute), after(900 * day)]).toEqual([30, 120, 1440]);
  });

  test('lies ahead, whatever is asked', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (...numbers) => {
        const [intervalMs, failures, retryAfterMs, random] = numbers;
        const next = nextLookMs({ nowMs: 5, intervalMs: intervalMs + 1000, failures, retryAfterMs, random });
        expect(next).toBeGreaterThan(5);
        expect(next).toBeLessThanOrEqual(6 + 1.1 * Math.max(day, intervalMs + 1000));
      }),
    );
  });

  test('and at a page is bounded', () => {
    const tries = [0, 1, 2, 3, 9].map((count) => nextTryMs(0, { tries: count, retryAfterMs: null }));
    expect(tries).toEqual([5 * minute, 15 * minute, 45 * minute, null, null]);
    expect(nextTryMs(0, { tries: 0, retryAfterMs: 20 * minute })).toBe(20 * minute);
    expect(nextTryMs(0, { tries: 0, retryAfterMs: 99 * day })).toBe(day);
  });
});

const FEED = { url: 'https://a.example/rss', listedMs: null };

describe('what an item is known by', () => {
  const keysOf = (url: string | null, id = 'n', feed = 'https://a.example/rss'): readonly string[] =>
    listedItems({ url: feed, listedMs: null }, [item(id, url)], hashing)[0]!.keys;

  test('is its address, the same in all feeds and with what trackers add, and its id in its feed', () => {
    const [page, id] = keysOf('https://a.example/x');
    expect(keysOf('http://www.a.example/x/?utm_source=rss#top', 'm', 'https://b.example/rss')[0]).toBe(page);
    expect(keysOf('https://a.example/y')[1]).toBe(id);
    expect(keysOf('https://a.example/y')[0]).not.toBe(page);
    expect(keysOf('https://a.example/y', 'n', 'https://b.example/rss')[1]).not.toBe(id);
  });

  test('is its id alone where the address is none or the site’s front page', () => {
    expect(keysOf(null)).toEqual(keysOf('https://a.example/'));
    expect(keysOf(null)).toHaveLength(1);
  });

  test('is not an id that several items share', () => {
    const items = [item('0', 'https://a.example/x'), item('0', 'https://a.example/y')];
    const [x, y] = listedItems(FEED, items, hashing);
    expect([x!.keys.length, y!.keys.length]).toEqual([1, 1]);
    expect(x!.keys).not.toEqual(y!.keys);
  });

  test.each([
    ['https://News.Example:8080/a/../b', 'news.example'],
    ['http://[::1]/x', '___1_'],
    ['http://.hidden/x', 'hidden'],
    [null, 'a.example'],
  ])('the file of %s lies in %s', (url, folder) => {
    const [listed] = listedItems(FEED, [item('n', url)], hashing);
    expect(listed!.file.split('/')).toEqual([folder, expect.stringMatching(/^[\da-f]{32}\.html$/)]);
  });
});

describe('what comes late', () => {
  const listedMs = Date.parse('2026-11-20T12:00:00Z');
  const isOld = (publishedAt: string | null, feed = { url: FEED.url, listedMs }) =>
    listedItems(feed, [{ ...item('n', null), publishedAt }], hashing)[0]!.isOld;

  test('is old when it is from two days before the feed was last listed', () => {
    expect(isOld('2026-11-18T11:59:00Z')).toBe(true);
    expect(isOld('2026-11-18T12:01:00Z')).toBe(false);
    expect(isOld('2026-11-18')).toBe(true);
    expect(isOld('2026-11-19')).toBe(false);
  });

  test('is not old when nobody says when it is from, or nothing was listed before', () => {
    expect(isOld(null)).toBe(false);
    expect(isOld('1970-01-01T00:00:00Z')).toBe(false);
    expect(isOld('2026-11-01', { url: FEED.url, listedMs: null as never })).toBe(false);
  });
});

describe('what a feed says of an item', () => {
  const statement = (more: object) =>
    listedItems(FEED, [{ ...item('n', null), ...more }], hashing)[0]!.statement;

  test('is another when title, summary or text are, and not when pictures, links or the date are', () => {
    const said = statement({ contentHtml: '<p>It rained.<img src="1"></p>' });
    expect(statement({ contentHtml: '<p>It rained.<img src="2"></p>', publishedAt: '2026-11-20' })).toBe(
      said,
    );
    expect(statement({ contentHtml: '<p>It snowed.</p>' })).not.toBe(said);
    expect(statement({ title: 'a' })).not.toBe(statement({ summary: 'a' }));
  });
});

const GONE = { kind: 'refused', host: 'a.example', status: 410 } as const;

describe('the feeds of the settings', () => {
  test('are followed, no more when they are gone from there, and those of admins stay', async () => {
    const store = new FakeFeedStore();
    const urls = async () => (await store.list()).map(({ url, addedBy }) => `${addedBy} ${url}`);
    await store.add('c', 'admin', 1);
    await settleFeeds(store, ['a', 'b', 'c'], 2);
    expect(await urls()).toEqual(['admin c', 'settings a', 'settings b']);
    const [, a] = await store.list();
    await store.noteResult(a!.id, { kind: 'disabled', problem: GONE });
    await settleFeeds(store, ['a'], 3);
    expect(await urls()).toEqual(['admin c', 'settings a']);
    expect((await store.list())[1]).toMatchObject({ dueMs: null, problem: GONE });
  });
});

test.each([
  ['https://me:secret@feeds.example:8443/all.xml?key=secret', 'feeds.example:8443/all.xml?…'],
  ['https://feeds.example/', 'feeds.example'],
  ['nonsense', '…'],
])('the address %s is shown as %s', (url, shown) => {
  expect(shownAddress(url)).toBe(shown);
});

test('work side by side is done for all, no more at once than allowed, and its first failure is told', async () => {
  const [done, at] = [[] as number[], { once: 0, most: 0 }];
  const work = async (n: number): Promise<void> => {
    at.most = Math.max(at.most, ++at.once);
    await Promise.resolve();
    at.once -= 1;
    if (n === 5) throw new Error('five');
    done.push(n);
  };
  await sideBySide([1, 2, 3, 4], 2, work);
  expect([done, at.most]).toEqual([[1, 2, 3, 4], 2]);
  await expect(sideBySide([5, 6, 7, 8, 9], 1, work)).rejects.toThrow('five');
  expect(done).toEqual([1, 2, 3, 4]);
});
