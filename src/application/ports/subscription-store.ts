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
  setPaused(id: number, paused: boolean): Promise<void>;
  /** It is about something else from now on. */
  change(id: number, interest: Interest, vector: Float32Array | undefined): Promise<void>;
  remove(id: number): Promise<void>;
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
