/** An update as it came from Telegram. */
export interface IncomingUpdate {
  /** Telegram's `update_id`. */
  readonly id: number;
  /** Updates of one lane are handled one after the other: a chat's messages, a user's inline queries. */
  readonly lane: string;
  /** JSON. */
  readonly body: string;
  /** Older updates of the lane that wait to be handled have become pointless, as an inline query when the next letter was typed. */
  readonly replacesWaiting: boolean;
}

export interface LeasedUpdate {
  readonly id: number;
  readonly lane: string;
  readonly body: string;
  /** How many times it was taken in hand, this time included; more than once when a process died over it. */
  readonly attempt: number;
}

/**
 * Updates between Telegram and the handlers. What is stored here is acknowledged to Telegram afterwards and handled at
 * least once, whatever dies when. Times are milliseconds since 1970, UTC.
 */
export interface Inbox {
  /** Commits the updates; one whose id is known is left as it is, handled or not. Returns how many were new. */
  store(updates: readonly IncomingUpdate[], nowMs: number): Promise<number>;
  /**
   * Takes in hand, oldest first, at most `limit` updates: of each lane the oldest that is due, of lanes none of whose
   * updates is in hand. A lease that ran out counts as given back.
   */
  lease(
    limit: number,
    times: { readonly nowMs: number; readonly untilMs: number },
  ): Promise<readonly LeasedUpdate[]>;
  /** It is handled: body and lane are erased; the id stays known until `prune`. */
  done(id: number): Promise<void>;
  /** Gives it back, to be taken in hand at `dueMs` or later; the attempt does not count. Others of its lane go ahead. */
  postpone(id: number, dueMs: number): Promise<void>;
  /** All postponed updates are due now. */
  wake(): Promise<void>;
  /** Gives back all that is in hand: whoever took it is dead. Attempts count. */
  releaseAll(): Promise<void>;
  /** How many are not handled yet. */
  waiting(): Promise<number>;
  /** When the next postponed update is due; undefined when none is postponed. */
  nextDueMs(): Promise<number | undefined>;
  /** Forgets the ids of updates that were stored before then and are handled. Telegram keeps updates for 24 hours. */
  prune(beforeMs: number): Promise<void>;
}
