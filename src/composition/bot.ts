import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Bot } from 'grammy';
import pLimit from 'p-limit';
import { SystemClock } from '../adapters/clock/system-clock.js';
import { TimerWaiting } from '../adapters/clock/timer-waiting.js';
import { PrometheusMetrics } from '../adapters/metrics/prometheus-metrics.js';
import { readTexts } from '../adapters/texts/read-texts.js';
import type { SqliteStore } from '../adapters/storage/sqlite-store.js';
import type { AnswerQuestion } from '../application/answer-question.js';
import type { IngestCorpus } from '../application/ingest-corpus.js';
import type { Log } from '../application/ports/log.js';
import { Readiness } from '../application/readiness.js';
import type { Config } from '../config.js';
import type { Alerts } from './alerts.js';
import { AdminRights } from '../telegram/features/chats/admin-rights.js';
import { addFeatures } from '../telegram/bot.js';
import type { BotAdminParts, DocumentParts } from '../telegram/bot-parts.js';
import type { BotContext } from '../telegram/context.js';
import { PostponedError } from '../telegram/delivery/postponed-error.js';
import { FloodGate, type FloodLimit } from '../telegram/features/questions/flood-gate.js';
import { Texts } from '../telegram/render/texts.js';

/** What both bots are made of, that of Telegram and that of the terminal. */
export interface BotGround {
  readonly articles: {
    readonly store: SqliteStore;
    readonly ingest: Pick<IngestCorpus, 'run'>;
    readonly alerts: Pick<Alerts, 'subscriptions' | 'warmUp'>;
  };
  readonly answering: Pick<AnswerQuestion, 'ask'>;
  readonly config: Config;
  readonly log: Log;
  /** The program's own folder, which holds the texts. */
  readonly root: string;
}

/**
 * Questions looked up at a time. The models take one text after the other: with more, each waits for all others, and
 * none comes sooner; with two, one's articles are read while the models work for the other.
 */
const QUESTIONS_AT_ONCE = 2;

/** The bot's texts in all its languages. */
export async function openTexts(root: string): Promise<Readonly<Record<'en' | 'vi', Texts>>> {
  const sources = await readTexts(join(root, 'src/telegram/locales'));
  return { en: new Texts('en', sources.en), vi: new Texts('vi', sources.vi) };
}

/** Adds all features to a bot, and gives what else of them is needed to run it. */
export function equip(
  bot: Bot<BotContext>,
  { articles: { store, alerts }, answering, config, log }: BotGround,
  options: {
    readonly texts: Readonly<Record<'en' | 'vi', Texts>>;
    readonly flood: FloodLimit | undefined;
    readonly documents?: DocumentParts;
    readonly botAdmins?: BotAdminParts;
    /** The process is told to stop: what has not begun yet is done after the next start. */
    readonly signal: AbortSignal;
  },
) {
  const clock = new SystemClock();
  const readiness = new Readiness();
  const metrics = new PrometheusMetrics({
    inboxWaiting: () => store.inbox.waiting(),
    articles: async () => (await store.articles.counts()).articles,
  });
  const inTurn = pLimit(QUESTIONS_AT_ONCE);
  const toScrub = new Set<number>();
  const now = () => clock.now();
  const sending = new TimerWaiting(clock);
  addFeatures(bot, {
    asking: {
      ask: (question, { top }) =>
        inTurn(() => {
          if (options.signal.aborted) throw new PostponedError(now());
          return answering.ask(question, { top });
        }),
    },
    readiness,
    articles: store.articles,
    chats: store.chats,
    shownAnswers: store.shownAnswers,
    subscriptions: alerts.subscriptions,
    alertSettings: store.alertSettings,
    outbox: store.outbox,
    silences: store.silences,
    wakeSender: () => {
      sending.wake();
    },
    documents: options.documents,
    botAdmins: options.botAdmins,
    texts: options.texts,
    rights: new AdminRights(bot.api, now),
    flood: new FloodGate(options.flood, now),
    clock,
    log,
    metrics,
    scrubAfter: (updateId) => toScrub.add(updateId),
    settings: { language: config.LANGUAGE, timeZone: config.TIME_ZONE },
  });
  return {
    clock,
    readiness,
    metrics,
    /** What the sender of alerts waits with, and what wakes it. */
    sending,
    tagOf: chatTags(),
    /** Removes what an erasing update has left in freed space, when that update is handled. */
    scrubIfErased: async (updateId: number) => {
      if (toScrub.delete(updateId)) await store.chats.scrub();
    },
  };
}

/** Names for chats in the log: of use to follow one chat, and of none to whoever reads the log later. */
function chatTags(): (chatId: number) => string {
  const key = randomBytes(32);
  return (chatId) => createHmac('sha256', key).update(String(chatId)).digest('hex').slice(0, 8);
}
