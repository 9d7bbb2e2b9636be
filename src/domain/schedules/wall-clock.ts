import { Temporal } from '@js-temporal/polyfill';

/**
 * What a clock on the wall shows in a time zone.
 * @param zone an IANA name; RangeError when it is none
 */
export function wallClockAt(zone: string, ms: number): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDateTime();
}

/**
 * When a clock on the wall first shows this time or has passed it: of a time that comes twice, as clocks are set back,
 * the first; of one that clocks being set forward leave out, the moment at which they are.
 */
export function firstInstant(zone: string, wall: Temporal.PlainDateTime): number {
  return instant(zone, wall, 'earlier');
}

/** As `firstInstant`, but of a time that comes twice the second. */
export function lastInstant(zone: string, wall: Temporal.PlainDateTime): number {
  return instant(zone, wall, 'later');
}

/** Whether a time zone has this day: Samoa went from 29 to 31 December 2011. */
export function hasDay(zone: string, date: Temporal.PlainDate): boolean {
  return date.toZonedDateTime(zone).toPlainDate().equals(date);
}

function instant(zone: string, wall: Temporal.PlainDateTime, disambiguation: 'earlier' | 'later'): number {
  const found = wall.toZonedDateTime(zone, { disambiguation });
  if (found.toPlainDateTime().equals(wall)) return found.epochMilliseconds;
  // In a gap "earlier" lies before it and "later" behind it, each as far as the gap is long.
  const before = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return (before.getTimeZoneTransition('next') ?? found).epochMilliseconds;
}
