import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { FetchArticles } from '../../../src/application/feeds/fetch-articles.js';
import { PollFeeds } from '../../../src/application/feeds/poll-feeds.js';
import { FakeFeedStore } from '../../support/fake-feed-store.js';
import { RecordingLog } from '../../support/recording-log.js';

const ODD = 'https://odd.example/rss';
const PLAIN = 'https://plain.example/rss';
const nobodyAsks = () => Promise.reject(new Error('Nobody asks for this here.'));

test('a feed over which the reader stumbles is one that failed, and keeps no other from being followed', async () => {
  const store = new FakeFeedStore();
  const log = new RecordingLog();
  const clock = { now: () => 0 };
  for (const url of [ODD, PLAIN]) await store.add(url, 'admin', 0);
  const empty = { title: 'Plain', language: null, items: [], etag: null, lastModified: null };
  const polling = new PollFeeds({
    store,
    source: {
      list: (url) => (url === ODD ? Promise.reject(new TypeError('x is undefined')) : Promise.resolve(empty)),
      find: nobodyAsks,
    },
    articles: new FetchArticles({
      store,
      pages: { fetch: nobodyAsks },
      articles: { keep: nobodyAsks, sourceOf: nobodyAsks, renew: nobodyAsks },
      clock,
    }),
    hashing: { ofText: (text) => createHash('sha256').update(text).digest('hex'), ofFile: nobodyAsks },
    clock,
    log,
    intervalMs: 60_000,
    random: () => 0.5,
  });
  await polling.run();
  expect(await store.list()).toMatchObject([
    { url: ODD, failures: 1, dueMs: 120_000, problem: { kind: 'no feed', host: new URL(ODD).hostname } },
    { url: PLAIN, failures: 0, dueMs: 60_000, title: 'Plain' },
  ]);
  expect(log.said[0]).toBe('error a feed was not understood for a fault of the reader; please report it');
});
