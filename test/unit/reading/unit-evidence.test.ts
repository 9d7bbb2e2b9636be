import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TokenLogProbs } from '../../../src/domain/reading/reading.js';
import { unitEvidence } from '../../../src/domain/reading/unit-evidence.js';
import type { Span } from '../../../src/domain/text/span.js';

const MAX_ANSWER_TOKENS = 48;

/** Tokens one after another, some with a gap before them, some empty, and their log-probabilities. */
const reading: fc.Arbitrary<TokenLogProbs> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 2 }),
      length: fc.integer({ min: 0, max: 5 }),
      start: fc.double({ min: -20, max: 0, noNaN: true }),
      end: fc.double({ min: -20, max: 0, noNaN: true }),
    }),
    { maxLength: 80 },
  )
  .map((tokens) => {
    let at = 0;
    const spans = tokens.map(({ gap, length }) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
    return {
      tokenStarts: Int32Array.from(spans, ({ start }) => start),
      tokenEnds: Int32Array.from(spans, ({ end }) => end),
      startLogProbs: Float32Array.from(tokens, ({ start }) => start),
      endLogProbs: Float32Array.from(tokens, ({ end }) => end),
    };
  });
const unit = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }))
  .map(([start, length]) => ({ start, end: start + length }));

/** Every pair of tokens, one by one. */
function naive(reading: TokenLogProbs, unit: Span) {
  const tokens = [...reading.tokenStarts].map((start, i) => ({ start, end: reading.tokenEnds[i]! }));
  const inside = tokens.map(({ start, end }) => start >= unit.start && end <= unit.end);
  let bestLogProb = -Infinity;
  for (const [from] of tokens.entries())
    for (const [to] of tokens.entries())
      if (inside[from] && inside[to] && to >= from && to - from < MAX_ANSWER_TOKENS)
        bestLogProb = Math.max(bestLogProb, reading.startLogProbs[from]! + reading.endLogProbs[to]!);
  const mass = (logProbs: Float32Array): number =>
    logProbs.reduce((sum, logProb, i) => (inside[i] ? sum + Math.exp(logProb) : sum), 0);
  return { bestLogProb, startMass: mass(reading.startLogProbs), endMass: mass(reading.endLogProbs) };
}

describe('what the reader says of a unit', () => {
  it('is the best of all answers inside, as trying each one finds it', () => {
    fc.assert(
      fc.property(reading, unit, (given, stretch) => {
        const evidence = unitEvidence(given, stretch);
        const expected = naive(given, stretch);
        expect(evidence.bestLogProb === expected.bestLogProb).toBe(true);
        expect(evidence.startMass).toBeCloseTo(expected.startMass, 6);
        expect(evidence.endMass).toBeCloseTo(expected.endMass, 6);
      }),
    );
  });

  it('marks an answer that lies inside the unit and has that probability', () => {
    fc.assert(
      fc.property(reading, unit, (given, stretch) => {
        const { bestSpan, bestLogProb } = unitEvidence(given, stretch);
        if (bestSpan === undefined) {
          expect(bestLogProb).toBe(-Infinity);
          return;
        }
        expect(bestSpan.start).toBeGreaterThanOrEqual(stretch.start);
        expect(bestSpan.end).toBeLessThanOrEqual(stretch.end);
        const alone = unitEvidence(given, bestSpan);
        expect(alone.bestLogProb === bestLogProb).toBe(true);
      }),
    );
  });

  it('is nothing when no token lies wholly inside', () => {
    const given = {
      tokenStarts: Int32Array.of(0, 6),
      tokenEnds: Int32Array.of(5, 9),
      startLogProbs: Float32Array.of(-1, -1),
      endLogProbs: Float32Array.of(-1, -1),
    };
    const nothing = { bestLogProb: -Infinity, bestSpan: undefined, startMass: 0, endMass: 0 };
    expect(unitEvidence(given, { start: 1, end: 8 })).toEqual(nothing);
    expect(unitEvidence(given, { start: 20, end: 30 })).toEqual(nothing);
    expect(unitEvidence(given, { start: 6, end: 9 }).bestSpan).toEqual({ start: 6, end: 9 });
  });
});
