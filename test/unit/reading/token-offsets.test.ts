import { env } from '@xenova/transformers';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Tokenizer } from '../../../src/adapters/models/tokenizer.js';
import { normaliseForTokenizer, tokenOffsets } from '../../../src/domain/reading/token-offsets.js';

const MODEL = 'multilingual-e5-small-latin';
let tokenizer: Tokenizer;

beforeAll(async () => {
  env.localModelPath = 'embeddings/models';
  env.allowRemoteModels = false;
  tokenizer = await Tokenizer.load(MODEL);
});

const vietnamese = fc.constantFrom(
  'Tiếng',
  'Việt',
  'tăng',
  'trưởng',
  '10%',
  'năm',
  '2026',
  ' ',
  '  ',
  '\u00a0',
  '\u200b',
  '\u0301',
  'é',
  'ﬁ',
  '½',
  '№',
  '…',
  '😀',
  '👨‍👩‍👧',
  '\r\n',
  '\t',
  'đ',
  'Đ',
  '\u0007',
  '你好',
  'ｱﾞ',
  '\u1100\u1161',
  '\ud800',
  '<s>',
  '</s>',
  '▁',
  '\u202e',
  'عربي',
);
const hostile = fc.oneof(
  fc.array(vietnamese, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(vietnamese, { maxLength: 30 }).map((parts) => parts.join('').normalize('NFD')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

describe('the places of tokens in a text', () => {
  it('are where the words stand, in NFC and in NFD', () => {
    const text = 'Tăng trưởng  10%';
    for (const form of [text, text.normalize('NFD')]) {
      const { tokens } = tokenizer.pieces(form);
      const { starts, ends } = tokenOffsets(form, tokens);
      const words = [...starts].map((start, i) => form.slice(start, ends[i]).normalize('NFC'));
      expect(words).toEqual(
        ['Tăng', 'trưởng', '10%'].flatMap((word) =>
          tokenizer.pieces(word).tokens.map((t) => t.replace('▁', '')),
        ),
      );
    }
  });

  it('normalise exactly as the library does', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(normaliseForTokenizer(text).text).toBe(tokenizer.normalise(text));
      }),
      { numRuns: 250 },
    );
  });

  it('run forward through the text and re-join to the normalised text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: safe, tokens } = tokenizer.pieces(text);
        expect(safe).toHaveLength(text.length);
        const { starts, ends } = tokenOffsets(safe, tokens);
        const joined = tokens.join('').replaceAll('▁', ' ');
        const normalised = normaliseForTokenizer(safe).text;
        if (normalised !== '')
          expect(joined).toBe(normalised.startsWith(' ') ? normalised : ` ${normalised}`);
        let last = 0;
        for (const [i, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(ends[i]).toBeGreaterThanOrEqual(start);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 250 },
    );
  });
});
