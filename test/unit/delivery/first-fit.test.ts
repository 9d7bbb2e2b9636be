import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstFit } from '../../../src/domain/delivery/first-fit.js';

/** Whether some window holds more than it may. */
function isCrowded(times: readonly number[], most: number, windowMs: number): boolean {
  return times.some(
    (start) => times.filter((time) => time >= start && time < start + windowMs).length > most,
  );
}

describe('the first fit', () => {
  test('is at once where there is room', () => {
    expect(firstFit([], 5, { most: 1, windowMs: 10 })).toBe(5);
    expect(firstFit([0, 20], 10, { most: 1, windowMs: 10 })).toBe(10);
  });

  test('is behind events to come that leave too little room before them', () => {
    expect(firstFit([0, 15], 10, { most: 1, windowMs: 10 })).toBe(25);
  });

  test('is the first time that trying each one finds, and crowds no window', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 20 }),
        (wishes, most, windowMs) => {
          let times: number[] = [];
          for (const wish of wishes) {
            let expected = wish;
            while (isCrowded([...times, expected], most, windowMs)) expected += 1;
            expect(firstFit(times, wish, { most, windowMs })).toBe(expected);
            times = [...times, expected].sort((a, b) => a - b);
          }
        },
      ),
    );
  });
});
