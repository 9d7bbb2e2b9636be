import type { Article } from '../../domain/articles/article.js';
import { RateWindow } from '../../domain/chats/rate-window.js';
import type { DeliveryPlan } from '../../domain/schedules/delivery-time.js';
import { isSameStory } from '../../domain/stories/same-story.js';
import { storySignature, type StorySignature } from '../../domain/stories/story-signature.js';
import type { SubscriptionHit } from './subscription-index.js';
import {
  REMOVED,
  type AlertTransaction,
  type ArticleChange,
  type PlannedAlert,
  type QueuedFor,
} from '../ports/alert-transaction.js';
import { deliverySettings, type AlertSettings } from '../ports/alert-settings.js';
import type { PlanOutcome } from '../ports/outbox.js';
import type { Clock } from '../ports/clock.js';
import type { SubscriptionMatching } from './subscription-matching.js';

/**
 * An article this old is news when it comes alone. When many of them come within minutes, somebody added an archive, and
 * the rest of it is told to nobody.
 */
const OLD_MS = 30 * 24 * 60 * 60_000;
const OLD_AT_ONCE = 50;
const AT_ONCE_MS = 10 * 60_000;

/** Stories looked at more closely, the likest first; beyond, template news would be compared without end. */
const NEAR_STORIES = 20;

/** So long after a text was changed its correction goes out: an editor's next change joins it. */
const CORRECTION_DELAY_MS = 60_000;

/**
 * So long news that is changed is matched anew, for chats that it had nothing for before: a file that was written in pieces,
 * a story that began as one line.
 */
const GROWING_MS = 24 * 60 * 60_000;

type AddedArticle = ArticleChange & { readonly kind: 'added' };
type ChangedArticle = ArticleChange & { readonly kind: 'changed' };

/** Chats whose settings are read and whose alerts are queued in one go. */
const CHATS_AT_ONCE = 500;

/**
 * Decides, inside the transaction that stores an article, which chats hear of it and when. An article is news when it
 * came after alerts began, not with a new feed and not before a backup was taken up again, is not of an archive, and tells no story that another article told
 * before.
 */
export class PlanAlerts {
  readonly #oldOnes = new RateWindow(OLD_AT_ONCE, AT_ONCE_MS);

  constructor(
    private readonly subscriptions: Pick<SubscriptionMatching, 'match'>,
    private readonly clock: Clock,
    /** For chats that have chosen none. */
    private readonly timeZone: string,
    private readonly correctionDelayMs = CORRECTION_DELAY_MS,
  ) {}

  async plan(change: ArticleChange, tx: AlertTransaction): Promise<void> {
    switch (change.kind) {
      case 'added':
        await this.#added(change, tx);
        return;
      case 'changed':
        await this.#changed(change, tx);
        return;
      // That it was told stays known: a file that is away for an hour is no news when it comes back.
      case 'removed':
        await tx.dropQueued(change.articleId, REMOVED.queued, this.clock.now());
    }
  }

  async #added(change: AddedArticle, tx: AlertTransaction): Promise<void> {
    const { articleId, article } = change;
    const nowMs = this.clock.now();
    const signature = storySignature(article);
    const { bands } = signature;
    if (change.comesBack) {
      await tx.rebind(articleId, bands);
      await this.#queue(change, tx, 'removed');
      return;
    }
    const outcome = await this.#outcome(change, signature, tx, nowMs);
    await tx.remember(articleId, bands, outcome, nowMs);
    if (outcome.kind === 'planned') await this.#queue(change, tx, 'all');
  }

  async #changed(change: ChangedArticle, tx: AlertTransaction): Promise<void> {
    const { articleId, article, newsSinceMs } = change;
    const nowMs = this.clock.now();
    await tx.rebind(articleId, storySignature(article).bands);
    if (change.isReread) return;
    await tx.queueCorrections(articleId, nowMs + this.correctionDelayMs, nowMs);
    if (newsSinceMs !== null && nowMs - newsSinceMs <= GROWING_MS) await this.#queue(change, tx, 'new');
  }

  /** Queues alerts for the chats whose subscriptions match. */
  async #queue(
    change: AddedArticle | ChangedArticle,
    tx: AlertTransaction,
    queuedFor: QueuedFor,
  ): Promise<void> {
    const { articleId } = change;
    const nowMs = this.clock.now();
    const matched = await this.subscriptions.match(change);
    if (matched.length === 0) return;
    // The calendar of time zones takes a while to load, and an ingest without subscribers does without.
    const { DeliveryPlan } = await import('../../domain/schedules/delivery-time.js');
    // Chats have few schedules between them, and to work one out takes a while.
    const times = new DeliveryPlan(nowMs);
    const hits = [...firstOfEachChat(matched)];
    for (let start = 0; start < hits.length; start += CHATS_AT_ONCE) {
      const some = hits.slice(start, start + CHATS_AT_ONCE);
      const settings = await tx.settings(some.map(([chatId]) => chatId));
      const alerts = some.flatMap(([, hit], i) => this.#alert(articleId, hit, settings[i]!, times));
      await tx.queue(alerts, nowMs, queuedFor);
    }
  }

  async #outcome(
    { articleId, article, isBaseline }: AddedArticle,
    signature: StorySignature,
    tx: AlertTransaction,
    nowMs: number,
  ): Promise<PlanOutcome> {
    if (isBaseline || !(await tx.baselineDone())) return { kind: 'baseline' };
    const near = await tx.storiesNear(signature, articleId, NEAR_STORIES);
    const same = near.find((story) => isSameStory(article, story.article));
    if (same !== undefined) return { kind: 'same story', as: same.articleId };
    return this.#isOfAnArchive(article, nowMs) ? { kind: 'old' } : { kind: 'planned' };
  }

  #isOfAnArchive({ publishedAt }: Article, nowMs: number): boolean {
    if (publishedAt === null || nowMs - Date.parse(publishedAt) <= OLD_MS) return false;
    if (this.#oldOnes.nextFreeMs(nowMs) > nowMs) return true;
    this.#oldOnes.note(nowMs);
    return false;
  }

  /**
   * Nothing for a chat that has shut the bot out: when it comes back, it hears of what is new then. One that lacks the
   * rights to be written in has not, and gets it later.
   */
  #alert(
    articleId: string,
    { subscription, paragraph }: SubscriptionHit,
    settings: AlertSettings,
    times: DeliveryPlan,
  ): readonly PlannedAlert[] {
    if (settings.silence !== null && settings.silence !== 'no rights') return [];
    const time = times.timeFor(deliverySettings(settings, this.timeZone));
    const { chatId, threadId, id: subscriptionId } = subscription;
    return [
      {
        chatId,
        threadId,
        articleId,
        subscriptionId,
        paragraph,
        form: time.as,
        dueMs: time.dueMs === 'held' ? null : time.dueMs,
      },
    ];
  }
}

/** A chat hears of an article once, in the topic of the oldest subscription that matches. */
function firstOfEachChat(hits: readonly SubscriptionHit[]): ReadonlyMap<number, SubscriptionHit> {
  const first = new Map<number, SubscriptionHit>();
  for (const hit of hits) {
    const known = first.get(hit.subscription.chatId);
    if (known === undefined || hit.subscription.id < known.subscription.id)
      first.set(hit.subscription.chatId, hit);
  }
  return first;
}
