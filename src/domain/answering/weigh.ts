import { answerFeatures } from './answer-features.js';
import type { Candidate } from './candidates.js';
import type { FittedNetworks } from './fitted-answering.js';
import { ensembleScore } from './network.js';
import type { SearchedPassage } from './window-evidence.js';

/** A candidate with its score; higher is better, comparable within one question. */
export interface Weighed<P extends SearchedPassage> {
  readonly candidate: Candidate<P>;
  readonly score: number;
}

/** A caption says who is in a picture: body text that comes within this much is preferred. */
const CAPTION_PENALTY = 2;

/** "5-year plan" is no answer to what the growth target is, nor the vice chairman to who the chairman is: a unit with what is wanted that comes within this much is preferred. */
const WITHOUT_WANTED_PENALTY = 1;

/**
 * A quote is as short as it can be: of units nearly as good the shorter comes first. Times the logarithm of its length in
 * clauses; what it costs stands in docs/decisions/answering.md.
 */
const LENGTH_PENALTY = 0.5;
const CLAUSE_CHARS = 100;

/** All candidates, best first. On equal scores the newer article stands first. */
export function weighUnits<P extends SearchedPassage & { passage: { kind: string } }>(
  fitted: Pick<FittedNetworks, 'units'>,
  candidates: readonly Candidate<P>[],
): readonly Weighed<P>[] {
  return candidates
    .map((candidate) => ({
      candidate,
      score: ensembleScore(fitted.units, candidate.features) - penalty(candidate),
    }))
    .sort((a, b) => b.score - a.score || newerFirst(a.candidate.passage, b.candidate.passage));
}

function penalty({
  passage: { passage },
  unit,
  lacksWanted,
}: Candidate<SearchedPassage & { passage: { kind: string } }>): number {
  return (
    (passage.kind === 'caption' ? CAPTION_PENALTY : 0) +
    (lacksWanted ? WITHOUT_WANTED_PENALTY : 0) +
    LENGTH_PENALTY * Math.log(Math.max(1, (unit.end - unit.start) / CLAUSE_CHARS))
  );
}

function newerFirst(a: SearchedPassage, b: SearchedPassage): number {
  const [newer, older] = [timeOf(b), timeOf(a)];
  return newer === older ? 0 : newer - older;
}

/** A time that is unknown, or none, is older than any. */
function timeOf({ passage: { publishedAt } }: SearchedPassage): number {
  const time = Date.parse(publishedAt ?? '');
  return Number.isNaN(time) ? -Infinity : time;
}

/** The inputs of the confidence; undefined when there is nothing to quote. */
export function confidenceInputs(
  ranked: readonly Weighed<SearchedPassage>[],
  question: { readonly languages: number },
): Float64Array | undefined {
  if (ranked.length === 0) return undefined;
  const scored = ranked.map(({ candidate, score }) => ({
    passageKey: candidate.passage,
    score,
    lead: candidate.lead,
    features: candidate.features,
  }));
  return answerFeatures(scored, question);
}

/**
 * Calibrated probability that the first of the ranked candidates answers.
 * @param doubt of that candidate, in log-odds
 */
export function confidenceOf(
  fitted: Pick<FittedNetworks, 'confidence'>,
  inputs: Float64Array | undefined,
  doubt: number,
): number {
  if (inputs === undefined) return 0;
  return 1 / (1 + Math.exp(doubt - ensembleScore(fitted.confidence, inputs)));
}
