import type { Language } from '../articles/article.js';
import { lexicalPositions, neighbourPairs } from './lexical-terms.js';

/** What the lexical index stores of a passage, a list of terms per field, in order and with repeats. */
export interface PassageTerms {
  /** Lower-cased words, diacritics kept, not stemmed. */
  readonly exact: readonly string[];
  /** Words without diacritics, English stems. */
  readonly folded: readonly string[];
  /** Neighbouring words, folded: "tang_truong". */
  readonly pairs: readonly string[];
  /** Folded words of the article's title, and its year and month. */
  readonly title: readonly string[];
}

/**
 * The terms of a passage. They hold letters, digits, "." (in decimals) and "_" (in pairs) and never a space, so
 * they can be stored joined by spaces and split at spaces alone.
 */
export function passageTerms(passage: {
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly language: Language;
}): PassageTerms {
  const body = lexicalPositions(passage.text);
  const title = lexicalPositions(passage.title);
  return {
    exact: body.flatMap((position) => position.terms.map((term) => term.exact)),
    folded: body.flatMap((position) => position.terms.map((term) => term.folded)),
    pairs: neighbourPairs(body),
    title: [
      ...title.flatMap((position) => position.terms.map((term) => term.folded)),
      ...dateTerms(passage.publishedAt),
    ],
  };
}

/** "2025-12-03T…" → year and month as a question states them: "2025", "12". */
function dateTerms(publishedAt: string | null): readonly string[] {
  const date = publishedAt === null ? null : /^(\d{4})-(\d{2})/.exec(publishedAt);
  return date === null ? [] : [date[1]!, String(Number(date[2]))];
}
