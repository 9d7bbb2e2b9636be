import { onTestFinished } from 'vitest';
import { openDatabase } from '../../src/adapters/storage/database.js';
import { SqliteAlertSettings } from '../../src/adapters/storage/alerts/sqlite-alert-settings.js';
import { SqliteAlertTransaction } from '../../src/adapters/storage/alerts/sqlite-alert-transaction.js';
import { SqliteChatStore } from '../../src/adapters/storage/chats/sqlite-chat-store.js';
import { SqliteOutbox } from '../../src/adapters/storage/alerts/sqlite-outbox.js';
import { SqliteSilences } from '../../src/adapters/storage/alerts/sqlite-silences.js';
import { SqliteSubscriptionStore } from '../../src/adapters/storage/alerts/sqlite-subscription-store.js';
import type { AlertSettingsStore } from '../../src/application/ports/alert-settings.js';
import type { AlertTransaction, PlannedAlert } from '../../src/application/ports/alert-transaction.js';
import type { ChatStore } from '../../src/application/ports/chat-store.js';
import type { LeasedAlerts, LeaseLimits, Outbox } from '../../src/application/ports/outbox.js';
import type { Silences } from '../../src/application/ports/silences.js';
import type { SubscriptionStore } from '../../src/application/ports/subscription-store.js';
import type { Article } from '../../src/domain/articles/article.js';
import { FakeAlertSettings } from '../support/fake-alert-settings.js';
import { FakeAlertTransaction } from '../support/fake-alert-transaction.js';
import { FakeChatStore } from '../support/fake-chat-store.js';
import { FakeOutbox } from '../support/fake-outbox.js';
import { FakeSilences } from '../support/fake-silences.js';
import { FakeSubscriptionStore } from '../support/fake-subscription-store.js';
import { temporaryFolder } from '../support/store-folder.js';

/** The stores of alerts of one bot, empty, and a clock that the test sets. */
export interface AlertGround {
  readonly clock: { nowMs: number };
  readonly subscriptions: SubscriptionStore;
  readonly settings: AlertSettingsStore;
  readonly outbox: Outbox;
  readonly silences: Silences;
  readonly chats: ChatStore;
  /** Carries it out as an ingest would. */
  plan<T>(act: (tx: AlertTransaction) => Promise<T>): Promise<T>;
  /** An article is stored, as far as stories ask for it. */
  storeArticle(id: string, article: Article): Promise<void>;
}

/** The model whose vectors the grounds' subscriptions have. */
export const MODEL = 'model 1';

export function alertsInMemory(): AlertGround {
  const clock = { nowMs: 0 };
  const settings = new FakeAlertSettings({ now: () => clock.nowMs });
  const outbox = new FakeOutbox(settings);
  const subscriptions = new FakeSubscriptionStore(MODEL, outbox);
  const tx = new FakeAlertTransaction(outbox);
  return {
    clock,
    settings,
    outbox,
    silences: new FakeSilences(outbox),
    subscriptions,
    chats: new FakeChatStore(outbox, subscriptions),
    plan: (act) => act(tx),
    storeArticle: (id, article) => Promise.resolve(void tx.articles.set(id, article)),
  };
}

export function alertsInSqlite(): AlertGround {
  const database = openDatabase(temporaryFolder());
  onTestFinished(() => database.close());
  const { writer, reader } = database;
  const clock = { nowMs: 0 };
  return {
    clock,
    settings: new SqliteAlertSettings(writer, reader, { now: () => clock.nowMs }, 'UTC'),
    outbox: new SqliteOutbox(writer, reader),
    silences: new SqliteSilences(writer, reader),
    subscriptions: new SqliteSubscriptionStore(writer, reader, MODEL),
    chats: new SqliteChatStore(writer, reader),
    plan: (act) => writer.transaction().execute((trx) => act(new SqliteAlertTransaction(trx))),
    storeArticle: async (id, article) => {
      await writer
        .insertInto('articles')
        .values({
          id,
          title: article.title,
          language: article.language,
          published_ms: article.publishedAt === null ? null : Date.parse(article.publishedAt),
          version: 1,
          content: JSON.stringify(article),
          fingerprint: '',
          changed_ms: 0,
        })
        .execute();
    },
  };
}

/** An alert of article `a` for chat 1, due at 0, with nothing that the test does not name. */
export function anAlert(alert: Partial<PlannedAlert> = {}): PlannedAlert {
  return {
    chatId: 1,
    threadId: null,
    articleId: 'a',
    form: 'alert',
    subscriptionId: 1,
    paragraph: null,
    dueMs: 0,
    ...alert,
  };
}

/** Takes in hand what is due; nothing of it is settled. */
export async function lease(
  ground: AlertGround,
  nowMs = 10,
  limits: LeaseLimits = { chats: 99, perChat: 10 },
  untilMs = nowMs + 60_000,
) {
  return ground.outbox.lease(limits, { nowMs, untilMs });
}

/** Plans alerts as `anAlert` makes them. */
export async function queue(
  ground: AlertGround,
  ...alerts: readonly Parameters<typeof anAlert>[0][]
): Promise<number> {
  return ground.plan((tx) => tx.queue(alerts.map(anAlert), 0));
}

/** What alerts in hand are of: the articles of each chat, and their ids. */
export const articlesOf = (leased: readonly LeasedAlerts[]) =>
  leased.map(({ alerts }) => alerts.map(({ articleId }) => articleId));
export const idsOf = ({ alerts }: LeasedAlerts) => alerts.map(({ id }) => id);
