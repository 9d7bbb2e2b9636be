import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ensembleScore, standardised, type NetworkWeights } from '../../../src/domain/answering/network.js';
import { inputScales, TrainableNetwork } from '../../../src/domain/fitting/trainable-network.js';

const NAMES = ['a', 'b', 'c'];
const PLAIN = { means: [0, 0, 0], deviations: [1, 1, 1] };

const input = fc.double({ min: -3, max: 3, noNaN: true });
const row = fc.tuple(input, input, input).map((values) => Float64Array.from(values));
const setup = fc.record({
  hidden: fc.integer({ min: 0, max: 4 }),
  seed: fc.integer({ min: 1, max: 1000 }),
  z: row,
});

/** All weights that can be fitted, in one list. */
function flat({ hidden, hiddenBias, output, linear, bias }: NetworkWeights): number[] {
  return [...hidden.flat(), ...hiddenBias, ...output, ...linear, bias];
}

/** The same network with other weights, in the order of `flat`. */
function unflat(weights: NetworkWeights, values: readonly number[]): NetworkWeights {
  const units = weights.hidden.length;
  const n = NAMES.length;
  return {
    ...weights,
    hidden: weights.hidden.map((_, h) => values.slice(h * n, (h + 1) * n)),
    hiddenBias: values.slice(n * units, n * units + units),
    output: values.slice(n * units + units, n * units + 2 * units),
    linear: values.slice(n * units + 2 * units, n * units + 2 * units + n),
    bias: values.at(-1)!,
  };
}

function numericalGradient(weights: NetworkWeights, z: Float64Array): number[] {
  const values = flat(weights);
  const step = 1e-5;
  const scoreWith = (i: number, change: number): number =>
    ensembleScore([unflat(weights, values.with(i, values[i]! + change))], z);
  return values.map((_, i) => (scoreWith(i, step) - scoreWith(i, -step)) / (2 * step));
}

describe('a network that is being fitted', () => {
  it('scores as it will when it is stored', () => {
    fc.assert(
      fc.property(setup, ({ hidden, seed, z }) => {
        const network = new TrainableNetwork(NAMES, hidden, PLAIN, seed);
        const score = network.forward(z, new Float64Array(hidden));
        // Stored weights have six digits.
        expect(ensembleScore([network.weights()], z)).toBeCloseTo(score, 4);
      }),
    );
  });

  it('is moved along the gradient of its score, as differences of scores give it', () => {
    fc.assert(
      fc.property(setup, ({ hidden, seed, z }) => {
        const network = new TrainableNetwork(NAMES, hidden, PLAIN, seed);
        const before = network.weights();
        const activations = new Float64Array(hidden);
        network.forward(z, activations);
        // The first step of Adam moves a weight by -g / (|g| + 1e-8): of gradients this small it tells the size.
        const tiny = 1e-8;
        network.backward(z, activations, tiny);
        network.step(1, 0);
        const numerical = numericalGradient(before, z);
        const was = flat(before);
        for (const [i, now] of flat(network.weights()).entries()) {
          const moved = was[i]! - now;
          expect(moved / (1 - Math.abs(moved))).toBeCloseTo(numerical[i]!, 2);
        }
      }),
    );
  });

  it('adds up what is said before a step, and forgets it after', () => {
    fc.assert(
      fc.property(setup, ({ hidden, seed, z }) => {
        const fitted = (times: readonly number[]): NetworkWeights => {
          const network = new TrainableNetwork(NAMES, hidden, PLAIN, seed);
          const activations = new Float64Array(hidden);
          network.forward(z, activations);
          for (const derivative of times) network.backward(z, activations, derivative);
          network.step(0.1, 0);
          return network.weights();
        };
        const [once, twice] = [flat(fitted([2])), flat(fitted([1, 1]))];
        for (const [i, value] of once.entries()) expect(value).toBeCloseTo(twice[i]!, 4);
      }),
    );
    const network = new TrainableNetwork(NAMES, 2, PLAIN, 1);
    const before = network.weights();
    network.step(0.1, 0);
    expect(network.weights()).toEqual(before);
  });

  it('shrinks when it learns nothing and weights decay', () => {
    const network = new TrainableNetwork(NAMES, 3, PLAIN, 4);
    const size = (): number => Math.hypot(...flat(network.weights()));
    const before = size();
    for (let i = 0; i < 50; i++) network.step(0.01, 0.1);
    expect(size()).toBeLessThan(before / 2);
  });

  it('begins the same with the same seed, and differently with another', () => {
    const weights = (seed: number): NetworkWeights => new TrainableNetwork(NAMES, 3, PLAIN, seed).weights();
    expect(weights(1)).toEqual(weights(1));
    expect(weights(1)).not.toEqual(weights(2));
  });
});

describe('the scales of inputs', () => {
  it('bring every input to mean 0 and deviation 1', () => {
    const rows = fc.array(row, { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(rows, (given) => {
        const scales = inputScales(given);
        const column = given.map((one) => standardised(scales, one)[0]!);
        // Beyond four deviations inputs are cut, which moves the mean.
        fc.pre(column.every((z) => Math.abs(z) < 4));
        const mean = column.reduce((a, b) => a + b, 0) / column.length;
        const deviation = Math.sqrt(column.reduce((sum, z) => sum + (z - mean) ** 2, 0) / column.length);
        expect(mean).toBeCloseTo(0, 6);
        const varies = given.some((one) => Math.abs(one[0]! - given[0]![0]!) > 1e-3);
        if (varies) expect(deviation).toBeCloseTo(1, 6);
      }),
    );
  });

  it('leave an input that never varies at 0, however large it is', () => {
    const rows = [Float64Array.of(7e6, 1), Float64Array.of(7e6, 3)];
    expect([...standardised(inputScales(rows), rows[0]!)]).toEqual([0, -1]);
  });
});
