const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Feeds that were added together are not asked together for ever: a look comes up to so much earlier or later. */
const JITTER = 0.1;

export interface LookTimes {
  readonly nowMs: number;
  readonly intervalMs: number;
  /** How many looks in a row have failed, this one included. */
  readonly failures: number;
  /** How long the server asks to wait. */
  readonly retryAfterMs: number | null;
  /** From 0 to 1, evenly. */
  readonly random: number;
}

/**
 * When a feed is looked at next: after the interval, doubled with each failure up to a day (or the interval, when that is
 * longer). What the server asks for counts when it is more, up to a day as well.
 */
export function nextLookMs({ nowMs, intervalMs, failures, retryAfterMs, random }: LookTimes): number {
  const longest = Math.max(DAY_MS, intervalMs);
  const pause = Math.min(intervalMs * 2 ** Math.min(failures, 30), longest);
  const spread = pause * (1 + JITTER * (2 * random - 1));
  return nowMs + Math.round(Math.max(spread, Math.min(retryAfterMs ?? 0, longest)));
}

/** Waits before the second, third and fourth try to fetch an article's page; after the last the feed's own text must do. */
const PAGE_RETRIES_MS = [5 * MINUTE_MS, 15 * MINUTE_MS, 45 * MINUTE_MS];

/** When a page is tried once more that could not be fetched; null: no more. */
export function nextTryMs(
  nowMs: number,
  { tries, retryAfterMs }: { readonly tries: number; readonly retryAfterMs: number | null },
): number | null {
  const pause = PAGE_RETRIES_MS[tries];
  return pause === undefined ? null : nowMs + Math.max(pause, Math.min(retryAfterMs ?? 0, DAY_MS));
}
