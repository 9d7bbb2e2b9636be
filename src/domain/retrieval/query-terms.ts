import { isStopWord } from '../text/stop-words.js';
import { lexicalPositions } from './lexical-terms.js';

/** A term of a lexical query. It matches in its own field and in the title (see PassageTerms). */
export interface QueryTerm {
  readonly term: string;
  readonly field: 'exact' | 'folded' | 'pairs';
}

/** How much a match in each field of PassageTerms counts in BM25 (docs/decisions/lexical-terms.md). */
export const LEXICAL_FIELD_WEIGHTS = { exact: 1, folded: 1, pairs: 0.5, title: 1.5 } as const;

/**
 * The terms that a question looks up, each once, without the function words of both languages. A word typed with
 * diacritics is looked up with them, one typed without matches any; pairs of neighbours always match without. A
 * question of nothing but function words keeps them all. Restore the diacritics of Vietnamese typed without first.
 */
export function queryTerms(question: string): readonly QueryTerm[] {
  const positions = lexicalPositions(question);
  const content = positions.filter(({ token }) => !isStopWord(token.norm));
  const kept = new Set(content.length > 0 ? content : positions);
  const terms = new Map<string, QueryTerm>();
  positions.forEach((position, index) => {
    if (!kept.has(position)) return;
    const { pair } = position;
    if (pair !== undefined && kept.has(positions[index - 1]!))
      terms.set(pair, { field: 'pairs', term: pair });
    for (const { exact, folded } of position.terms)
      terms.set(
        exact ?? folded,
        exact === undefined ? { field: 'folded', term: folded } : { field: 'exact', term: exact },
      );
  });
  return [...terms.values()];
}
