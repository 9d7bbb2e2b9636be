import { tooManyRequests } from '../api-error.js';

/** How much a bot may send; what is left out is not limited. */
export interface RateLimits {
  /** Messages a second into one chat, after `perChatBurst` at once (3 unless said). */
  readonly perChatPerSecond?: number;
  readonly perChatBurst?: number;
  readonly perGroupPerMinute?: number;
  readonly overallPerSecond?: number;
}

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export const TELEGRAM_RATE_LIMITS: Required<RateLimits> = {
  perChatPerSecond: 1,
  perChatBurst: 3,
  perGroupPerMinute: 20,
  overallPerSecond: 30,
};

/** Counts what is sent and refuses what is too much, with the seconds after which it would be taken. */
export class RateLimiter {
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    private readonly limits: RateLimits,
    private readonly now: () => number,
  ) {}

  /** Counts one message into the chat. Throws 429 and counts nothing when it is one too many. */
  count(chatId: number | string): void {
    const { perChatPerSecond, perChatBurst = 3, perGroupPerMinute, overallPerSecond } = this.limits;
    const buckets: Bucket[] = [];
    if (overallPerSecond !== undefined)
      buckets.push(this.#bucket('all', overallPerSecond, overallPerSecond / 1000));
    if (perChatPerSecond !== undefined)
      buckets.push(this.#bucket(`chat ${chatId}`, perChatBurst, perChatPerSecond / 1000));
    if (perGroupPerMinute !== undefined && Number(chatId) < 0)
      buckets.push(this.#bucket(`group ${chatId}`, perGroupPerMinute, perGroupPerMinute / 60_000));
    const now = this.now();
    const waitMs = Math.max(0, ...buckets.map((bucket) => bucket.waitMs(now)));
    if (waitMs > 0) throw tooManyRequests(Math.ceil(waitMs / 1000));
    for (const bucket of buckets) bucket.take(now);
  }

  #bucket(name: string, size: number, perMs: number): Bucket {
    const known = this.#buckets.get(name) ?? new Bucket(size, perMs, this.now());
    this.#buckets.set(name, known);
    return known;
  }
}

/** A token bucket: so many at once, then as many as flow in. */
class Bucket {
  #tokens: number;

  constructor(
    private readonly size: number,
    private readonly perMs: number,
    private at: number,
  ) {
    this.#tokens = size;
  }

  /** 0 when there is a token now. */
  waitMs(now: number): number {
    this.#fill(now);
    return this.#tokens >= 1 ? 0 : (1 - this.#tokens) / this.perMs;
  }

  take(now: number): void {
    this.#fill(now);
    this.#tokens -= 1;
  }

  #fill(now: number): void {
    this.#tokens = Math.min(this.size, this.#tokens + (now - this.at) * this.perMs);
    this.at = now;
  }
}
