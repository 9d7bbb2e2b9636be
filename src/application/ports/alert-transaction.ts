import type { Article } from '../../domain/articles/article.js';
import type { StorySignature } from '../../domain/stories/story-signature.js';
import type { AlertSettings } from './alert-settings.js';
import type { AlertForm, PlanOutcome } from './outbox.js';

/** A change to the stored articles, told inside the transaction that makes it. */
export type ArticleChange =
  | {
      readonly kind: 'added';
      readonly articleId: string;
      readonly article: Article;
      /** Vectors of its body paragraphs, L2-normalised. */
      readonly passages: readonly { readonly paragraph: number; readonly vector: Float32Array }[];
      /** It is no news: it stood in its feed when that was new, or is from before the database was restored. */
      readonly isBaseline: boolean;
      /** It was news once, was removed, and is there again. */
      readonly comesBack: boolean;
    }
  /** Its text was changed: another version. */
  | {
      readonly kind: 'changed';
      readonly articleId: string;
      readonly article: Article;
      readonly before: Article;
      readonly passages: readonly { readonly paragraph: number; readonly vector: Float32Array }[];
      /** Its file is what it was, and was only understood otherwise than before: nobody has changed anything. */
      readonly isReread: boolean;
      /** When it was planned as news; null: it was none. */
      readonly newsSinceMs: number | null;
    }
  | { readonly kind: 'removed'; readonly articleId: string };

/** An alert to be queued. */
export interface PlannedAlert {
  readonly chatId: number;
  readonly threadId: number | null;
  readonly articleId: string;
  readonly form: AlertForm;
  readonly subscriptionId: number;
  readonly paragraph: number | null;
  /** Null: held by the chat's pause. */
  readonly dueMs: number | null;
}

/**
 * Whom alerts are queued for, of those that are given: whoever has none of the article that is queued, sent or on its way;
 * only who was never meant to get one, and subscribed before it was news; or only whose alert was dropped for
 * one of `REMOVED`.
 */
export type QueuedFor = 'all' | 'new' | 'removed';

/** Why alerts of an article that has gone are dropped: before they are on their way, and when they are to leave. */
export const REMOVED = { queued: 'the article was removed', leaving: 'the article is gone' } as const;

/**
 * What the planning of alerts reads and writes beside the article, in the article's own transaction: either both are
 * stored or neither.
 */
export interface AlertTransaction {
  /** Whether the articles from before alerts began are all stored: only what comes later is news. */
  baselineDone(): Promise<boolean>;
  /**
   * Articles that share a band with the signature, but for the one with this id, at most `limit`: those of the same page first,
   * then those that share the most bands, of them the one decided on last. Those that were removed less than 30 days ago
   * count too: a story that was told stays told.
   */
  storiesNear(
    signature: Pick<StorySignature, 'bands' | 'page'>,
    exceptId: string,
    limit: number,
  ): Promise<readonly { readonly articleId: string; readonly article: Article }[]>;
  /** Remembers the article's bands and what was decided of it; anew when it was remembered before. */
  remember(articleId: string, bands: readonly number[], outcome: PlanOutcome, nowMs: number): Promise<void>;
  /** The article has other bands now; what was decided of it stays. */
  rebind(articleId: string, bands: readonly number[]): Promise<void>;
  /** Of these chats, in the order asked. */
  settings(chatIds: readonly number[]): Promise<readonly AlertSettings[]>;
  /** Queues them; one that is queued or sent already (same chat and article) is left as it is. Returns how many were new. */
  queue(alerts: readonly PlannedAlert[], nowMs: number, queuedFor?: QueuedFor): Promise<number>;
  /** Queues a correction for every chat in which an alert of the article stands; due then. */
  queueCorrections(articleId: string, dueMs: number, nowMs: number): Promise<number>;
  /** What of the article is not sent yet is not sent. */
  dropQueued(articleId: string, reason: string, nowMs: number): Promise<void>;
}
