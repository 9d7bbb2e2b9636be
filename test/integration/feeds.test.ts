import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { FileArticleReader } from '../../src/adapters/corpus/file-article-reader.js';
import { FeedArticleFolder } from '../../src/adapters/feeds/feed-article-folder.js';
import { HttpFeedSource } from '../../src/adapters/feeds/http-feed-source.js';
import { SafeFetcher } from '../../src/adapters/network/safe-fetcher.js';
import { openDatabase } from '../../src/adapters/storage/database.js';
import { Sha256Hashing } from '../../src/adapters/storage/articles/sha256-hashing.js';
import { SqliteFeedStore } from '../../src/adapters/storage/feeds/sqlite-feed-store.js';
import { FetchArticles } from '../../src/application/feeds/fetch-articles.js';
import { PollFeeds, type PollRound } from '../../src/application/feeds/poll-feeds.js';
import type { FeedStore } from '../../src/application/ports/feed-store.js';
import type { Article } from '../../src/domain/articles/article.js';
import { temporaryFolder } from '../support/store-folder.js';

const minute = 60_000;
const bridge = [
  'The bridge of Orlen was opened to lorries on Monday, two years after the flood of Orlen took the old one.',
  'It carries 40 tonnes and cost the county 3.2 million crowns, said engineer Dora Quist at the opening.',
];

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A newspaper's server: what stands at each path, and what was asked for. */
class Paper {
  readonly pages = new Map<string, Answer>();
  readonly asked: string[] = [];
  readonly headers: IncomingMessage['headers'][] = [];
  url = '';

  static async open(): Promise<Paper> {
    const paper = new Paper();
    const server = createServer((request, response) => {
      paper.asked.push(request.url!);
      paper.headers.push(request.headers);
      const answer = paper.pages.get(request.url!) ?? status(404);
      answer(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    paper.url = `http://paper.example:${(server.address() as AddressInfo).port}`;
    return paper;
  }

  feed(...items: readonly string[]): void {
    this.pages.set('/rss', feedOf(items));
  }

  /** The paths asked for since the last call. */
  takeAsked(): readonly string[] {
    return this.asked.splice(0);
  }
}

function status(code: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_, response) => response.writeHead(code, headers).end();
}

function html(text: string): Answer {
  return (_, response) => response.setHeader('content-type', 'text/html').end(text);
}

function feedOf(items: readonly string[]): Answer {
  return (_, response) =>
    response
      .setHeader('content-type', 'application/rss+xml')
      .end(`<rss version="2.0"><channel><title>Orlen Post</title>${items.join('')}</channel></rss>`);
}

function item(path: string, more = ''): string {
  return `<item><title>About ${path}</title><link>${path}</link><guid isPermaLink="false">${path}</guid>
    <pubDate>Mon, 01 Dec 2025 10:00:00 +0700</pubDate>${more}</item>`;
}

const story = html(`<html><head></head><body><nav><a href="/">Home</a></nav><article>
  ${bridge.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`);

interface Polling {
  readonly store: FeedStore;
  readonly run: (signal?: AbortSignal) => Promise<PollRound>;
  /** Moves the clock to when there is something to do, and does it. */
  readonly runNext: () => Promise<PollRound>;
  readonly nowMs: () => number;
  readonly warnings: string[];
  readonly articles: () => Promise<readonly Article[]>;
}

function polling(dataDir: string, startMs = 1_000_000): Polling {
  const database = openDatabase(dataDir);
  onTestFinished(() => database.close());
  const store = new SqliteFeedStore(database.writer, database.reader);
  const pages = new SafeFetcher({
    userAgent: 'newsquote-test',
    exceptions: ['127.0.0.1'],
    lookup: (host) =>
      Promise.resolve([{ address: host === 'inner.example' ? '10.0.0.1' : '127.0.0.1', family: 4 }]),
  });
  onTestFinished(() => pages.close());
  const folder = join(dataDir, 'feeds');
  let nowMs = startMs;
  const clock = { now: () => nowMs };
  const warnings: string[] = [];
  const none = (): void => undefined;
  const articles = new FetchArticles({ store, pages, articles: new FeedArticleFolder(folder), clock });
  const poll = new PollFeeds({
    store,
    source: new HttpFeedSource(pages),
    articles,
    hashing: new Sha256Hashing(),
    clock,
    log: { info: none, error: none, warn: (...said) => warnings.push(JSON.stringify(said)) },
    intervalMs: 15 * minute,
    random: () => 0.5,
  });
  return {
    store,
    warnings,
    run: (signal) => poll.run(signal),
    nowMs: () => nowMs,
    runNext: async () => {
      nowMs = Math.max(nowMs, (await store.nextDueMs())!);
      return poll.run();
    },
    articles: async () => {
      const names = await readdir(folder, { recursive: true });
      const found: Article[] = [];
      for (const name of names.filter((path) => path.endsWith('.html')).sort()) {
        const outcome = (await new FileArticleReader().parse(join(folder, name))).extract(() => false);
        if (outcome.status === 'read') found.push(...outcome.articles);
      }
      return found;
    },
  };
}

describe('following a feed', () => {
  let paper: Paper;
  let feed: string;
  let polls: Polling;
  const dataDir = { path: '' };
  beforeEach(async () => {
    dataDir.path = temporaryFolder();
    paper = await Paper.open();
    feed = `${paper.url}/rss`;
    polls = polling(dataDir.path);
    await polls.store.add(feed, 'admin', polls.nowMs());
    for (const path of ['/a', '/b', '/c']) paper.pages.set(path, story);
  });

  test('takes in what stands in a new feed as no news, and what comes later as news, with the page’s text and what the feed states', async () => {
    paper.feed(item('/a'));
    const first = await polls.run();
    expect(first.feeds).toEqual([
      { url: feed, outcome: 'listed', baseline: true, newItems: 1, problem: null },
    ]);
    expect(first.articles).toMatchObject([{ baseline: true }]);
    expect(await polls.articles()).toEqual([
      {
        title: 'About /a',
        summary: null,
        publisher: 'Orlen Post',
        publishedAt: '2025-12-01T10:00:00+07:00',
        url: `${paper.url}/a`,
        language: 'en',
        paragraphs: bridge,
        captions: [],
      },
    ]);
    paper.feed(item('/b'), item('/a'));
    const second = await polls.runNext();
    expect(polls.nowMs()).toBe(1_000_000 + 15 * minute);
    expect(second.feeds).toMatchObject([{ outcome: 'listed', baseline: false, newItems: 1 }]);
    expect(second.articles).toMatchObject([{ baseline: false }]);
    const files = [...first.articles, ...second.articles].map(({ file }) => file);
    expect(await polls.store.baselineFiles(files)).toEqual(new Set([first.articles[0]!.file]));
    expect(paper.takeAsked()).toEqual(['/rss', '/a', '/rss', '/b']);
  });

  test('fetches nothing twice when the feed reorders, repeats, renames its ids or the process starts anew', async () => {
    paper.feed(item('/a'), item('/b'));
    await polls.run();
    paper.feed(item('/b'), item('/a'), item('/a').replace('"false">/a', '"false">other'));
    await polls.runNext();
    const restarted = polling(dataDir.path, 9_000_000);
    paper.feed(
      item('/a?utm_source=rss').replace('About /a?utm_source=rss', 'About /a'),
      item('/b'),
      item('/c'),
    );
    expect((await restarted.run()).feeds).toMatchObject([{ baseline: false, newItems: 1 }]);
    expect(paper.takeAsked()).toEqual(['/rss', '/a', '/b', '/rss', '/rss', '/c']);
  });

  test('goes on where a stop left it, and what was listed for the first time stays no news', async () => {
    const stop = new AbortController();
    paper.pages.set('/b', () => {
      stop.abort(new Error('told to stop'));
    });
    paper.feed(item('/a'), item('/b'), item('/c'));
    await expect(polls.run(stop.signal)).rejects.toThrow('told to stop');
    expect(await polls.articles()).toHaveLength(1);
    paper.pages.set('/b', story);
    const restarted = polling(dataDir.path, polls.nowMs());
    const { feeds, articles } = await restarted.run();
    expect(feeds).toEqual([]);
    expect(articles.map(({ baseline }) => baseline)).toEqual([true, true]);
    expect(paper.takeAsked()).toEqual(['/rss', '/a', '/b', '/b', '/c']);
  });

  test('takes what a grown feed lists late for no news, and what is new for news', async () => {
    polls = polling(temporaryFolder(), Date.parse('2025-12-05T00:00:00Z'));
    await polls.store.add(feed, 'admin', polls.nowMs());
    paper.feed(item('/a'));
    await polls.run();
    paper.feed(item('/a'), item('/b'), item('/c').replace('01 Dec', '05 Dec'));
    const { articles } = await polls.runNext();
    expect(articles.map(({ baseline }) => baseline).sort()).toEqual([false, true]);
  });

  test('fetches the page once more when the feed says something else of it, and keeps what it has when that fails', async () => {
    paper.feed(item('/a'));
    await polls.run();
    const renew = async (title: string, page: Answer) => {
      paper.pages.set('/a', page);
      paper.feed(item('/a').replace('About', title));
      paper.takeAsked();
      let round = await polls.runNext();
      for (let looks = 0; looks < 5 && !paper.asked.includes('/a'); looks++) round = await polls.runNext();
      return round.articles.map(({ renewed }) => renewed);
    };
    const text = async () => (await polls.articles()).map(({ paragraphs }) => paragraphs[1]);
    const corrected = html(
      `<html><body><article><p>${bridge[0]!}</p><p>${bridge[1]!.replace('3.2', '3.4')}</p></article></body></html>`,
    );
    expect(await renew('All about', corrected)).toEqual([true]);
    expect(await text()).toEqual([bridge[1]!.replace('3.2', '3.4')]);
    expect(await renew('More about', html('<html><body><p>Subscribe to read on.</p></body></html>'))).toEqual(
      [],
    );
    expect(await renew('Less about', status(404))).toEqual([]);
    expect(await text()).toEqual([bridge[1]!.replace('3.2', '3.4')]);
    expect(await polls.store.failedItems(9)).toEqual([]);
  });

  test('renews what was made of the feed by the feed alone', async () => {
    paper.pages.delete('/a');
    paper.feed(item('/a', `<description>${bridge[0]!}</description>`));
    await polls.run();
    paper.pages.set('/a', story);
    paper.takeAsked();
    paper.feed(item('/a', `<description>${bridge[0]!.replace('Monday', 'Tuesday')}</description>`));
    for (let looks = 0; looks < 5; looks++) await polls.runNext();
    expect(paper.asked).not.toContain('/a');
    expect((await polls.articles()).map(({ paragraphs }) => paragraphs)).toEqual([
      [bridge[0]!.replace('Monday', 'Tuesday')],
    ]);
  });

  test('asks only for what has changed', async () => {
    const list = feedOf([item('/a')]);
    paper.pages.set('/rss', (request, response) => {
      if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end();
      else list(request, response.setHeader('etag', '"7"').setHeader('last-modified', 'Mon, 01 Dec 2025 10:00:00 GMT'));
    }); // prettier-ignore
    await polls.run();
    expect((await polls.runNext()).feeds).toMatchObject([{ outcome: 'unchanged', problem: null }]);
    expect(paper.headers.at(-1)).toMatchObject({
      'if-none-match': '"7"',
      'if-modified-since': 'Mon, 01 Dec 2025 10:00:00 GMT',
    });
    await polls.runNext();
    expect(paper.takeAsked()).toEqual(['/rss', '/a', '/rss', '/rss']);
  });

  test('comes back ever later while the feed fails, says so once, and is itself again after', async () => {
    paper.pages.set('/rss', status(500));
    const pauses: number[] = [];
    for (let i = 0; i < 8; i++) {
      await polls.runNext();
      pauses.push(((await polls.store.list())[0]!.dueMs! - polls.nowMs()) / minute);
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440]);
    expect(polls.warnings).toHaveLength(1);
    expect(polls.warnings[0]).toContain('answers with status 500');
    paper.pages.set('/rss', status(429, { 'retry-after': String(36 * 3600) }));
    await polls.runNext();
    expect((await polls.store.list())[0]!.dueMs! - polls.nowMs()).toBe(24 * 60 * minute);
    paper.feed(item('/a'));
    expect((await polls.runNext()).feeds).toMatchObject([{ outcome: 'listed', baseline: true }]);
    expect((await polls.store.list())[0]).toMatchObject({ failures: 0, problem: null });
  });

  test('waits as long as the server asks', async () => {
    paper.pages.set('/rss', status(503, { 'retry-after': '7200' }));
    await polls.run();
    expect((await polls.store.list())[0]!.dueMs! - polls.nowMs()).toBe(120 * minute);
  });

  test('follows no more what is gone for good, and keeps why', async () => {
    paper.pages.set('/rss', status(410));
    expect((await polls.run()).feeds).toMatchObject([{ outcome: 'disabled' }]);
    const problem = { kind: 'refused', host: 'paper.example', status: 410 };
    expect(await polls.store.list()).toMatchObject([{ dueMs: null, problem }]);
    expect(await polls.store.nextDueMs()).toBeUndefined();
  });

  test.each([
    [html('<html><body>closed</body></html>'), 'not a feed (RSS, Atom, RDF or JSON Feed)'],
    [html('<rss version="2.0"><channel><item><title>x</title>'), 'cut short: the feed ends without </rss>'],
    [status(302, { location: 'http://inner.example/rss' }), /^inner\.example is in a network/],
    [status(200, { 'content-type': 'image/png' }), 'paper.example sends image/png, which is not wanted here'],
  ])('says what is wrong with a feed %#', async (answer, problem) => {
    paper.pages.set('/rss', answer);
    const [polled] = (await polls.run()).feeds;
    expect(polled).toMatchObject({ outcome: 'failed', newItems: 0 });
    expect(polled!.problem).toMatch(problem);
  });

  const text = `<description>${bridge[0]!}</description>`;

  test.each([
    ['is missing', status(404)],
    ['is a picture', status(200, { 'content-type': 'image/png' })],
    ['leads into the own networks', status(302, { location: 'http://inner.example/' })],
    ['holds no article', html('<html><body><p>Please enable JavaScript to continue.</p></body></html>')],
  ])('makes do with the feed’s own text when the page %s', async (_, answer) => {
    paper.pages.set('/a', answer);
    paper.feed(item('/a', text));
    expect((await polls.run()).articles).toHaveLength(1);
    expect(await polls.articles()).toMatchObject([
      { title: 'About /a', paragraphs: [bridge[0]], url: `${paper.url}/a`, publisher: 'Orlen Post' },
    ]);
    await polls.runNext();
    expect(paper.takeAsked().filter((path) => path === '/a')).toHaveLength(1);
  });

  test('waits for a page that fails for now, and takes the feed’s own text when it never comes', async () => {
    paper.pages.set('/a', status(503));
    paper.pages.set('/b', status(503));
    paper.feed(item('/a', text), item('/b', text));
    for (let i = 0; i < 3; i++) expect((await polls.runNext()).articles).toEqual([]);
    paper.pages.set('/b', story);
    const kept: unknown[] = [];
    while (kept.length < 2) kept.push(...(await polls.runNext()).articles);
    expect((await polls.articles()).map(({ paragraphs }) => paragraphs.length).sort()).toEqual([1, 2]);
    expect(paper.takeAsked().filter((path) => path === '/a')).toHaveLength(4);
  });

  test('does not wait for a page of which the feed holds the whole text', async () => {
    paper.pages.set('/a', status(503));
    const paragraphs = Array.from({ length: 30 }, (_, i) => `<p>${String(i)}. ${bridge[0]!}</p>`).join('');
    paper.feed(item('/a', `<description><![CDATA[${paragraphs}]]></description>`));
    expect((await polls.run()).articles).toHaveLength(1);
    expect((await polls.articles())[0]!.paragraphs).toHaveLength(30);
  });

  test('gives up an item that holds nothing to read, and keeps why', async () => {
    paper.pages.set('/a', status(404));
    paper.feed(item('/a'));
    expect((await polls.run()).articles).toEqual([]);
    expect(await polls.store.failedItems(9)).toMatchObject([
      { problem: 'paper.example answers with status 404; the feed holds no text of it' },
    ]);
  });

  test('lets what a page itself states count before what the feed states, whatever its encoding', async () => {
    const page = `<html><head><meta charset="windows-1252"><meta property="og:title" content="Café of Orlen opens its doors again">
      <meta property="article:published_time" content="2025-11-30T08:00:00Z"><link rel="canonical" href="https://orlen.example/cafe"></head>
      <body><article><h1>Café of Orlen opens its doors again</h1>${bridge.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article></body></html>`;
    paper.pages.set('/a', (_, response) => {
      response.setHeader('content-type', 'text/html; charset=iso-8859-1').end(Buffer.from(page, 'latin1'));
    });
    paper.feed(item('/a'));
    await polls.run();
    expect(await polls.articles()).toMatchObject([
      {
        title: 'Café of Orlen opens its doors again',
        publishedAt: '2025-11-30T08:00:00Z',
        url: 'https://orlen.example/cafe',
        publisher: 'Orlen Post',
      },
    ]);
  });
});

describe('finding the feed of a page', () => {
  const rss = feedOf([]);
  const finder = (): HttpFeedSource => {
    const pages = new SafeFetcher({
      userAgent: 'newsquote-test',
      exceptions: ['127.0.0.1'],
      lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    });
    onTestFinished(() => pages.close());
    return new HttpFeedSource(pages);
  };

  test.each([
    ['the address is a feed’s', rss, '/'],
    ['it is declared', html('<head><base href="/x/"><link rel="alternate" type="application/rss+xml" href="feed1"></head><p>x</p>'), '/x/feed1'],
    ['a feed of comments is declared before it', html('<link rel="alternate" type="application/rss+xml" title="Comments" href="/c"><link rel="alternate" type="application/atom+xml" href="/x/feed1">'), '/x/feed1'],
    ['what is declared first is gone', html('<link rel="alternate" type="application/rss+xml" href="/gone"><link rel="alternate" type="application/rss+xml" href="/x/feed1">'), '/x/feed1'],
    ['it is linked', html('<a href="/news">News</a><a href="/rss/home.rss">RSS</a>'), '/rss/home.rss'],
    ['it stands where feeds stand', html('<p>Nothing is said.</p>'), '/rss.xml'],
    ['the page’s data is declared before it', html('<link rel="alternate" type="application/json" href="/wp-json/1"><link rel="alternate" type="application/feed+json" href="/x/feed1">'), '/x/feed1'],
  ])('when %s', async (_, front, path) => {
    const paper = await Paper.open();
    for (const feed of ['/x/feed1', '/rss/home.rss', '/rss.xml', '/c']) paper.pages.set(feed, rss);
    paper.pages.set('/', front);
    expect(await finder().find(`${paper.url}/`)).toEqual({ url: `${paper.url}${path}`, title: 'Orlen Post' });
  }); // prettier-ignore

  test('says that there is none, after few tries, and that the page cannot be fetched', async () => {
    const paper = await Paper.open();
    paper.pages.set('/', html(Array.from({ length: 90 }, (_, i) => `<a href="/feed/${i}">x</a>`).join('')));
    await expect(finder().find(`${paper.url}/`)).rejects.toThrow(
      "no feed was found at paper.example; give the feed's own address",
    );
    expect(paper.asked.length).toBeLessThanOrEqual(11);
    await expect(finder().find(`${paper.url}/missing`)).rejects.toThrow('answers with status 404');
  });
});
