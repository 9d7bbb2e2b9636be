import type { AnswerQuestion } from '../answer-question.js';
import { holdsAnswer, paragraphIds, type LabelledQuery, type LabelledSet } from './labelled-set.js';
import { auroc, median, notFoundAt, thresholdFor, type NotFoundScore } from './metrics.js';

/** What the pipeline said of one labelled question, as `--out` writes it. */
export interface EvaluatedQuestion {
  readonly id: string;
  /** Up to ten paragraph ids, best first; also given for `not_found`. */
  readonly ranked: readonly string[];
  readonly quote: string;
  readonly quoteParagraph: string | null;
  readonly status: 'answered' | 'not_found';
  readonly confidence: number;
  readonly tookMs: number;
}

export interface Evaluation {
  readonly questions: number;
  readonly answerable: number;
  readonly recallAt1: number;
  readonly recallAt10: number;
  /** Share of answerable questions whose first quote holds the answer, in a right paragraph. */
  readonly quoteHoldsAnswer: number;
  readonly medianQuoteCharacters: number;
  readonly medianTookMs: number;
  /** With the threshold that ships; precision, recall and F1 are 0 when every question is answerable. */
  readonly notFound: NotFoundScore;
  /** NaN when all or none are answerable. */
  readonly auroc: number;
  /** With the threshold that answers 95 % of this set's answerable questions. */
  readonly notFoundAt95: NotFoundScore;
}

const RANKED = 10;

/** Asks every question of a set. `onDone` hears of each, in order. */
export async function evaluate(
  answering: AnswerQuestion,
  set: LabelledSet,
  options: {
    readonly limit: number | undefined;
    readonly onDone: (done: EvaluatedQuestion) => void;
    readonly signal: AbortSignal;
  },
): Promise<Evaluation> {
  const queries = set.queries.slice(0, options.limit);
  const idOf = paragraphIds(set);
  const done: EvaluatedQuestion[] = [];
  for (const query of queries) {
    options.signal.throwIfAborted();
    const evaluated = await evaluateOne(answering, idOf, query);
    done.push(evaluated);
    options.onDone(evaluated);
  }
  return summarise(queries, done);
}

async function evaluateOne(
  answering: AnswerQuestion,
  idOf: ReturnType<typeof paragraphIds>,
  query: LabelledQuery,
): Promise<EvaluatedQuestion> {
  const startedMs = performance.now();
  const { answer } = await answering.trace(query.question, { top: RANKED });
  const tookMs = performance.now() - startedMs;
  const [first] = answer.passages;
  return {
    id: query.id,
    ranked: answer.passages.map(idOf),
    quote: first?.quote ?? '',
    quoteParagraph: first === undefined ? null : idOf(first),
    status: answer.status,
    confidence: answer.confidence,
    tookMs: Math.round(tookMs * 10) / 10,
  };
}

/** Metrics over questions and what was said of them, in the same order. */
function summarise(queries: readonly LabelledQuery[], done: readonly EvaluatedQuestion[]): Evaluation {
  const pairs = done.map((said, i) => ({ said, query: queries[i]! }));
  const answerable = pairs.filter(({ query }) => query.answerable);
  const confident = answerable.map(({ said }) => said.confidence);
  const unanswerable = pairs.filter(({ query }) => !query.answerable).map(({ said }) => said.confidence);
  const share = (holds: (pair: (typeof pairs)[number]) => boolean): number =>
    answerable.filter(holds).length / answerable.length;
  const asSaid = pairs.map(({ said, query }) => ({ query, confidence: said.status === 'answered' ? 1 : 0 }));
  return {
    questions: pairs.length,
    answerable: answerable.length,
    recallAt1: share(({ said, query }) => query.gold.includes(said.ranked[0] ?? '')),
    recallAt10: share(({ said, query }) => said.ranked.some((id) => query.gold.includes(id))),
    quoteHoldsAnswer: share(
      ({ said, query }) =>
        query.gold.includes(said.quoteParagraph ?? '') && holdsAnswer(said.quote, query.answers),
    ),
    medianQuoteCharacters: median(answerable.map(({ said }) => said.quote.length)),
    medianTookMs: median(done.map(({ tookMs }) => tookMs)),
    notFound: notFoundAt(
      0.5,
      asSaid.filter(({ query }) => query.answerable).map(({ confidence }) => confidence),
      asSaid.filter(({ query }) => !query.answerable).map(({ confidence }) => confidence),
    ),
    auroc: auroc(confident, unanswerable),
    notFoundAt95: notFoundAt(thresholdFor(0.95, confident), confident, unanswerable),
  };
}
