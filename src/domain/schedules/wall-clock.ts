import { Temporal } from '@js-temporal/polyfill';

/**
 * What a clock on the wall shows in a time zone.
 * @param zone an IANA name; RangeError when it is none
 */
export function wallClockAt(zone: string, ms: number): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDateTime();
}

/** The latest that a clock of a time zone has shown by a moment: later than what it shows for a while after it was set back. */
export function latestShown(zone: string, ms: number): Temporal.PlainDateTime {
  const now = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  const shown = now.toPlainDateTime();
  const change = now.getTimeZoneTransition('previous');
  if (!change) return shown;
  const before = wallClockAt(zone, change.epochMilliseconds - 1);
  return Temporal.PlainDateTime.compare(before, shown) > 0 ? before : shown;
}

/**
 * When a clock on the wall first shows this time or a later one: of a time that comes twice, as clocks are set back, the
 * first; of one that clocks being set forward leave out, the moment at which they are.
 */
export function firstInstant(zone: string, wall: Temporal.PlainDateTime): number {
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return first.toPlainDateTime().equals(wall) ? first.epochMilliseconds : changeAfter(first);
}

/** From when on a clock on the wall shows no time before this one any more: of a time that comes twice, mostly the second. */
export function lastInstant(zone: string, wall: Temporal.PlainDateTime): number {
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const last = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (first.equals(last)) return last.epochMilliseconds;
  const change = changeAfter(first);
  if (!last.toPlainDateTime().equals(wall)) return change;
  // Where clocks are set back to this very time, nothing before it is shown again.
  return change === last.epochMilliseconds ? first.epochMilliseconds : last.epochMilliseconds;
}

/** Whether a time zone has this day: Samoa went from 29 to 31 December 2011. */
export function hasDay(zone: string, date: Temporal.PlainDate): boolean {
  return date.toZonedDateTime(zone).toPlainDate().equals(date);
}

/**
 * When clocks are next set after a moment of which it is known that they will be. A time that is left out lies, taken
 * for the earlier, before that.
 */
function changeAfter(before: Temporal.ZonedDateTime): number {
  return before.getTimeZoneTransition('next')?.epochMilliseconds ?? before.epochMilliseconds;
}
