import { isSyllableShaped } from './syllable-shape.js';

/** Shorter words have too many others beside them. */
const SHORTEST = 4;

/**
 * The word of `words` that a folded one which is not among them is a slip of the finger for: the same first letter, and
 * one letter more, less or other ("quok" for "quoc"). A word that could be a Vietnamese syllable is taken as it stands:
 * Hai Minh and Hai Ninh are two places.
 * @param words folded
 */
export function meantByMistyped(word: string, words: Iterable<string>): string | undefined {
  if (word.length < SHORTEST || isSyllableShaped(word)) return undefined;
  for (const other of words) if (other[0] === word[0] && areOneLetterApart(word, other)) return other;
  return undefined;
}

function areOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1);
}
