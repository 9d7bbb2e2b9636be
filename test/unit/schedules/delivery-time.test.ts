import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deliveryTime,
  DeliveryPlan,
  type DeliverySettings,
} from '../../../src/domain/schedules/delivery-time.js';
import { nextDigest } from '../../../src/domain/schedules/digest-times.js';
import { quietUntil } from '../../../src/domain/schedules/quiet-period.js';
import { EVERY_DAY } from '../../../src/domain/schedules/weekdays.js';
import { HOUR, wallTimes, zonedMoments } from './minute-oracle.js';

const zone = 'Asia/Ho_Chi_Minh';
const digest = { times: ['08:00', '18:00'], days: EVERY_DAY };
const quiet = { from: '22:00', to: '07:00' };

/** A time of 29 November 2026 in Vietnam. */
function at(time: string, day = 29): number {
  return Date.parse(`2026-11-${day}T${time}+07:00`);
}

describe('an alert', () => {
  test('goes out at once', () => {
    expect(deliveryTime({ zone }, at('12:00'))).toEqual({ dueMs: at('12:00'), as: 'alert' });
    expect(deliveryTime({ zone, quiet }, at('12:00'))).toEqual({ dueMs: at('12:00'), as: 'alert' });
  });

  test('of quiet hours comes in a digest at their end', () => {
    expect(deliveryTime({ zone, quiet }, at('23:30'))).toEqual({ dueMs: at('07:00', 30), as: 'digest' });
  });

  test('comes with the next digest', () => {
    expect(deliveryTime({ zone, digest }, at('07:59'))).toEqual({ dueMs: at('08:00'), as: 'digest' });
    expect(deliveryTime({ zone, digest, quiet }, at('20:00'))).toEqual({
      dueMs: at('08:00', 30),
      as: 'digest',
    });
    expect(deliveryTime({ zone, digest, quiet }, at('23:00'))).toEqual({
      dueMs: at('08:00', 30),
      as: 'digest',
    });
  });

  test('of a digest whose time is in quiet hours comes at their end, also when it came between the two', () => {
    const early = { times: ['06:00'], days: EVERY_DAY };
    for (const time of ['05:00', '06:00', '06:30'])
      expect(deliveryTime({ zone, digest: early, quiet }, at(time))).toEqual({
        dueMs: at('07:00'),
        as: 'digest',
      });
    expect(deliveryTime({ zone, digest: early, quiet }, at('07:00'))).toEqual({
      dueMs: at('07:00', 30),
      as: 'digest',
    });
  });

  test('is held by a pause, whatever else is set, and no longer', () => {
    const held = { dueMs: 'held', as: 'digest' };
    const now = at('12:00');
    expect(deliveryTime({ zone, pausedUntilMs: 'forever', digest, quiet }, now)).toEqual(held);
    expect(deliveryTime({ zone, pausedUntilMs: now + 1, digest, quiet }, now)).toEqual(held);
    expect(deliveryTime({ zone, pausedUntilMs: now, quiet }, now)).toEqual({ dueMs: now, as: 'alert' });
  });

  const settings: fc.Arbitrary<Omit<DeliverySettings, 'zone'>> = fc.record({
    digest: fc.option(
      fc.record({
        times: fc.uniqueArray(wallTimes, { minLength: 1, maxLength: 3 }).map((times) => times.sort()),
        days: fc.subarray([...EVERY_DAY], { minLength: 1 }),
      }),
      { nil: undefined },
    ),
    quiet: fc.option(
      fc.record({ from: wallTimes, to: wallTimes }).filter(({ from, to }) => from !== to),
      { nil: undefined },
    ),
  });

  test('never goes out in quiet hours nor before now, and never later than the next digest and a night after it', () => {
    fc.assert(
      fc.property(zonedMoments, settings, (moment, set) => {
        const chat = { ...set, zone: moment.zone };
        const { dueMs, as } = deliveryTime(chat, moment.ms);
        if (dueMs === 'held') throw new Error('Nothing is paused.');
        expect(dueMs).toBeGreaterThanOrEqual(moment.ms);
        if (chat.quiet) expect(quietUntil(chat.quiet, chat.zone, dueMs)).toBeUndefined();
        if (as === 'alert') expect(dueMs).toBe(moment.ms);
        const next = chat.digest ? nextDigest(chat.digest, chat.zone, moment.ms) : moment.ms;
        expect(dueMs).toBeLessThanOrEqual(next + 50 * HOUR);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps its time until then: planned anew while it waits, it comes as it would have', () => {
    fc.assert(
      fc.property(
        zonedMoments,
        settings,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (moment, set, part) => {
          const chat = { ...set, zone: moment.zone };
          const first = deliveryTime(chat, moment.ms);
          if (first.dueMs === 'held' || first.as === 'alert') return;
          const later = moment.ms + Math.floor((first.dueMs - moment.ms) * part);
          expect(deliveryTime(chat, later)).toEqual(first);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is planned for many chats as for one', () => {
    const plan = new DeliveryPlan(at('23:30'));
    for (const chat of [{ zone }, { zone, quiet }, { zone, digest }, { zone: 'UTC', quiet }, { zone, quiet }])
      expect(plan.timeFor(chat)).toEqual(deliveryTime(chat, at('23:30')));
    expect(plan.timeFor({ zone, pausedUntilMs: 'forever' }).dueMs).toBe('held');
  });
});
