import { ANSWER_FEATURES } from '../answering/answer-features.js';
import type { NetworkWeights } from '../answering/network.js';
import type { FitOptions } from './fit-units.js';
import { seededRandom, shuffle } from './random.js';
import { inputScales, TrainableNetwork } from './trainable-network.js';

/** One labelled question after its units were ranked. */
export interface LabelledAnswer {
  readonly inputs: Float64Array;
  /** Whether the articles answer it. */
  readonly answerable: boolean;
  readonly weight: number;
}

const BATCH = 32;

/** Fits the log-odds that the articles answer: logistic loss, weighted. */
export function fitConfidence(answers: readonly LabelledAnswer[], options: FitOptions): NetworkWeights {
  const scales = inputScales(answers.map(({ inputs }) => inputs));
  const network = new TrainableNetwork(ANSWER_FEATURES, options.hidden, scales, options.seed);
  const rows = answers.map(({ inputs }) => network.standardise(inputs));
  const activations = new Float64Array(options.hidden);
  const random = seededRandom(options.seed + 9);
  const order = answers.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = 0.01 * (1 - epoch / options.epochs) + 1e-4;
    for (const [count, index] of order.entries()) {
      const { answerable, weight } = answers[index]!;
      const score = network.forward(rows[index]!, activations);
      network.backward(
        rows[index]!,
        activations,
        (weight * (1 / (1 + Math.exp(-score)) - (answerable ? 1 : 0))) / BATCH,
      );
      if ((count + 1) % BATCH === 0) network.step(rate, options.decay);
    }
    network.step(rate, options.decay);
  }
  return network.weights();
}
