import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_FEATURES } from '../../../src/domain/answering/answer-features.js';
import type { Candidate } from '../../../src/domain/answering/candidates.js';
import { UNIT_FEATURES } from '../../../src/domain/answering/unit-features.js';
import { confidenceInputs, confidenceOf, weighUnits } from '../../../src/domain/answering/weigh.js';
import type { SearchedPassage } from '../../../src/domain/answering/window-evidence.js';
import { linearNetwork } from '../../support/linear-network.js';

type Passage = SearchedPassage & { readonly passage: { readonly kind: string } };

interface Given {
  readonly name: string;
  /** What the weights make of it, before anything else counts. */
  readonly merit: number;
  readonly publishedAt?: string | null;
  readonly kind?: string;
  readonly lead?: number;
  readonly lacksWanted?: boolean;
}

/** The weights look at the first feature alone. */
const fitted = { units: [linearNetwork(UNIT_FEATURES.map((_, i) => (i === 0 ? 1 : 0)))] };

function candidate(given: Given): Candidate<Passage> {
  const { name, merit, publishedAt = null, kind = 'body', lead = 0, lacksWanted = false } = given;
  const unit = { start: 0, end: name.length, sentence: 0 };
  return {
    passage: {
      passage: { text: name, title: '', publishedAt, units: [unit], kind },
      ownLanguage: true,
      passageCosine: 0.9,
      unitCosines: [0.9],
      bestUnitCosine: 0.9,
      lexical: 1,
      score: 0,
    },
    unit,
    answer: undefined,
    lead,
    doubt: 0,
    lacksWanted,
    features: Float64Array.from(UNIT_FEATURES, (_, i) => (i === 0 ? merit : 0.5)),
  };
}

function order(...given: readonly Given[]): readonly string[] {
  return weighUnits(fitted, given.map(candidate)).map(({ candidate }) => candidate.passage.passage.text);
}

describe('the units of a question', () => {
  it('come best first', () => {
    expect(order({ name: 'fair', merit: 1 }, { name: 'good', merit: 2 }, { name: 'bad', merit: -1 })).toEqual(
      ['good', 'fair', 'bad'],
    );
  });

  it('are given each once, by falling score, whatever they are', () => {
    const merits = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(merits, (values) => {
        const ranked = weighUnits(
          fitted,
          values.map((merit, i) => candidate({ name: String(i), merit })),
        );
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual([...values].sort((a, b) => b - a));
        expect(new Set(ranked.map(({ candidate }) => candidate)).size).toBe(values.length);
      }),
    );
  });

  it('that are equally good come newest first, those of unknown date last', () => {
    const day = { name: 'day', merit: 1, publishedAt: '2025-12-03' };
    const older = { name: 'older', merit: 1, publishedAt: '2024-12-31T23:00:00+07:00' };
    const unknown = { name: 'unknown', merit: 1 };
    expect(order({ ...unknown, publishedAt: 'soon' }, older)).toEqual(['older', 'unknown']);
    for (const given of [
      [day, older, unknown],
      [unknown, older, day],
      [older, unknown, day],
    ])
      expect(order(...given)).toEqual(['day', 'older', 'unknown']);
  });

  it('are as new as the moment they came out, whatever clock it is told by', () => {
    const inHanoi = { name: 'in Hanoi', merit: 1, publishedAt: '2025-12-03T01:00:00+07:00' };
    const inLondon = { name: 'in London', merit: 1, publishedAt: '2025-12-02T20:00:00Z' };
    expect(order(inHanoi, inLondon)).toEqual(['in London', 'in Hanoi']);
    expect(order(inLondon, inHanoi)).toEqual(['in London', 'in Hanoi']);
  });

  it('do not come first for being new when an older one is better', () => {
    expect(
      order(
        { name: 'new', merit: 1, publishedAt: '2026-01-01' },
        { name: 'better', merit: 1.1, publishedAt: '2020-01-01' },
      ),
    ).toEqual(['better', 'new']);
  });

  it('without the figure that is wanted stand behind one that has it and is nearly as good, and are not lost', () => {
    const without = { name: 'without', merit: 2, lacksWanted: true };
    expect(order(without, { name: 'with', merit: 1.5 })).toEqual(['with', 'without']);
    expect(order({ name: 'far worse', merit: -3 }, without)).toEqual(['without', 'far worse']);
  });

  it('that are long stand behind a shorter one that is nearly as good, and are not lost', () => {
    const long = { name: 'long '.repeat(60).trim(), merit: 2 };
    expect(order(long, { name: 'short', merit: 1.7 })).toEqual(['short', long.name]);
    expect(order({ name: 'short and worse', merit: 1 }, long)).toEqual([long.name, 'short and worse']);
  });

  it('of captions stand behind body text that is nearly as good, and are not lost', () => {
    const caption = { name: 'caption', merit: 2, kind: 'caption' };
    expect(order(caption, { name: 'body', merit: 1 })).toEqual(['body', 'caption']);
    expect(order({ name: 'far worse', merit: -3 }, caption)).toEqual(['caption', 'far worse']);
    expect(order(caption)).toEqual(['caption']);
  });
});

describe('the confidence', () => {
  const question = { languages: 2 };
  const value = fc.double({ min: -3, max: 3, noNaN: true });
  const lead = fc.oneof(fc.double({ min: -60, max: 20, noNaN: true }), fc.constant(-Infinity));

  it('is of numbers that fit the weights, and a probability, whatever was found', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ merit: value, lead }), { minLength: 1, maxLength: 8 }),
        fc.array(value, { minLength: ANSWER_FEATURES.length, maxLength: ANSWER_FEATURES.length }),
        (found, weights) => {
          const candidates = found.map((one, i) => candidate({ name: String(i), ...one }));
          const inputs = confidenceInputs(weighUnits(fitted, candidates), question)!;
          expect(inputs).toHaveLength(ANSWER_FEATURES.length);
          for (const input of inputs) expect(Math.abs(input)).toBeLessThan(10);
          const confidence = confidenceOf({ confidence: [linearNetwork(weights)] }, inputs, 0);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('is nothing when there is nothing to quote', () => {
    expect(confidenceInputs([], question)).toBeUndefined();
    expect(confidenceOf({ confidence: [linearNetwork([], 9)] }, undefined, 0)).toBe(0);
  });

  it('is even odds when the weights say so, and grows with their sum', () => {
    const of = (bias: number): number =>
      confidenceOf({ confidence: [linearNetwork([0], bias)] }, Float64Array.of(1), 0);
    expect(of(0)).toBe(0.5);
    expect(of(1)).toBeCloseTo(Math.E / (1 + Math.E));
    expect(of(800)).toBe(1);
    expect(of(-800)).toBe(0);
  });

  it('is told of how far the first stands out: from other passages, not from its own other units', () => {
    const first = candidate({ name: 'first', merit: 1 });
    const neighbour = { ...first, features: first.features.with(0, 0.9) };
    const rival = candidate({ name: 'rival', merit: 0.9 });
    const [alone, beside, against] = [[first], [first, neighbour], [first, rival]].map((candidates) =>
      confidenceInputs(weighUnits(fitted, candidates), question),
    );
    const at = ANSWER_FEATURES.indexOf('lead over other passages');
    expect(alone![at]).toBe(beside![at]);
    expect(against![at]).toBeCloseTo(0.1);
    expect(against![at]).toBeLessThan(alone![at]!);
  });
});
