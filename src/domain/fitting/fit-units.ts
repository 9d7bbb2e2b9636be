import type { NetworkWeights } from '../answering/network.js';
import { UNIT_FEATURES } from '../answering/unit-features.js';
import { seededRandom, shuffle } from './random.js';
import { inputScales, TrainableNetwork } from './trainable-network.js';

/** The candidates of one labelled question. */
export interface LabelledQuestion {
  readonly features: readonly Float64Array[];
  /** Whether the unit holds the answer, and whether it stands in a right paragraph. */
  readonly answers: readonly boolean[];
  readonly inGold: readonly boolean[];
  readonly weight: number;
}

export interface FitOptions {
  readonly hidden: number;
  readonly epochs: number;
  readonly decay: number;
  readonly seed: number;
}

const BATCH = 32;
/** How much choosing the right paragraph counts beside choosing the right unit. */
const PARAGRAPH_WEIGHT = 0.3;

/**
 * Fits a network that puts a unit with the answer first: minimises -log of the softmax share of such units, over all
 * units of a question (listwise softmax, Cao et al., ICML 2007), and the same for units of right paragraphs.
 */
export function fitUnits(questions: readonly LabelledQuestion[], options: FitOptions): NetworkWeights {
  const usable = questions.filter(({ answers }) => answers.includes(true));
  const network = new TrainableNetwork(
    UNIT_FEATURES,
    options.hidden,
    inputScales(usable.flatMap(({ features }) => features)),
    options.seed,
  );
  const inputs = usable.map(({ features }) => features.map((row) => network.standardise(row)));
  const random = seededRandom(options.seed + 7);
  const order = usable.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = 0.01 * (1 - epoch / options.epochs) + 1e-4;
    for (const [count, index] of order.entries()) {
      addGradient(network, options.hidden, usable[index]!, inputs[index]!);
      if ((count + 1) % BATCH === 0) network.step(rate, options.decay);
    }
    network.step(rate, options.decay);
  }
  return network.weights();
}

function addGradient(
  network: TrainableNetwork,
  hidden: number,
  { answers, inGold, weight }: LabelledQuestion,
  inputs: readonly Float64Array[],
): void {
  const activations = inputs.map(() => new Float64Array(hidden));
  const scores = inputs.map((z, k) => network.forward(z, activations[k]!));
  const largest = Math.max(...scores);
  const masses = scores.map((score) => Math.exp(score - largest));
  const total = sum(masses);
  const answering = sum(masses.filter((_, k) => answers[k]));
  const golden = sum(masses.filter((_, k) => inGold[k]));
  for (const [k, mass] of masses.entries()) {
    const share = mass / total;
    const byUnit = share - (answers[k] ? mass / answering : 0);
    const byParagraph = share - (inGold[k] ? mass / golden : 0);
    network.backward(
      inputs[k]!,
      activations[k]!,
      (weight * (byUnit + PARAGRAPH_WEIGHT * byParagraph)) / BATCH,
    );
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
