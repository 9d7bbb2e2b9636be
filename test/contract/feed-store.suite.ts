import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../src/application/ports/feed-source.js';
import type { FeedResult, FeedStore, ListedItem } from '../../src/application/ports/feed-store.js';
import { hostileTexts } from '../support/hostile-texts.js';

const feedUrl = 'https://paper.example/rss';

function item(name: string, more: Partial<FeedItem> = {}): FeedItem {
  return {
    id: name,
    url: `https://paper.example/${name}`,
    title: `About ${name}`,
    publishedAt: null,
    summary: null,
    contentHtml: null,
    publisher: null,
    ...more,
  };
}

function listed(name: string, keys: readonly string[] = [name], more: Partial<ListedItem> = {}): ListedItem {
  const file = `paper.example/${name}.html`;
  return { keys, file, item: item(name), statement: 'as it was', isOld: false, ...more };
}

function listing(nowMs: number, ...items: readonly ListedItem[]): FeedResult {
  const validators = { etag: '"7"', lastModified: 'Monday' };
  return { kind: 'listed', nowMs, dueMs: nowMs + 100, title: 'The Paper', ...validators, items };
}

async function files(store: FeedStore, nowMs = 1_000_000): Promise<readonly string[]> {
  return (await store.dueItems(nowMs, 99)).map(({ file }) => file.slice('paper.example/'.length, -5));
}

const SILENT = { kind: 'no answer', host: 'paper.example' } as const;
const MISSING = { kind: 'refused', host: 'paper.example', status: 404 } as const;

/** What every store of feeds promises. */
export function feedStoreContract(name: string, given: () => FeedStore): void {
  describe(name, () => {
    test('is empty at first, and knows nothing of ids that it never gave', async () => {
      const store = given();
      expect(await store.list()).toEqual([]);
      expect(await store.due(9)).toEqual([]);
      expect(await store.nextDueMs()).toBeUndefined();
      expect(await store.remove(feedUrl)).toBe(false);
      expect(await store.noteResult(7, listing(1, listed('a')))).toBe(0);
      await store.postponeItem(7, 1, 'x');
      await store.settleItem(7, null);
      await store.prune(9, 1);
      expect(await store.baselineFiles([])).toEqual(new Set());
      expect(await store.failedItems(9)).toEqual([]);
      expect(await files(store)).toEqual([]);
    });

    test('follows a feed, due at once, whose origin stays when it is added again', async () => {
      const store = given();
      const feed = await store.add(feedUrl, 'settings', 5);
      expect(feed).toEqual({
        id: feed.id,
        url: feedUrl,
        title: null,
        addedBy: 'settings',
        addedMs: 5,
        dueMs: 5,
        listedMs: null,
        etag: null,
        lastModified: null,
        failures: 0,
        problem: null,
      });
      expect(await store.due(4)).toEqual([]);
      expect(await store.due(5)).toEqual([feed]);
      expect(await store.nextDueMs()).toBe(5);
      await store.noteResult(feed.id, { kind: 'failed', dueMs: 50, problem: SILENT });
      expect(await store.add(feedUrl, 'admin', 9)).toMatchObject({ addedBy: 'settings', addedMs: 5, dueMs: 50, failures: 1 });
      expect(await store.list()).toHaveLength(1);
    }); // prettier-ignore

    test('gives the feeds in the order of adding, the due ones by how long they are due', async () => {
      const store = given();
      const [a, b, c] = [
        await store.add('https://a.example/', 'admin', 30),
        await store.add('https://b.example/', 'admin', 20),
        await store.add('https://c.example/', 'admin', 90),
      ];
      expect((await store.list()).map(({ id }) => id)).toEqual([a.id, b.id, c.id]);
      expect((await store.due(50)).map(({ id }) => id)).toEqual([b.id, a.id]);
    });

    test('keeps what a look has brought, and counts failures until one succeeds', async () => {
      const store = given();
      const { id } = await store.add(feedUrl, 'admin', 1);
      const current = async () => (await store.list())[0];
      await store.noteResult(id, { kind: 'failed', dueMs: 10, problem: SILENT });
      await store.noteResult(id, { kind: 'failed', dueMs: 20, problem: MISSING });
      expect(await current()).toMatchObject({
        dueMs: 20,
        failures: 2,
        problem: MISSING,
        listedMs: null,
      });
      await store.noteResult(id, listing(30));
      const success = { title: 'The Paper', etag: '"7"', lastModified: 'Monday', failures: 0, problem: null };
      expect(await current()).toMatchObject({ ...success, dueMs: 130, listedMs: 30 });
      await store.noteResult(id, { kind: 'failed', dueMs: 140, problem: SILENT });
      await store.noteResult(id, { kind: 'unchanged', dueMs: 150 });
      expect(await current()).toMatchObject({ ...success, dueMs: 150, listedMs: 30 });
    });

    test('looks no more at a disabled feed until it is added again', async () => {
      const store = given();
      const { id } = await store.add(feedUrl, 'admin', 1);
      await store.noteResult(id, { kind: 'disabled', problem: MISSING });
      expect(await store.list()).toMatchObject([{ dueMs: null, problem: MISSING }]);
      expect(await store.due(1_000_000)).toEqual([]);
      expect(await store.nextDueMs()).toBeUndefined();
      expect(await store.add(feedUrl, 'settings', 9)).toMatchObject({
        id,
        dueMs: 9,
        failures: 0,
        problem: null,
        addedBy: 'admin',
      });
    });

    test('gives each item once, whatever the order and how often it is listed, in this feed and in others', async () => {
      const store = given();
      const [one, other] = [
        await store.add(feedUrl, 'admin', 1),
        await store.add('https://other.example/', 'admin', 1),
      ];
      expect(
        await store.noteResult(one.id, listing(10, listed('a'), listed('b', ['b', 'b2']), listed('a'))),
      ).toBe(2);
      expect(await store.noteResult(one.id, listing(20, listed('b', ['b2']), listed('a'), listed('c')))).toBe(
        1,
      );
      expect(await store.noteResult(other.id, listing(30, listed('x', ['b']), listed('d')))).toBe(1);
      expect(await files(store)).toEqual(['a', 'b', 'c', 'd']);
      for (const { id } of await store.dueItems(99, 99)) await store.settleItem(id, null);
      expect(await store.noteResult(one.id, listing(40, listed('c'), listed('b'), listed('a')))).toBe(0);
      expect(await files(store)).toEqual([]);
    });

    test('knows an item by what it was called later too', async () => {
      const store = given();
      const { id } = await store.add(feedUrl, 'admin', 1);
      await store.noteResult(id, listing(10, listed('a', ['guid 1', 'url 1'])));
      expect(await store.noteResult(id, listing(20, listed('b', ['guid 1', 'url 2'])))).toBe(0);
      expect(await store.noteResult(id, listing(30, listed('c', ['guid 9', 'url 2'])))).toBe(0);
      expect(await store.noteResult(id, listing(30, listed('d', ['guid 9'])))).toBe(0);
    });

    test('gives the oldest due items first, as they were listed, no more than are asked for', async () => {
      const store = given();
      const { id } = await store.add(feedUrl, 'admin', 1);
      await store.noteResult(id, listing(20, listed('b'), listed('c')));
      await store.noteResult(id, listing(10, listed('a')));
      expect(await files(store, 9)).toEqual([]);
      expect(await files(store, 10)).toEqual(['a']);
      expect(await files(store, 20)).toEqual(['a', 'b', 'c']);
      const [first, ...rest] = await store.dueItems(20, 2);
      expect(rest).toHaveLength(1);
      expect(first).toEqual({
        id: first!.id,
        file: 'paper.example/a.html',
        item: item('a'),
        baseline: false,
        tries: 0,
      });
      expect(await store.nextDueMs()).toBe(10);
    });

    test('marks what stood in the feed when it was first listed, not when it was first tried', async () => {
      const store = given();
      const { id } = await store.add(feedUrl, 'admin', 1);
      await store.noteResult(id, { kind: 'failed', dueMs: 5, problem: SILENT });
      await store.noteResult(id, listing(10, listed('a')));
      await store.noteResult(id, listing(20, listed('b')));
      expect((await store.dueItems(99, 9)).map(({ baseline }) => baseline)).toEqual([true, false]);
      const [a, b] = ['paper.example/a.html', 'paper.example/b.html'];
      for (const { id: item } of await store.dueItems(99, 9)) await store.settleItem(item, null);
      expect(await store.baselineFiles([a, b, 'c'])).toEqual(new Set([a]));
    });

    test('marks what was old when it came, though the feed was not new', async () => {
      const store = given();
      const { id } = await store.add(feedUrl, 'admin', 5);
      await store.noteResult(id, listing(6, listed('a')));
      await store.noteResult(id, listing(7, listed('b', ['b'], { isOld: true }), listed('c')));
      const due = await store.dueItems(7, 9);
      expect(due.map(({ baseline }) => baseline)).toEqual([true, true, false]);
    });

    test('takes up again what the feed says otherwise, once an hour at most, and no news for it', async () => {
      const store = given();
      const { id } = await store.add(feedUrl, 'admin', 0);
      const hour = 3_600_000;
      const says = (nowMs: number, statement: string) =>
        store.noteResult(
          id,
          listing(nowMs, listed('a', ['a'], { statement, item: item('a', { title: statement }) })),
        );
      const due = async () => (await store.dueItems(9 * hour, 9)).map((one) => one.item.title);
      expect(await says(0, 'one')).toBe(1);
      const itemId = (await store.dueItems(0, 9))[0]!.id;
      const settle = () => store.settleItem(itemId, null);
      await settle();
      expect(await says(hour, 'one')).toBe(0);
      expect(await says(hour - 1, 'two')).toBe(0);
      expect(await due()).toEqual([]);
      expect(await says(hour, 'two')).toBe(0);
      expect(await due()).toEqual(['two']);
      expect(await store.dueItems(9 * hour, 9)).toMatchObject([{ id: itemId, tries: 0, baseline: true }]);
      await settle();
      const other = await store.add('https://other.example/rss', 'admin', 0);
      await store.noteResult(
        other.id,
        listing(3 * hour, listed('a', ['a'], { statement: 'in its own words' })),
      );
      await says(2 * hour - 1, 'three');
      expect(await due()).toEqual([]);
      await says(2 * hour, 'three');
      expect(await due()).toEqual(['three']);
    });

    test('postpones an item and counts the tries; what is settled is not taken up again', async () => {
      const store = given();
      const { id } = await store.add(feedUrl, 'admin', 1);
      await store.noteResult(id, listing(10, listed('a'), listed('b'), listed('c')));
      const [a, b, c] = await store.dueItems(10, 9);
      await store.postponeItem(a!.id, 500, 'no answer');
      await store.settleItem(b!.id, 'a picture');
      await store.settleItem(c!.id, null);
      expect(await files(store, 499)).toEqual([]);
      expect(await store.dueItems(500, 9)).toMatchObject([{ id: a!.id, tries: 1 }]);
      await store.postponeItem(b!.id, 1, 'x');
      expect(await files(store)).toEqual(['a']);
      await store.settleItem(a!.id, 'nothing to read');
      expect(await store.failedItems(9)).toEqual([
        { file: 'paper.example/b.html', problem: 'a picture' },
        { file: 'paper.example/a.html', problem: 'nothing to read' },
      ]);
      expect(await store.failedItems(1)).toHaveLength(1);
    });

    test('drops what waits of a removed feed, and knows it when the feed comes back', async () => {
      const store = given();
      const { id } = await store.add(feedUrl, 'admin', 1);
      await store.noteResult(id, listing(10, listed('a')));
      expect(await store.remove(feedUrl)).toBe(true);
      expect(await store.list()).toEqual([]);
      expect(await files(store)).toEqual([]);
      expect(await store.noteResult(id, listing(20, listed('z')))).toBe(0);
      const again = await store.add(feedUrl, 'admin', 30);
      expect(again.id).not.toBe(id);
      expect(await store.noteResult(again.id, listing(40, listed('a'), listed('b')))).toBe(1);
      expect(await store.dueItems(99, 9)).toMatchObject([{ baseline: true }]);
    });

    test('forgets what was not listed for long, never what is listed, waits, or is of a feed that did not answer', async () => {
      const store = given();
      const [one, silent] = [
        await store.add(feedUrl, 'admin', 1),
        await store.add('https://silent.example/', 'admin', 1),
      ];
      await store.noteResult(one.id, listing(10, listed('old'), listed('still'), listed('waiting')));
      await store.noteResult(silent.id, listing(10, listed('silent')));
      for (const { id, file } of await store.dueItems(10, 9))
        if (!file.includes('waiting')) await store.settleItem(id, null);
      await store.noteResult(one.id, listing(1000, listed('still')));
      await store.prune(5000, 100);
      expect(await store.noteResult(one.id, listing(2000, listed('still'), listed('waiting'), listed('silent')))).toBe(0);
      expect(await store.noteResult(one.id, listing(2000, listed('old')))).toBe(1);
      await store.remove(feedUrl);
      await store.prune(2101, 100);
      expect(await store.noteResult(silent.id, listing(3000, listed('still')))).toBe(1);
    }); // prettier-ignore

    test.each(hostileTexts)('gives back %s in every field as it came', async (_, text) => {
      const store = given();
      const { id } = await store.add(feedUrl, 'admin', 1);
      const hostile = item('a', { title: text, summary: text, contentHtml: text, publisher: text });
      await store.noteResult(id, listing(10, listed('k', ['k'], { item: hostile })));
      expect((await store.dueItems(10, 9))[0]?.item).toEqual(hostile);
    });
  });
}
