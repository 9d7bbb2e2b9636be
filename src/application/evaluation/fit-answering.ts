import {
  KINDS_OF_ARTICLES,
  kindOfArticles,
  type FittedAnswering,
  type FittedNetworks,
  type KindOfArticles,
} from '../../domain/answering/fitted-answering.js';
import { ensembleScore } from '../../domain/answering/network.js';
import { confidenceInputs, weighUnits } from '../../domain/answering/weigh.js';
import { calibrated, fitCalibration } from '../../domain/fitting/calibration.js';
import { fitConfidence, type LabelledAnswer } from '../../domain/fitting/fit-confidence.js';
import { fitUnits, type LabelledQuestion } from '../../domain/fitting/fit-units.js';
import type { Evidence } from '../gather-evidence.js';
import {
  crossValidated,
  reliability,
  threshold,
  type CrossValidated,
  type JudgedQuestion,
  type ReliabilityBin,
} from './cross-validated.js';
import { holdsAnswer, paragraphIds, type LabelledQuery, type LabelledSet } from './labelled-set.js';

/** A labelled question and what was gathered for it. */
export interface GatheredQuestion {
  readonly set: string;
  /** Questions over the same article, in whatever language, share it: they are never fitted and tested apart. */
  readonly article: string;
  /** A question that only articles outside a small corpus answer, to fit the confidence on: it is in no figure. */
  readonly isForeign: boolean;
  readonly query: LabelledQuery;
  readonly candidates: Evidence['candidates'];
  /** How many languages were searched. The rest of the evidence is let go: it is half a megabyte a question. */
  readonly languages: number;
  readonly answers: readonly boolean[];
  readonly inGold: readonly boolean[];
}

export interface FitResult {
  readonly fitted: Omit<FittedAnswering, 'provenance'>;
  readonly crossValidated: readonly CrossValidated[];
  readonly reliability: readonly ReliabilityBin[];
}

const FOLDS = 5;
/** Networks whose scores are averaged; one alone depends on its seed by about a point. */
const ENSEMBLE = 3;
const UNITS = { hidden: 12, epochs: 12, decay: 1e-2 };
const CONFIDENCE = { hidden: 4, epochs: 30, decay: 3e-3 };
/** How much a question over the other kind of articles counts when networks are fitted for one. */
const OTHER_KIND = { units: 0.3, confidence: 0.1 };
/** How much a question that only other articles answer counts beside a labelled one that nothing answers. */
const FOREIGN_WEIGHT = 0.6;

/** Labels the gathered units of a question of the set. */
export function labelled(set: LabelledSet, query: LabelledQuery, evidence: Evidence): GatheredQuestion {
  const idOf = paragraphIds(set);
  const { candidates } = evidence;
  const inGold = candidates.map(({ passage }) => query.gold.includes(idOf(passage.passage)));
  const answers = candidates.map(
    ({ passage, unit }, i) =>
      inGold[i]! && holdsAnswer(passage.passage.text.slice(unit.start, unit.end), query.answers),
  );
  const { gold, id } = query.answeredElsewhere ?? query;
  const article = gold[0]?.replace(/-\d+$/, '').replace(/^xq(?:en|vi)/, 'xq') ?? id;
  return {
    set: set.name,
    article,
    isForeign: query.answeredElsewhere !== undefined,
    query,
    candidates,
    languages: evidence.lists.length,
    answers,
    inGold,
  };
}

/** Fits ranking and confidence, and says by cross-validation (five folds by article) what they are worth. */
export function fitAnswering(
  questions: readonly GatheredQuestion[],
  weightOf: (set: string) => number,
): FitResult {
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    inside: questions.filter(({ article }) => foldOf(article) === fold),
    outside: questions.filter(({ article }) => foldOf(article) !== fold),
  }));
  const ranked = folds.flatMap(({ inside, outside }) => {
    const units = ofEachKind((kind) => unitNetworks(outside, kind, weightOf));
    return inside.map((question) => rankedQuestion(question, units, weightOf));
  });
  const judged = folds.flatMap((_, fold) => {
    const outside = ranked.filter(({ question }) => foldOf(question.article) !== fold);
    const confidence = ofEachKind((kind) => confidenceNetworks(outside, kind));
    return ranked
      .filter(({ question }) => !question.isForeign && foldOf(question.article) === fold)
      .map((one) => ({
        ...one,
        score: one.inputs === undefined ? 0 : ensembleScore(confidence[one.kind], one.inputs),
      }));
  });
  const calibrations = ofEachKind((kind) =>
    fitCalibration(
      judged
        .filter((one) => one.kind === kind)
        .map(({ score, topAnswers, weight }) => ({ score, right: topAnswers, weight })),
    ),
  );
  const confident = judged.map(({ question, kind, score, doubt, topInGold, topAnswers }): JudgedQuestion => {
    const logOdds = calibrations[kind].slope * score + calibrations[kind].intercept;
    return {
      set: question.set,
      isAnswerable: question.query.answerable,
      isQuotable: question.answers.includes(true),
      topInGold,
      topAnswers,
      confidence: 1 / (1 + Math.exp(doubt - logOdds)),
    };
  });
  const networks = ofEachKind((kind): FittedNetworks => ({
    units: unitNetworks(questions, kind, weightOf),
    confidence: calibrated(confidenceNetworks(ranked, kind), calibrations[kind]),
  }));
  return {
    fitted: { ...networks, threshold: threshold(confident) },
    crossValidated: [...new Set(questions.map(({ set }) => set))].map((set) =>
      crossValidated(
        set,
        confident.filter((one) => one.set === set),
      ),
    ),
    reliability: reliability(confident),
  };
}

function ofEachKind<T>(make: (kind: KindOfArticles) => T): Readonly<Record<KindOfArticles, T>> {
  return Object.fromEntries(KINDS_OF_ARTICLES.map((kind) => [kind, make(kind)])) as Record<KindOfArticles, T>;
}

interface Ranked {
  readonly question: GatheredQuestion;
  readonly kind: KindOfArticles;
  readonly inputs: Float64Array | undefined;
  readonly topInGold: boolean;
  readonly topAnswers: boolean;
  readonly doubt: number;
  readonly weight: number;
}

function rankedQuestion(
  question: GatheredQuestion,
  units: Readonly<Record<KindOfArticles, FittedNetworks['units']>>,
  weightOf: (set: string) => number,
): Ranked {
  const { candidates, languages } = question;
  const kind = kindOfArticles(candidates);
  const ranked = weighUnits({ units: units[kind] }, candidates);
  const top = ranked[0] === undefined ? -1 : candidates.indexOf(ranked[0].candidate);
  return {
    question,
    kind,
    inputs: confidenceInputs(ranked, { languages }),
    topInGold: question.inGold[top] ?? false,
    topAnswers: question.answers[top] ?? false,
    doubt: ranked[0]?.candidate.doubt ?? 0,
    weight: weightOf(question.set) * (question.isForeign ? FOREIGN_WEIGHT : 1),
  };
}

function unitNetworks(
  questions: readonly GatheredQuestion[],
  kind: KindOfArticles,
  weightOf: (set: string) => number,
): FittedNetworks['units'] {
  const labelledQuestions: LabelledQuestion[] = questions
    .filter(({ query }) => query.answerable)
    .map(({ candidates, answers, inGold, set }) => ({
      features: candidates.map(({ features }) => features),
      answers,
      inGold,
      weight: weightOf(set) * (kindOfArticles(candidates) === kind ? 1 : OTHER_KIND.units),
    }));
  return Array.from({ length: ENSEMBLE }, (_, seed) =>
    fitUnits(labelledQuestions, { ...UNITS, seed: seed + 1 }),
  );
}

/**
 * Fitted to tell whether the articles answer at all, whichever unit came first: that orders questions better than whether
 * this unit does (AUROC on news-dev .85 against .81). Calibration makes it the probability that the quote answers.
 */
function confidenceNetworks(ranked: readonly Ranked[], kind: KindOfArticles): FittedNetworks['confidence'] {
  const answers: LabelledAnswer[] = ranked.flatMap(({ inputs, question, weight, kind: own }) =>
    inputs === undefined
      ? []
      : [
          {
            inputs,
            answerable: question.query.answerable,
            weight: own === kind ? weight : weight * OTHER_KIND.confidence,
          },
        ],
  );
  return Array.from({ length: ENSEMBLE }, (_, seed) =>
    fitConfidence(answers, { ...CONFIDENCE, seed: seed + 1 }),
  );
}

/** FNV-1a over the article's name: spread evenly, the same in every run. */
function foldOf(article: string): number {
  let hash = 0x811c9dc5;
  for (const character of article) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return (hash >>> 0) % FOLDS;
}
