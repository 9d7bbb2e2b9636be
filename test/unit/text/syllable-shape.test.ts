import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSyllableShaped } from '../../../src/domain/text/syllable-shape.js';

/** Words of the lexicon with diacritics, and how often they stand in its texts; the most frequent first. */
function wordsWithDiacritics(): readonly { readonly word: string; readonly count: number }[] {
  return readFileSync('embeddings/lexicon/vi-syllables.tsv', 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([word = '', count = '0']) => ({ word, count: Number(count) }))
    .filter(({ word }) => /[^a-z]/.test(word))
    .sort((a, b) => b.count - a.count);
}

describe('isSyllableShaped', () => {
  it('knows Vietnamese syllables with and without their diacritics', () => {
    const syllables =
      'nghiêng nghieng quyết thuở khuya uống ươi yêu giếng gì oai khuỷu rượu xoong ngoẹo'.split(' ');
    expect(syllables.filter((syllable) => !isSyllableShaped(syllable))).toEqual([]);
  });

  it('knows the 600 words with diacritics that the lexicon has most often', () => {
    const words = wordsWithDiacritics().slice(0, 600);
    expect(words).toHaveLength(600);
    expect(words.filter(({ word }) => !isSyllableShaped(word))).toEqual([]);
  });

  // The rest are French names (Québec), abbreviations (HĐND) and loan words in one piece (ôxy): no syllables.
  it('knows 99.6 % of the occurrences in the lexicon of words with diacritics', () => {
    const words = wordsWithDiacritics();
    const occurrences = (of: typeof words): number => of.reduce((sum, { count }) => sum + count, 0);
    expect(occurrences(words)).toBeGreaterThan(300_000);
    const known = words.filter(({ word }) => isSyllableShaped(word));
    expect(occurrences(known) / occurrences(words)).toBeGreaterThanOrEqual(0.996);
  });

  it('takes ordinary English words and foreign names for none', () => {
    const words =
      'growth target province economy what which where secretary robot halden kesavi gdp grdp fdi'.split(' ');
    expect(words.filter(isSyllableShaped)).toEqual([]);
  });
});
