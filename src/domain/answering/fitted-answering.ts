import { ANSWER_FEATURES } from './answer-features.js';
import type { NetworkWeights } from './network.js';
import { UNIT_FEATURES } from './unit-features.js';

/** Everything about answering that is fitted on labelled questions (`npm run fit`), as stored in one JSON file. */
export interface FittedAnswering {
  /** The command, which sets and how many questions of each, and what cross-validation said. */
  readonly provenance: unknown;
  /** Scores a unit against the others of its question. */
  readonly units: readonly NetworkWeights[];
  /** Log-odds that the best unit answers. */
  readonly confidence: readonly NetworkWeights[];
  /** Confidence below which the articles are said not to answer. */
  readonly threshold: number;
}

/** @throws Error when the weights were fitted for other features than the code computes, or lack some: fit again. */
export function checkFitted(fitted: FittedAnswering): FittedAnswering {
  for (const [networks, features] of [
    [fitted.units, UNIT_FEATURES],
    [fitted.confidence, ANSWER_FEATURES],
  ] as const) {
    for (const network of networks) {
      const { inputs } = network;
      const other = features.findIndex((feature, i) => inputs[i] !== feature);
      if (other >= 0 || inputs.length !== features.length) {
        throw new Error(
          `the fitted weights lack the feature «${features[other] ?? 'none'}»; run npm run fit`,
        );
      }
      if (!isComplete(network)) throw new Error('some of the fitted weights are missing; run npm run fit');
    }
  }
  return fitted;
}

/** Whether every list is as long as the others make it: a weight too few would silently be NaN. */
function isComplete({
  inputs,
  means,
  deviations,
  linear,
  hidden,
  hiddenBias,
  output,
}: NetworkWeights): boolean {
  return (
    [means, deviations, linear, ...hidden].every(({ length }) => length === inputs.length) &&
    [hiddenBias, output].every(({ length }) => length === hidden.length)
  );
}
