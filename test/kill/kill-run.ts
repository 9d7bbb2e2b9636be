import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { openDatabaseReadOnly } from '../../src/adapters/storage/database.js';
import { openSqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { BotApiServer } from '../bot-api/bot-api-server.js';
import { BotProcess } from '../support/bot-process.js';
import { runCli } from '../support/run-cli.js';
import { AlertAccount, type Audit } from './alert-account.js';
import { killMoments } from './kill-moments.js';
import { NewsDesk, numbersIn } from './news-desk.js';
import { SeededRandom } from './seeded-random.js';
import { Joiner, Subscriber } from './subscribers.js';

export interface KillOptions {
  readonly rounds: number;
  readonly seed: number;
  readonly chats: number;
  readonly killsPerRound: number;
  /** Models to run with; those that ship unless said. */
  readonly embeddingsDir?: string;
  /** Hears how far it is. */
  readonly say: (line: string) => void;
}

export interface KillReport extends Audit {
  readonly kills: Readonly<Record<string, number>>;
  readonly articles: number;
  readonly subscriptions: number;
  readonly lostSubscriptions: number;
}

/** Nothing more reaches Telegram for so long: what is missing is lost. */
const SETTLED_MS = 90_000;
/** A process that is told to stop does so within its grace, and a little. */
const STOPPED_MS = 20_000;

/**
 * Runs the real program over and over against the Bot API server, each time with new articles, and kills it at random
 * moments; then lets one process finish, and says what became of every alert and subscription.
 */
export async function killRun(options: KillOptions): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'newsquote-kill-'));
  const telegram = await BotApiServer.start();
  try {
    return await new KillRun(options, folder, telegram).run();
  } finally {
    await telegram.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

class KillRun {
  readonly #random: SeededRandom;
  readonly #news: NewsDesk;
  readonly #subscribers: Subscriber[];
  readonly #joiners: Joiner[] = [];
  readonly #account = new AlertAccount();
  readonly #environment: Readonly<Record<'DATA_DIR' | 'CORPUS_DIR' | 'EMBEDDINGS_DIR', string>>;
  readonly #kills: Record<string, number> = {};
  readonly #violations: string[] = [];
  #life = 0;
  #accounted = 0;
  #usualMs = 3_000;

  constructor(
    private readonly options: KillOptions,
    folder: string,
    private readonly telegram: BotApiServer,
  ) {
    this.#random = new SeededRandom(options.seed);
    this.#environment = {
      DATA_DIR: join(folder, 'data'),
      CORPUS_DIR: join(folder, 'corpus'),
      EMBEDDINGS_DIR: options.embeddingsDir ?? 'embeddings',
    };
    mkdirSync(this.#environment.CORPUS_DIR);
    this.#news = new NewsDesk(this.#environment.CORPUS_DIR, this.#random);
    this.#subscribers = Array.from({ length: options.chats }, (_, i) => new Subscriber(telegram, i));
  }

  async run(): Promise<KillReport> {
    await this.#prepare();
    const { rounds, killsPerRound, say } = this.options;
    for (let round = 1; round <= rounds; round++) {
      const joiner = new Joiner(this.telegram, round);
      this.#joiners.push(joiner);
      await joiner.ask();
      for (let kill = 0; kill < killsPerRound; kill++) await this.#liveAndDie();
      if (round % 10 === 0) say(`${round} rounds, ${this.#life} kills, ${this.#news.items.length} articles`);
    }
    await this.#settle();
    return await this.#report();
  }

  /** The first article is there before alerts begin, and chats are subscribed. */
  async #prepare(): Promise<void> {
    this.#news.publishBefore();
    const { code, stderr } = await runCli(['ingest'], { env: this.#environment });
    if (code !== 0) throw new Error(`the first ingest failed: ${stderr}`);
    const store = openSqliteStore(this.#environment.DATA_DIR, { now: () => Date.now() });
    for (const { chat, interest } of this.#subscribers) {
      const wish = { chatId: chat.id, threadId: null, interest, vector: undefined };
      await store.subscriptions.add(wish, 50, Date.now());
    }
    await store.close();
  }

  async #liveAndDie(): Promise<void> {
    const moments = killMoments.flatMap((moment) => Array.from({ length: moment[1] }, () => moment));
    const [name, , kill] = this.#random.of(moments);
    for (let i = this.#random.between(1, 3); i > 0; i--) this.#news.publish({ isOld: true });
    const bot = this.#start();
    const { usual, stop } = this.#watch();
    // Also what comes while it runs is read, two seconds later.
    if (this.#random.share() < 0.3) this.#news.publish({ isOld: false });
    const victim = {
      usualMs: this.#usualMs,
      kill: async () => {
        const code = await bot.end('SIGKILL');
        if (code !== null)
          this.#violations.push(`a process ended by itself (${code}): ${bot.log.slice(-2_000)}`);
      },
    };
    await kill(this.telegram, victim, this.#random);
    stop();
    this.#usualMs = Math.min(usual() ?? this.#usualMs, 10_000);
    this.#kills[name] = (this.#kills[name] ?? 0) + 1;
    await this.#noteLife();
  }

  #start(): BotProcess {
    return new BotProcess(this.telegram, { ...this.#environment, LOG_LEVEL: 'warn' });
  }

  /** Looks after those that subscribe, and measures how long it takes to the first alert. */
  #watch(): { readonly usual: () => number | undefined; readonly stop: () => void } {
    const startedMs = Date.now();
    const from = this.telegram.ledger.calls.length;
    let firstMs: number | undefined;
    const timer = setInterval(() => {
      const calls = this.telegram.ledger.calls;
      if (firstMs === undefined && calls.slice(from).some(({ method }) => method === 'sendMessage'))
        firstMs = Date.now() - startedMs;
      for (const joiner of this.#joiners) joiner.goOn(this.#news.items.length);
    }, 200);
    return {
      usual: () => firstMs,
      stop: () => {
        clearInterval(timer);
      },
    };
  }

  /** A process has ended: what reached Telegram is accounted to it, and what the database knows of it. */
  async #noteLife(): Promise<void> {
    // What it had written to its connection may arrive after its death.
    await passed(20);
    const calls = this.telegram.ledger.calls;
    await this.telegram.until(() =>
      calls.every((call) => call.outcome !== undefined || call.method === 'getUpdates'),
    );
    for (const { method, payload, applied, outcome, chatId } of calls.slice(this.#accounted)) {
      if (method !== 'sendMessage' || !applied || typeof chatId !== 'number') continue;
      for (const article of numbersIn(String(payload['text'])))
        this.#account.delivered({
          chatId,
          article,
          life: this.#life,
          answered: outcome?.kind === 'answered',
        });
    }
    this.#accounted = calls.length;
    const { raw } = openDatabaseReadOnly(this.#environment.DATA_DIR);
    const rows = raw
      .prepare(
        `SELECT chat_id AS chatId, title FROM outbox JOIN alert_chats ON alert_chats.key = chat_key
         JOIN articles ON articles.id = article_id WHERE kind = 'article' AND state = 'sent'`,
      )
      .all() as { chatId: number; title: string }[];
    raw.close();
    for (const { chatId, title } of rows)
      for (const article of numbersIn(title)) this.#account.noted(chatId, article, this.#life);
    this.#life += 1;
  }

  /** One process may finish: all that is due has reached Telegram, or nothing more comes. */
  async #settle(): Promise<void> {
    const bot = this.#start();
    const { stop } = this.#watch();
    const waiting = () => {
      const { raw } = openDatabaseReadOnly(this.#environment.DATA_DIR);
      const queued = raw
        .prepare("SELECT count(*) FROM outbox WHERE state = 'queued'")
        .pluck()
        .get() as number;
      const stored = raw.prepare('SELECT count(*) FROM articles').pluck().get() as number;
      raw.close();
      return queued + (this.#news.items.length + 1 - stored);
    };
    let calls = -1;
    let changedMs = Date.now();
    while (waiting() > 0 || this.#joiners.some(({ dueAfter }) => dueAfter === Infinity)) {
      const now = this.telegram.ledger.of('sendMessage', 'answerCallbackQuery').length;
      if (now !== calls) changedMs = Date.now();
      if (Date.now() - changedMs > SETTLED_MS) break;
      calls = now;
      await passed(250);
    }
    stop();
    const code = await Promise.race([bot.end('SIGTERM'), passed(STOPPED_MS)]);
    await bot.end('SIGKILL');
    if (code !== 143)
      this.#violations.push(
        `the last process ended with ${code ?? 'no answer to SIGTERM'}: ${bot.log.slice(-2_000)}`,
      );
    await this.#noteLife();
  }

  async #report(): Promise<KillReport> {
    const all = [...this.#subscribers, ...this.#joiners];
    const byChat = new Map(all.map((one) => [one.chat.id, one]));
    const due = all.flatMap((one) =>
      this.#news.items
        .filter((item) => item.number > one.dueAfter && one.wants(item))
        .map(({ number }) => ({ chatId: one.chat.id, article: number })),
    );
    const audit = this.#account.audit(due, (chatId, article) => {
      const item = this.#news.items[article - 1];
      return item !== undefined && byChat.get(chatId)?.wants(item) === true;
    });
    const lost = await this.#lostSubscriptions(all);
    return {
      ...audit,
      violations: [...this.#violations, ...lost, ...audit.violations],
      kills: this.#kills,
      articles: this.#news.items.length,
      subscriptions: all.length,
      lostSubscriptions: lost.length,
    };
  }

  async #lostSubscriptions(all: readonly Subscriber[]): Promise<readonly string[]> {
    const store = openSqliteStore(this.#environment.DATA_DIR, { now: () => Date.now() });
    const lost: string[] = [];
    for (const { chat, interest } of all) {
      const kept = (await store.subscriptions.ofChat(chat.id)).map((one) => JSON.stringify(one.interest));
      if (kept.length !== 1 || kept[0] !== JSON.stringify(interest))
        lost.push(
          `chat ${chat.id} wants ${JSON.stringify(interest)} and has ${kept.join(', ') || 'nothing'}`,
        );
    }
    await store.close();
    return lost;
  }
}
