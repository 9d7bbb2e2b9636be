import { describe, expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import type { SqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { IngestCorpus } from '../../src/application/ingest-corpus.js';
import type { IngestProgress } from '../../src/application/ingest/pace.js';
import type { Article } from '../../src/domain/articles/article.js';
import { anArticle, FakeCorpus } from '../support/fake-corpus.js';
import { FakeEmbedder } from '../support/fake-embedder.js';
import { temporaryFolder } from '../support/store-folder.js';

const NOW = 10_000_000;

interface Ground {
  readonly corpus: FakeCorpus;
  readonly embedder: FakeEmbedder;
  readonly store: SqliteStore;
  ingest: IngestCorpus;
}

function ground(
  corpus = new FakeCorpus(),
  folder = temporaryFolder(),
  embedder = new FakeEmbedder(),
): Ground {
  const clock = { now: () => NOW };
  const store = openSqliteStore(folder, clock);
  onTestFinished(() => store.close());
  const ingest = new IngestCorpus({
    corpus,
    reader: corpus,
    store: store.ingest,
    embedder,
    indexes: [store.lexicalIndex],
    hashing: corpus,
    clock,
  });
  return { corpus, embedder, store, ingest };
}

async function articles(store: SqliteStore): Promise<readonly Article[]> {
  return (await store.articles.newestArticles(1_000, 0)).map(({ id, ...article }) => {
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    return article;
  });
}

async function texts(store: SqliteStore): Promise<readonly string[]> {
  return (await articles(store)).flatMap((article) => [...article.paragraphs, ...article.captions]).sort();
}

async function idOf(store: SqliteStore, title: string): Promise<string> {
  const found = (await store.articles.newestArticles(1_000, 0)).filter((article) => article.title === title);
  expect(found.map((article) => article.title)).toEqual([title]);
  return found[0]!.id;
}

const flood = anArticle({
  title: 'Flood',
  paragraphs: ['The river rose. It fell again.', 'Nobody was hurt.'],
});
const harvest = anArticle({
  title: 'Harvest',
  paragraphs: ['Rice did well this year.'],
  captions: ['A field.'],
});

describe('an ingest', () => {
  test('stores the articles of new files and says how many', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('a.txt', { articles: [flood] });
    corpus.put('b/c.txt', { articles: [harvest] });
    expect(await ingest.run()).toEqual({ added: 2, changed: 0, unchanged: 0, removed: 0, rejected: [] });
    expect(await articles(store)).toEqual(expect.arrayContaining([flood, harvest]));
    expect(await store.articles.counts()).toEqual({ articles: 2, passages: 4, units: 5 });
  });

  test('takes large files last, when what came with them can be found already', async () => {
    const { corpus, embedder, store } = ground();
    const large = { problems: ['x'.repeat(1_100_000)] };
    corpus.put('a.txt', { articles: [harvest], ...large });
    corpus.put('b.txt', { articles: [flood] });
    const embeddedBefore: (readonly string[])[] = [];
    const index = {
      ...store.lexicalIndex,
      update: () => {
        embeddedBefore.push([...embedder.embedded]);
        return Promise.resolve();
      },
    };
    const parts = { corpus, reader: corpus, store: store.ingest, embedder, hashing: corpus };
    await new IngestCorpus({ ...parts, indexes: [index], clock: { now: () => NOW } }).run();
    expect(embeddedBefore).toHaveLength(2);
    expect(embeddedBefore[0]!.every((text) => text.startsWith('Flood'))).toBe(true);
    expect(embeddedBefore[1]!.some((text) => text.startsWith('Harvest'))).toBe(true);
  });

  test('keeps the articles of files that have gone all at once, when it is to wait for them', async () => {
    const { corpus, store, ingest } = ground();
    const fill = () => {
      for (let n = 0; n < 20; n++)
        corpus.put(`${n}.txt`, {
          articles: [anArticle({ title: `Story ${n}`, paragraphs: [`It is ${n}.`] })],
        });
    };
    fill();
    await ingest.run();
    for (let n = 0; n < 20; n++) corpus.delete(`${n}.txt`);
    expect(await ingest.run({ waitsForFiles: true })).toMatchObject({ removed: 0, waitedFor: 20 });
    expect((await store.articles.counts()).articles).toBe(20);
    fill();
    expect(await ingest.run({ waitsForFiles: true })).toEqual({
      added: 0,
      changed: 0,
      unchanged: 20,
      removed: 0,
      rejected: [],
    });
    for (let n = 0; n < 20; n++) corpus.delete(`${n}.txt`);
    expect(await ingest.run()).toMatchObject({ removed: 20 });
  });

  test('embeds each paragraph, caption and unit once, under its title and date', async () => {
    const { corpus, embedder, ingest } = ground();
    corpus.put('a.txt', { articles: [anArticle({ ...flood, publishedAt: '2025-12-03T08:00:00+07:00' })] });
    await ingest.run();
    expect(embedder.embedded).toEqual([
      'Flood. (2025-12-03) The river rose. It fell again.',
      'Flood. (2025-12-03) The river rose.',
      'Flood. (2025-12-03) It fell again.',
      'Flood. (2025-12-03) Nobody was hurt.',
    ]);
  });

  test('does nothing over files that are as they were, not even reading them', async () => {
    const { corpus, embedder, ingest } = ground();
    corpus.put('a.txt', { articles: [flood, harvest] });
    await ingest.run();
    corpus.parsed.length = corpus.hashed = embedder.embedded.length = 0;
    expect(await ingest.run()).toMatchObject({ added: 0, changed: 0, unchanged: 2, removed: 0 });
    expect([corpus.parsed, corpus.hashed, embedder.embedded]).toEqual([[], 0, []]);
  });

  test('reads a file again whose size and time are the same but so fresh that they prove nothing', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('a.txt', { articles: [flood] }, NOW - 100);
    await ingest.run();
    corpus.put('a.txt', { articles: [anArticle({ ...flood, title: 'Flows' })] }, NOW - 100);
    expect(await ingest.run()).toMatchObject({ changed: 1 });
    await idOf(store, 'Flows');
  });

  test('keeps what a folder held that cannot be read now, and says why it cannot', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('a.txt', { articles: [flood] });
    corpus.put('b/c.txt', { articles: [harvest] });
    await ingest.run();
    corpus.locked.set('b', 'a folder that cannot be read');
    expect(await ingest.run()).toEqual({
      added: 0,
      changed: 0,
      unchanged: 2,
      removed: 0,
      rejected: [{ file: 'b', reason: 'a folder that cannot be read' }],
    });
    expect(await articles(store)).toHaveLength(2);
    corpus.locked.clear();
    corpus.delete('b/c.txt');
    expect(await ingest.run()).toMatchObject({ unchanged: 1, removed: 1, rejected: [] });
  });

  test('lists the rejected parts of a file that it reads, also when nothing has changed', async () => {
    const { corpus, store, ingest } = ground();
    const problems = ['line 2: not valid JSON', 'line 4: a', 'line 5: b', 'line 6: c', 'line 9: d'];
    corpus.put('a.jsonl', { articles: [flood], problems });
    const reason = 'read in part: line 2: not valid JSON; line 4: a; line 5: b and 2 more';
    expect(await ingest.run()).toMatchObject({ added: 1, rejected: [{ file: 'a.jsonl', reason }] });
    expect(await ingest.run()).toMatchObject({ unchanged: 1, rejected: [{ file: 'a.jsonl', reason }] });
    expect(await articles(store)).toEqual([flood]);
    corpus.put('a.jsonl', { articles: [flood] });
    expect(await ingest.run()).toMatchObject({ added: 0, unchanged: 1, rejected: [] });
  });

  test('takes a touched file for what it was', async () => {
    const { corpus, ingest } = ground();
    corpus.put('a.txt', { articles: [flood] });
    await ingest.run();
    corpus.parsed.length = 0;
    corpus.put('a.txt', { articles: [flood] }, 2_000);
    expect(await ingest.run()).toMatchObject({ changed: 0, unchanged: 1 });
    expect(corpus.parsed).toEqual([]);
  });

  test('embeds nothing but the changed paragraph, and keeps the passages that stay', async () => {
    const { corpus, embedder, store, ingest } = ground();
    corpus.put('a.txt', { articles: [flood] });
    await ingest.run();
    const id = await idOf(store, 'Flood');
    const [first] = await store.articles.passages([1]);
    embedder.embedded.length = 0;
    corpus.put(
      'a.txt',
      { articles: [anArticle({ ...flood, paragraphs: ['New lead.', flood.paragraphs[0]!] })] },
      2_000,
    );
    expect(await ingest.run()).toMatchObject({ added: 0, changed: 1, unchanged: 0, removed: 0 });
    expect(embedder.embedded).toEqual(['Flood. New lead.']);
    expect(await idOf(store, 'Flood')).toBe(id);
    expect(await store.articles.passages([1, 2])).toEqual([{ ...first!, paragraph: 1 }]);
  });

  test('knows a renamed file again and embeds nothing', async () => {
    const { corpus, embedder, store, ingest } = ground();
    corpus.put('a.txt', { articles: [flood] });
    await ingest.run();
    const id = await idOf(store, 'Flood');
    embedder.embedded.length = 0;
    corpus.rename('a.txt', 'deep/er/b.txt');
    expect(await ingest.run()).toMatchObject({ added: 0, changed: 0, unchanged: 1, removed: 0 });
    expect(embedder.embedded).toEqual([]);
    expect(await idOf(store, 'Flood')).toBe(id);
  });

  test('tells a new file under an old name from the renamed one', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('today.txt', { articles: [flood] });
    await ingest.run();
    const id = await idOf(store, 'Flood');
    corpus.rename('today.txt', 'yesterday.txt');
    await ingest.run();
    corpus.put('today.txt', { articles: [harvest] });
    expect(await ingest.run()).toMatchObject({ added: 1, unchanged: 1 });
    expect(await idOf(store, 'Flood')).toBe(id);
    expect(await idOf(store, 'Harvest')).not.toBe(id);
  });

  test('removes what a vanished file held', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('a.txt', { articles: [flood] });
    corpus.put('b.txt', { articles: [harvest] });
    await ingest.run();
    corpus.delete('a.txt');
    expect(await ingest.run()).toMatchObject({ added: 0, unchanged: 1, removed: 1 });
    expect(await articles(store)).toEqual([harvest]);
    expect(await store.articles.counts()).toEqual({ articles: 1, passages: 2, units: 2 });
  });

  test('rejects the one file whose text it stumbles over, and goes on with the others', async () => {
    const { corpus, ingest, store } = ground();
    const noText = { length: 3 } as unknown as string;
    corpus.put('a.txt', { articles: [anArticle({ paragraphs: [noText] })] });
    corpus.put('b.txt', { articles: [flood] });
    const { added, rejected } = await ingest.run();
    expect(added).toBe(1);
    expect(rejected).toEqual([
      { file: 'a.txt', reason: expect.stringMatching(/^cannot be cut into sentences: ./) as string },
    ]);
    expect(await articles(store)).toEqual([flood]);
    corpus.put('a.txt', { articles: [harvest] }, 2_000);
    expect(await ingest.run()).toMatchObject({ added: 1, rejected: [] });
  });

  test('lists rejected files with their reasons, also when nothing changed, until they are well', async () => {
    const { corpus, ingest } = ground();
    corpus.put('a.txt', { articles: [flood] });
    corpus.put('b.txt', { rejection: 'a listing page' });
    const rejected = [{ file: 'b.txt', reason: 'a listing page' }];
    expect(await ingest.run()).toMatchObject({ added: 1, rejected });
    expect(await ingest.run()).toMatchObject({ unchanged: 1, rejected });
    corpus.put('b.txt', { articles: [harvest] }, 2_000);
    expect(await ingest.run()).toMatchObject({ added: 1, rejected: [] });
  });

  test('keeps what it has of a file that cannot be read for now, and says so', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('a.txt', { articles: [flood] });
    await ingest.run();
    corpus.put('a.txt', { articles: [harvest] }, 2_000);
    corpus.unreadable.set('a.txt', 'EACCES');
    expect(await ingest.run()).toMatchObject({
      rejected: [{ file: 'a.txt', reason: 'cannot be read (EACCES)' }],
    });
    expect(await articles(store)).toEqual([flood]);
    corpus.unreadable.clear();
    expect(await ingest.run()).toMatchObject({ changed: 1, rejected: [] });
    expect(await articles(store)).toEqual([harvest]);
  });

  test('keeps earlier texts of an article out of what is found', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('a.txt', { articles: [flood] });
    await ingest.run();
    corpus.put('a.txt', { articles: [anArticle({ ...flood, paragraphs: ['All is dry.'] })] }, 2_000);
    await ingest.run();
    expect(await texts(store)).toEqual(['All is dry.']);
    expect(await store.lexical.matching([{ term: 'river', field: 'folded' }], 'en', 5)).toEqual([]);
    expect(await store.lexical.matching([{ term: 'dry', field: 'folded' }], 'en', 5)).toHaveLength(1);
    expect(await store.lexical.passageCount()).toBe(1);
  });

  test('reads everything anew for another model', async () => {
    const corpus = new FakeCorpus();
    const folder = temporaryFolder();
    corpus.put('a.txt', { articles: [flood] });
    const first = ground(corpus, folder);
    await first.ingest.run();
    await first.store.close();
    const second = ground(corpus, folder, new FakeEmbedder('other-model'));
    expect(await second.ingest.run()).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    expect(second.embedder.embedded).toHaveLength(4);
    const [passage] = await second.store.articles.passages([3]);
    const cosine = passage!.vector.reduce(
      (sum, value, i) => sum + value * second.embedder.vectorOf(`Flood. ${passage!.text}`)[i]!,
      0,
    );
    expect(cosine).toBeGreaterThan(0.999);
  });
});

describe('an article that lies in the corpus twice', () => {
  const url = 'https://www.example.com/flood?utm_source=x#top';
  const older = anArticle({ ...flood, url, publishedAt: '2025-12-01', paragraphs: ['The older text.'] });
  const newer = anArticle({
    ...flood,
    url: 'http://example.com/flood/',
    publishedAt: '2025-12-02',
    paragraphs: ['The newer text.'],
  });

  test.each([
    ['first', 'a.txt', 'b.txt'],
    ['last', 'b.txt', 'a.txt'],
  ])('is one article, of the newer date, when that is read %s', async (_, newerPath, olderPath) => {
    const { corpus, store, ingest } = ground();
    corpus.put(newerPath, { articles: [newer] });
    corpus.put(olderPath, { articles: [older] });
    expect(await ingest.run()).toMatchObject({ rejected: [] });
    expect(await texts(store)).toEqual(['The newer text.']);
  });

  test('falls back to the other text when the better file goes', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('a.txt', { articles: [newer] });
    corpus.put('b.txt', { articles: [older] });
    await ingest.run();
    const id = await idOf(store, 'Flood');
    corpus.delete('a.txt');
    expect(await ingest.run()).toMatchObject({ changed: 1, removed: 0 });
    expect(await texts(store)).toEqual(['The older text.']);
    expect(await idOf(store, 'Flood')).toBe(id);
  });

  test('falls back to the other text when the better one gets an older date', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('a.txt', { articles: [newer] });
    corpus.put('b.txt', { articles: [older] });
    await ingest.run();
    corpus.put('a.txt', { articles: [anArticle({ ...newer, publishedAt: '2025-11-30' })] }, 2_000);
    await ingest.run();
    expect(await texts(store)).toEqual(['The older text.']);
  });

  test('is one article without a URL too, when the files are the same', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('a.txt', { articles: [flood] });
    corpus.put('copy of a.txt', { articles: [flood] });
    expect(await ingest.run()).toMatchObject({ added: 1 });
    expect(await store.articles.counts()).toMatchObject({ articles: 1, passages: 2 });
    corpus.put('copy of a.txt', { articles: [harvest] }, 2_000);
    expect(await ingest.run()).toMatchObject({ added: 1, unchanged: 1 });
    expect(await articles(store)).toEqual(expect.arrayContaining([flood, harvest]));
  });

  test('takes no front page for an article address', async () => {
    const { corpus, ingest } = ground();
    const home = 'https://example.com/';
    corpus.put('a.jsonl', {
      articles: [anArticle({ ...flood, url: home }), anArticle({ ...harvest, url: home })],
    });
    expect(await ingest.run()).toMatchObject({ added: 2 });
  });
});

describe('furniture', () => {
  test('goes when another file repeats it, also from files that were read before', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('a.txt', { edges: ['Follow us', 'Only here'], articles: [flood] });
    await ingest.run();
    expect(await texts(store)).toContain('Follow us');
    corpus.put('b.txt', { edges: ['Follow us'], articles: [harvest] });
    expect(await ingest.run()).toMatchObject({ added: 1, changed: 1 });
    expect(await texts(store)).not.toContain('Follow us');
    expect(await texts(store)).toContain('Only here');
  });

  test('is none any more when the files that repeated it are gone', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('a.txt', { edges: ['Follow us'], articles: [flood] });
    corpus.put('b.txt', { edges: ['Follow us'], articles: [harvest] });
    await ingest.run();
    corpus.delete('b.txt');
    await ingest.run();
    expect(await texts(store)).toContain('Follow us');
  });

  test('is not what a copy of a file repeats', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('a.txt', { edges: ['The lead'], articles: [flood] });
    corpus.put('b.txt', { edges: ['The lead'], articles: [flood] });
    await ingest.run();
    expect(await texts(store)).toContain('The lead');
    corpus.delete('a.txt');
    corpus.put('c.txt', { edges: ['The lead'], articles: [harvest] });
    await ingest.run();
    expect(await texts(store)).not.toContain('The lead');
  });

  test('takes more repetition in a large corpus', async () => {
    const { corpus, store, ingest } = ground();
    corpus.put('a.txt', { edges: ['By chance'], articles: [flood] });
    corpus.put('b.txt', { edges: ['By chance'], articles: [harvest] });
    await ingest.run();
    expect(await texts(store)).not.toContain('By chance');
    for (let i = 0; i < 30; i++)
      corpus.put(`more/${i}.txt`, {
        articles: [anArticle({ title: `No. ${i}`, paragraphs: [`Text ${i}`] })],
      });
    await ingest.run();
    expect(await texts(store)).toContain('By chance');
  });
});

describe('an ingest that is stopped', () => {
  test('keeps what it has, and the next one embeds only the rest', async () => {
    const stop = new AbortController();
    const embedder = new FakeEmbedder('fake-model', () => {
      if (embedder.embedded.length === 6) stop.abort(new Error('stopped'));
    });
    const { corpus, store, ingest } = ground(new FakeCorpus(), temporaryFolder(), embedder);
    for (let i = 0; i < 5; i++)
      corpus.put(`${i}.txt`, {
        articles: [anArticle({ title: `No. ${i}`, paragraphs: [`Text ${i}.`, `More ${i}.`] })],
      });
    await expect(ingest.run({ signal: stop.signal })).rejects.toThrow('stopped');
    const before = new Set(embedder.embedded);
    const stored = await store.articles.counts();
    expect(stored.articles).toBeGreaterThan(0);
    expect(stored.articles).toBeLessThan(5);
    const again = embedder.embedded.length;
    expect(await ingest.run()).toMatchObject({ added: 5 - stored.articles, unchanged: stored.articles });
    const repeated = embedder.embedded.slice(again).filter((text) => before.has(text));
    expect(repeated.length).toBeLessThanOrEqual(4);
    expect(await store.articles.counts()).toEqual({ articles: 5, passages: 10, units: 10 });
  });

  test('tells how far it is', async () => {
    const { corpus, ingest } = ground();
    corpus.put('a.txt', { articles: [flood] });
    const seen: IngestProgress[] = [];
    await ingest.run({ onProgress: (progress) => seen.push(progress) });
    expect(seen.map((progress) => progress.stage)).toEqual([
      'reading',
      ...Array<string>(4).fill('embedding'),
      'indexing',
    ]);
    expect(seen.at(-2)).toMatchObject({ done: 4, total: 4, secondsLeft: 0 });
  });
});
