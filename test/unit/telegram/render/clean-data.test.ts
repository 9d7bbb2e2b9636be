import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanData } from '../../../../src/telegram/render/clean-data.js';
import { hostileTexts } from '../../../support/hostile-texts.js';

it.each([
  ['an override that turns what follows around', 'pay \u202e001\u202c now', 'pay 001 now'],
  ['an isolate that is never closed', '\u2067title', 'title'],
  ['zero-width characters inside a word', 'gr\u200bow\ufeffth\u2060', 'growth'],
  ['a joiner between letters', 'gro\u200dwth', 'growth'],
  ['half an emoji', 'up \ud83d and', 'up \ufffd and'],
  ['escape sequences', 'a\u0000b\u001b[31mc', 'ab[31mc'],
  ['line breaks of all kinds', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['a tab', 'a\tb', 'a b'],
  ['text smuggled in tags', 'ok\u{e0041}\u{e0042}', 'ok'],
  ['selectors behind letters', 'a\ufe0fb\u{e0101}', 'ab'],
])('removes %s', (_, data, clean) => {
  expect(cleanData(data)).toBe(clean);
});

it.each([
  ['a family', '👨‍👩‍👧'],
  ['a profession with a skin tone', '👩🏽‍🚒'],
  ['a heart that is shown in colour', '❤️'],
  ['a flag with a joiner', '🏳️‍🌈'],
  ['the flag of a part of a country', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['a key with a digit', '1️⃣'],
  ['decomposed Vietnamese', 'mục tiêu'.normalize('NFD')],
  ['Persian with its joiner', 'می\u200cخواهم'],
  ['Arabic', 'الهدف هو 10% في 2026'],
])('keeps %s', (_, data) => {
  expect(cleanData(data)).toBe(data);
});

it.each(hostileTexts)('leaves nothing to do a second time in %s', (_, text) => {
  expect(cleanData(cleanData(text))).toBe(cleanData(text));
});

it('gives well-formed text without control characters, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (data) => {
      expect(cleanData(data)).not.toMatch(/\p{Surrogate}|[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/u);
    }),
  );
});

it('gets through a text in which everything must be looked at', () => {
  expect(cleanData('\u{e0041}'.repeat(50_000) + '\u200d'.repeat(50_000))).toBe('');
});
