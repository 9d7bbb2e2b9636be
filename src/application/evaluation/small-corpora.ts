import type { LabelledSet } from './labelled-set.js';

/** Any steps that share no divisor with most sizes: they spread the choice evenly. */
const CORPUS_STEP = 7;
const QUESTION_STEP = 37;

/**
 * Cuts a set into sets of `articlesEach` articles: whoever begins has few. What is nearest there is seldom near, which a
 * corpus of hundreds of paragraphs never shows. Behind the questions that it answers, each gets at most as many that only
 * other articles answer. The same set gives the same ones.
 */
export function smallCorpora(set: LabelledSet, articlesEach: number): readonly LabelledSet[] {
  const answerable = set.queries.filter((query) => query.answerable);
  const corpora: LabelledSet[] = [];
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
      ...answeredElsewhere,
      id: `${answeredElsewhere.id}@${start}`,
      answers: [],
      gold: [],
      answerable: false,
      answeredElsewhere,
    }));
    const name = `${set.name}, ${articlesEach} articles`;
    if (answered.length > 0) corpora.push({ name, articles, queries: [...answered, ...foreign] });
  }
  return corpora;
}
