import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstGap } from '../../../src/domain/delivery/first-gap.js';

describe('the first gap', () => {
  test('is at once where there is room', () => {
    expect(firstGap([], 5, 10)).toBe(5);
    expect(firstGap([0, 20], 10, 10)).toBe(10);
  });

  test('is behind events to come that leave too little room before them', () => {
    expect(firstGap([0, 15], 10, 10)).toBe(25);
  });

  test('is the first time that trying each one finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 20 }),
        (wishes, gapMs) => {
          let times: number[] = [];
          for (const wish of wishes) {
            let expected = wish;
            while (times.some((time) => Math.abs(time - expected) < gapMs)) expected += 1;
            expect(firstGap(times, wish, gapMs)).toBe(expected);
            times = [...times, expected].sort((a, b) => a - b);
          }
        },
      ),
    );
  });
});
