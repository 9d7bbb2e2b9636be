import { Api, type ApiClientOptions } from 'grammy';
import { SystemClock } from '../adapters/clock/system-clock.js';
import { KeepUpToDate, type KeepUpToDateParts } from '../application/keep-up-to-date.js';
import { SendAlerts } from '../application/alerts/send-alerts.js';
import { CircuitBreaker } from '../domain/delivery/circuit-breaker.js';
import { SendLanes } from '../domain/delivery/send-lanes.js';
import { ALERTS_KEPT_DAYS } from '../telegram/features/alerts/why.js';
import { ANSWERS_KEPT_DAYS } from '../telegram/features/questions/answer-in-chat.js';
import { createBot } from '../telegram/bot.js';
import { offerCommandMenus } from '../telegram/features/help/command-menus.js';
import { callPolicy } from '../telegram/delivery/call-policy.js';
import { connect } from '../telegram/delivery/connect.js';
import { InboxWorker } from '../telegram/delivery/inbox-worker.js';
import { pause } from '../application/pause.js';
import { pollUpdates } from '../telegram/delivery/poll-updates.js';
import { receiveInto } from '../telegram/delivery/receive-updates.js';
import { updateHandler } from '../telegram/handle-update.js';
import { TelegramAlertChannel } from '../telegram/features/alerts/telegram-alert-channel.js';
import { equip, openTexts, type BotGround } from './bot.js';
import { webhookOf, withHttpServer } from './http.js';
import { keepReady } from './keep-ready.js';
import { untilFirstFailure } from './until-first-failure.js';
import { documentsOf } from './documents.js';
import { feedsOf } from './feeds.js';

/** Questions of one chat: above it they are looked up later, and the chat is told. */
const FLOOD = { questions: 20, withinMs: 60_000 };

/** Seconds that a call may take: Telegram answers within one. */
const CALL_TIMEOUT_S = 30;

const HOUR_MS = 60 * 60_000;

export interface TelegramBotOptions {
  readonly token: string;
  readonly signal: AbortSignal;
  /** How it is known that the corpus changes. */
  readonly watched: Pick<KeepUpToDateParts, 'resting' | 'changes'>;
}

/**
 * The bot in Telegram, until the signal fires: updates come into the inbox by polling or webhook, and are handled from
 * there; the index is kept up to date meanwhile.
 * @throws TokenRefusedError, HttpServerError, and what stops an ingest
 */
export async function runTelegramBot(
  ground: BotGround,
  { token, signal, watched }: TelegramBotOptions,
): Promise<number> {
  const { config, log, articles } = ground;
  const texts = await openTexts(ground.root);
  const client: ApiClientOptions = {
    apiRoot: config.TELEGRAM_API_ROOT,
    timeoutSeconds: CALL_TIMEOUT_S,
  };
  const api = new Api(token, client);
  const bot = createBot(token, client);
  const documents = documentsOf(config, log, () => {
    keeping.wake();
  });
  const clock = new SystemClock();
  const feeds = feedsOf(config, {
    store: articles.store.feeds,
    clock,
    log,
    onArticles: () => {
      keeping.wake();
    },
    signal,
  });
  const botAdmins = { ids: documents.admins, feeds: feeds.manage, statistics: articles.store.statistics };
  const parts = equip(bot, ground, { texts, flood: FLOOD, documents, botAdmins, signal });
  const { metrics, readiness, sending } = parts;
  bot.api.config.use(
    callPolicy({
      log,
      metrics,
      signal,
      onMigrated: (from, to) => articles.store.chats.migrate(from, to),
      now: () => clock.now(),
    }),
  );
  const keeping = new KeepUpToDate({ ingest: articles.ingest, ...watched, clock, log });
  const { inbox, shownAnswers } = articles.store;
  const worker = new InboxWorker({
    inbox,
    handle: updateHandler(bot, { ...parts, log, signal }),
    onHandled: parts.scrubIfErased,
    clock,
    log,
  });
  const sender = new SendAlerts({
    outbox: articles.store.outbox,
    silences: articles.store.silences,
    channel: new TelegramAlertChannel({
      api,
      chats: articles.store.chats,
      alertSettings: articles.store.alertSettings,
      texts,
      fallback: { language: config.LANGUAGE, timeZone: config.TIME_ZONE },
    }),
    articles: articles.store.articles,
    settings: articles.store.alertSettings,
    chats: articles.store.chats,
    lanes: new SendLanes(),
    breaker: new CircuitBreaker(),
    clock,
    waiting: sending,
    log,
    metrics,
    timeZone: config.TIME_ZONE,
  });
  const receive = receiveInto({ inbox, clock, metrics, onNew: worker.wake });
  if ((await articles.store.articles.languages()).length > 0) readiness.markReady();
  const http = { receive, isReady: () => readiness.isReady, metricsText: () => metrics.text(), log };
  return withHttpServer(config, http, () =>
    untilFirstFailure(signal, [
      async (stop) => {
        while (!stop.aborted) {
          await shownAnswers.prune(clock.now() - ANSWERS_KEPT_DAYS * 24 * HOUR_MS);
          await articles.store.outbox.prune(clock.now() - ALERTS_KEPT_DAYS * 24 * HOUR_MS);
          await pause(HOUR_MS, stop);
        }
      },
      async (stop) => {
        await articles.alerts.warmUp(stop);
        await keepReady(keeping, ground, readiness, {
          signal: stop,
          now: () => clock.now(),
          async onReady() {
            await inbox.wake();
            worker.wake();
          },
          onChanged: () => {
            sending.wake();
          },
        });
      },
      (stop) => feeds.follow(stop),
      async (stop) => {
        const me = await connect(api, webhookOf(config), { log, signal: stop });
        if (me === undefined) return;
        bot.botInfo = me;
        log.info(`Answering as @${me.username}`, { updates: config.UPDATES });
        await untilFirstFailure(stop, [
          (end) => worker.run(end),
          (end) => sender.run(end),
          ...(config.UPDATES === 'polling'
            ? [(end: AbortSignal) => pollUpdates({ api, receive, log }, end)]
            : []),
          (end) => offerCommandMenus(bot.api, texts, { fallback: config.LANGUAGE, clock, log, signal: end }),
        ]);
      },
    ]),
  );
}
