import { auroc, notFoundAt, thresholdFor } from './metrics.js';

/** What networks that never saw a question's article made of it. */
export interface JudgedQuestion {
  readonly set: string;
  readonly isAnswerable: boolean;
  /** A unit that was read holds the answer. */
  readonly isQuotable: boolean;
  /** Whether the unit that came first stands in a right paragraph, and whether it holds the answer. */
  readonly topInGold: boolean;
  readonly topAnswers: boolean;
  readonly confidence: number;
}

/** What cross-validation said of one set. */
export interface CrossValidated {
  readonly set: string;
  readonly questions: number;
  readonly recallAt1: number;
  readonly quoteHoldsAnswer: number;
  /** The most that any ranking could reach. */
  readonly quoteCeiling: number;
  readonly auroc: number;
  readonly notFoundF1: number;
}

/** How often the expected confidence comes true, for the reliability diagram. */
export interface ReliabilityBin {
  readonly from: number;
  readonly questions: number;
  readonly expected: number;
  readonly observed: number;
}

/** Share of the answerable questions that must be answered. */
const ANSWERED_SHARE = 0.95;
/** Share that the threshold is put at: sets that nothing was fitted on may be answered three points less (docs/decisions/answering.md). */
const THRESHOLD_SHARE = 0.96;

/** The figures of one set. */
export function crossValidated(set: string, judged: readonly JudgedQuestion[]): CrossValidated {
  const answerable = judged.filter(({ isAnswerable }) => isAnswerable);
  const confident = answerable.map(({ confidence }) => confidence);
  const unanswerable = judged.filter(({ isAnswerable }) => !isAnswerable).map(({ confidence }) => confidence);
  const share = (holds: (one: JudgedQuestion) => boolean): number =>
    answerable.filter(holds).length / answerable.length;
  return {
    set,
    questions: judged.length,
    recallAt1: share(({ topInGold }) => topInGold),
    quoteHoldsAnswer: share(({ topAnswers }) => topAnswers),
    quoteCeiling: share(({ isQuotable }) => isQuotable),
    auroc: auroc(confident, unanswerable),
    notFoundF1: notFoundAt(thresholdFor(ANSWERED_SHARE, confident), confident, unanswerable).f1,
  };
}

/** From here {@link THRESHOLD_SHARE} of the answerable questions of all the sets with questions of both kinds are answered; of all sets when none has both. */
export function threshold(judged: readonly JudgedQuestion[]): number {
  const sets = new Set(judged.filter(({ isAnswerable }) => !isAnswerable).map(({ set }) => set));
  const answerable = judged.filter(
    ({ isAnswerable, set }) => isAnswerable && (sets.size === 0 || sets.has(set)),
  );
  return thresholdFor(
    THRESHOLD_SHARE,
    answerable.map(({ confidence }) => confidence),
  );
}

/** Ten bins of confidence, each with what was expected in it and what came true. */
export function reliability(judged: readonly JudgedQuestion[]): readonly ReliabilityBin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    const mean = (of: (one: JudgedQuestion) => number): number =>
      inside.reduce((sum, one) => sum + of(one), 0) / inside.length;
    return {
      from: bin / 10,
      questions: inside.length,
      expected: mean(({ confidence }) => confidence),
      observed: mean(({ topAnswers }) => (topAnswers ? 1 : 0)),
    };
  });
}
