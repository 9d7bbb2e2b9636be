import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, cutToGraphemes } from '../../../../src/telegram/render/cut-text.js';
import { bold, concat, link, plain, quote } from '../../../../src/telegram/render/formatted-text.js';
import { anyTexts, formattedTexts } from './formatted-texts.js';
import { brokenInText } from './message-rules.js';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function borders(text: string): ReadonlySet<number> {
  return new Set([...[...graphemes.segment(text)].map(({ index }) => index), text.length]);
}

describe('a cut', () => {
  it('leaves what fits as it is', () => {
    const text = bold('ten units.');
    expect(cut(text, 10)).toBe(text);
  });

  it.each([
    ['start', 'growth is to…'],
    ['end', '…reach 10% in 2026'],
  ] as const)('keeps whole words of the %s', (kept, shown) => {
    const units = kept === 'start' ? 14 : 20;
    expect(cut(plain('growth is to reach 10% in 2026'), units, kept).text).toBe(shown);
  });

  it('cuts a word that is longer than anything', () => {
    expect(cut(plain('x'.repeat(100)), 11).text).toBe(`${'x'.repeat(10)}…`);
    expect(cut(plain('x'.repeat(100)), 11, 'end').text).toBe(`…${'x'.repeat(10)}`);
  });

  it('does not take a family apart', () => {
    expect(cut(plain('ab👨‍👩‍👧cd'), 9).text).toBe('ab…');
    expect(cut(plain('ab👨‍👩‍👧cd'), 9, 'end').text).toBe('…cd');
  });

  it('has the ellipsis inside the quotation or link that it touches', () => {
    const text = concat('see ', link('a long title of an article', 'https://a.example/'));
    expect(cut(text, 12)).toEqual({
      text: 'see a long…',
      entities: [{ type: 'text_link', url: 'https://a.example/', offset: 4, length: 7 }],
    });
    expect(cut(quote('one two three'), 9, 'end')).toEqual({
      text: '…three',
      entities: [{ type: 'blockquote', offset: 0, length: 6 }],
    });
  });

  it('drops formatting of what is gone', () => {
    expect(cut(concat('one two ', bold('three')), 9)).toEqual({ text: 'one two…', entities: [] });
    expect(cut(concat(bold('one'), ' two three'), 7, 'end')).toEqual({ text: '…three', entities: [] });
  });

  it.each([0, 1])('keeps nothing when there is no room (%d)', (units) => {
    expect(cut(bold('abc'), units)).toEqual({ text: '…'.slice(0, units), entities: [] });
  });

  it('is short enough, between two characters, and well formed, whatever it cuts', () => {
    const kept = fc.constantFrom('start' as const, 'end' as const);
    fc.assert(
      fc.property(formattedTexts, fc.nat(120), kept, (text, units, side) => {
        const result = cut(text, units, side);
        expect(result.text.length).toBeLessThanOrEqual(units);
        const rest = side === 'start' ? result.text.replace(/…$/, '') : result.text.replace(/^…/, '');
        if (text.text.length > units && units > 0) {
          expect(side === 'start' ? text.text.startsWith(rest) : text.text.endsWith(rest)).toBe(true);
          const border = side === 'start' ? rest.length : text.text.length - rest.length;
          expect(borders(text.text)).toContain(border);
        }
        const faults = brokenInText(result).filter((fault) => !/^(the text has|white space)/.test(fault));
        expect(faults).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a cut to characters', () => {
  it.each([
    ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2, '👨‍👩‍👧…'],
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['ab cd', 4, 'ab…'],
    ['', 3, ''],
  ])('makes of %s in %d characters %s', (text, max, shown) => {
    expect(cutToGraphemes(text, max, 100)).toBe(shown);
  });

  it('keeps to both limits', () => {
    fc.assert(
      fc.property(anyTexts, fc.integer({ min: 1, max: 30 }), (text, max) => {
        const result = cutToGraphemes(plain(text).text, max);
        expect([...graphemes.segment(result)].length).toBeLessThanOrEqual(max);
        expect(result.length).toBeLessThanOrEqual(max * 4);
        expect(result).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
