import type { QuestionMatch } from './question-match.js';

/** Log-odds that are taken off when the passage, its title and its date do not carry a time that the question names. */
const OTHER_TIME = 2;
/** The same for a name that its whole article, in the question's own language, does not know. */
const OTHER_NAME = 1;
/** Less of a name than this is not there: a word of three may be someone else's. */
const NAME_THERE = 0.3;
/** The same when hardly a word of the question stands there, in whatever language: nearest of what is there, not near. */
const OTHER_SUBJECT = 2;
const SUBJECT_THERE = 0.1;

/**
 * How much less likely an answer is for what it is not about: 2026's target does not answer for 2027, nor one
 * province's for another. Stated and not fitted: such questions are a few in a hundred of the labelled ones, too few for weights
 * (docs/decisions/answering.md). Where an article has no date nothing is concluded from times, and across languages nothing
 * from names, which may be translated.
 */
export function doubt(about: {
  readonly passage: Pick<QuestionMatch, 'years' | 'months' | 'days' | 'periods' | 'carried'>;
  readonly dated: boolean;
  readonly worstNameInArticle: number;
  readonly ownLanguage: boolean;
}): number {
  const { years, months, days, periods, carried } = about.passage;
  const otherTime = about.dated && Math.min(years, months, days, periods) < 1;
  const otherName = about.ownLanguage && about.worstNameInArticle < NAME_THERE;
  const otherSubject = carried < SUBJECT_THERE;
  return (otherTime ? OTHER_TIME : 0) + (otherName ? OTHER_NAME : 0) + (otherSubject ? OTHER_SUBJECT : 0);
}
