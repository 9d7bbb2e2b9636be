import type { Span } from '../text/span.js';
import type { KeywordQuery } from './keyword-query.js';
import { SearchedText, type KeywordPlaces, type TitledText } from './searched-text.js';

/** Part of an article: its title, or a paragraph counted from 0. */
export type Place = 'title' | { readonly paragraph: number };

/** A part of an article that keywords stand in. */
export interface MatchedPlace {
  readonly where: Place;
  /** In the title or the paragraph as given, in order, apart from each other. */
  readonly spans: readonly Span[];
}

/** Where an article has what was looked for: first the part that has most of it. */
export interface KeywordMatch extends MatchedPlace {
  /** The parts that the other keywords stand in; empty when the first has all. */
  readonly elsewhere: readonly MatchedPlace[];
}

/**
 * Where the keywords stand in an article; undefined when it does not match. Title and body count as one text: keywords
 * may stand in different parts, a phrase stands within one. Of the alternatives the first that matches is told.
 */
export function matchKeywords(query: KeywordQuery, text: TitledText): KeywordMatch | undefined {
  const keywords = keywordsFound(query, new SearchedText(text));
  if (keywords === undefined) return undefined;
  const [first, ...elsewhere] = fewestParts(keywords);
  return { ...first!, elsewhere };
}

/** The part that {@link matchKeywords} tells first, and no more: it is found much faster. */
export function placeOfKeywords(query: KeywordQuery, text: SearchedText): Place | undefined {
  const keywords = keywordsFound(query, text);
  return keywords === undefined ? undefined : placeOf(fullestPart(keywords));
}

/** Of each keyword of the first alternative that matches; undefined when none does, or something excluded stands there. */
function keywordsFound(
  { alternatives, excluded }: KeywordQuery,
  text: SearchedText,
): readonly KeywordPlaces[] | undefined {
  const alternative = alternatives.find((one) => one.every((keyword) => text.has(keyword)));
  if (alternative === undefined || excluded.some((keyword) => text.has(keyword))) return undefined;
  return alternative.map((keyword) => text.placesOf(keyword));
}

/** Parts that together hold every keyword, always the one that has most of those left. */
function fewestParts(keywords: readonly KeywordPlaces[]): readonly MatchedPlace[] {
  const parts: MatchedPlace[] = [];
  for (let left = keywords; left.length > 0;) {
    const fullest = fullestPart(left);
    const spans = keywords.flatMap(({ occurrences }) => occurrences.filter(({ part }) => part === fullest));
    parts.push({ where: placeOf(fullest), spans: joined(spans) });
    left = left.filter((one) => !one.parts.includes(fullest));
  }
  return parts;
}

/** The part that most of the keywords stand in; of equals the earlier one. */
function fullestPart(keywords: readonly KeywordPlaces[]): number {
  if (keywords.length === 1) return keywords[0]!.parts[0]!;
  const counts = new Map<number, number>();
  for (const { parts } of keywords) for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0];
}

function placeOf(part: number): Place {
  return part === 0 ? 'title' : { paragraph: part - 1 };
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
