import type { Answer, QuotedPassage } from '../domain/answering/answer.js';
import type { Candidate } from '../domain/answering/candidates.js';
import { kindOfArticles, type FittedAnswering } from '../domain/answering/fitted-answering.js';
import { confidenceInputs, confidenceOf, weighUnits, type Weighed } from '../domain/answering/weigh.js';
import type { Unit } from '../domain/sentences/unit.js';
import type { Span } from '../domain/text/span.js';
import type { FoundPassage } from './find-passages.js';
import type { Evidence, GatherEvidence } from './gather-evidence.js';

export interface AskOptions {
  /** How many passages to give. */
  readonly top: number;
}

/** An answer and how it came about, for `--explain` and for evaluation. */
export interface TracedAnswer {
  readonly answer: Answer;
  readonly evidence: Evidence;
  readonly ranked: readonly Weighed<FoundPassage>[];
  /** Confidence from which a question counts as answered. */
  readonly threshold: number;
}

/** Answers questions with quotes, and says when the articles do not answer. */
export class AnswerQuestion {
  constructor(
    private readonly evidence: GatherEvidence,
    private readonly fitted: FittedAnswering,
  ) {}

  async ask(question: string, options: AskOptions): Promise<Answer> {
    return (await this.trace(question, options)).answer;
  }

  async trace(question: string, { top }: AskOptions): Promise<TracedAnswer> {
    const evidence = await this.evidence.gather(question);
    const networks = this.fitted[kindOfArticles(evidence.candidates)];
    const ranked = weighUnits(networks, evidence.candidates);
    const inputs = confidenceInputs(ranked, {
      languages: evidence.lists.length,
    });
    const confidence =
      evidence.nothingAsked === undefined
        ? confidenceOf(networks, inputs, ranked[0]?.candidate.doubt ?? 0)
        : 0;
    const best = ranked[0]?.score ?? 0;
    const answer: Answer = {
      question,
      status: confidence >= this.fitted.threshold ? 'answered' : 'not_found',
      confidence,
      language: evidence.question.language === 'other' ? 'und' : evidence.question.language,
      passages: [
        ...bestOfEachPassage(ranked).map(({ candidate, score }) =>
          quoted(candidate, confidence * Math.exp(score - best)),
        ),
        ...unreadPassages(evidence).map((passage) => quoted({ passage, unit: nearestUnit(passage) }, 0)),
      ].slice(0, top),
    };
    return { answer, evidence, ranked, threshold: this.fitted.threshold };
  }
}

/** The best unit of each passage, best first: two clauses of one paragraph are one place to look. */
export function bestOfEachPassage(
  ranked: readonly Weighed<FoundPassage>[],
): readonly Weighed<FoundPassage>[] {
  const seen = new Set<number>();
  return ranked.filter(({ candidate }) => {
    const { id } = candidate.passage.passage;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** What was found and not read, as it was not needed or there was too much: best first. */
function unreadPassages({ lists, candidates }: Evidence): readonly FoundPassage[] {
  const read = new Set(candidates.map(({ passage }) => passage));
  return lists
    .flat()
    .filter((passage) => !read.has(passage))
    .sort((a, b) => b.score - a.score);
}

function nearestUnit({ passage: { units }, unitCosines, bestUnitCosine }: FoundPassage): Unit {
  return units[unitCosines.indexOf(bestUnitCosine)]!;
}

function quoted(
  {
    passage,
    unit,
    answer,
  }: Pick<Candidate<FoundPassage>, 'passage' | 'unit'> & { readonly answer?: Span | undefined },
  score: number,
): QuotedPassage {
  const { text, articleId, title, publisher, publishedAt, url, paragraph } = passage.passage;
  return {
    quote: text.slice(unit.start, unit.end),
    before: text.slice(0, unit.start).trimEnd(),
    after: text.slice(unit.end).trimStart(),
    emphasis: answer === undefined ? undefined : within(answer, unit),
    articleId,
    title,
    publisher,
    publishedAt,
    url,
    paragraph,
    score,
  };
}

function within(answer: Span, unit: Span): Span {
  return {
    start: Math.max(answer.start, unit.start) - unit.start,
    end: Math.min(answer.end, unit.end) - unit.start,
  };
}
