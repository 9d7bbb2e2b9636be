import { beforeEach, describe, expect, test } from 'vitest';
import { ManageFeeds } from '../../../src/application/feeds/manage-feeds.js';
import { NotAFeedError, type FoundFeed } from '../../../src/application/ports/feed-source.js';
import {
  AddressRefusedError,
  FetchFailedError,
  TooLargeError,
  WrongTypeError,
} from '../../../src/application/ports/page-fetcher.js';
import { FakeFeedStore } from '../../support/fake-feed-store.js';
import { RecordingLog } from '../../support/recording-log.js';

const FEED = 'https://paper.example/rss?key=abc';

let store: FakeFeedStore;
let woken: number;
/** What is found at each address. */
let found: Map<string, FoundFeed | Error>;
let manage: ManageFeeds;
let log: RecordingLog;

beforeEach(() => {
  store = new FakeFeedStore();
  woken = 0;
  log = new RecordingLog();
  found = new Map<string, FoundFeed | Error>([[FEED, { url: FEED, title: 'Paper' }]]);
  manage = new ManageFeeds({
    store,
    source: {
      find(url) {
        const feed = found.get(url);
        if (feed === undefined) throw new Error(`nobody scripted ${url}`);
        return feed instanceof Error ? Promise.reject(feed) : Promise.resolve(feed);
      },
    },
    clock: { now: () => 5 },
    log,
    onAdded: () => (woken += 1),
    signal: new AbortController().signal,
  });
});

const urls = async () => (await store.list()).map(({ url }) => url);

describe('adding a feed', () => {
  test('follows the feed that the page names, due at once; https:// may be left out', async () => {
    found.set('https://paper.example/', { url: FEED, title: 'Paper' });
    expect(await manage.add(' paper.example ')).toEqual({ kind: 'added', url: FEED, title: 'Paper' });
    expect(await store.list()).toMatchObject([{ url: FEED, addedBy: 'admin', dueMs: 5 }]);
    expect(woken).toBe(1);
  });

  test('tries a site that is named without https:// by http:// when it gives no answer', async () => {
    const old = { url: 'http://old.example/rss', title: 'Old' };
    const silent = new FetchFailedError('old.example could not be read (ECONNREFUSED)');
    found.set('https://old.example/', silent).set('http://old.example/', old);
    expect(await manage.add('old.example')).toMatchObject({ kind: 'added', url: old.url });
    expect(await manage.add('https://old.example')).toEqual({
      kind: 'not followed',
      problem: { kind: 'no answer', host: 'old.example' },
    });
    found.set('http://old.example/', new NotAFeedError('no feed'));
    expect(await manage.add('old.example')).toEqual({
      kind: 'not followed',
      problem: { kind: 'no answer', host: 'old.example' },
    });
    found.set('https://old.example/', new FetchFailedError('status 404', { status: 404 }));
    found.set('http://old.example/', old);
    expect(await manage.add('old.example')).toMatchObject({ problem: { kind: 'refused' } });
  });

  test('says of one that is followed that it is, however its address is written, and tries one again that was given up', async () => {
    const feed = await store.add('https://PAPER.example/rss?key=abc', 'settings', 1);
    expect(await manage.add(`${FEED}#top`)).toMatchObject({ kind: 'known', url: feed.url });
    await store.noteResult(feed.id, {
      kind: 'disabled',
      problem: { kind: 'refused', host: 'paper.example', status: 410 },
    });
    expect(await manage.add(FEED)).toMatchObject({ kind: 'added', url: feed.url });
    expect(await store.list()).toMatchObject([
      { url: feed.url, addedBy: 'settings', dueMs: 5, problem: null },
    ]);
  });

  test.each(['', 'paper', 'two words.example', 'ftp://paper.example/', `paper.example/${'a'.repeat(2_000)}`])(
    'takes %j for no address',
    async (text) => {
      expect(await manage.add(text)).toEqual({ kind: 'no address' });
    },
  );

  test('says why there is none, and follows nothing', async () => {
    found.set('http://rsshub/', new AddressRefusedError('rsshub is not public'));
    found.set('https://a.example/', new FetchFailedError('a.example took too long'));
    found.set('https://b.example/', new NotAFeedError('no feed was found'));
    found.set(
      'https://c.example/',
      new FetchFailedError('c.example answers with status 404', { status: 404 }),
    );
    found.set('https://d.example/', new TooLargeError('d.example sends more than 5120 kB'));
    found.set('https://e.example/', new WrongTypeError('e.example sends image/png'));
    expect(await manage.add('http://rsshub')).toEqual({
      kind: 'not followed',
      problem: { kind: 'private', host: 'rsshub' },
    });
    expect(await manage.add('https://a.example')).toEqual({
      kind: 'not followed',
      problem: { kind: 'no answer', host: 'a.example' },
    });
    expect(await manage.add('b.example')).toEqual({
      kind: 'not followed',
      problem: { kind: 'no feed', host: 'b.example' },
    });
    expect(await manage.add('c.example')).toEqual({
      kind: 'not followed',
      problem: { kind: 'refused', host: 'c.example', status: 404 },
    });
    expect(await manage.add('d.example')).toEqual({
      kind: 'not followed',
      problem: { kind: 'too large', host: 'd.example' },
    });
    expect(await manage.add('e.example')).toEqual({
      kind: 'not followed',
      problem: { kind: 'wrong type', host: 'e.example' },
    });
    expect(log.said.filter((line) => line === 'warn A feed was not followed')).toHaveLength(6);
    expect([await urls(), woken]).toEqual([[], 0]);
  });
});

describe('removing a feed', () => {
  test('takes its whole address, or the one by which it is shown', async () => {
    await store.add(FEED, 'admin', 1);
    expect(await manage.remove('paper.example/rss?…')).toMatchObject({
      kind: 'removed',
      feed: { url: FEED },
    });
    await store.add(FEED, 'admin', 1);
    expect(await manage.remove(FEED)).toMatchObject({ kind: 'removed' });
    expect(await manage.remove(FEED)).toEqual({ kind: 'unknown' });
  });

  test('wants the whole address where several are shown alike', async () => {
    await store.add(FEED, 'admin', 1);
    await store.add(`${FEED}d`, 'admin', 1);
    expect(await manage.remove('paper.example/rss?…')).toEqual({ kind: 'several' });
    expect(await manage.remove(FEED)).toMatchObject({ kind: 'removed' });
    expect(await urls()).toEqual([`${FEED}d`]);
  });

  test('leaves one that the settings would bring back', async () => {
    await store.add(FEED, 'settings', 1);
    expect(await manage.remove(FEED)).toMatchObject({ kind: 'of settings' });
    expect(await urls()).toEqual([FEED]);
  });
});
