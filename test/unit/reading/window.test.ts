import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowAround } from '../../../src/domain/reading/window.js';
import type { Unit } from '../../../src/domain/sentences/unit.js';

/** Units of these lengths, a space between; each list is a sentence. */
function unitsOf(...sentences: readonly (readonly number[])[]): readonly Unit[] {
  let at = 0;
  return sentences.flatMap((lengths, sentence) =>
    lengths.map((length) => {
      const unit = { start: at, end: at + length, sentence };
      at = unit.end + 1;
      return unit;
    }),
  );
}

const paragraph = fc
  .array(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((sentences) => unitsOf(...sentences))
  .chain((units) =>
    fc.record({
      units: fc.constant(units),
      scores: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: units.length,
        maxLength: units.length,
      }),
      limit: fc.integer({ min: 1, max: 250 }),
    }),
  );

describe('the window that the reader sees', () => {
  it('holds the best unit, and is no longer than allowed unless that unit alone is', () => {
    fc.assert(
      fc.property(paragraph, ({ units, scores, limit }) => {
        const { firstUnit, lastUnit } = windowAround(units, () => scores, limit);
        const best = scores.indexOf(Math.max(...scores));
        expect(firstUnit).toBeGreaterThanOrEqual(0);
        expect(lastUnit).toBeLessThan(units.length);
        const isWhole = firstUnit === 0 && lastUnit === units.length - 1;
        expect(isWhole || (firstUnit <= best && best <= lastUnit)).toBe(true);
        const length = units[lastUnit]!.end - units[firstUnit]!.start;
        expect(length <= limit || firstUnit === lastUnit).toBe(true);
      }),
    );
  });

  it('leaves no room for a unit more on either side', () => {
    fc.assert(
      fc.property(paragraph, ({ units, scores, limit }) => {
        const { firstUnit, lastUnit } = windowAround(units, () => scores, limit);
        const length = (from: number, to: number): number => units[to]!.end - units[from]!.start;
        if (firstUnit > 0) expect(length(firstUnit - 1, lastUnit)).toBeGreaterThan(limit);
        if (lastUnit < units.length - 1) expect(length(firstUnit, lastUnit + 1)).toBeGreaterThan(limit);
      }),
    );
  });

  it('holds the whole sentence of the best unit when that fits', () => {
    fc.assert(
      fc.property(paragraph, ({ units, scores, limit }) => {
        const { firstUnit, lastUnit } = windowAround(units, () => scores, limit);
        const best = scores.indexOf(Math.max(...scores));
        const ofSentence = units.flatMap(({ sentence }, i) =>
          sentence === units[best]!.sentence ? [i] : [],
        );
        const [from, to] = [ofSentence[0]!, ofSentence.at(-1)!];
        fc.pre(units[to]!.end - units[from]!.start <= limit);
        expect(firstUnit).toBeLessThanOrEqual(from);
        expect(lastUnit).toBeGreaterThanOrEqual(to);
      }),
    );
  });

  it('is the whole paragraph when that fits', () => {
    const units = unitsOf([10, 10], [10]);
    expect(windowAround(units, () => [0, 0, 1], 32)).toEqual({ firstUnit: 0, lastUnit: 2 });
    expect(windowAround(unitsOf([300], [300]), () => expect.unreachable('it fits'))).toEqual({
      firstUnit: 0,
      lastUnit: 1,
    });
  });

  it('grows towards the better neighbour, and backwards when they are equal', () => {
    const units = unitsOf([10], [10], [10]);
    expect(windowAround(units, () => [0.2, 0.9, 0.3], 21)).toEqual({ firstUnit: 1, lastUnit: 2 });
    expect(windowAround(units, () => [0.3, 0.9, 0.3], 21)).toEqual({ firstUnit: 0, lastUnit: 1 });
  });

  it('takes in whole sentences, and a clause of one only when the rest has no room', () => {
    const units = unitsOf([10], [10, 10], [10, 10]);
    expect(windowAround(units, () => [0, 0.9, 0.1, 0.2, 0.1], 43)).toEqual({ firstUnit: 1, lastUnit: 4 });
    expect(windowAround(units, () => [0, 0.9, 0.1, 0.2, 0.1], 32)).toEqual({ firstUnit: 1, lastUnit: 3 });
  });

  it('cannot be laid over a paragraph without units', () => {
    expect(() => windowAround([], () => [])).toThrow('without units');
  });
});
