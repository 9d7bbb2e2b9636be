import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuietHours } from '../../../src/domain/schedules/quiet-hours.js';
import { quietPeriod, quietUntil } from '../../../src/domain/schedules/quiet-period.js';
import { DAY, MINUTE, minutes, wallTimes, zonedMoments } from './minute-oracle.js';

const night: QuietHours = { from: '22:00', to: '07:00' };

function until(hours: QuietHours, zone: string, now: string): string | undefined {
  const found = quietUntil(hours, zone, Date.parse(now));
  return found === undefined ? undefined : new Date(found).toISOString().slice(0, 16);
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
}

/** When quiet hours end, minute by minute: each day's last from the first minute at or past their start to the last before their end. */
function scannedUntil(hours: QuietHours, zone: string, nowMs: number): number | undefined {
  const all = minutes(zone, nowMs - 3 * DAY, nowMs + 4 * DAY);
  const quiet = new Set<number>();
  const dates = [...new Set(all.map(({ date }) => date))];
  const withSkipped = [...new Set(dates.flatMap((date) => [date, dayAfter(date)]))];
  for (const date of withSkipped.slice(1, -2)) {
    const from = `${date} ${hours.from}`;
    const to = `${hours.from < hours.to ? date : dayAfter(date)} ${hours.to}`;
    const first = all.findIndex(({ wall }) => wall >= from);
    const last = all.findLastIndex(({ wall }) => wall < to);
    if (first < 0) continue;
    for (let i = first; i <= last; i++) quiet.add(all[i]!.ms);
  }
  let at = Math.floor(nowMs / MINUTE) * MINUTE;
  if (!quiet.has(at)) return undefined;
  while (quiet.has(at)) at += MINUTE;
  return at;
}

describe('quiet hours', () => {
  test.each([
    ['before they begin', '2026-11-29T14:59Z', undefined],
    ['as they begin', '2026-11-29T15:00Z', '2026-11-30T00:00'],
    ['after midnight', '2026-11-29T18:00Z', '2026-11-30T00:00'],
    ['as they end', '2026-11-30T00:00Z', undefined],
  ])('over midnight: %s', (_, now, end) => {
    expect(until(night, 'Asia/Ho_Chi_Minh', now)).toBe(end);
  });

  test('of one day', () => {
    const siesta = { from: '12:00', to: '14:00' };
    expect(until(siesta, 'Europe/Madrid', '2026-07-01T11:00Z')).toBe('2026-07-01T12:00');
    expect(until(siesta, 'Europe/Madrid', '2026-07-01T12:00Z')).toBeUndefined();
  });

  test.each([
    [
      'an hour shorter as clocks are set forward',
      night,
      'Europe/Berlin',
      '2026-03-28T21:00Z',
      '2026-03-29T05:00',
    ],
    ['an hour longer as they are set back', night, 'Europe/Berlin', '2026-10-24T20:00Z', '2026-10-25T06:00'],
    [
      'until an end that clocks leave out',
      { from: '22:00', to: '02:30' },
      'Europe/Berlin',
      '2026-03-29T00:30Z',
      '2026-03-29T01:00',
    ],
    [
      'one stretch where their end comes twice',
      { from: '22:00', to: '02:30' },
      'Europe/Berlin',
      '2026-10-25T00:45Z',
      '2026-10-25T01:30',
    ],
    [
      'two nights and no day where the day is left out',
      { from: '22:00', to: '07:00' },
      'Pacific/Apia',
      '2011-12-30T09:00Z',
      '2011-12-30T17:00',
    ],
  ])('%s', (_, hours, zone, now, end) => {
    expect(until(hours, zone, now)).toBe(end);
  });

  test('end when scanning minutes says so, in any zone', () => {
    fc.assert(
      fc.property(
        zonedMoments,
        fc.tuple(wallTimes, wallTimes).filter(([from, to]) => from !== to),
        fc.integer({ min: 0, max: MINUTE - 1 }),
        (moment, [from, to], off) => {
          const now = moment.ms + off;
          expect(quietUntil({ from, to }, moment.zone, now)).toBe(
            scannedUntil({ from, to }, moment.zone, now),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('are the same stretch for every moment of it', () => {
    fc.assert(
      fc.property(
        zonedMoments,
        fc.tuple(wallTimes, wallTimes).filter(([from, to]) => from !== to),
        ({ zone, ms }, [from, to]) => {
          const period = quietPeriod({ from, to }, zone, ms);
          if (!period) return;
          for (const at of [period.fromMs, (period.fromMs + period.untilMs) / 2, period.untilMs - 1])
            expect(quietPeriod({ from, to }, zone, at)?.untilMs).toBe(period.untilMs);
          expect(period.untilMs - period.fromMs).toBeLessThan(3 * DAY);
        },
      ),
      { numRuns: 200 },
    );
  });
});
