import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffle } from '../../../src/domain/fitting/random.js';

describe('the seeded generator', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const first = (seed: number): number[] => Array.from({ length: 20 }, seededRandom(seed));
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(first(seed)).toEqual(first(seed));
        expect(first(seed)).not.toEqual(first(seed + 1));
        for (const value of first(seed)) expect(value >= 0 && value < 1).toBe(true);
      }),
    );
  });

  it('spreads them evenly', () => {
    const random = seededRandom(1);
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) bins[Math.floor(random() * 10)]!++;
    for (const count of bins) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe('shuffling', () => {
  it('loses and invents nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const shuffled = [...items];
        shuffle(shuffled, seededRandom(seed));
        expect(shuffled.sort()).toEqual([...items].sort());
      }),
    );
  });

  it('makes each order about as often as any other', () => {
    const random = seededRandom(5);
    const counts = new Map<string, number>();
    for (let i = 0; i < 6_000; i++) {
      const items = [1, 2, 3];
      shuffle(items, random);
      counts.set(items.join(), (counts.get(items.join()) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
