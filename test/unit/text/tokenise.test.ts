import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/domain/text/tokenise.js';

const norms = (text: string): readonly string[] => tokenise(text).map((token) => token.norm);

describe('tokenise', () => {
  it('reads a number alike in English and Vietnamese notation', () => {
    expect(norms('8.06% and 8,06%')).toEqual(['8.06', 'and', '8.06']);
    expect(norms('1,204 1.204 1204')).toEqual(['1204', '1204', '1204']);
    expect(norms('1,240,000.50 1.240.000,5')).toEqual(['1240000.5', '1240000.5']);
    expect(norms('10.0% 0.125 08:30 14th')).toEqual(['10', '0.125', '8', '30', '14']);
  });

  it('takes dates and ranges apart', () => {
    expect(norms('22/12/2024, 19.8.2025, 2025-2030, 2025–2030')).toEqual([
      '22',
      '12',
      '2024',
      '19',
      '8',
      '2025',
      '2025',
      '2030',
      '2025',
      '2030',
    ]);
  });

  it('keeps codes whole beside their parts', () => {
    expect(tokenise('No. 57-NQ/TW').at(-1)).toMatchObject({
      kind: 'code',
      text: '57-NQ/TW',
      norm: '57nqtw',
      parts: ['57', 'nq', 'tw'],
    });
    expect(tokenise('Q.1')[0]).toMatchObject({ norm: 'q1', parts: ['q', '1'] });
    expect(tokenise('COVID-19')[0]).toMatchObject({ norm: 'covid19', parts: ['covid', '19'] });
    expect(tokenise('30ha')[0]).toMatchObject({ norm: '30ha', parts: ['30', 'ha'] });
  });

  it('joins initials and splits other joined words', () => {
    expect(norms('the U.S. and TP.HCM')).toEqual(['the', 'us', 'and', 'tp', 'hcm']);
    expect(norms('socio-economic growth.Next and/or')).toEqual([
      'socio',
      'economic',
      'growth',
      'next',
      'and',
      'or',
    ]);
    expect(norms("Hai Minh's H'Mông people’s")).toEqual(['hai', 'minh', 'hmông', 'people']);
  });

  it('gives decomposed text the tokens of composed text', () => {
    const text = 'Tỉnh ủy Hải Minh đề ra mục tiêu tăng trưởng 11,5%';
    expect(norms(text.normalize('NFD'))).toEqual(norms(text));
  });

  it('finds nothing in punctuation, emoji and marks of direction', () => {
    expect(tokenise('… —  “”\u200f\u202e👍🏽 $%')).toEqual([]);
  });

  it('points each token at its place: in order, and the place reads as the token', () => {
    const unit = fc.constantFrom(
      ..."aăđộ9 10.,-/'’&½%$ \nQé".split(''),
      'ệ'.normalize('NFD'),
      '57-NQ/TW',
      '👍',
      'ب',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.start;
          if (token.kind !== 'number')
            expect(text.slice(token.start, token.end).normalize('NFC')).toBe(token.text);
          expect(token.norm).toMatch(/^[^\s_]+$/u);
        }
      }),
    );
  });

  it('loses no letter and no digit', () => {
    const unit = fc.constantFrom(...'abđộ123.,-/’& %'.split(''));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const covered = new Set(
          tokenise(text).flatMap((token) =>
            [...Array(token.end - token.start).keys()].map((i) => token.start + i),
          ),
        );
        text.split('').forEach((character, index) => {
          if (/[\p{L}\p{N}]/u.test(character))
            expect(covered.has(index), `${character} at ${index} of ${text}`).toBe(true);
        });
      }),
    );
  });

  // Quadratic time would take minutes here and run into the time limit.
  it('reads a long run without spaces in linear time', () => {
    expect(tokenise('1.5a-'.repeat(100_000))).toHaveLength(1);
    expect(tokenise('1'.repeat(500_000))).toHaveLength(1);
    expect(tokenise('a.'.repeat(250_000))).toHaveLength(1);
    expect(tokenise('1,'.repeat(250_000))).toHaveLength(250_000);
  }, 20_000);
});
