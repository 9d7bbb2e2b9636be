import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { IngestCorpus } from '../../src/application/ingest-corpus.js';
import { alertsOver } from '../../src/composition/alerts.js';
import { readConfig } from '../../src/config.js';
import { anArticle, FakeCorpus } from '../support/fake-corpus.js';
import { temporaryFolder } from '../support/store-folder.js';
import { WordEmbedder } from '../support/word-embedder.js';

const clock = { now: () => Date.UTC(2026, 0, 1) };

/** A store with a chat that wants everything, and a feed. `decided` says what was decided of an article. */
async function ground() {
  const dataDir = temporaryFolder();
  const embedder = new WordEmbedder();
  const store = openSqliteStore(dataDir, clock, {
    onArticle: (change, tx) => alerts.planner.plan(change, tx),
  });
  onTestFinished(() => store.close());
  const { config } = readConfig({});
  const alerts = alertsOver(store, embedder, { config: config!, dataDir });
  const corpus = new FakeCorpus();
  const indexes = [store.lexicalIndex];
  const parts = { corpus, reader: corpus, store: store.ingest, embedder, indexes, hashing: corpus, clock };
  const ingest = new IngestCorpus(parts);
  await ingest.run();
  const interest = { kind: 'everything' } as const;
  await store.subscriptions.add({ chatId: 1, threadId: null, interest, vector: undefined }, 9, 0);
  const feed = await store.feeds.add('https://paper.example/rss', 'admin', 0);
  return {
    corpus,
    run: () => ingest.run(),
    /** The feed lists these files' items. */
    lists: (...names: readonly string[]) =>
      store.feeds.noteResult(feed.id, {
        kind: 'listed',
        nowMs: 1,
        dueMs: 2,
        title: null,
        etag: null,
        lastModified: null,
        items: names.map((name) => ({
          keys: [name],
          file: fileOf(name),
          item: itemOf(name),
          statement: '',
          isOld: false,
        })),
      }),
    decided: async (title: string) => {
      const found = await store.articles.newestArticles(99, 0);
      const article = found.find((one) => one.title === title);
      return (await store.outbox.trace(article!.id)).outcome?.kind;
    },
    waiting: () => store.outbox.waiting(),
  };
}

const fileOf = (name: string) => `paper.example/${name}.html`;
const itemOf = (name: string) => ({
  id: name,
  url: null,
  title: name,
  publishedAt: null,
  summary: null,
  contentHtml: null,
  publisher: null,
});
const articleOf = (name: string) =>
  anArticle({ title: name, paragraphs: [`What the ${name} did is told here, and nowhere else.`] });

test('what stood in a feed when it was new is told to nobody; what it lists later is', async () => {
  const { corpus, run, lists, decided, waiting } = await ground();
  await lists('otter');
  corpus.put(`.feeds/${fileOf('otter')}`, { articles: [articleOf('otter')] });
  await run();
  expect([await decided('otter'), await waiting()]).toEqual(['baseline', 0]);
  await lists('otter', 'heron');
  corpus.put(`.feeds/${fileOf('heron')}`, { articles: [articleOf('heron')] });
  await run();
  expect([await decided('heron'), await waiting()]).toEqual(['planned', 1]);
});

test('an article that came into the corpus itself is news, though a new feed lists it', async () => {
  const { corpus, run, lists, decided } = await ground();
  await lists('otter');
  corpus.put('otter.html', { articles: [articleOf('otter')] });
  await run();
  expect(await decided('otter')).toBe('planned');
});
