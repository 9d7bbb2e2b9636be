import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingRounds } from '../../../src/domain/reading/reading-rounds.js';

describe('the rounds in which passages are read', () => {
  it('are four of an only language, then two at a time', () => {
    expect(readingRounds([['a', 'b', 'c', 'd', 'e', 'f', 'g']])).toEqual([
      ['a', 'b', 'c', 'd'],
      ['e', 'f'],
      ['g'],
    ]);
  });

  it('are two of each of two languages, then one', () => {
    expect(
      readingRounds([
        ['a', 'b', 'c', 'd'],
        ['v', 'w', 'x'],
      ]),
    ).toEqual([['a', 'b', 'v', 'w'], ['c', 'x'], ['d']]);
  });

  it('are none of nothing', () => {
    expect(readingRounds([])).toEqual([]);
    expect(readingRounds([[]])).toEqual([]);
  });

  it('hold every passage once, and those of a list in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 4 }), (lengths) => {
        const lists = lengths.map((length, list) => Array.from({ length }, (_, rank) => ({ list, rank })));
        const read = readingRounds(lists).flat();
        expect(read).toHaveLength(lengths.reduce((sum, length) => sum + length, 0));
        for (const [number, list] of lists.entries())
          expect(read.filter((one) => one.list === number)).toEqual(list);
      }),
    );
  });
});
