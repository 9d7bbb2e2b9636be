import type { PlannedAlert } from './alert-transaction.js';
import type { Interest, Subscription } from '../../domain/subscriptions/subscription.js';

/** A subscription as the index of all of them needs it. */
export interface IndexedSubscription extends Subscription {
  /** Of a topic's sentence, as the embedder gives it for queries; undefined for other kinds. */
  readonly vector: Float32Array | undefined;
}

export interface NewSubscription {
  readonly chatId: number;
  readonly threadId: number | null;
  readonly interest: Interest;
  readonly vector: Float32Array | undefined;
}

/** What becomes of alerts that wait for a subscription when that goes. */
export interface Succession {
  /** Their articles, each with another subscription that wants it and takes it over; without one it is dropped. */
  readonly waiting: readonly {
    readonly articleId: string;
    readonly heir: Pick<PlannedAlert, 'subscriptionId' | 'threadId' | 'paragraph'> | undefined;
  }[];
  /** Why they are dropped. */
  readonly reason: string;
  readonly nowMs: number;
}

/** Subscriptions of all chats. Every change commits before its promise resolves. */
export interface SubscriptionStore {
  /**
   * Adds one; the one that the chat has already when the interest is the same in the same topic; undefined when the
   * chat has `most` already.
   */
  add(subscription: NewSubscription, most: number, nowMs: number): Promise<Subscription | undefined>;
  /** Oldest first; of all topics of the chat. */
  ofChat(chatId: number): Promise<readonly Subscription[]>;
  find(id: number): Promise<Subscription | undefined>;
  /** Articles whose alerts wait for it. */
  waitingFor(id: number): Promise<readonly string[]>;
  /** With a succession what waits for it passes on at once; what that does not name stays. */
  setPaused(id: number, paused: boolean, succession?: Succession): Promise<void>;
  /** It is about something else from now on. */
  change(id: number, interest: Interest, vector: Float32Array | undefined): Promise<void>;
  /** As `setPaused`. */
  remove(id: number, succession?: Succession): Promise<void>;
  /** In order of id, those behind `afterId`, paused ones and those of silenced chats too. */
  page(afterId: number, limit: number): Promise<readonly IndexedSubscription[]>;
  /** Topics whose vectors are of another model than this one: to be embedded anew. */
  withOtherModel(modelHash: string, limit: number): Promise<readonly Subscription[]>;
  /**
   * Grows with every change to any subscription, also by another process and by chats that are erased or migrated: when
   * it is another one than before, what has changed is read anew.
   */
  revision(): Promise<number>;
  /**
   * Ids of the subscriptions that were added, changed or removed since it was that, in no order. Undefined when that is too
   * long ago to be known: any may have changed.
   */
  changedSince(revision: number): Promise<readonly number[] | undefined>;
  /** Those of these ids that are there, in no order. */
  withIds(ids: readonly number[]): Promise<readonly IndexedSubscription[]>;
}
