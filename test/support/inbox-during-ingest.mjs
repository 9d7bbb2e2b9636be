/**
 * A process to be killed: `node inbox-during-ingest.mjs CORPUS DATA`. Updates come in while an ingest stores articles;
 * the id of each is printed when the inbox says that it is stored, `storing` when the first article is, `ingested` at the end.
 */
import { setTimeout } from 'node:timers/promises';
import { FileArticleReader } from '../../dist/adapters/corpus/file-article-reader.js';
import { FolderCorpus } from '../../dist/adapters/corpus/folder-corpus.js';
import { Sha256Hashing } from '../../dist/adapters/storage/articles/sha256-hashing.js';
import { openSqliteStore } from '../../dist/adapters/storage/sqlite-store.js';
import { IngestCorpus } from '../../dist/application/ingest-corpus.js';

const [corpusDir, dataDir] = process.argv.slice(2);
const clock = { now: () => Date.now() };
const store = openSqliteStore(dataDir, clock);
const embedder = {
  modelHash: 'fake-model',
  dimension: 4,
  async embedPassage() {
    await setTimeout(1);
    return Float32Array.of(0.5, 0.5, 0.5, 0.5);
  },
};
const ingest = new IngestCorpus({
  corpus: new FolderCorpus(corpusDir),
  reader: new FileArticleReader({ maxBytes: 1e7 }),
  store: store.ingest,
  embedder,
  indexes: [store.lexicalIndex],
  hashing: new Sha256Hashing(),
  clock,
});
let storing = false;
const onProgress = ({ stage }) => {
  if (stage === 'embedding' && !storing) process.stdout.write('storing\n');
  storing ||= stage === 'embedding';
};
const ended = ingest.run({ onProgress }).then(() => process.stdout.write('ingested\n'));
for (let id = 1; id <= 100_000; id++) {
  const body = JSON.stringify({ update_id: id });
  await store.inbox.store([{ id, lane: `chat:${id % 5}`, body, replacesWaiting: false }], clock.now());
  process.stdout.write(`${id}\n`);
  await setTimeout(1);
}
await ended;
