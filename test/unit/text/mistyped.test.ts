import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantByMistyped } from '../../../src/domain/text/mistyped.js';

/** Levenshtein's distance, as it is defined. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  if (a[0] === b[0]) return distance(a.slice(1), b.slice(1));
  return 1 + Math.min(distance(a.slice(1), b), distance(a, b.slice(1)), distance(a.slice(1), b.slice(1)));
}

describe('meantByMistyped', () => {
  it.each([
    ['quok', 'hoang quoc khanh', 'quoc'],
    ['kestrell', 'kestrel bay', 'kestrel'],
    ['kestrl', 'the kestrel bay', 'kestrel'],
  ])('takes "%s" among "%s" for "%s"', (word, words, meant) => {
    expect(meantByMistyped(word, words.split(' '))).toBe(meant);
  });

  it.each([
    ['ninh', 'hai minh'],
    ['minh', 'hai ninh'],
    ['halden', 'walden'],
    ['cat', 'car'],
    ['kestrel', 'castle'],
  ])('takes "%s" among "%s" as it stands', (word, words) => {
    expect(meantByMistyped(word, words.split(' '))).toBeUndefined();
  });

  it('finds a word of the same first letter that is one letter away, and none that is further', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'k'), { minLength: 3, maxLength: 6 });
    // Three consonants in a row are no syllable.
    const word = letters.map((some) => `kkk${some.join('')}`);
    fc.assert(
      fc.property(word, word, (typed, other) => {
        fc.pre(typed !== other);
        expect(meantByMistyped(typed, [other]) !== undefined).toBe(distance(typed, other) === 1);
      }),
    );
  });
});
