/** Why nothing is sent to a chat until it writes or adds the bot again. */
export type Silence = 'blocked' | 'gone' | 'no rights';

/** Chats that take no messages, and until when. Times are milliseconds since 1970, UTC. */
export interface Silences {
  /** The chat takes no messages: nothing is sent to it until `unsilence`; what waits is kept for a week. */
  silence(chatId: number, why: Silence): Promise<void>;
  /**
   * The chat lets the bot write nothing for now: `silence` for want of rights that ends by itself, after `waitMs` of how
   * many times in a row it has refused, this one included. Says whether its admins have been told of it.
   */
  suspend(chatId: number, waitMs: (refusals: number) => number, nowMs: number): Promise<{ told: boolean }>;
  /** Its admins have been told; holds until something is sent to the chat or its rights change. */
  told(chatId: number): Promise<void>;
  /** Chats whose suspension is over by then are tried again. Returns how many. */
  endSuspensions(nowMs: number): Promise<number>;
  /** When the next suspension ends; undefined when none does. */
  nextSuspensionEndMs(): Promise<number | undefined>;
  /** It wrote, or the bot was added again: what has waited for less than a week goes out. True when it was silenced. */
  unsilence(chatId: number, nowMs: number): Promise<boolean>;
}
