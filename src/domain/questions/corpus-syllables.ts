import { foldDiacritics } from '../text/fold.js';
import { tokenise } from '../text/tokenise.js';
import { syllableOf } from './syllable-counts.js';
import type { SyllableCounts } from './syllable-counts.js';

/**
 * Counts the words and pairs of Vietnamese texts. Given the passages that the folded words of a question find, it
 * knows how the articles write the question's names and terms, and nothing has to be stored for it.
 */
export function countSyllables(texts: readonly string[]): SyllableCounts {
  const forms = new Map<string, Map<string, number>>();
  const pairs = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    let previous = '';
    for (const token of tokenise(text)) {
      const syllable = syllableOf(token);
      const folded = foldDiacritics(syllable);
      forms.set(folded, increased(forms.get(folded) ?? new Map<string, number>(), syllable));
      increased(pairs, `${previous} ${syllable}`);
      previous = syllable;
      total++;
    }
  }
  return {
    total,
    formsOf: (folded) => forms.get(folded) ?? new Map<string, number>(),
    pairCount: (first, second) => pairs.get(`${first} ${second}`) ?? 0,
  };
}

function increased(counts: Map<string, number>, key: string): Map<string, number> {
  return counts.set(key, (counts.get(key) ?? 0) + 1);
}
