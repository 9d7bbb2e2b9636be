import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ensembleScore, standardised, type NetworkWeights } from '../../../src/domain/answering/network.js';
import { linearNetwork } from '../../support/linear-network.js';

const INPUTS = 3;
const number = fc.double({ min: -3, max: 3, noNaN: true });
const numbers = (length: number): fc.Arbitrary<number[]> =>
  fc.array(number, { minLength: length, maxLength: length });
const network: fc.Arbitrary<NetworkWeights> = fc.integer({ min: 0, max: 3 }).chain((units) =>
  fc.record({
    inputs: fc.constant(['a', 'b', 'c']),
    means: numbers(INPUTS),
    deviations: fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), {
      minLength: INPUTS,
      maxLength: INPUTS,
    }),
    hidden: fc.array(numbers(INPUTS), { minLength: units, maxLength: units }),
    hiddenBias: numbers(units),
    output: numbers(units),
    linear: numbers(INPUTS),
    bias: number,
  }),
);
const inputs = numbers(INPUTS).map((values) => Float64Array.from(values));

/** As the formula has it, written out with lists. */
function naiveScore(weights: NetworkWeights, row: Float64Array): number {
  const z = [...standardised(weights, row)];
  const dot = (a: readonly number[]): number => a.reduce((sum, value, i) => sum + value * z[i]!, 0);
  return (
    weights.bias +
    dot(weights.linear) +
    weights.hidden.reduce(
      (sum, unit, h) => sum + weights.output[h]! * Math.tanh(dot(unit) + weights.hiddenBias[h]!),
      0,
    )
  );
}

describe('a fitted network', () => {
  it('adds a linear part and its hidden units, and an ensemble gives the mean', () => {
    fc.assert(
      fc.property(fc.array(network, { minLength: 1, maxLength: 3 }), inputs, (networks, row) => {
        const mean = networks.reduce((sum, one) => sum + naiveScore(one, row), 0) / networks.length;
        expect(ensembleScore(networks, row)).toBeCloseTo(mean, 9);
      }),
    );
  });

  it('sees inputs in deviations from their mean', () => {
    const z = standardised({ means: [10, 0], deviations: [2, 0.5] }, Float64Array.of(14, -1));
    expect([...z]).toEqual([2, -2]);
  });

  it('is moved by an input that is out of all proportion no further than by one that is far out', () => {
    const network = linearNetwork([1]);
    const far = ensembleScore([network], Float64Array.of(1e9));
    expect(far).toBe(ensembleScore([network], Float64Array.of(1e6)));
    expect(far).toBeGreaterThan(ensembleScore([network], Float64Array.of(1)));
    expect(ensembleScore([network], Float64Array.of(-Infinity))).toBe(-far);
  });
});
