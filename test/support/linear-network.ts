import type { NetworkWeights } from '../../src/domain/answering/network.js';

/** A network that adds up its inputs, each times its weight, and nothing else. */
export function linearNetwork(linear: readonly number[], bias = 0): NetworkWeights {
  return {
    inputs: linear.map((_, i) => `input ${i}`),
    means: linear.map(() => 0),
    deviations: linear.map(() => 1),
    hidden: [],
    hiddenBias: [],
    output: [],
    linear,
    bias,
  };
}
