import { ANSWER_FEATURES } from './answer-features.js';
import type { NetworkWeights } from './network.js';
import { UNIT_FEATURES } from './unit-features.js';

/** What is fitted for one kind of articles. */
export interface FittedNetworks {
  /** Scores a unit against the others of its question. */
  readonly units: readonly NetworkWeights[];
  /** Log-odds that the best unit answers. */
  readonly confidence: readonly NetworkWeights[];
}

/**
 * News has a date, and many articles tell nearly the same of another time or place; what has none (a work of reference, notes)
 * speaks of each thing once. What tells an answer from a near miss in one says little in the other (docs/decisions/answering.md).
 */
export type KindOfArticles = 'dated' | 'undated';

export const KINDS_OF_ARTICLES: readonly KindOfArticles[] = ['dated', 'undated'];

/** Everything about answering that is fitted on labelled questions (`npm run fit`), as stored in one JSON file. */
export interface FittedAnswering extends Readonly<Record<KindOfArticles, FittedNetworks>> {
  /** The command, which sets and how many questions of each, and what cross-validation said. */
  readonly provenance: unknown;
  /** Confidence below which the articles are said not to answer. */
  readonly threshold: number;
}

/** By most of what was read for a question: scores of different networks do not compare, so one kind weighs all of it. */
export function kindOfArticles(
  read: readonly { readonly passage: { readonly passage: { readonly publishedAt: string | null } } }[],
): KindOfArticles {
  const undated = read.filter(({ passage }) => passage.passage.publishedAt === null).length;
  return 2 * undated > read.length ? 'undated' : 'dated';
}

/** @throws Error when the weights were fitted for other features than the code computes, or lack some: fit again. */
export function checkFitted(fitted: FittedAnswering): FittedAnswering {
  for (const kind of KINDS_OF_ARTICLES) {
    for (const network of fitted[kind].units) checkNetwork(network, UNIT_FEATURES);
    for (const network of fitted[kind].confidence) checkNetwork(network, ANSWER_FEATURES);
  }
  return fitted;
}

function checkNetwork(network: NetworkWeights, features: readonly string[]): void {
  const { inputs } = network;
  const other = features.findIndex((feature, i) => inputs[i] !== feature);
  if (other >= 0 || inputs.length !== features.length)
    throw new Error(`the fitted weights lack the feature «${features[other] ?? 'none'}»; run npm run fit`);
  if (!isComplete(network)) throw new Error('some of the fitted weights are missing; run npm run fit');
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
