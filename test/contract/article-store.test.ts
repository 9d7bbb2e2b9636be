import { onTestFinished } from 'vitest';
import { openSqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { IngestCorpus } from '../../src/application/ingest-corpus.js';
import { FakeArticleStore } from '../support/fake-article-store.js';
import { FakeCorpus } from '../support/fake-corpus.js';
import { FakeEmbedder } from '../support/fake-embedder.js';
import { temporaryFolder } from '../support/store-folder.js';
import { articleStoreContract } from './article-store.suite.js';

const embedder = new FakeEmbedder();
const vectorOf = (text: string): Float32Array => embedder.vectorOf(text);
const passageIds = Array.from({ length: 20 }, (_, index) => index + 1);

articleStoreContract('the article store in memory', (articles) =>
  Promise.resolve({
    store: new FakeArticleStore(
      articles.map((article, index) => ({ id: `a${index}`, ...article })),
      vectorOf,
    ),
    ids: passageIds,
    vectorOf,
  }),
);

articleStoreContract('the article store in SQLite', async (articles) => {
  const clock = { now: () => 10_000_000 };
  const corpus = new FakeCorpus();
  articles.forEach((article, index) => {
    corpus.put(`${index}.txt`, { articles: [article] });
  });
  const store = openSqliteStore(temporaryFolder(), clock);
  onTestFinished(() => store.close());
  const indexes = [store.lexicalIndex];
  const parts = { corpus, reader: corpus, store: store.ingest, embedder, indexes, hashing: corpus, clock };
  await new IngestCorpus(parts).run();
  return { store: store.articles, ids: passageIds, vectorOf };
});
