import { isStopWord } from '../text/stop-words.js';
import { lexicalPositions, pairOf } from './lexical-terms.js';

/** A term of a lexical query and the field of the index in which it is looked up. */
export interface QueryTerm {
  readonly term: string;
  readonly field: 'exact' | 'folded' | 'pairs' | 'title';
}

/** How much a match in each field counts in BM25. */
export const LEXICAL_FIELD_WEIGHTS: Readonly<Record<QueryTerm['field'], number>> = {
  exact: 0.5,
  folded: 1,
  pairs: 0.5,
  title: 0.5,
};

/**
 * The terms that a question looks up, each once: its words without the function words of both languages, in the
 * forms that `passageTerms` stores. A question of nothing but function words keeps them all. Give Vietnamese
 * typed without diacritics after these are restored.
 */
export function queryTerms(question: string): readonly QueryTerm[] {
  const positions = lexicalPositions(question);
  const content = positions.filter((position) => !isStopWord(position.token.norm));
  const kept = new Set(content.length > 0 ? content : positions);
  const terms = new Map<string, QueryTerm>();
  const add = (field: QueryTerm['field'], term: string): void => {
    terms.set(`${field} ${term}`, { field, term });
  };
  positions.forEach((position, index) => {
    const previous = positions[index - 1];
    if (position.adjoinsPrevious && previous !== undefined && kept.has(position) && kept.has(previous))
      add('pairs', pairOf(previous.token, position.token));
    if (!kept.has(position)) return;
    for (const { exact, folded } of position.terms) {
      add('exact', exact);
      add('folded', folded);
      add('title', folded);
    }
  });
  return [...terms.values()];
}
