import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSyllableShaped } from '../../../src/domain/text/syllable-shape.js';

describe('isSyllableShaped', () => {
  it('knows Vietnamese syllables with and without their diacritics', () => {
    const syllables = 'nghiêng nghieng quyết thuở khuya uống ươi yêu giếng gì oai khuỷu rượu xoong ngoẹo đ’'
      .split(' ')
      .slice(0, -1);
    expect(syllables.filter((syllable) => !isSyllableShaped(syllable))).toEqual([]);
  });

  it('knows 99.9 % of the occurrences in the lexicon of words with diacritics', () => {
    const lines = readFileSync('embeddings/lexicon/vi-syllables.tsv', 'utf8').split('\n');
    const accented = lines.map((line) => line.split('\t')).filter(([word]) => /[^a-z]/.test(word ?? ''));
    const count = (rows: readonly (readonly string[])[]): number =>
      rows.reduce((sum, row) => sum + Number(row[1] ?? 0), 0);
    expect(count(accented)).toBeGreaterThan(300_000);
    expect(count(accented.filter(([word]) => isSyllableShaped(word!))) / count(accented)).toBeGreaterThan(
      0.999,
    );
  });

  it('takes ordinary English words and foreign names for none', () => {
    const words =
      'growth target province economy what which where secretary robot halden kesavi gdp grdp fdi'.split(' ');
    expect(words.filter(isSyllableShaped)).toEqual([]);
  });
});
