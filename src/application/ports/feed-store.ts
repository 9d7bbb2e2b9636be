import type { FeedProblem } from '../feeds/feed-problem.js';
import type { FeedItem, Validators } from './feed-source.js';

/** Where a feed comes from: the variable FEEDS, or a command. */
export type FeedOrigin = 'settings' | 'admin';

/** A feed that is followed. Times are milliseconds since 1970, UTC. */
export interface Feed extends Validators {
  readonly id: number;
  /** As it was given; it may hold a password or a key. */
  readonly url: string;
  readonly title: string | null;
  readonly addedBy: FeedOrigin;
  readonly addedMs: number;
  /** When it is to be looked at next; null when it is not any more, for the reason in `problem`. */
  readonly dueMs: number | null;
  /** When its items were last listed; null: never. */
  readonly listedMs: number | null;
  /** How many looks in a row have failed. */
  readonly failures: number;
  /** What the last look failed of; null when it did not. */
  readonly problem: FeedProblem | null;
}

/** An item of a listing, with what it is known by. */
export interface ListedItem {
  /** What tells it from all other items of all feeds; one that is known already makes the item known. */
  readonly keys: readonly string[];
  /** Where its article is to lie, below the folder of feeds. */
  readonly file: string;
  readonly item: FeedItem;
  /** Of what the feed says of it: another one when that was changed. */
  readonly statement: string;
  /** It is older than what the feed listed before: no news, though the feed lists it only now. */
  readonly isOld: boolean;
}

/** What a look at a feed has brought. */
export type FeedResult =
  | (Validators & {
      readonly kind: 'listed';
      readonly nowMs: number;
      readonly dueMs: number;
      readonly title: string | null;
      readonly items: readonly ListedItem[];
    })
  | { readonly kind: 'unchanged'; readonly dueMs: number }
  | { readonly kind: 'failed'; readonly dueMs: number; readonly problem: FeedProblem }
  /** It is not looked at any more. */
  | { readonly kind: 'disabled'; readonly problem: FeedProblem };

/** An item whose article is not there yet. */
export interface WaitingItem {
  readonly id: number;
  readonly file: string;
  readonly item: FeedItem;
  /** It stood in its feed when that was new, or was old when it came: nobody is to be told of it. */
  readonly baseline: boolean;
  /** How many attempts have failed. */
  readonly tries: number;
}

/** Followed feeds, and every item that they ever listed, so that none is taken twice. */
export interface FeedStore {
  /** In the order in which they were added. */
  list(): Promise<readonly Feed[]>;
  /** Follows a feed, due at once. One that is followed already keeps its origin, and is looked at again if it was not any more. */
  add(url: string, addedBy: FeedOrigin, nowMs: number): Promise<Feed>;
  /** Follows it no more; what it listed stays known, and what of that waits is dropped. False when it was not followed. */
  remove(url: string): Promise<boolean>;
  /** The feeds to look at now, the longest due first. */
  due(nowMs: number): Promise<readonly Feed[]>;
  /**
   * Keeps what a look has brought, in one transaction: items that are not known wait from now on. Of a feed that was
   * never listed before, and when they are old, they are `baseline`. A known one of which the feed that told of it says
   * something else than an hour ago or earlier waits once more. Returns how many are new. Nothing happens when the feed is gone.
   */
  noteResult(feedId: number, result: FeedResult): Promise<number>;
  /** At most `limit` items that wait and are due, the oldest first. */
  dueItems(nowMs: number, limit: number): Promise<readonly WaitingItem[]>;
  /** The attempt has failed; the next one is at `dueMs`. */
  postponeItem(id: number, dueMs: number, problem: string): Promise<void>;
  /** Nothing more is to be done for the item: its article is there (`problem` null) or never will be. */
  settleItem(id: number, problem: string | null): Promise<void>;
  /** When the next feed or item is due; undefined when none will be. */
  nextDueMs(): Promise<number | undefined>;
  /** Which of these files are of items that are `baseline`. */
  baselineFiles(files: readonly string[]): Promise<ReadonlySet<string>>;
  /** Items that came to nothing, the newest first: where their article was to lie, and why it does not. */
  failedItems(limit: number): Promise<readonly { readonly file: string; readonly problem: string }[]>;
  /** Forgets items that no feed has listed for `ageMs` before its last listing, and those of removed feeds that are as old. */
  prune(nowMs: number, ageMs: number): Promise<void>;
}
