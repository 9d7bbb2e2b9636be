import { Temporal } from '@js-temporal/polyfill';
import type { DigestSchedule } from './digest-schedule.js';
import { firstInstant, hasDay, wallClockAt } from './wall-clock.js';

/** A week, and a second one for a schedule of one day that the zone leaves out. */
const MOST_DAYS_AHEAD = 15;

/**
 * The next time of a digest, later than `afterMs`. Each time of each chosen day comes once: one that clocks being set
 * forward leave out comes as they are, one that comes twice counts the first time. A day that the zone leaves out has
 * none.
 * @param zone an IANA name; RangeError when it is none
 */
export function nextDigest(schedule: DigestSchedule, zone: string, afterMs: number): number {
  const after = wallClockAt(zone, afterMs);
  for (let ahead = 0; ahead <= MOST_DAYS_AHEAD; ahead++) {
    const date = after.toPlainDate().add({ days: ahead });
    if (!schedule.days.some((day) => day === date.dayOfWeek)) continue;
    for (const time of schedule.times) {
      const wall = date.toPlainDateTime(Temporal.PlainTime.from(time));
      // What the clock has shown already has been; what it has not shown may have been, before it was set back.
      if (Temporal.PlainDateTime.compare(wall, after) <= 0) continue;
      const ms = firstInstant(zone, wall);
      if (ms > afterMs && hasDay(zone, date)) return ms;
    }
  }
  throw new RangeError('A schedule without times or days has no next digest.');
}
