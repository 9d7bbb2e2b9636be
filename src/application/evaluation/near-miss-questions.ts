import { nearMisses } from '../../domain/fitting/near-misses.js';
import { questionLanguage } from '../../domain/questions/language.js';
import { nameSpansIn } from '../../domain/questions/names.js';
import type { LabelledQuery, LabelledSet } from './labelled-set.js';

/** An unanswerable question made from an answerable one. */
export interface NearMissQuery {
  readonly query: LabelledQuery;
  /** The question it was made from: they share their article, so they are never fitted and tested apart. */
  readonly madeFrom: LabelledQuery;
}

/** One near miss for each answerable question of `queries`, where one can be made. The same set gives the same ones. */
export function nearMissQueries(
  set: LabelledSet,
  queries: readonly LabelledQuery[],
): readonly NearMissQuery[] {
  const names: Readonly<Record<'en' | 'vi', readonly string[]>> = {
    en: namesOf(set.queries.filter(({ question }) => languageOf(question) === 'en')),
    vi: namesOf(set.queries.filter(({ question }) => languageOf(question) === 'vi')),
  };
  const articleOf = new Map(
    set.articles.flatMap(({ article, paragraphIds }) => {
      const text = [article.title, ...article.paragraphs, ...article.captions].join('\n').toLowerCase();
      return paragraphIds.map((id) => [id, text] as const);
    }),
  );
  return queries.flatMap((query, seed) => {
    if (!query.answerable) return [];
    const language = languageOf(query.question);
    const article = query.gold.map((id) => articleOf.get(id) ?? '').join('\n');
    const foreign = names[language].filter((name) => !article.includes(name.toLowerCase()));
    const made = nearMisses(query.question, language, foreign, seed + 1);
    const question = made[seed % Math.max(made.length, 1)];
    if (question === undefined) return [];
    const unanswerable = { id: `${query.id}~`, question, answers: [], gold: [], answerable: false };
    return [{ query: unanswerable, madeFrom: query }];
  });
}

function languageOf(question: string): 'en' | 'vi' {
  return questionLanguage(question) === 'en' ? 'en' : 'vi';
}

function namesOf(queries: readonly LabelledQuery[]): readonly string[] {
  return queries.flatMap(({ question }) =>
    nameSpansIn(question).map(({ start, end }) => question.slice(start, end)),
  );
}
