import type { StoredArticle } from './article-store.js';
import type { Silence } from './silences.js';
import type { AlertForm } from './outbox.js';

/** An article in an alert. */
export interface AlertedArticle {
  readonly article: StoredArticle;
  readonly subscriptionId: number;
  /** The paragraph that matched; null: show the lead. */
  readonly paragraph: number | null;
  /** The text before it was changed, in a correction; undefined for what stands as it was. */
  readonly before: StoredArticle | undefined;
}

/** A message to a chat. */
export interface AlertMessage {
  readonly chatId: number;
  readonly threadId: number | null;
  readonly form: AlertForm;
  /** Oldest first; empty for `resumed`. */
  readonly articles: readonly AlertedArticle[];
  /** For `resumed`: how many alerts the pause has held. */
  readonly held: number;
}

/** What came of a send, by what there is to do about it. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: number }
  /** The chat, or the bot as a whole, has to wait. */
  | { readonly kind: 'flood'; readonly retryAfterMs: number }
  | { readonly kind: 'closed'; readonly why: Silence }
  | { readonly kind: 'migrated'; readonly toChatId: number }
  /** Its forum topic is closed or gone. */
  | { readonly kind: 'thread gone' }
  /** What was to be edited is no longer there, or too old. */
  | { readonly kind: 'message gone' }
  /** It may have been sent, and may not. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** It has not reached anybody. */
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** Refused for a fault of ours. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Where alerts go. Makes one attempt; throws only what must stop the process. */
export interface AlertChannel {
  send(message: AlertMessage): Promise<SendOutcome>;
  /** Puts the message in the place of one that was sent. */
  edit(message: AlertMessage, messageId: number): Promise<SendOutcome>;
  /** Whether there is an answer at all: asked before what was sent in vain is sent again. */
  isReachable(): Promise<boolean>;
  /**
   * Tells those who can give the bot back its rights in this chat that it may not write there; whom it cannot reach it
   * leaves alone. `turn` is awaited before each of these messages. False when it could not be done, and may be later.
   */
  tellNoRights(chatId: number, turn: (adminId: number) => Promise<void>): Promise<boolean>;
}
