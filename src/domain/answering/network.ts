/**
 * A small fitted function: a linear part plus one hidden layer of tanh units over standardised inputs. Small enough
 * to be fitted in seconds and read as JSON, and it sees what a linear sum cannot: that a missing name matters
 * more when the reader is unsure.
 */
export interface NetworkWeights {
  /** Names of the inputs, in order; checked against the code's own list on load. */
  readonly inputs: readonly string[];
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  /** [hidden][input]. */
  readonly hidden: readonly (readonly number[])[];
  readonly hiddenBias: readonly number[];
  readonly output: readonly number[];
  /** The linear part, one an input. */
  readonly linear: readonly number[];
  readonly bias: number;
}

/** Inputs further than this many deviations from their mean say no more than this. */
const INPUT_LIMIT = 4;

/** Standardises inputs as the network was fitted. */
export function standardised(
  weights: Pick<NetworkWeights, 'means' | 'deviations'>,
  inputs: Float64Array,
): Float64Array {
  return inputs.map((input, i) => {
    const z = (input - weights.means[i]!) / weights.deviations[i]!;
    return Math.max(-INPUT_LIMIT, Math.min(INPUT_LIMIT, z));
  });
}

/** The mean of what an ensemble of networks says of `inputs` (length = number of inputs). */
export function ensembleScore(networks: readonly NetworkWeights[], inputs: Float64Array): number {
  let sum = 0;
  for (const network of networks) sum += networkScore(network, standardised(network, inputs));
  return sum / networks.length;
}

function networkScore(weights: NetworkWeights, z: Float64Array): number {
  let score = weights.bias;
  for (let i = 0; i < z.length; i++) score += weights.linear[i]! * z[i]!;
  for (const [unit, row] of weights.hidden.entries()) {
    let activation = weights.hiddenBias[unit]!;
    for (let i = 0; i < z.length; i++) activation += row[i]! * z[i]!;
    score += weights.output[unit]! * Math.tanh(activation);
  }
  return score;
}
