import type { LexicalPosition } from '../retrieval/lexical-terms.js';
import { isEnglishStopWord } from '../text/stop-words.js';
import { isSyllableShaped } from '../text/syllable-shape.js';

/**
 * How a text is written: `vietnamese`, `folded vietnamese` (not one diacritic), `plain` (nothing but plain letters,
 * most likely English), or a text with `some diacritics`: English with Vietnamese names.
 */
export type Writing = 'vietnamese' | 'folded vietnamese' | 'plain' | 'some diacritics';

/** About 3 in 4 words of Vietnamese have diacritics; of English, those in names. */
const DIACRITICS_OF_VIETNAMESE = 0.35;
/** Of folded Vietnamese nearly all words are syllables that English has no function words for; of English, about 1 in 4. */
const SYLLABLES_OF_VIETNAMESE = 0.7;

/** Tells it from the words' shares alone; an empty text is `plain`. */
export function writingOf(positions: readonly LexicalPosition[]): Writing {
  let words = 0;
  let withDiacritics = 0;
  for (const { token, terms } of positions) {
    if (token.kind !== 'word') continue;
    words++;
    if (terms[0]!.exact !== undefined) withDiacritics++;
  }
  if (withDiacritics > 0)
    return withDiacritics >= DIACRITICS_OF_VIETNAMESE * words ? 'vietnamese' : 'some diacritics';
  const syllables = positions.filter(
    ({ token }) => token.kind === 'word' && !isEnglishStopWord(token.norm) && isSyllableShaped(token.norm),
  );
  return syllables.length > 0 && syllables.length >= SYLLABLES_OF_VIETNAMESE * words
    ? 'folded vietnamese'
    : 'plain';
}
