import { stemmer } from 'stemmer';
import { foldDiacritics } from '../text/fold.js';
import { tokenise } from '../text/tokenise.js';
import type { Token } from '../text/tokenise.js';

/** A token as the lexical index compares it. */
export interface LexicalTerm {
  /** Lower case, diacritics kept, not stemmed. */
  readonly exact: string;
  /** Without diacritics, stemmed. The same for every language guess, so a wrong guess loses nothing. */
  readonly folded: string;
}

/** A place in a text and the terms that stand there: one, or for a code the whole code and its parts. */
export interface LexicalPosition {
  readonly token: Token;
  readonly terms: readonly LexicalTerm[];
  /** Nothing but spaces or a hyphen stand between this token and the one before it. */
  readonly adjoinsPrevious: boolean;
}

/** The terms of a text, position by position; passages and questions are both read through this. */
export function lexicalPositions(text: string): readonly LexicalPosition[] {
  let previousEnd = -1;
  return tokenise(text).map((token) => {
    const gap = previousEnd < 0 || token.start < previousEnd ? ',' : text.slice(previousEnd, token.start);
    previousEnd = token.end;
    return {
      token,
      terms: [token.norm, ...token.parts].map(lexicalTerm),
      adjoinsPrevious: /^[\s\-‐‑]+$/u.test(gap),
    };
  });
}

/** Pairs of neighbours, folded but not stemmed, as one term: "Hải Minh" → "hai_minh". */
export function neighbourPairs(positions: readonly LexicalPosition[]): readonly string[] {
  const pairs: string[] = [];
  for (let i = 1; i < positions.length; i++) {
    const second = positions[i]!;
    if (second.adjoinsPrevious) pairs.push(pairOf(positions[i - 1]!.token, second.token));
  }
  return pairs;
}

/** The term for two neighbours. */
export function pairOf(first: Token, second: Token): string {
  return `${foldDiacritics(first.norm)}_${foldDiacritics(second.norm)}`;
}

// Porter's rules are for English, but applied to everything: folded Vietnamese syllables hardly meet them.
function lexicalTerm(norm: string): LexicalTerm {
  const folded = foldDiacritics(norm);
  return { exact: norm, folded: /^[a-z]+$/.test(folded) ? stemmer(folded) : folded };
}
