import type { Token } from '../text/tokenise.js';

/** How often Vietnamese syllables and pairs of neighbours stand in some body of text. Lower case, NFC. */
export interface SyllableCounts {
  /** The syllables that fold to these letters, diacritics kept, with their counts; empty when there are none. */
  formsOf(folded: string): ReadonlyMap<string, number>;
  /** How often `second` follows `first`. */
  pairCount(first: string, second: string): number;
  /** How many syllables were counted in all. */
  readonly total: number;
}

/** What is counted for a token: the word, or one stand-in for all numbers ("năm 2026" tells "năm" from "nam"). */
export function syllableOf(token: Token): string {
  return token.kind === 'word' ? token.norm : NUMBER;
}

const NUMBER = '0';
