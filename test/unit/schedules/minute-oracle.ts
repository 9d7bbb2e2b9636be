import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';

/** Zones with something odd: half hours, clocks changed by half an hour, at midnight, for Ramadan, a day left out. */
export const oddZones = [
  'Asia/Ho_Chi_Minh',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Havana',
  'Antarctica/Casey',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Etc/GMT-7',
  'UTC',
] as const;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const FROM = Date.UTC(2005, 0, 1);
const TO = Date.UTC(2037, 0, 1);

/** Wall time of one minute, as Intl says: nothing that the code under test uses. Sorts as time does. */
export interface Minute {
  readonly ms: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `YYYY-MM-DD HH:MM` */
  readonly wall: string;
}

/** Every minute of a span, `toMs` included. */
export function minutes(zone: string, fromMs: number, toMs: number): Minute[] {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const all: Minute[] = [];
  for (let ms = Math.ceil(fromMs / MINUTE) * MINUTE; ms <= toMs; ms += MINUTE) {
    const wall = format.format(ms);
    all.push({ ms, date: wall.slice(0, 10), wall });
  }
  return all;
}

const transitions = new Map<string, readonly number[]>(
  oddZones.map((zone) => {
    const found: number[] = [];
    let at = Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(zone);
    for (;;) {
      const next = at.getTimeZoneTransition('next');
      if (!next || next.epochMilliseconds > TO) return [zone, found] as const;
      found.push(next.epochMilliseconds);
      at = next;
    }
  }),
);

/** A zone and a moment of it, mostly one at which its clocks are changed or were just before. */
export const zonedMoments: fc.Arbitrary<{ zone: string; ms: number }> = fc
  .constantFrom(...oddZones)
  .chain((zone) => {
    const anyTime = fc.integer({ min: FROM / MINUTE, max: TO / MINUTE });
    const changes = transitions.get(zone) ?? [];
    const near = fc
      .tuple(
        fc.constantFrom(...(changes.length > 0 ? changes : [FROM])),
        fc.integer({ min: -1_800, max: 1_800 }),
      )
      .map(([change, off]) => change / MINUTE + off);
    return fc.record({
      zone: fc.constant(zone as string),
      ms: fc
        .oneof({ arbitrary: anyTime, weight: 1 }, { arbitrary: near, weight: 4 })
        .map((min) => min * MINUTE),
    });
  });

/** A time of day, mostly of the night, when clocks are changed. */
export const wallTimes: fc.Arbitrary<string> = fc
  .oneof(
    { arbitrary: fc.integer({ min: 0, max: 1_439 }), weight: 1 },
    { arbitrary: fc.integer({ min: 0, max: 13 }).map((n) => n * 15), weight: 2 },
    { arbitrary: fc.integer({ min: 22 * 4, max: 95 }).map((n) => n * 15), weight: 1 },
  )
  .map((min) => `${String(Math.floor(min / 60)).padStart(2, '0')}:${String(min % 60).padStart(2, '0')}`);
