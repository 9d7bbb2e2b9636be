/** The program as src/main.ts composes it, and the same with models that note what is asked of them. */
import { join } from 'node:path';
import { HnswVectorIndex } from '../dist/adapters/search/hnsw-vector-index.js';
import { Sha256Hashing } from '../dist/adapters/storage/articles/sha256-hashing.js';
import { openSqliteStore } from '../dist/adapters/storage/sqlite-store.js';
import { SystemClock } from '../dist/adapters/clock/system-clock.js';
import { FolderCorpus } from '../dist/adapters/corpus/folder-corpus.js';
import { FileArticleReader } from '../dist/adapters/corpus/file-article-reader.js';
import { readLabelledSet } from '../dist/adapters/evaluation/labelled-set-files.js';
import { LabelledCorpus } from '../dist/adapters/evaluation/labelled-corpus.js';
import { IngestCorpus } from '../dist/application/ingest-corpus.js';
import { answeringOver } from '../dist/composition/answering.js';
import { withArticles } from '../dist/composition/articles.js';
import { statSync } from 'node:fs';
import { configOf, log } from './settings.mjs';

const clock = new SystemClock();
const hashing = new Sha256Hashing();

/** Articles of a folder, in a data folder of their own. */
export function folderArticles(corpusDir, dataDir) {
  const reader = new FileArticleReader({ maxBytes: 20 * 1024 * 1024 });
  const config = configOf(corpusDir, dataDir);
  return { corpus: new FolderCorpus(corpusDir), reader, dataDir, config, log };
}

/** Articles of a labelled set, and its questions. */
export async function labelledArticles(folder, dataDir) {
  const set = await readLabelledSet(folder);
  const absolutePath = join(folder, 'corpus.jsonl');
  const { size, mtimeMs } = statSync(absolutePath);
  const corpus = new LabelledCorpus(set, { path: 'corpus.jsonl', absolutePath, size, modifiedMs: mtimeMs });
  return {
    setup: { corpus, reader: corpus, dataDir, config: configOf(folder, dataDir), log },
    questions: set.queries.map(({ question }) => question),
  };
}

/** Store and index filled from the corpus, nothing embedded: `vectors` gives what the models would have. */
export async function withGeneratedVectors({ corpus, reader, dataDir }, vectors, use) {
  const store = openSqliteStore(dataDir, clock);
  const vectorIndex = new HnswVectorIndex({
    folder: join(dataDir, 'index'),
    modelHash: vectors.modelHash,
    dimension: vectors.dimension,
    source: store.vectors,
    hashing,
    log,
  });
  const indexes = [store.lexicalIndex, vectorIndex];
  const parts = { corpus, reader, store: store.ingest, embedder: vectors, indexes, hashing, clock };
  try {
    return await use({ store, vectorIndex, ingest: new IngestCorpus(parts) });
  } finally {
    await vectorIndex.close();
    await store.close();
  }
}

/** Models that note each run, to be repeated by the bare ones. */
export class NotedModels {
  runs = [];
  #models;

  constructor(models) {
    this.#models = models;
    this.modelHash = models.modelHash;
    this.dimension = models.dimension;
  }

  embedQuery(text) {
    this.runs.push({ kind: 'query', text });
    return this.#models.embedQuery(text);
  }

  embedPassage(text) {
    this.runs.push({ kind: 'passage', text });
    return this.#models.embedPassage(text);
  }

  read(question, context) {
    this.runs.push({ kind: 'read', question, context });
    return this.#models.read(question, context);
  }
}

/** The model runs that each question needs. */
export function runsOf(setup, questions) {
  return withArticles(setup, async (articles) => {
    await articles.ingest.run();
    const models = new NotedModels(articles.models);
    const answering = await answeringOver({ ...articles, models }, setup.config);
    const runs = [];
    for (const question of questions) {
      models.runs = [];
      await answering.ask(question, { top: 3 });
      runs.push(models.runs);
    }
    return runs;
  });
}
