import type { LabelledQuery, LabelledSet } from './labelled-set.js';

/** A question that the whole set answers and a part of it does not. */
export interface ForeignQuery {
  readonly query: LabelledQuery;
  /** The question as the whole set has it: they share their article, so they are never fitted and tested apart. */
  readonly answeredElsewhere: LabelledQuery;
}

/** A few articles of a labelled set on their own, with questions that they answer and questions that only others do. */
export interface SmallCorpus {
  readonly set: LabelledSet;
  readonly answered: readonly LabelledQuery[];
  readonly foreign: readonly ForeignQuery[];
}

/** Any steps that share no divisor with most sizes: they spread the choice evenly. */
const CORPUS_STEP = 7;
const QUESTION_STEP = 37;

/**
 * Cuts a set into corpora of `articlesEach` articles: whoever begins has few. What is nearest there is seldom near, which a
 * corpus of hundreds of paragraphs never shows. Each gets as many foreign questions as it answers. The same set gives the same ones.
 */
export function smallCorpora(set: LabelledSet, articlesEach: number): readonly SmallCorpus[] {
  const answerable = set.queries.filter((query) => query.answerable);
  const corpora: SmallCorpus[] = [];
  for (let start = 0; start < set.articles.length; start += articlesEach) {
    const articles = set.articles.slice(start, start + articlesEach);
    const ids = new Set(articles.flatMap(({ paragraphIds }) => paragraphIds));
    const answered = answerable.filter(({ gold }) => gold.every((id) => ids.has(id)));
    const elsewhere = answerable.filter(({ gold }) => !gold.some((id) => ids.has(id)));
    const chosen = new Set(
      answered.flatMap(
        (_, i) => elsewhere[(start * CORPUS_STEP + i * QUESTION_STEP) % Math.max(elsewhere.length, 1)] ?? [],
      ),
    );
    const foreign = [...chosen].map((answeredElsewhere) => ({
      query: {
        ...answeredElsewhere,
        id: `${answeredElsewhere.id}@${start}`,
        answers: [],
        gold: [],
        answerable: false,
      },
      answeredElsewhere,
    }));
    if (answered.length > 0)
      corpora.push({
        set: { name: `${set.name}, ${articlesEach} articles`, articles, queries: answered },
        answered,
        foreign,
      });
  }
  return corpora;
}
