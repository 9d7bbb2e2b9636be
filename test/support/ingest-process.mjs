/**
 * An ingest as a process of its own, to be killed: `node ingest-process.mjs CORPUS DATA MILLISECONDS_A_TEXT`. Real store,
 * indexes and reader; the embedder makes its vectors of a hash. Prints `ready` when it begins, and at the end what came of it.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FileArticleReader } from '../../dist/adapters/corpus/file-article-reader.js';
import { FolderCorpus } from '../../dist/adapters/corpus/folder-corpus.js';
import { HnswVectorIndex } from '../../dist/adapters/search/hnsw-vector-index.js';
import { Sha256Hashing } from '../../dist/adapters/storage/articles/sha256-hashing.js';
import { openSqliteStore } from '../../dist/adapters/storage/sqlite-store.js';
import { IngestCorpus } from '../../dist/application/ingest-corpus.js';

const [corpusDir, dataDir, delayMs] = process.argv.slice(2);
const dimension = 16;
let embedded = 0;
const embedder = {
  modelHash: 'fake-model',
  dimension,
  async embedPassage(text) {
    embedded += 1;
    if (Number(delayMs) > 0) await setTimeout(Number(delayMs));
    const bytes = createHash('sha256').update(text).digest();
    const vector = Float32Array.from({ length: dimension }, (_, index) => bytes.readInt16LE(index * 2));
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  },
};

const clock = { now: () => Date.now() };
const hashing = new Sha256Hashing();
const say = (message) => process.stderr.write(`${message}\n`);
const store = openSqliteStore(dataDir, clock);
const index = new HnswVectorIndex({
  folder: join(dataDir, 'index'),
  modelHash: embedder.modelHash,
  dimension,
  source: store.vectors,
  hashing,
  log: { info: say, warn: say, error: say },
});
process.stdout.write('ready\n');
const result = await new IngestCorpus({
  corpus: new FolderCorpus(corpusDir),
  reader: new FileArticleReader({ maxBytes: 1e7 }),
  store: store.ingest,
  embedder,
  indexes: [store.lexicalIndex, index],
  hashing,
  clock,
}).run();
await index.close();
const articles = await store.articles.newestArticles(10_000, 0);
const counts = await store.articles.counts();
const growth = await store.lexical.documentFrequencies(['growth', 'river', 'harvest', '17']);
const nearest = await index.nearest(await embedder.embedPassage('a query'), 'en', 5);
const passages = await store.articles.passages(nearest.map((hit) => hit.passageId));
await store.close();
process.stdout.write(
  JSON.stringify({
    result,
    embedded: embedded - 1,
    state: {
      articles: articles.map((article) => JSON.stringify(article)).sort(),
      counts,
      growth,
      nearest: passages.map(({ text, title }) => `${title}: ${text}`),
    },
  }),
);
