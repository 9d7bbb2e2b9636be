import { clamp, UNIT_FEATURES } from './unit-features.js';

/** A candidate after the units were weighed against each other. */
export interface ScoredCandidate {
  readonly passageKey: unknown;
  readonly score: number;
  readonly lead: number;
  readonly features: Float64Array;
}

/**
 * What the confidence does not see of the best unit: how much of the question is missing grows with its length, and long
 * questions happen to be answerable in the labelled sets (docs/decisions/answering.md).
 */
const LEFT_OUT: ReadonlySet<(typeof UNIT_FEATURES)[number]> = new Set([
  'missing in passage',
  'missing in unit',
  'unit length',
]);

const OF_BEST_UNIT = UNIT_FEATURES.filter((name) => !LEFT_OUT.has(name));

const INDICES_OF_BEST_UNIT = OF_BEST_UNIT.map((name) => UNIT_FEATURES.indexOf(name));
const PASSAGE_COVERAGE = UNIT_FEATURES.indexOf('passage coverage');

/** Names of the inputs of the confidence, in the order of `answerFeatures`. */
export const ANSWER_FEATURES = [
  ...OF_BEST_UNIT,
  'share of the best passage',
  'lead over other passages',
  'score',
  'best reader lead',
  'second-best reader lead',
  'languages',
  'best passage coverage',
] as const;

/**
 * What the whole of the evidence says of whether the first of `ranked` (best first, at least one) answers: its own
 * features, and how far it stands out from the others.
 */
export function answerFeatures(
  ranked: readonly ScoredCandidate[],
  question: { readonly languages: number },
): Float64Array {
  const top = ranked[0]!;
  const shares = softmax(ranked.map(({ score }) => score));
  const passageShare = shares.reduce(
    (sum, share, i) => (ranked[i]!.passageKey === top.passageKey ? sum + share : sum),
    0,
  );
  const rival = ranked.find(({ passageKey }) => passageKey !== top.passageKey);
  const leads = bestLeadPerPassage(ranked).sort((a, b) => b - a);
  return Float64Array.from([
    ...INDICES_OF_BEST_UNIT.map((index) => top.features[index]!),
    passageShare,
    rival === undefined ? 5 : Math.min(5, top.score - rival.score),
    top.score / 4,
    clamp(leads[0]!) / 5,
    clamp(leads[1] ?? -20) / 5,
    question.languages - 1,
    Math.max(...ranked.map(({ features }) => features[PASSAGE_COVERAGE]!)),
  ]);
}

function bestLeadPerPassage(ranked: readonly ScoredCandidate[]): number[] {
  const best = new Map<unknown, number>();
  for (const { passageKey, lead } of ranked)
    best.set(passageKey, Math.max(lead, best.get(passageKey) ?? -Infinity));
  return [...best.values()];
}

function softmax(scores: readonly number[]): readonly number[] {
  const largest = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - largest));
  const sum = exponentials.reduce((a, b) => a + b, 0);
  return exponentials.map((value) => value / sum);
}
