#!/usr/bin/env node
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PinoLog } from './adapters/logging/pino-log.js';
import { redactor } from './adapters/logging/redact.js';
import type { LocalModels } from './adapters/models/local-models.js';
import type { HnswVectorIndex } from './adapters/search/hnsw-vector-index.js';
import type { SqliteStore } from './adapters/storage/sqlite-store.js';
import { ConfigError, CorpusMissingError } from './application/errors.js';
import type { IngestCorpus } from './application/ingest-corpus.js';
import type { ArticleReader } from './application/ports/article-reader.js';
import type { Log } from './application/ports/log.js';
import { parseCommandLine, type Command } from './cli/command-line.js';
import { failureReport } from './cli/failure-report.js';
import { processTerminal } from './cli/process-terminal.js';
import { isStaleBuild } from './cli/stale-build.js';
import { StopSignals } from './cli/stop-signals.js';
import { readConfig, secretsOf, type Config } from './config.js';

interface Articles {
  readonly ingest: IngestCorpus;
  readonly store: SqliteStore;
  readonly vectorIndex: HnswVectorIndex;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stop = new StopSignals();
const terminal = processTerminal({
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  onReaderGone: () => process.exit(0),
});
let redact = redactor([]);

stop.listen();
try {
  const code = await run(parseCommandLine(process.argv.slice(2)));
  process.exitCode = stop.exitCode ?? code;
} catch (error) {
  const { text, exitCode } = failureReport(error, process.argv[2]);
  const stopped = 'newsquote: stopped; what was done is kept\n';
  terminal.note(stop.exitCode === undefined ? redact(text) : stopped);
  process.exitCode = stop.exitCode ?? exitCode;
}
// Last, so that no answer waits for it.
if (isStaleBuild(root)) terminal.note('newsquote: src/ is newer than dist/; run npm ci (or npm run build)\n');

/** Carries out a command; loads only what that command needs. */
async function run(command: Command): Promise<number> {
  if (command.name === 'help') {
    await terminal.print(command.text);
    return 0;
  }
  const config = settings();
  redact = redactor(secretsOf(config));
  const dates = { language: config.LANGUAGE, timeZone: config.TIME_ZONE };
  switch (command.name) {
    case 'read': {
      const { runRead } = await import('./cli/read.js');
      const { readFiles } = await import('./application/read-files.js');
      const reader = articleReader(config);
      return runRead(command, {
        read: (files) => readFiles(reader, files),
        isFile: (path) => Promise.resolve(existsSync(path)),
        terminal,
        dates,
      });
    }
    case 'ingest': {
      const { runIngest } = await import('./cli/ingest.js');
      const place = { corpusDir: config.CORPUS_DIR, dataDir: config.DATA_DIR };
      return withArticles(config, { ...place, models: await openModels(config) }, ({ ingest }) =>
        runIngest(command, { ingest, terminal, signal: stop.signal }),
      );
    }
    case 'doctor': {
      const { runDoctor } = await import('./cli/doctor.js');
      return runDoctor(await doctorChecks(config), terminal);
    }
    default:
      throw new Error(`${command.name} is not composed yet`);
  }
}

/** @throws ConfigError with a line for each variable that is wrong. */
function settings(): Config {
  if (existsSync('.env')) {
    try {
      process.loadEnvFile('.env');
    } catch (error) {
      throw new ConfigError(
        `.env cannot be read (${error instanceof Error ? error.message : String(error)})`,
      );
    }
  }
  const { config, problems } = readConfig(process.env);
  if (!config) throw new ConfigError(problems.join('\n'));
  return config;
}

function logOf(config: Config): Log {
  return new PinoLog({
    level: config.LOG_LEVEL,
    format: config.LOG_FORMAT,
    redact,
    write: (line) => {
      terminal.note(line);
    },
  });
}

/** Loads what reads HTML with the first file: mostly none has changed, and it costs 200 ms. */
function articleReader(config: Config): ArticleReader {
  const load = async () => {
    const { FileArticleReader } = await import('./adapters/corpus/file-article-reader.js');
    return new FileArticleReader({ maxBytes: config.MAX_FILE_MB * 1024 * 1024 });
  };
  let loaded: ReturnType<typeof load> | undefined;
  return { parse: async (path) => (await (loaded ??= load())).parse(path) };
}

async function openModels(config: Config): Promise<LocalModels> {
  const { LocalModels } = await import('./adapters/models/local-models.js');
  return LocalModels.open({
    modelsDir: join(config.EMBEDDINGS_DIR, 'models'),
    model: config.EMBEDDING_MODEL,
    stampsFile: join(config.DATA_DIR, 'verified-models.json'),
    lanes: availableParallelism(),
  });
}

/** Uses the articles of one corpus. Their store in `dataDir` is held by this process alone meanwhile; closes the models too. */
async function withArticles<T>(
  config: Config,
  { corpusDir, dataDir, models }: { corpusDir: string; dataDir: string; models: LocalModels },
  use: (articles: Articles) => Promise<T>,
): Promise<T> {
  const { FolderCorpus } = await import('./adapters/corpus/folder-corpus.js');
  const { HnswVectorIndex } = await import('./adapters/search/hnsw-vector-index.js');
  const { openSqliteStore } = await import('./adapters/storage/sqlite-store.js');
  const { Sha256Hashing } = await import('./adapters/storage/sha256-hashing.js');
  const { SystemClock } = await import('./adapters/clock/system-clock.js');
  const { IngestCorpus } = await import('./application/ingest-corpus.js');
  const closing: (() => Promise<void>)[] = [() => models.close()];
  try {
    if (!existsSync(corpusDir))
      throw new CorpusMissingError(`there is no corpus folder ${corpusDir}; correct the path`);
    const clock = new SystemClock();
    const hashing = new Sha256Hashing();
    const store = openSqliteStore(dataDir, clock);
    closing.push(() => store.close());
    const { modelHash, dimension } = models;
    const index = { folder: join(dataDir, 'index'), modelHash, dimension, source: store.vectors };
    const vectorIndex = await HnswVectorIndex.open({ ...index, hashing, log: logOf(config) });
    closing.push(() => vectorIndex.close());
    const ingest = new IngestCorpus({
      corpus: new FolderCorpus(corpusDir),
      reader: articleReader(config),
      store: store.ingest,
      embedder: models,
      indexes: [store.lexicalIndex, vectorIndex],
      hashing,
      clock,
    });
    return await use({ ingest, store, vectorIndex });
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

async function doctorChecks(config: Config) {
  const { examinationChecks } = await import('./application/diagnose-checks.js');
  const { checkTelegram } = await import('./adapters/telegram-check.js');
  const { freeBytes } = await import('./adapters/free-space.js');
  const { hashModel } = await import('./adapters/models/verify-model.js');
  const { FolderCorpus } = await import('./adapters/corpus/folder-corpus.js');
  const { examineDatabase, examineIndex } = await import('./adapters/store-examination.js');
  const { Sha256Hashing } = await import('./adapters/storage/sha256-hashing.js');
  const { BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, DATA_DIR: dataDir } = config;
  return examinationChecks({
    account: token === undefined ? undefined : () => checkTelegram({ token, apiRoot, timeoutMs: 8_000 }),
    hashModel: () => hashModel(join(config.EMBEDDINGS_DIR, 'models', config.EMBEDDING_MODEL)),
    corpus: new FolderCorpus(config.CORPUS_DIR),
    stored: () => examineDatabase(dataDir),
    indexProblem: () => examineIndex(dataDir, new Sha256Hashing()),
    freeBytes: () => freeBytes(dataDir),
    nowMs: () => Date.now(),
    builtMs: statSync(fileURLToPath(import.meta.url)).mtimeMs,
  });
}
