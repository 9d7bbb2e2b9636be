import { lexicalPositions } from './lexical-terms.js';
import type { LexicalPosition } from './lexical-terms.js';

/**
 * What the lexical index stores of a passage: a list of terms a field, in order and with repeats. No two kinds of
 * term can be mistaken for each other: exact ones have diacritics, folded ones have none, pairs have a "_". So a
 * query term needs no field, and one that stands in text and title counts in both.
 */
export interface PassageTerms {
  /** Words with diacritics, lower case: "tăng". */
  readonly exact: readonly string[];
  /** All words, numbers and codes without diacritics, English stems: "tang", "econom", "8.06", "57nqtw". */
  readonly folded: readonly string[];
  /** Neighbouring words, folded: "tang_truong". */
  readonly pairs: readonly string[];
  /** All three kinds of the article's title, and the year and month of its date. */
  readonly title: readonly string[];
}

/**
 * The terms of a passage. Terms hold letters and digits, "." (in decimals) and "_" (in pairs) and never a space,
 * so they can be stored joined by spaces and split at spaces alone.
 */
export function passageTerms(passage: {
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
}): PassageTerms {
  const body = lexicalPositions(passage.text);
  const title = lexicalPositions(passage.title);
  return {
    exact: exactTerms(body),
    folded: foldedTerms(body),
    pairs: pairTerms(body),
    title: [
      ...exactTerms(title),
      ...foldedTerms(title),
      ...pairTerms(title),
      ...dateTerms(passage.publishedAt),
    ],
  };
}

function exactTerms(positions: readonly LexicalPosition[]): readonly string[] {
  return positions.flatMap(({ terms }) => terms.flatMap(({ exact }) => exact ?? []));
}

function foldedTerms(positions: readonly LexicalPosition[]): readonly string[] {
  return positions.flatMap(({ terms }) => terms.map(({ folded }) => folded));
}

function pairTerms(positions: readonly LexicalPosition[]): readonly string[] {
  return positions.flatMap(({ pair }) => pair ?? []);
}

/** "2025-12-03T…" → year and month as a question states them: "2025", "12". */
function dateTerms(publishedAt: string | null): readonly string[] {
  const date = publishedAt === null ? null : /^(\d{4})-(\d{2})/.exec(publishedAt);
  return date === null ? [] : [date[1]!, String(Number(date[2]))];
}
