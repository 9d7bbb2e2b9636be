import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deliveryTime,
  movedTime,
  sameWallTime,
  type DeliverySettings,
} from '../../../src/domain/schedules/delivery-time.js';
import type { DigestSchedule } from '../../../src/domain/schedules/digest-schedule.js';
import { EVERY_DAY, type Weekday } from '../../../src/domain/schedules/weekdays.js';
import { HOUR, MINUTE, minutes, oddZones, wallTimes, zonedMoments } from './minute-oracle.js';

const zone = 'Asia/Ho_Chi_Minh';
const digest: DigestSchedule = { times: ['08:00'], days: EVERY_DAY };

/** A time of 29 November 2026 in Vietnam. */
function at(time: string, day = 29): number {
  return Date.parse(`2026-11-${day}T${time}+07:00`);
}

describe('a digest whose time the clock shows once more', () => {
  test('does not come again, when the clock was set back or the chat has moved west', () => {
    const chat = { zone, digest, lastDigestMs: at('08:00') };
    expect(deliveryTime(chat, at('07:30'))).toEqual({ dueMs: at('08:00', 30), as: 'digest' });
    const moved = { zone: 'Asia/Tokyo', digest, lastDigestMs: at('06:00') };
    const lastDigestMs = sameWallTime('Asia/Tokyo', zone, moved.lastDigestMs);
    expect(lastDigestMs).toBe(at('08:00'));
    expect(deliveryTime({ zone, digest, lastDigestMs }, at('06:10'))).toEqual({
      dueMs: at('08:00', 30),
      as: 'digest',
    });
  });

  test('does not come again where the chat moves to, when it came in the hour that clocks showed once more', () => {
    // Clocks in Berlin went from 03:00 back to 02:00.
    const sentMs = Date.parse('2006-10-29T02:32:00+01:00');
    const nowMs = sentMs + HOUR;
    const lastDigestMs = sameWallTime('Europe/Berlin', 'America/New_York', sentMs);
    const chat = { zone: 'America/New_York', digest: { times: ['02:45'], days: EVERY_DAY }, lastDigestMs };
    expect(deliveryTime(chat, nowMs).dueMs).toBe(Date.parse('2006-10-30T02:45:00-05:00'));
  });

  test('comes all the same after a clock that went wrong by days', () => {
    const chat = { zone, digest, lastDigestMs: at('08:00') + 400 * 24 * HOUR };
    expect(deliveryTime(chat, at('07:30'))).toEqual({ dueMs: at('08:00'), as: 'digest' });
  });
});

describe('what waits for a digest', () => {
  const waiting = { isOverdueDigest: false, zoneBefore: zone };

  test('comes at once when the chat has moved east past its time, unless it is quiet there', () => {
    const chat = { zone: 'Asia/Tokyo', digest };
    expect(movedTime(chat, at('07:30'), waiting)).toEqual({ dueMs: at('07:30'), as: 'digest' });
    expect(movedTime(chat, at('05:30'), waiting)).toEqual({ dueMs: at('06:00'), as: 'digest' });
    const quiet = { from: '09:00', to: '10:00' };
    expect(movedTime({ ...chat, quiet }, at('07:30'), waiting)).toEqual({ dueMs: at('08:00'), as: 'digest' });
  });

  test('comes when its time has come, whatever is chosen then', () => {
    const overdue = { ...waiting, isOverdueDigest: true };
    expect(movedTime({ zone, digest }, at('09:00'), overdue)).toMatchObject({ dueMs: at('09:00') });
    const quiet = { from: '08:30', to: '10:00' };
    expect(movedTime({ zone, digest, quiet }, at('09:00'), overdue)).toMatchObject({ dueMs: at('10:00') });
    expect(movedTime({ zone, digest, pausedUntilMs: 'forever' }, at('09:00'), overdue).dueMs).toBe('held');
  });
});

/** Samoa left one out. */
function hasEveryDay(zone: string): boolean {
  return zone !== 'Pacific/Apia';
}

/** What happens to a chat: minutes go by, its clock is set, or it moves to another zone. */
const steps: fc.Arbitrary<readonly (number | string)[]> = fc.array(
  fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 90 }), weight: 6 },
    { arbitrary: fc.integer({ min: -600, max: 1_500 }), weight: 1 },
    { arbitrary: fc.constantFrom(...oddZones.filter(hasEveryDay)), weight: 1 },
  ),
  { minLength: 5, maxLength: 60 },
);

const schedules: fc.Arbitrary<DigestSchedule> = fc.record({
  times: fc.uniqueArray(wallTimes, { minLength: 1, maxLength: 4 }).map((times) => times.sort()),
  days: fc.subarray([...EVERY_DAY], { minLength: 1 }),
});

/** What the chat's clock shows, `YYYY-MM-DD HH:MM`, as Intl says. */
function wallAt(zone: string, ms: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
    ms,
  );
}

/** The latest that the clock of a zone has shown by then: later than what it shows where it was set back within hours. */
function latestShown(zone: string, ms: number): string {
  const wall = wallAt(zone, ms);
  const lookback = 3 * HOUR;
  const isEven = Date.parse(`${wall}Z`) - Date.parse(`${wallAt(zone, ms - lookback)}Z`) === lookback;
  if (isEven) return wall;
  return minutes(zone, ms - lookback, ms).reduce(
    (latest, { wall: one }) => (one > latest ? one : latest),
    wall,
  );
}

/** Whether a zone's clock shows the latest that another's has shown by a moment. */
function isShownIn(zone: string, other: string, ms: number | undefined): boolean {
  return ms === undefined || wallAt(zone, sameWallTime(other, zone, ms)) === latestShown(other, ms);
}

/** Whether a time of the schedule is later than one thing the clock showed, and not later than another. */
function passes(schedule: DigestSchedule, from: string, to: string): boolean {
  for (let day = Date.parse(from.slice(0, 10)); day <= Date.parse(to.slice(0, 10)); day += 24 * HOUR) {
    if (!schedule.days.includes((new Date(day).getUTCDay() || 7) as Weekday)) continue;
    const date = new Date(day).toISOString().slice(0, 10);
    if (schedule.times.some((time) => `${date} ${time}` > from && `${date} ${time}` <= to)) return true;
  }
  return false;
}

test('a digest is sent exactly once for each time of a chosen day, whatever its clock does and wherever the chat moves', () => {
  fc.assert(
    fc.property(
      zonedMoments.filter(({ zone }) => hasEveryDay(zone)),
      schedules,
      steps,
      (start, schedule, all) => {
        let now = start.ms;
        let chat: DeliverySettings = { zone: start.zone, digest: schedule };
        let wallBefore = wallAt(chat.zone, now);
        let wallOfLast = '';
        // An alert comes at every step, so that there is always something to send.
        let waiting = [deliveryTime(chat, now).dueMs];
        for (const step of all) {
          if (typeof step === 'number') {
            wallBefore = latestShown(chat.zone, now);
            now += step * MINUTE;
          } else {
            const zoneBefore = chat.zone;
            const { lastDigestMs: last } = chat;
            // Where the clock leaves out what it showed elsewhere nobody can say what it has shown.
            if (![now, last].every((ms) => isShownIn(step, zoneBefore, ms))) continue;
            // Nor, where it shows an hour once more, whether a time in it is still to come.
            if (latestShown(zoneBefore, now) !== wallAt(zoneBefore, now)) continue;
            const lastDigestMs = last === undefined ? undefined : sameWallTime(zoneBefore, step, last);
            chat = { ...chat, zone: step, lastDigestMs };
            waiting = waiting.map(() => movedTime(chat, now, { isOverdueDigest: false, zoneBefore }).dueMs);
          }
          const wall = typeof step === 'number' ? latestShown(chat.zone, now) : wallAt(chat.zone, now);
          const due = waiting.filter((time) => time !== 'held' && time <= now);
          // A time that the clock comes past has its digest, unless it or a later one of that day had one before.
          const from = wallBefore > wallOfLast ? wallBefore : wallOfLast;
          expect(due.length > 0).toBe(passes(schedule, from, wall));
          waiting = waiting.filter((time) => !due.includes(time));
          wallBefore = wall;
          if (due.length > 0) {
            chat = { ...chat, lastDigestMs: now };
            wallOfLast = wall;
          }
          waiting.push(deliveryTime(chat, now).dueMs);
        }
      },
    ),
    { numRuns: 100 },
  );
});
