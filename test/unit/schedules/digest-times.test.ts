import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DigestSchedule } from '../../../src/domain/schedules/digest-schedule.js';
import { nextDigest } from '../../../src/domain/schedules/digest-times.js';
import { EVERY_DAY, type Weekday } from '../../../src/domain/schedules/weekdays.js';
import { DAY, HOUR, MINUTE, minutes, oddZones, wallTimes, zonedMoments } from './minute-oracle.js';

const ms = Date.parse;

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 16);
}

function daily(...times: string[]): DigestSchedule {
  return { times, days: EVERY_DAY };
}

const schedules: fc.Arbitrary<DigestSchedule> = fc.record({
  times: fc.uniqueArray(wallTimes, { minLength: 1, maxLength: 6 }).map((times) => times.sort()),
  days: fc.subarray([...EVERY_DAY], { minLength: 1 }),
});

/**
 * When digests come, minute by minute: as the clock on the wall first shows or passes a chosen time of a chosen day.
 * The first day only says what the clock has shown.
 */
function digestMinutes(schedule: DigestSchedule, zone: string, fromMs: number, toMs: number): number[] {
  const found: number[] = [];
  const all = minutes(zone, fromMs - 2 * DAY, toMs);
  const dates = [...new Set(all.map(({ date }) => date))].sort();
  const slots = dates
    .filter((date) => schedule.days.includes((new Date(date).getUTCDay() || 7) as Weekday))
    .flatMap((date) => schedule.times.map((time) => `${date} ${time}`));
  let shown = all[0]!.wall;
  for (const minute of all) {
    if (minute.wall <= shown) continue;
    const before = shown;
    if (slots.some((slot) => slot > before && slot <= minute.wall)) found.push(minute.ms);
    shown = minute.wall;
  }
  return found.filter((time) => time > fromMs);
}

describe('a digest', () => {
  test('comes at the next of its times, by the clock of the chat', () => {
    const at = (after: string): string =>
      iso(nextDigest(daily('08:00', '18:00'), 'Asia/Ho_Chi_Minh', ms(after)));
    expect(at('2026-11-29T00:59:59.999Z')).toBe('2026-11-29T01:00');
    expect(at('2026-11-29T01:00:00Z')).toBe('2026-11-29T11:00');
    expect(at('2026-11-29T11:00:00Z')).toBe('2026-11-30T01:00');
  });

  test('comes on the chosen days alone', () => {
    const workdays: DigestSchedule = { times: ['08:00'], days: [1, 2, 3, 4, 5] };
    // Friday evening in Berlin; Monday is after the change to summer time.
    expect(iso(nextDigest(workdays, 'Europe/Berlin', ms('2026-03-27T20:00Z')))).toBe('2026-03-30T06:00');
  });

  test.each([
    ['that clocks leave out', 'Europe/Berlin', '02:30', '2026-03-28T12:00Z', '2026-03-29T01:00'],
    [
      'that clocks leave out by half an hour',
      'Australia/Lord_Howe',
      '02:15',
      '2026-10-03T00:00Z',
      '2026-10-03T15:30',
    ],
    [
      'that clocks leave out at midnight',
      'America/Sao_Paulo',
      '00:00',
      '2018-11-03T12:00Z',
      '2018-11-04T03:00',
    ],
    ['that clocks show twice', 'America/New_York', '01:30', '2026-10-31T12:00Z', '2026-11-01T05:30'],
    [
      'that clocks show twice, before midnight',
      'America/Sao_Paulo',
      '23:30',
      '2018-02-17T12:00Z',
      '2018-02-18T01:30',
    ],
  ])('at a time %s comes once', (_, zone, time, after, at) => {
    const first = nextDigest(daily(time), zone, ms(after));
    expect(iso(first)).toBe(at);
    expect(nextDigest(daily(time), zone, first) - first).toBeGreaterThan(20 * HOUR);
  });

  test('has no day that its zone leaves out', () => {
    const fridays: DigestSchedule = { times: ['08:00'], days: [5] };
    expect(iso(nextDigest(fridays, 'Pacific/Apia', ms('2011-12-24T00:00Z')))).toBe('2012-01-05T18:00');
  });

  test.each(oddZones)('comes once a day through a year and a half in %s', (zone) => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
    for (const time of ['00:00', '02:30']) {
      let at = nextDigest(daily(time), zone, ms('2011-07-01T12:00Z'));
      let date = format.format(at);
      while (date < '2013-01-01') {
        at = nextDigest(daily(time), zone, at);
        const days = (ms(format.format(at)) - ms(date)) / DAY;
        expect(days).toBe(zone === 'Pacific/Apia' && date === '2011-12-29' ? 2 : 1);
        date = format.format(at);
      }
    }
  });

  test('comes when scanning minutes says so, in any zone', () => {
    fc.assert(
      fc.property(
        zonedMoments,
        schedules,
        fc.integer({ min: 0, max: MINUTE - 1 }),
        (moment, schedule, off) => {
          const after = moment.ms + off;
          const expected = digestMinutes(schedule, moment.zone, after, after + 3 * DAY)[0];
          const next = nextDigest(schedule, moment.zone, after);
          if (expected === undefined) expect(next).toBeGreaterThan(after + 3 * DAY);
          else expect(next).toBe(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('keeps to the clock on the wall when the chat has moved', () => {
    const sent = ms('2026-11-20T01:00Z');
    expect(iso(nextDigest(daily('08:00'), 'Europe/Berlin', sent))).toBe('2026-11-20T07:00');
    expect(iso(nextDigest(daily('08:00'), 'Asia/Ho_Chi_Minh', sent))).toBe('2026-11-21T01:00');
  });
});
