/** What sending to a chat told about it: it took the message, or it is closed to the bot (blocked, kicked, deactivated). */
export type ChatHealth = 'alive' | 'dead';

/** When to disbelieve that chats are dead. */
export interface BreakerLimits {
  /** The last so many chats count, each once; 10 to 200. */
  readonly sample: number;
  /** Fewer chats say nothing; 5 to `sample`. */
  readonly least: number;
  /** Of these, the share that is dead; 0.8 to 1. What chats that really died reach must be well below. */
  readonly share: number;
  /** How long it stays open at first, in ms; doubled each time that trying fails; 10 s to 10 min. */
  readonly openMs: number;
  /** The longest that it stays open, in ms; up to some hours. */
  readonly longestOpenMs: number;
  /** Chats that are tried at once after that; 2 to 20, so that one that is really dead does not decide. */
  readonly tried: number;
  /** How long after it has closed a dead chat may still be none, in ms: what was wrong need not be over at once. */
  readonly recoveryMs: number;
}

/** Figures for them are in docs/decisions/schedules.md. */
export const BREAKER_LIMITS: BreakerLimits = {
  sample: 30,
  least: 10,
  share: 0.9,
  openMs: 60_000,
  longestOpenMs: 30 * 60_000,
  tried: 5,
  recoveryMs: 10 * 60_000,
};

/**
 * Tells chats that died from a failure that makes all look dead (an outage of Telegram's, a token that was replaced): it
 * opens when nearly all of the last chats were dead, and closes at the first that is alive. While it is open, nothing is
 * sent and no chat is called dead. Pure: it has no clock of its own; all times are milliseconds.
 */
export class CircuitBreaker {
  readonly #limits: BreakerLimits;
  /** Chats by when they were last heard of, the latest last. */
  readonly #chats = new Map<number, ChatHealth>();
  #open: { sinceMs: number; readonly forMs: number } | undefined;
  #suspects: readonly number[] = [];
  #closedMs: number | undefined;

  constructor(limits: BreakerLimits = BREAKER_LIMITS) {
    this.#limits = limits;
  }

  /** A message was sent, and Telegram's answer says this of the chat. Answers that say nothing of it are not noted. */
  note(chatId: number, health: ChatHealth, nowMs: number): void {
    if (health === 'alive' && this.#open) {
      this.#open = undefined;
      this.#closedMs = nowMs;
      this.#chats.clear();
    }
    this.#chats.delete(chatId);
    this.#chats.set(chatId, health);
    for (const oldest of this.#chats.keys()) {
      if (this.#chats.size <= this.#limits.sample) break;
      this.#chats.delete(oldest);
    }
    if (health === 'alive') return;
    if (this.#open) this.#openAgain(this.#open, nowMs);
    else if (this.#isSuspicious()) this.#openNow(nowMs);
  }

  /** Until when nothing is to be sent, undefined when it is closed or chats are to be tried. */
  openUntilMs(nowMs: number): number | undefined {
    if (!this.#open) return undefined;
    // A clock that was set back starts it anew; it would hold everything up for as long as that otherwise.
    this.#open.sinceMs = Math.min(this.#open.sinceMs, nowMs);
    const untilMs = this.#open.sinceMs + this.#open.forMs;
    return untilMs > nowMs ? untilMs : undefined;
  }

  /** How many chats may be written to at a time: any number, none while it is open, a few when its time is over. */
  mostAtOnce(nowMs: number): number {
    if (!this.#open) return Infinity;
    return this.openUntilMs(nowMs) === undefined ? this.#limits.tried : 0;
  }

  /** It was open not long ago: who is dead now is to be tried again before it is called so. */
  isRecovering(nowMs: number): boolean {
    if (this.#closedMs === undefined) return false;
    // As above: a clock that was set back.
    this.#closedMs = Math.min(this.#closedMs, nowMs);
    return nowMs - this.#closedMs < this.#limits.recoveryMs;
  }

  /** Chats that were called dead before it opened, and are to be taken for alive again: fewer than `sample`. */
  get suspects(): readonly number[] {
    return this.#suspects;
  }

  #isSuspicious(): boolean {
    const { least, share } = this.#limits;
    return this.#chats.size >= least && this.#dead().length >= share * this.#chats.size;
  }

  #openNow(nowMs: number): void {
    this.#open = { sinceMs: nowMs, forMs: this.#limits.openMs };
    this.#suspects = this.#dead();
  }

  #openAgain(open: { readonly forMs: number }, nowMs: number): void {
    // Answers to what was on its way when it opened are no trials.
    if (this.openUntilMs(nowMs) !== undefined) return;
    this.#open = { sinceMs: nowMs, forMs: Math.min(open.forMs * 2, this.#limits.longestOpenMs) };
  }

  #dead(): readonly number[] {
    return [...this.#chats].flatMap(([chatId, health]) => (health === 'dead' ? [chatId] : []));
  }
}
