import { describe, expect, test } from 'vitest';
import type { Embedder } from '../../src/application/ports/embedder.js';
import { hostileTexts } from '../support/hostile-texts.js';

/** What every embedder promises. */
export function embedderContract(name: string, given: () => Embedder): void {
  describe(name, () => {
    test('names its weights and the length of its vectors', () => {
      expect(given().modelHash).not.toBe('');
      expect(given().dimension).toBeGreaterThan(0);
    });

    test.each(hostileTexts)('gives a vector of length 1 for %s', async (_, text) => {
      const embedder = given();
      for (const vector of [await embedder.embedQuery(text), await embedder.embedPassage(text)]) {
        expect(vector).toBeInstanceOf(Float32Array);
        expect(vector).toHaveLength(embedder.dimension);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
      }
    });

    test('gives the same text the same vector, and another text another', async () => {
      const embedder = given();
      const first = await embedder.embedPassage('The river rose.');
      expect(await embedder.embedPassage('The river rose.')).toEqual(first);
      expect(await embedder.embedPassage('The harvest was good.')).not.toEqual(first);
    });

    test('gives each of many texts its own, also when they are asked for together', async () => {
      const embedder = given();
      const texts = Array.from({ length: 8 }, (_, i) => `Item ${i}.`);
      const together = await Promise.all(texts.map((text) => embedder.embedPassage(text)));
      const questions = await Promise.all(texts.map((text) => embedder.embedQuery(text)));
      for (const [i, text] of texts.entries()) {
        expect(together[i]).toEqual(await embedder.embedPassage(text));
        expect(questions[i]).toEqual(await embedder.embedQuery(text));
      }
    });
  });
}
