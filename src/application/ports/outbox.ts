/**
 * How an article goes to a chat: at once, with others in a digest, or as the edit of what was sent of it before
 * (a correction). `resumed` is no article but the word that a pause is over, with how many alerts were held.
 */
export type AlertForm = 'alert' | 'digest' | 'correction' | 'resumed';

/**
 * A message, or a part of one, that is to go to a chat. Unique by chat, article and kind: an alert and a digest are one
 * kind, a correction is another, `resumed` (whose article is '') a third.
 */
export interface QueuedAlert {
  readonly id: number;
  readonly chatId: number;
  readonly threadId: number | null;
  readonly articleId: string;
  readonly form: AlertForm;
  /** The subscription that matched first, for "why". */
  readonly subscriptionId: number;
  /** Paragraph that matched; null: the title, or nothing in particular. */
  readonly paragraph: number | null;
  /** Null: held by a pause, until the chat asks to see what was held. */
  readonly dueMs: number | null;
  /** Sends whose outcome is not known. */
  readonly unknownOutcomes: number;
  /** When it was queued; of a correction, the first change since what stands in the chat was written. */
  readonly createdMs: number;
}

/** What one chat (and topic) gets next: alerts that are due, oldest first, all of one form. Never empty. */
export interface LeasedAlerts {
  readonly chatId: number;
  readonly threadId: number | null;
  readonly form: AlertForm;
  readonly alerts: readonly QueuedAlert[];
  /** For a correction: the message to edit. */
  readonly messageId: number | null;
  /** Whether that message is a digest. */
  readonly editsDigest?: boolean;
}

/** What came of alerts that were in hand when their sender died. */
export interface ReleasedAlerts {
  /** Messages that may have been sent and are sent once more. */
  readonly possibleDoubles: number;
  /** Alerts that are not sent any more, as they may have been sent twice. */
  readonly dropped: number;
}

/** How much is taken in hand. */
export interface LeaseLimits {
  readonly chats: number;
  readonly perChat: number;
  readonly perDigest?: number;
}

/** Messages on their way to chats, and what has become of them. Times are milliseconds since 1970, UTC. */
export interface Outbox {
  /**
   * Takes in hand what is due for at most `chats` chats that have nothing in hand, those that wait longest first: for each
   * its alerts of the oldest form and topic, at most `perChat`, or `perDigest` where that is given and they are a
   * digest's. Nothing for silenced and paused chats.
   */
  lease(
    limits: LeaseLimits,
    times: { readonly nowMs: number; readonly untilMs: number },
  ): Promise<readonly LeasedAlerts[]>;
  /** They stand in this message of the chat. Kept for 90 days, for "why" and corrections. */
  sent(ids: readonly number[], messageId: number, nowMs: number): Promise<void>;
  /**
   * A message with them leaves for Telegram as soon as this has committed. Whoever dies then may have sent it: see
   * `releaseAll`. An edit needs no such note, as it can be made twice. False takes it back: Telegram refused it, and it goes
   * another way later.
   */
  leaving(ids: readonly number[], areLeaving?: boolean): Promise<void>;
  /**
   * Given back: due then, or held as by a pause. With `unknownOutcome` they may have been sent, and what is an alert holds up
   * its chat until it is due again, so that nothing overtakes it. With `asDigest` articles come in a digest.
   */
  postpone(
    ids: readonly number[],
    dueMs: number | 'held',
    options?: { readonly unknownOutcome?: boolean; readonly asDigest?: boolean },
  ): Promise<void>;
  /** They are not sent, for this reason, which `trace` tells. */
  drop(ids: readonly number[], reason: string, nowMs: number): Promise<void>;
  /**
   * Gives back all that is in hand: whoever took it is dead. What was leaving has an unknown outcome: it is due again at
   * `againMs`, and dropped when that is its second. Others that have one wait until then as well, so that a process that
   * keeps dying does not send them over and over.
   */
  releaseAll(times: { readonly nowMs: number; readonly againMs: number }): Promise<ReleasedAlerts>;
  /** What a pause has held goes out as a digest now. Returns how many. */
  releaseHeld(chatId: number, nowMs: number): Promise<number>;
  held(chatId: number): Promise<number>;
  /** When the next alert is due, of chats that can get any; undefined when none waits. */
  nextDueMs(): Promise<number | undefined>;
  waiting(): Promise<number>;
  /** The alerts of an article that are sent: what stands in which message. */
  inMessage(chatId: number, messageId: number): Promise<readonly QueuedAlert[]>;
  /** What became of an article, chat by chat, for `doctor`; and what was decided of it as a whole. */
  trace(articleId: string): Promise<ArticleTrace>;
  /** Forgets what was sent or dropped before then. */
  prune(beforeMs: number): Promise<void>;
}

/** What was decided of an article when it was stored. */
export type PlanOutcome =
  | { readonly kind: 'planned' }
  /** It was there before alerts began, or came with a feed's first reading. */
  | { readonly kind: 'baseline' }
  /** Published too long ago to be news. */
  | { readonly kind: 'old' }
  | { readonly kind: 'same story'; readonly as: string };

export interface ArticleTrace {
  /** Undefined for an article that is not known. */
  readonly outcome: PlanOutcome | undefined;
  readonly chats: readonly {
    readonly chatId: number;
    readonly state: 'sent' | 'queued' | 'dropped';
    readonly form: AlertForm;
    readonly subscriptionId: number;
    readonly atMs: number;
    readonly reason: string | null;
  }[];
}
