import { isStopWord } from '../text/stop-words.js';

/**
 * Whether a paragraph speaks of what the rest speaks of: two names, figures, long words or pairs of words in common, or
 * as many as `least` says.
 */
export function sharesTopic(text: string, rest: string, least = 2): boolean {
  const telling = new Set(
    (text.match(/\p{Lu}\p{L}{2,}|\d[\d.,]*\d|\p{L}{8,}/gu) ?? []).map((word) => word.toLowerCase()),
  );
  const others = wordsOf(rest);
  const known = new Set(others);
  let shared = 0;
  for (const word of telling) if (known.has(word) && ++shared >= least) return true;
  const pairs = new Set(pairsOf(others));
  for (const pair of new Set(pairsOf(wordsOf(text)))) if (pairs.has(pair) && ++shared >= least) return true;
  return false;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d][\p{L}\d.,]*[\p{L}\d]/gu) ?? [];
}

/** Neighbouring words, as Vietnamese writes most of its words in two; pairs with a function word tell nothing. */
function pairsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    return next === undefined || isStopWord(word) || isStopWord(next) ? [] : [`${word} ${next}`];
  });
}
