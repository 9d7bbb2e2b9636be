import { foldDiacritics } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { tokenise, type Token } from '../text/tokenise.js';
import { unifyTonePlacement } from '../text/tone-placement.js';

/** A word as keywords are compared, with its place in the text. */
export interface KeywordWord extends Span {
  /** Lower case, NFC, diacritics kept, tones where the older spelling has them. */
  readonly exact: string;
  /** Without diacritics. */
  readonly folded: string;
}

/**
 * The words of a text in order, for keywords and what they are looked for in alike. A code is its parts: "57-NQ/TW" is
 * 57, nq, tw, so that "57 NQ TW" is the same; letters and digits that touch stay one word ("5G"). Numbers are in one
 * notation ("1,204" and "1.204"). Offsets are into the text as given.
 */
export function keywordWords(text: string): readonly KeywordWord[] {
  return tokenise(text).flatMap((token) =>
    token.kind === 'code' ? partsOfCode(text, token) : [keywordWord(token.norm, token.start, token.end)],
  );
}

/** Between digits a point or comma is part of a number: "v1.5", "1,204ha". */
const PART_OF_CODE = /(?:[^-‐‑–/.,'’&]|(?<=\p{N})[.,](?=\p{N}))+/gu;

function partsOfCode(text: string, { start, end }: Token): readonly KeywordWord[] {
  return Array.from(text.slice(start, end).matchAll(PART_OF_CODE)).flatMap((part) => {
    const from = start + part.index;
    return tokenise(part[0]).map((token) =>
      keywordWord(
        token.kind === 'code' ? token.text.toLowerCase() : token.norm,
        from + token.start,
        from + token.end,
      ),
    );
  });
}

function keywordWord(norm: string, start: number, end: number): KeywordWord {
  const exact = unifyTonePlacement(norm);
  return { exact, folded: foldDiacritics(exact), start, end };
}
