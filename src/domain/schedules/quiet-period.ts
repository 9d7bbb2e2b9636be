import { Temporal } from '@js-temporal/polyfill';
import type { QuietHours } from './quiet-hours.js';
import { firstInstant, lastInstant, wallClockAt } from './wall-clock.js';

/** A stretch of time without alerts, in milliseconds; `untilMs` is no part of it. */
export interface QuietPeriod {
  readonly fromMs: number;
  readonly untilMs: number;
}

/**
 * The quiet hours that a moment lies in, undefined when it lies in none. They are one stretch whatever clocks do: from
 * the first time that the clock on the wall shows their start until it shows no time before their end any more.
 * @param zone an IANA name; RangeError when it is none
 */
export function quietPeriod(hours: QuietHours, zone: string, nowMs: number): QuietPeriod | undefined {
  let period = periodAt(hours, zone, nowMs);
  // Where a zone leaves a day out, one night follows the other.
  for (let next = period; next; next = periodAt(hours, zone, next.untilMs))
    period = { fromMs: period?.fromMs ?? next.fromMs, untilMs: next.untilMs };
  return period;
}

/** When the quiet hours end that it is now, undefined when it is none. See `quietPeriod`. */
export function quietUntil(hours: QuietHours, zone: string, nowMs: number): number | undefined {
  return quietPeriod(hours, zone, nowMs)?.untilMs;
}

function periodAt(hours: QuietHours, zone: string, nowMs: number): QuietPeriod | undefined {
  const today = wallClockAt(zone, nowMs).toPlainDate();
  const from = Temporal.PlainTime.from(hours.from);
  const to = Temporal.PlainTime.from(hours.to);
  const nights = hours.from > hours.to ? 1 : 0;
  // Tomorrow's have begun already where clocks were set back over midnight.
  for (const day of [-1, 0, 1]) {
    const date = today.add({ days: day });
    const fromMs = firstInstant(zone, date.toPlainDateTime(from));
    if (fromMs > nowMs) return undefined;
    const untilMs = lastInstant(zone, date.add({ days: nights }).toPlainDateTime(to));
    if (nowMs < untilMs) return { fromMs, untilMs };
  }
  return undefined;
}
