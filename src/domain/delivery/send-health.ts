/** Sends of so long count, ms. */
const WINDOW_MS = 60_000;

/** A lost connection now and then is usual; where more than this share of the sends has no answer, something is wrong. */
const USUAL_SHARE = 0.1;

/** What does not get well in so long is taken as it is, ms. */
const LONGEST_MS = 60 * 60_000;

/**
 * Whether sends have answers lately. Telegram can fail at sending alone, while all else has its answer. Pure: it has no
 * clock of its own; all times are milliseconds.
 */
export class SendHealth {
  #sends: { readonly atMs: number; readonly isAnswered: boolean }[] = [];
  #illSinceMs: number | undefined;

  note(isAnswered: boolean, nowMs: number): void {
    this.#sends.push({ atMs: nowMs, isAnswered });
    this.#look(nowMs);
  }

  /** More sends than usual had no answer in the last minute, and have not had for an hour. */
  isIll(nowMs: number): boolean {
    this.#look(nowMs);
    return this.#illSinceMs !== undefined && nowMs - this.#illSinceMs < LONGEST_MS;
  }

  #look(nowMs: number): void {
    // Of a clock that was set back nothing counts that is to come.
    this.#sends = this.#sends.filter(({ atMs }) => atMs > nowMs - WINDOW_MS && atMs <= nowMs);
    const lost = this.#sends.filter(({ isAnswered }) => !isAnswered).length;
    if (lost <= USUAL_SHARE * this.#sends.length) this.#illSinceMs = undefined;
    else this.#illSinceMs = Math.min(this.#illSinceMs ?? nowMs, nowMs);
  }
}
