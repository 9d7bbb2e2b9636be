import { firstGap } from './first-gap.js';

/**
 * Limits on what the bot sends. Telegram's own words (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this):
 * in one chat "avoid sending more than one message per second", short bursts end in 429; in a group "not more than 20
 * messages per minute"; in bulk "no more than about 30 messages per second".
 */
export interface SendLimits {
  /**
   * Messages a second over all chats, evenly spaced, so that few are on their way when a process dies; 1 to 30. Below
   * Telegram's 30, as answers to questions need some.
   */
  readonly perSecond: number;
  /** How close those who are late follow each other, as a rate, and make up for it; `perSecond` to 30. Never more than `perSecond` in a second. */
  readonly latePerSecond: number;
  /** Least time between two messages to a chat, in ms; no bursts. */
  readonly chatGapMs: number;
  /** Messages in any 60 s to a group or channel (negative ids); 1 to 20. */
  readonly perGroupMinute: number;
  /** So many different chats that are told to wait within `floodWindowMs` mean that all have to; at least 2. */
  readonly floodChats: number;
  readonly floodWindowMs: number;
}

/** Limits that Telegram has been seen to keep to. */
export const SEND_LIMITS: SendLimits = {
  perSecond: 25,
  latePerSecond: 29,
  chatGapMs: 1_000,
  perGroupMinute: 20,
  floodChats: 3,
  floodWindowMs: 5_000,
};

interface Lane {
  /** Slots taken, in order; no more than a limit asks about. */
  slots: number[];
  blockedUntilMs: number;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
/** A clock that jumps back by less stands still until it has caught up. */
const STANDSTILL_MS = 1_000;
/** Lanes looked at for being idle, each time that a slot is taken: more than are added. */
const SWEPT_AT_A_TIME = 2;

/**
 * Says when the next message to a chat may go out, so that no limit of Telegram's is passed. A slot that is taken is kept
 * free for its taker, in the order of taking: many senders can wait side by side, and nobody starves. Pure: it has no
 * clock of its own. All times are milliseconds; `nowMs` is the present, never a plan. A clock that is set back holds
 * nobody up, and lets nobody through either: no time has passed then.
 */
export class SendLanes {
  readonly #limits: SendLimits;
  readonly #lanes = new Map<number, Lane>();
  /** Slots of all chats, sorted: those of the last second and those to come. */
  #slots: number[] = [];
  #blockedUntilMs = -Infinity;
  /** The last `perSecond` departures. */
  #departed: readonly number[] = [];
  #floods: { readonly chatId: number; readonly atMs: number; readonly untilMs: number }[] = [];
  #latestMs = -Infinity;
  /** What the caller's clock was set back by, all in all: times in here never go back. */
  #setBackMs = 0;

  constructor(limits: SendLimits = SEND_LIMITS) {
    this.#limits = limits;
  }

  /** When a message to this chat may go out if its slot is taken now; `nowMs` when at once. Takes nothing. */
  nextSlot(chatId: number, nowMs: number): number {
    return this.#slot(chatId, this.#present(nowMs)) - this.#setBackMs;
  }

  /**
   * Takes the next slot of this chat, and says when it is: the message is to go out then, not before. Take one only when
   * the message is about to be sent, within seconds. What cannot wait (an answer to a question) may go out at once all
   * the same; having taken a slot, it is counted.
   */
  take(chatId: number, nowMs: number): number {
    const present = this.#present(nowMs);
    this.#forget(present);
    const slot = this.#slot(chatId, present);
    const lane = this.#lane(chatId);
    lane.slots = [...lane.slots, slot].slice(-this.#limits.perGroupMinute);
    this.#slots.splice(this.#slots.findLastIndex((other) => other <= slot) + 1, 0, slot);
    return slot - this.#setBackMs;
  }

  /**
   * When a message whose slot has come may really go: now, unless others go now too. Who comes late to his slot, as the process
   * was held up, would otherwise leave with all who are late.
   */
  depart(nowMs: number): number {
    const gapMs = Math.ceil(SECOND_MS / this.#limits.latePerSecond);
    const { perSecond } = this.#limits;
    const departMs = Math.max(
      this.#present(nowMs),
      (this.#departed.at(-1) ?? -Infinity) + gapMs,
      (this.#departed.at(-perSecond) ?? -Infinity) + SECOND_MS,
    );
    this.#departed = [...this.#departed, departMs].slice(-perSecond);
    return departMs - this.#setBackMs;
  }

  /**
   * Telegram said to wait (`retry_after`) when a message was sent to this chat. Others are not held up, unless several
   * chats are told so within seconds: then it is the bot that is to wait, for the shortest of these times, after which
   * Telegram's next answer tells.
   */
  block(chatId: number, untilMs: number, nowMs: number): void {
    const present = this.#present(nowMs);
    const until = untilMs + this.#setBackMs;
    const lane = this.#lane(chatId);
    lane.blockedUntilMs = Math.max(lane.blockedUntilMs, until);
    const { floodChats, floodWindowMs } = this.#limits;
    this.#floods = this.#floods
      .filter((flood) => flood.chatId !== chatId && flood.atMs > present - floodWindowMs)
      .concat({ chatId, atMs: present, untilMs: until })
      .slice(-floodChats);
    if (this.#floods.length < floodChats) return;
    this.#blockedUntilMs = Math.max(
      this.#blockedUntilMs,
      Math.min(...this.#floods.map((flood) => flood.untilMs)),
    );
  }

  /** Nothing may go out before then, to any chat. Slots taken already are not moved; see `blockedUntilMs`. */
  blockAll(untilMs: number): void {
    this.#blockedUntilMs = Math.max(this.#blockedUntilMs, untilMs + this.#setBackMs);
  }

  /** Until when a block holds all chats, undefined when none does. */
  allBlockedUntilMs(nowMs: number): number | undefined {
    return this.#blockedUntilMs > this.#present(nowMs) ? this.#blockedUntilMs - this.#setBackMs : undefined;
  }

  /** Until when a block holds this chat, undefined when none does: to be asked when a slot that was taken has come. */
  blockedUntilMs(chatId: number, nowMs: number): number | undefined {
    const present = this.#present(nowMs);
    const until = Math.max(this.#blockedUntilMs, this.#lanes.get(chatId)?.blockedUntilMs ?? -Infinity);
    return until > present ? until - this.#setBackMs : undefined;
  }

  /** Chats that something is remembered of: those of the last minute, of slots to come, and of blocks. */
  get size(): number {
    return this.#lanes.size;
  }

  #present(nowMs: number): number {
    const now = nowMs + this.#setBackMs;
    if (now <= this.#latestMs - STANDSTILL_MS) this.#setBackMs += this.#latestMs - now;
    this.#latestMs = Math.max(this.#latestMs, now);
    return this.#latestMs;
  }

  #slot(chatId: number, present: number): number {
    const { chatGapMs, perGroupMinute, perSecond } = this.#limits;
    const lane = this.#lanes.get(chatId);
    let from = Math.max(present, this.#blockedUntilMs, lane?.blockedUntilMs ?? present);
    const last = lane?.slots.at(-1);
    if (last !== undefined) from = Math.max(from, last + chatGapMs);
    const oldest = chatId < 0 ? lane?.slots.at(-perGroupMinute) : undefined;
    if (oldest !== undefined) from = Math.max(from, oldest + MINUTE_MS);
    return firstGap(this.#slots, from, Math.ceil(SECOND_MS / perSecond));
  }

  #lane(chatId: number): Lane {
    const known = this.#lanes.get(chatId);
    if (known) return known;
    const lane: Lane = { slots: [], blockedUntilMs: -Infinity };
    this.#lanes.set(chatId, lane);
    return lane;
  }

  #forget(present: number): void {
    this.#slots = this.#slots.slice(this.#slots.findLastIndex((slot) => slot <= present - SECOND_MS) + 1);
    for (const [chatId, lane] of [...this.#oldestLanes()]) {
      this.#lanes.delete(chatId);
      const idleMs = chatId < 0 ? MINUTE_MS : this.#limits.chatGapMs;
      const isIdle = (lane.slots.at(-1) ?? -Infinity) + idleMs <= present && lane.blockedUntilMs <= present;
      if (!isIdle) this.#lanes.set(chatId, lane);
    }
  }

  *#oldestLanes(): Generator<[number, Lane]> {
    let count = 0;
    for (const entry of this.#lanes) {
      if (count++ === SWEPT_AT_A_TIME) return;
      yield entry;
    }
  }
}
