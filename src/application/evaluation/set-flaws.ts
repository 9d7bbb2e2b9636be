import { holdsWord } from '../../domain/questions/holds-word.js';
import type { LabelledSet } from './labelled-set.js';

/** So many are told one by one. */
const TOLD = 5;

/** What makes figures over a set mean less than they seem to, a line each: whoever made the set will want to correct it. */
export function setFlaws({
  articles,
  queries,
}: Pick<LabelledSet, 'articles' | 'queries'>): readonly string[] {
  const paragraphs = new Set(articles.flatMap(({ paragraphIds }) => paragraphIds));
  const wordless = queries.filter(({ question }) => !holdsWord(question));
  const unknown = queries.flatMap(({ id, gold }) =>
    gold.filter((paragraph) => !paragraphs.has(paragraph)).map((paragraph) => ({ id, paragraph })),
  );
  return [
    ...listed(
      wordless.map(
        ({ id }) => `queries.jsonl: question ${JSON.stringify(id)} holds no word; nothing is found for it`,
      ),
    ),
    ...listed(
      unknown.map(
        ({ id, paragraph }) =>
          `queries.jsonl: question ${JSON.stringify(id)} has the gold ${JSON.stringify(paragraph)}, an id that no paragraph of corpus.jsonl has; it is never found`,
      ),
    ),
  ];
}

function listed(flaws: readonly string[]): readonly string[] {
  const more = flaws.length - TOLD;
  return more > 0 ? [...flaws.slice(0, TOLD), `queries.jsonl: ${more} more of these`] : flaws;
}
