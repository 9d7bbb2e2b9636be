import { join } from 'node:path';
import { SystemClock } from '../adapters/clock/system-clock.js';
import { HnswVectorIndex } from '../adapters/search/hnsw-vector-index.js';
import type { LocalModels } from '../adapters/models/local-models.js';
import { Sha256Hashing } from '../adapters/storage/articles/sha256-hashing.js';
import { openSqliteStore, type SqliteStore } from '../adapters/storage/sqlite-store.js';
import { IngestCorpus } from '../application/ingest-corpus.js';
import type { ArticleReader } from '../application/ports/article-reader.js';
import type { Corpus } from '../application/ports/corpus.js';
import type { Log } from '../application/ports/log.js';
import type { AlertTransaction, ArticleChange } from '../application/ports/alert-transaction.js';
import type { Config } from '../config.js';
import { alertsOver, type Alerts } from './alerts.js';
import { openModels } from './models.js';

/** The articles of one data folder, and what brings them up to date. */
export interface Articles {
  readonly ingest: IngestCorpus;
  readonly store: SqliteStore;
  readonly vectorIndex: HnswVectorIndex;
  readonly models: LocalModels;
  readonly alerts: Alerts;
}

export interface ArticlesSetup {
  readonly corpus: Corpus;
  readonly reader: ArticleReader;
  /** Where the store lies; held by this process alone meanwhile. */
  readonly dataDir: string;
  readonly config: Config;
  readonly log: Log;
  /** For a caller that has them loading already; closed after use like the rest. */
  readonly models?: LocalModels;
  /** Chats are to hear of what is new: so it is wherever the bot's own folder is brought up to date. */
  readonly plansAlerts?: boolean;
}

/** Opens store, index and models of a data folder, and closes all of them after use. */
export async function withArticles<T>(
  setup: ArticlesSetup,
  use: (articles: Articles) => Promise<T>,
): Promise<T> {
  const { config, corpus, reader, dataDir, log } = setup;
  const clock = new SystemClock();
  const hashing = new Sha256Hashing();
  const models = setup.models ?? (await openModels(config, log));
  const closing: (() => Promise<void>)[] = [];
  return closingAfterUse(models, closing, async () => {
    const { modelHash, dimension } = models;
    const store = openSqliteStore(dataDir, clock, {
      timeZone: config.TIME_ZONE,
      modelHash,
      ...(setup.plansAlerts === true
        ? { onArticle: (change: ArticleChange, tx: AlertTransaction) => alerts.planner.plan(change, tx) }
        : {}),
    });
    closing.push(() => store.close());
    // To who has no subscribers it makes no difference.
    if (store.toldUntilMs !== undefined && (await store.subscriptions.page(0, 1)).length > 0)
      log.warn('The database is a restored backup: no chat hears of what came, or was due, until then', {
        until: new Date(store.toldUntilMs).toISOString(),
      });
    const alerts = alertsOver(store, models, { config, dataDir });
    const vectorIndex = new HnswVectorIndex({
      folder: join(dataDir, 'index'),
      modelHash,
      dimension,
      source: store.vectors,
      hashing,
      log,
    });
    closing.push(() => vectorIndex.close());
    const indexes = [store.lexicalIndex, vectorIndex];
    const ingest = new IngestCorpus({
      corpus,
      reader,
      store: store.ingest,
      embedder: models,
      indexes,
      hashing,
      clock,
    });
    return use({ ingest, store, vectorIndex, models, alerts });
  });
}

/**
 * Runs `use`, which adds to `closing` what it opens, then closes all of it, the last first, and beside it the models,
 * whatever fails meanwhile: a model thread that is left open keeps the process from ending. The first error is the one
 * that is thrown.
 */
async function closingAfterUse<T>(
  models: LocalModels,
  closing: (() => Promise<void>)[],
  use: () => Promise<T>,
): Promise<T> {
  const failures: unknown[] = [];
  const failed = (error: unknown): undefined => void failures.push(error);
  const result = await use().catch(failed);
  const modelsClosed = models.close().catch(failed);
  for (const close of closing.reverse()) await close().catch(failed);
  await modelsClosed;
  if (failures.length > 0) throw failures[0];
  return result as T;
}

/** Loads what reads HTML with the first file: mostly none has changed, and it costs 200 ms. */
export function articleReader(config: Config, log: Log): ArticleReader {
  const load = async () => {
    const { FileArticleReader } = await import('../adapters/corpus/file-article-reader.js');
    return new FileArticleReader({
      maxBytes: config.MAX_FILE_MB * 1024 * 1024,
      onFault: (file, error) => {
        log.error('a file was rejected for a fault of the reader; please report it', {
          file,
          ...faultFields(error),
        });
      },
    });
  };
  let loaded: ReturnType<typeof load> | undefined;
  return { parse: async (path) => (await (loaded ??= load())).parse(path) };
}

function faultFields(error: unknown) {
  return error instanceof Error ? { reason: error.message, stack: error.stack } : { reason: String(error) };
}
