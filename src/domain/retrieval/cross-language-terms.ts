import { isSyllableShaped } from '../text/syllable-shape.js';
import { isStopWord } from '../text/stop-words.js';
import { lexicalPositions } from './lexical-terms.js';
import type { LexicalPosition } from './lexical-terms.js';
import type { QueryTerm } from './query-terms.js';

/**
 * The terms of a question that are likely to stand in articles of the other language as well, all without
 * diacritics: numbers, codes, capitalised names, words that are no Vietnamese syllables ("robot", "Halden"), and
 * neighbouring syllables, which meet the names among them even when nothing is capitalised. Ordinary words of the
 * other language are not met by chance: "thế" is not looked up as "the".
 */
export function crossLanguageTerms(question: string): readonly QueryTerm[] {
  const positions = lexicalPositions(question);
  const terms = new Map<string, QueryTerm>();
  positions.forEach((position, index) => {
    const previous = positions[index - 1];
    const { pair } = position;
    if (
      pair !== undefined &&
      previous !== undefined &&
      !isStopWord(previous.token.norm) &&
      !isStopWord(position.token.norm)
    )
      terms.set(pair, { field: 'pairs', term: pair });
    if (survivesTranslation(position, index))
      for (const { folded } of position.terms) terms.set(folded, { field: 'folded', term: folded });
  });
  return [...terms.values()];
}

function survivesTranslation({ token }: LexicalPosition, index: number): boolean {
  if (token.kind !== 'word') return true;
  if (isStopWord(token.norm)) return false;
  return !isSyllableShaped(token.norm) || (index > 0 && /^\p{Lu}/u.test(token.text));
}
