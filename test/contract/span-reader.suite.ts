import { describe, expect, test } from 'vitest';
import type { SpanReader } from '../../src/application/ports/span-reader.js';
import type { Reading } from '../../src/domain/reading/reading.js';
import { unitEvidence } from '../../src/domain/reading/unit-evidence.js';
import { hostileTexts } from '../support/hostile-texts.js';

const QUESTION = 'What is the growth target for 2026?';
const CONTEXT = 'Growth was 8% in 2025. The growth target for 2026 is 10%. Nobody objected.';

/** What stands nowhere in the tokens of a context, up to the last one. */
function leftOut(context: string, { tokenStarts, tokenEnds }: Reading): string {
  let end = 0;
  let between = '';
  for (const [i, start] of tokenStarts.entries()) {
    between += context.slice(end, start);
    end = Math.max(end, tokenEnds[i]!);
  }
  return between;
}

/** What every span reader promises, given one that finds the target in `CONTEXT`, and no answer where none of it stands. */
export function spanReaderContract(name: string, given: () => SpanReader): void {
  describe(name, () => {
    test.each(hostileTexts)(
      'places its tokens in order inside %s, with log-probabilities',
      async (_, context) => {
        const reading = await given().read(QUESTION, context);
        const { tokenStarts, tokenEnds, startLogProbs, endLogProbs, noAnswerLogProb } = reading;
        for (const list of [tokenEnds, startLogProbs, endLogProbs])
          expect(list).toHaveLength(tokenStarts.length);
        let before = 0;
        for (const [i, start] of tokenStarts.entries()) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(tokenEnds[i]).toBeGreaterThanOrEqual(start);
          before = start;
        }
        expect(tokenEnds.at(-1) ?? 0).toBeLessThanOrEqual(context.length);
        expect(noAnswerLogProb).toBeLessThanOrEqual(0);
        expect(noAnswerLogProb).toBeGreaterThan(-Infinity);
        for (const logProbs of [startLogProbs, endLogProbs]) {
          for (const logProb of logProbs) expect(logProb <= 1e-6 && logProb > -Infinity).toBe(true);
          expect(logProbs.reduce((sum, logProb) => sum + Math.exp(logProb), 0)).toBeLessThanOrEqual(1.001);
        }
      },
    );

    test.each(hostileTexts)(
      'leaves nothing that is seen out between the tokens of %s',
      async (_, context) => {
        expect(leftOut(context, await given().read(QUESTION, context))).toMatch(/^[\s\p{C}]*$/u);
      },
    );

    test('covers a context that it can read whole, and begins a longer one', async () => {
      const reader = given();
      const { tokenEnds } = await reader.read(QUESTION, CONTEXT);
      expect(tokenEnds.at(-1)).toBe(CONTEXT.length);
      const long = CONTEXT.repeat(100);
      const { tokenStarts } = await reader.read(QUESTION, long);
      expect(tokenStarts[0]).toBe(0);
      expect(tokenStarts.length).toBeGreaterThan(100);
      expect(tokenStarts.at(-1)).toBeLessThan(long.length);
    });

    test('reads a question that never ends', async () => {
      const { tokenStarts } = await given().read(QUESTION.repeat(100), CONTEXT);
      expect(tokenStarts.length).toBeGreaterThan(10);
    });

    test('marks the answer where it stands, composed or decomposed', async () => {
      for (const context of [CONTEXT, `“Đúng vậy”. ${CONTEXT}`.normalize('NFD')]) {
        const reading = await given().read(QUESTION, context);
        const { bestSpan, bestLogProb } = unitEvidence(reading, { start: 0, end: context.length });
        expect(context.slice(bestSpan!.start, bestSpan!.end)).toContain('10');
        expect(bestLogProb).toBeGreaterThan(reading.noAnswerLogProb);
      }
    });

    test('says that there is no answer where there is none', async () => {
      const context = 'The choir sang two songs, and the children went home.';
      const reading = await given().read(QUESTION, context);
      const { bestLogProb } = unitEvidence(reading, { start: 0, end: context.length });
      expect(reading.noAnswerLogProb).toBeGreaterThan(bestLogProb);
    });

    test('reads the same the same, and each of many its own', async () => {
      const reader = given();
      const contexts = Array.from({ length: 5 }, (_, i) => `${CONTEXT} ${i} left.`);
      const together = await Promise.all(contexts.map((context) => reader.read(QUESTION, context)));
      for (const [i, context] of contexts.entries())
        expect(await reader.read(QUESTION, context)).toEqual(together[i]);
    });
  });
}
