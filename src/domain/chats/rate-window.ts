/**
 * Limits how often something happens: at most `limit` events within any `windowMs`, however they are spread. Remembers
 * `limit` times and no more. Pure: it has no clock of its own; all times are milliseconds.
 */
export class RateWindow {
  readonly #limit: number;
  readonly #windowMs: number;
  #lastMs: readonly number[] = [];

  /** @param limit at least 1 */
  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  /**
   * When the next event may happen: `nowMs` when that is now. Never more than a window away, as a clock that was set
   * back would otherwise hold everything up for as long as that.
   */
  nextFreeMs(nowMs: number): number {
    const oldest = this.#lastMs.length < this.#limit ? undefined : this.#lastMs[0];
    if (oldest === undefined) return nowMs;
    return Math.max(nowMs, Math.min(oldest, nowMs) + this.#windowMs);
  }

  /** An event happened, whether it was free to or not. */
  note(nowMs: number): void {
    this.#lastMs = [...this.#lastMs, nowMs].slice(-this.#limit);
  }
}
