import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Tokenizer } from '../../../src/adapters/models/tokenizer.js';
import { normaliseForTokenizer, tokenOffsets } from '../../../src/domain/reading/token-offsets.js';
import { shippedModels } from '../../support/model-files.js';
import { hostilePieces } from './hostile-pieces.js';

let tokenizer: Tokenizer;

beforeAll(async () => {
  tokenizer = await Tokenizer.load(shippedModels);
});

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
      fc.property(hostilePieces, (text) => {
        expect(normaliseForTokenizer(text).text).toBe(tokenizer.normalise(text));
      }),
      { numRuns: 250 },
    );
  });

  it('run forward through the text and re-join to the normalised text', () => {
    fc.assert(
      fc.property(hostilePieces, (text) => {
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
