import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { SystemClock } from '../adapters/clock/system-clock.js';
import { keptTopicSpace } from '../adapters/models/topic-space-file.js';
import type { SqliteStore } from '../adapters/storage/sqlite-store.js';
import { ManageSubscriptions } from '../application/alerts/manage-subscriptions.js';
import { PlanAlerts } from '../application/alerts/plan-alerts.js';
import { SubscriptionMatching } from '../application/alerts/subscription-matching.js';
import { topicSpaceOf } from '../application/alerts/topic-space-of.js';
import type { Embedder } from '../application/ports/embedder.js';
import { UnderstandQuestion } from '../application/understand-question.js';
import type { Config } from '../config.js';
import type { TopicSpace } from '../domain/subscriptions/topic-space.js';
import { lexiconOf } from './lexicon.js';

/** What alerts are planned and subscribed to with. */
export interface Alerts {
  readonly planner: PlanAlerts;
  readonly subscriptions: ManageSubscriptions;
  /** Reads the subscriptions, embeds topics anew where the model is another one: no article's transaction waits for it. */
  warmUp(signal: AbortSignal): Promise<void>;
}

export interface AlertsPlace {
  readonly config: Config;
  readonly dataDir: string;
  /** For tests, which do not wait as long as an editor's next change is waited for. */
  readonly correctionDelayMs?: number;
}

export function alertsOver(
  store: SqliteStore,
  models: Embedder,
  { config, dataDir, correctionDelayMs }: AlertsPlace,
): Alerts {
  const clock = new SystemClock();
  let space: Promise<TopicSpace> | undefined;
  const topicSpace = (): Promise<TopicSpace> =>
    (space ??= keptTopicSpace(join(dataDir, 'topic-space.json'), models.modelHash, () =>
      topicSpaceOf(models),
    ));
  const matching = new SubscriptionMatching({
    store: store.subscriptions,
    topicSpace,
    pause: () => setImmediate(),
  });
  const understand = new UnderstandQuestion(lexiconOf(config), store.articles, store.lexical);
  const subscriptions = new ManageSubscriptions({
    store: store.subscriptions,
    articles: store.articles,
    matching,
    embedder: models,
    restore: async (sentence) => (await understand.understand(sentence)).restored,
    clock,
    pause: () => setImmediate(),
    most: config.MAX_SUBSCRIPTIONS,
  });
  return {
    planner: new PlanAlerts(matching, clock, config.TIME_ZONE, correctionDelayMs),
    subscriptions,
    async warmUp(signal) {
      await subscriptions.embedAnew(models.modelHash, signal);
      await matching.warmUp();
    },
  };
}
