import type { Span } from '../text/span.js';
import type { KeywordQuery } from './keyword-query.js';
import { SearchedText, type KeywordOccurrence, type Place, type TitledText } from './searched-text.js';

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
export function matchKeywords(
  query: KeywordQuery,
  text: TitledText | SearchedText,
): KeywordMatch | undefined {
  const searched = text instanceof SearchedText ? text : new SearchedText(text);
  const alternative = query.alternatives.find((one) => one.every((keyword) => searched.has(keyword)));
  if (alternative === undefined || query.excluded.some((keyword) => searched.has(keyword))) return undefined;
  const [first, ...elsewhere] = fewestParts(alternative.map((keyword) => searched.occurrences(keyword)));
  return { ...first!, elsewhere };
}

/** Parts that together hold every keyword, always the one that has most of those left; of equals the earlier one. */
function fewestParts(keywords: readonly (readonly KeywordOccurrence[])[]): readonly MatchedPlace[] {
  const left = new Set(keywords);
  const parts: MatchedPlace[] = [];
  while (left.size > 0) {
    const counts = new Map<number, number>();
    for (const occurrences of left)
      for (const part of new Set(occurrences.map((one) => one.part)))
        counts.set(part, (counts.get(part) ?? 0) + 1);
    const [best] = [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a));
    const spans = keywords.flatMap((occurrences) => occurrences.filter(({ part }) => part === best));
    parts.push({ where: best === 0 ? 'title' : { paragraph: best - 1 }, spans: joined(spans) });
    for (const occurrences of left)
      if (occurrences.some(({ part }) => part === best)) left.delete(occurrences);
  }
  return parts;
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
