import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RateWindow } from '../../../src/domain/chats/rate-window.js';

describe('a rate window', () => {
  test('lets as many through as it allows, and the next when the first of them is a window old', () => {
    const window = new RateWindow(2, 1_000);
    for (const now of [100, 400]) {
      expect(window.nextFreeMs(now)).toBe(now);
      window.note(now);
    }
    expect(window.nextFreeMs(500)).toBe(1_100);
    expect(window.nextFreeMs(1_099)).toBe(1_100);
    expect(window.nextFreeMs(1_100)).toBe(1_100);
    window.note(1_100);
    expect(window.nextFreeMs(1_200)).toBe(1_400);
  });

  test('holds nobody up for more than a window when the clock is set back', () => {
    const window = new RateWindow(1, 1_000);
    window.note(1_000_000);
    expect(window.nextFreeMs(5_000)).toBe(6_000);
  });

  const gaps = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 80 });
  const limits = fc.integer({ min: 1, max: 6 });
  const windows = fc.integer({ min: 1, max: 60 });

  /** How many of these times lie within the window that ends at `nowMs`. */
  function within(times: readonly number[], nowMs: number, windowMs: number): number {
    return times.filter((time) => time > nowMs - windowMs && time <= nowMs).length;
  }

  test('says the first time at which one more is within the limit, as counting all events says', () => {
    fc.assert(
      fc.property(gaps, limits, windows, (between, limit, windowMs) => {
        const window = new RateWindow(limit, windowMs);
        const times: number[] = [];
        let now = 0;
        for (const gap of between) {
          now += gap;
          let first = now;
          while (within(times, first, windowMs) >= limit) first += 1;
          expect(window.nextFreeMs(now)).toBe(first);
          // Also those that were not free to happen.
          window.note(now);
          times.push(now);
        }
      }),
    );
  });

  test('when it is obeyed, never has more events than the limit in any window', () => {
    fc.assert(
      fc.property(gaps, limits, windows, (between, limit, windowMs) => {
        const window = new RateWindow(limit, windowMs);
        const times: number[] = [];
        let now = 0;
        for (const gap of between) {
          now = window.nextFreeMs(now + gap);
          window.note(now);
          times.push(now);
          expect(within(times, now, windowMs)).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });
});
