import { answerFeatures } from './answer-features.js';
import type { Candidate } from './candidates.js';
import type { FittedAnswering } from './fitted-answering.js';
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

/** All candidates, best first. On equal scores the newer article stands first. */
export function weighUnits<P extends SearchedPassage & { passage: { kind: string } }>(
  fitted: Pick<FittedAnswering, 'units'>,
  candidates: readonly Candidate<P>[],
): readonly Weighed<P>[] {
  return candidates
    .map((candidate) => ({
      candidate,
      score:
        ensembleScore(fitted.units, candidate.features) -
        (candidate.passage.passage.kind === 'caption' ? CAPTION_PENALTY : 0) -
        (candidate.lacksWanted ? WITHOUT_WANTED_PENALTY : 0),
    }))
    .sort((a, b) => b.score - a.score || newerFirst(a.candidate.passage, b.candidate.passage));
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
  fitted: Pick<FittedAnswering, 'confidence'>,
  inputs: Float64Array | undefined,
  doubt: number,
): number {
  if (inputs === undefined) return 0;
  return 1 / (1 + Math.exp(doubt - ensembleScore(fitted.confidence, inputs)));
}
