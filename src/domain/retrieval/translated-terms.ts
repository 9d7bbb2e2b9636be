import { conceptsIn } from '../concepts/concepts-in.js';
import { phrasesOf } from '../concepts/concept.js';
import { isStopWord } from '../text/stop-words.js';
import { lexicalPositions } from './lexical-terms.js';
import type { QueryTerm } from './query-terms.js';

/** The glossary's commonest words stand first; further ones find little more and cost reading their postings. */
const PHRASES_OF_CONCEPT = 3;

/** What articles in `language` would call the things that a question in the other language speaks of, each once. */
export function translatedTerms(question: string, language: 'en' | 'vi'): readonly QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  for (const { concept } of conceptsIn(question)) {
    for (const phrase of phrasesOf(concept, language).slice(0, PHRASES_OF_CONCEPT)) {
      for (const term of phraseTerms(phrase)) terms.set(term.term, term);
    }
  }
  return [...terms.values()];
}

/** One word as it is; of several the pairs of neighbours, which say more than each alone. */
function phraseTerms(phrase: string): readonly QueryTerm[] {
  const positions = lexicalPositions(phrase);
  const pairs = positions.flatMap(({ pair }) => (pair === undefined ? [] : [pair]));
  if (pairs.length > 0) return pairs.map((term) => ({ field: 'pairs', term }));
  return positions
    .filter(({ token }) => !isStopWord(token.norm))
    .map(({ terms: [term] }) =>
      term!.exact === undefined
        ? { field: 'folded', term: term!.folded }
        : { field: 'exact', term: term!.exact },
    );
}
