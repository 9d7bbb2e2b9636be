import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemClock } from '../../src/adapters/clock/system-clock.js';
import { FolderCorpus } from '../../src/adapters/corpus/folder-corpus.js';
import { Sha256Hashing } from '../../src/adapters/storage/articles/sha256-hashing.js';
import { openSqliteStore, type SqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import {
  IngestCorpus,
  type IngestOptions,
  type IngestParts,
  type IngestResult,
} from '../../src/application/ingest-corpus.js';
import type { StoredArticle } from '../../src/application/ports/article-store.js';
import { alertsOver } from '../../src/composition/alerts.js';
import { articleReader } from '../../src/composition/articles.js';
import { joinedCorpus } from '../../src/composition/corpus.js';
import { runTelegramBot } from '../../src/composition/telegram-bot.js';
import { readConfig, type Config } from '../../src/config.js';
import type { Answer, QuotedPassage } from '../../src/domain/answering/answer.js';
import type { BotApiServer } from '../bot-api/bot-api-server.js';
import { FakeArticleStore } from './fake-article-store.js';
import type { FakeCorpus } from './fake-corpus.js';
import { RecordingLog } from './recording-log.js';
import { WordEmbedder } from './word-embedder.js';

export type ScriptedAnswer = Answer | Error | (() => Promise<Answer>);

export interface BotOptions {
  readonly telegram: BotApiServer;
  /** What the articles say to each question; another question fails the test. */
  readonly answers?: Readonly<Record<string, ScriptedAnswer>>;
  readonly articles?: readonly StoredArticle[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the store lies; a new folder that goes with the bot unless said. */
  readonly dataDir?: string;
  /** Files that are ingested, in place of `articles`: at the start, and when `bot.corpusChanged()` says so. */
  readonly corpus?: FakeCorpus;
  /** A folder whose articles are ingested, in place of `articles`, with those that the bot itself puts by. */
  readonly folder?: string;
  /** Brings the index up to date; by default there is nothing to do. */
  readonly ingest?: (options: IngestOptions) => Promise<void>;
}

/**
 * The bot as `npm start` composes it, over its real store and over HTTP, with scripted answers and articles in place of
 * the models and the corpus.
 */
export class BotInProcess {
  readonly log = new RecordingLog();
  /** Questions that were looked up, in order. */
  readonly asked: string[] = [];
  readonly unscripted: string[] = [];
  readonly store: SqliteStore;
  readonly dataDir: string;
  readonly #stop = new AbortController();
  #tellOfChange: () => void = () => undefined;
  readonly #ended: Promise<number>;
  #outcome: { readonly code?: number; readonly error?: unknown } | undefined;

  constructor(private readonly options: BotOptions) {
    this.dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'newsquote-bot-'));
    const clock = new SystemClock();
    const embedder = new WordEmbedder();
    const opened = openSqliteStore(this.dataDir, clock, {
      onArticle: (change, tx) => alerts.planner.plan(change, tx),
      timeZone: 'Asia/Ho_Chi_Minh',
      modelHash: embedder.modelHash,
    });
    const scripted = new FakeArticleStore(options.articles ?? [], () => new Float32Array(1));
    const isIngested = (options.corpus ?? options.folder) !== undefined;
    this.store = { ...opened, articles: isIngested ? opened.articles : scripted };
    const { config } = readConfig({
      TELEGRAM_API_ROOT: options.telegram.root,
      BOT_TOKEN: options.telegram.token,
      DATA_DIR: this.dataDir,
      ...options.environment,
    });
    if (config === undefined) throw new Error('the settings of the test are not accepted');
    const alerts = alertsOver(this.store, embedder, {
      config,
      dataDir: this.dataDir,
      correctionDelayMs: 0,
    });
    const source = this.#sourceOf(config);
    const ingest =
      source &&
      new IngestCorpus({
        ...source,
        store: opened.ingest,
        embedder,
        indexes: [opened.lexicalIndex],
        clock,
      });
    this.#ended = runTelegramBot(
      {
        articles: {
          store: this.store,
          ingest: ingest ?? { run: (given) => this.#ingest(given ?? {}) },
          alerts,
        },
        answering: { ask: (question) => this.#ask(question) },
        config,
        log: this.log,
        root: process.cwd(),
      },
      {
        token: options.telegram.token,
        signal: this.#stop.signal,
        watched: {
          resting: { restsAtMs: undefined },
          changes: { watch: (onChange) => this.#watch(onChange) },
        },
      },
    );
    this.#ended.then(
      (code) => (this.#outcome = { code }),
      (error: unknown) => (this.#outcome = { error }),
    );
  }

  /** Something was put into the corpus, or taken out of it. */
  corpusChanged(): void {
    this.#tellOfChange();
  }

  #sourceOf(config: Config): Pick<IngestParts, 'corpus' | 'reader' | 'hashing'> | undefined {
    const { corpus, folder } = this.options;
    if (corpus !== undefined) return { corpus, reader: corpus, hashing: corpus };
    if (folder === undefined) return undefined;
    return {
      corpus: joinedCorpus(new FolderCorpus(folder), this.dataDir),
      reader: articleReader(config, this.log),
      hashing: new Sha256Hashing(),
    };
  }

  #watch(onChange: () => void): Promise<void> {
    this.#tellOfChange = onChange;
    return Promise.resolve();
  }

  /** How it ended: the exit code, or what was thrown. */
  async end(): Promise<number> {
    return this.#ended;
  }

  /** Undefined while it runs. */
  get outcome() {
    return this.#outcome;
  }

  /** As SIGTERM does; then closes the store. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#ended.catch(() => undefined);
    await this.store.close();
    if (this.options.dataDir === undefined) rmSync(this.dataDir, { recursive: true, force: true });
    if (this.unscripted.length > 0) throw new Error(`asked and not scripted: ${this.unscripted.join(' | ')}`);
  }

  async #ask(question: string): Promise<Answer> {
    this.asked.push(question);
    const answer = this.options.answers?.[question];
    if (answer === undefined) {
      this.unscripted.push(question);
      throw new Error(`nobody scripted ${JSON.stringify(question)}`);
    }
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer() : answer;
  }

  async #ingest(given: IngestOptions): Promise<IngestResult> {
    await this.options.ingest?.(given);
    const unchanged = this.options.articles?.length ?? 0;
    return { added: 0, changed: 0, unchanged, removed: 0, rejected: [] };
  }
}

/** An answer of these quotes, the first of them sure. */
export function answered(question: string, ...quotes: readonly (string | Partial<QuotedPassage>)[]): Answer {
  return {
    question,
    status: 'answered',
    confidence: 0.9,
    language: 'en',
    passages: quotes.map((quote, index) => passageOf(typeof quote === 'string' ? { quote } : quote, index)),
  };
}

/** No answer, with the nearest passages. */
export function notFound(question: string, ...quotes: readonly (string | Partial<QuotedPassage>)[]): Answer {
  return { ...answered(question, ...quotes), status: 'not_found', confidence: 0.1 };
}

function passageOf(given: Partial<QuotedPassage>, index: number): QuotedPassage {
  return {
    quote: 'The target is 10%.',
    before: 'The council met.',
    after: 'Nobody objected.',
    emphasis: undefined,
    articleId: `${index}`.padStart(16, 'a'),
    title: `Article ${index + 1}`,
    publisher: 'Harbour Post',
    publishedAt: '2025-12-04',
    url: `https://news.example/story/${index + 1}`,
    paragraph: 0,
    score: 0.9 / (index + 1),
    ...given,
  };
}

export function storedArticle(number: number, more: Partial<StoredArticle> = {}): StoredArticle {
  return {
    id: `${number}`.padStart(16, 'a'),
    title: `Article ${number + 1}`,
    summary: `What article ${number + 1} is about.`,
    publisher: 'Harbour Post',
    publishedAt: `2025-12-${String(28 - (number % 28)).padStart(2, '0')}`,
    url: `https://news.example/story/${number + 1}`,
    language: 'en',
    paragraphs: [
      'The council met.',
      'The council met. The target is 10%. Nobody objected.',
      'Then it rained.',
    ],
    captions: [],
    ...more,
  };
}
