import { stemmer } from 'stemmer';
import { foldDiacritics } from '../text/fold.js';
import { unifyTonePlacement } from '../text/tone-placement.js';
import { tokenise } from '../text/tokenise.js';
import type { Token } from '../text/tokenise.js';

/** A word, a number, a code or a part of one, as the lexical index compares it. */
export interface LexicalTerm {
  /** Lower case with its diacritics; undefined when it has none, as it then says no more than `folded`. */
  readonly exact: string | undefined;
  /** Without diacritics, stemmed. The same whatever the language is taken for, so a wrong guess loses nothing. */
  readonly folded: string;
}

/** A place in a text and the terms that stand there: one, or for a code the whole code and its parts. */
export interface LexicalPosition {
  readonly token: Token;
  readonly terms: readonly LexicalTerm[];
  /** This token and the one before it as one term, folded and not stemmed ("hai_minh"); undefined when anything but spaces or a hyphen stands between them. */
  readonly pair: string | undefined;
}

/** The terms of a text, position by position; passages and questions are both read through this. */
export function lexicalPositions(text: string): readonly LexicalPosition[] {
  let previousEnd = -1;
  let previousFolded = '';
  return tokenise(text).flatMap((token) => {
    const folded = foldDiacritics(token.norm);
    // A stray accent that stands on no letter.
    if (folded === '') return [];
    const pair = adjoins(text, previousEnd, token.start) ? `${previousFolded}_${folded}` : undefined;
    previousEnd = token.end;
    previousFolded = folded;
    const parts = token.parts.filter((part) => foldDiacritics(part) !== '');
    return [
      {
        token,
        terms: [
          lexicalTerm(token.norm, folded),
          ...parts.map((part) => lexicalTerm(part, foldDiacritics(part))),
        ],
        pair,
      },
    ];
  });
}

function adjoins(text: string, end: number, start: number): boolean {
  if (end < 0 || start <= end) return false;
  for (let i = end; i < start; i++) if (!SPACES_AND_HYPHENS.has(text[i]!)) return false;
  return true;
}

const SPACES_AND_HYPHENS: ReadonlySet<string> = new Set([' ', '\u00a0', '\n', '\t', '-', '‐', '‑']);

// Porter's rules are for English, but applied to every word: folded Vietnamese syllables hardly meet them.
function lexicalTerm(norm: string, folded: string): LexicalTerm {
  return {
    exact: folded === norm ? undefined : unifyTonePlacement(norm),
    folded: /^[a-z]{3,}$/.test(folded) ? stemmer(folded) : folded,
  };
}
