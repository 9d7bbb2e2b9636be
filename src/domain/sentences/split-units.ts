import { cutLongClause, cutParallelGerunds } from './clause-borders.js';
import { type Enclosure, enclosedPositions, findEnclosures } from './enclosures.js';
import { markedText, spansBetween, splitSentences } from './split-sentences.js';
import type { Span } from '../text/span.js';
import type { Unit } from './unit.js';

/**
 * Cuts a paragraph into the units that can be quoted: its sentences, cut further at semicolons (never inside brackets or
 * quotations; the semicolon stays with what it ends) and, where a clause is still long, at other borders that leave readable
 * clauses. Spans in order, with only white space (or nothing) between neighbours. Linear in the length of the text.
 */
export function splitUnits(text: string): readonly Unit[] {
  const enclosures = findEnclosures(text);
  const inside = enclosedPositions(text.length, enclosures);
  const isOpen = (at: number): boolean => inside[at] === 0;
  const marked = markedText(text, enclosures);
  const sentences = splitSentences(text);
  const isOutsideBrackets = outsideBrackets(text, enclosures, sentences);
  return sentences.flatMap((span, sentence) => {
    const clauses = spansBetween(text, semicolonBorders(text, span, isOpen), span.start, span.end);
    return cutParallelGerunds(text, clauses, isOpen)
      .flatMap((clause) => cutLongClause(marked, clause, { isOpen, isOutsideBrackets }))
      .map((clause): Unit => ({ ...clause, sentence }));
  });
}

/** Outside the brackets that stand within a sentence; one that is a sentence, or begins it, counts as open. */
function outsideBrackets(
  text: string,
  enclosures: readonly Enclosure[],
  sentences: readonly Span[],
): (at: number) => boolean {
  const starts = new Set(sentences.map(({ start }) => start));
  const brackets = enclosures.filter(({ kind, start }) => kind === 'bracket' && !starts.has(start));
  const inside = enclosedPositions(text.length, brackets);
  return (at) => inside[at] === 0;
}

function semicolonBorders(
  text: string,
  { start, end }: Span,
  isOpen: (at: number) => boolean,
): readonly number[] {
  const borders: number[] = [];
  let clauseStart = start;
  for (let at = text.indexOf(';', start); at >= 0 && at < end; at = text.indexOf(';', at + 1)) {
    const border = at + 1;
    if (!isOpen(at) || border >= end || !isSeparating(text, at)) continue;
    if (!saysSomething(text.slice(clauseStart, at)) || !saysSomething(nextItem(text, border, end))) continue;
    borders.push(border);
    clauseStart = border;
  }
  return borders;
}

/** A space follows, or a word from which the space was left out; "a=1;b" and "&amp;x" do not separate clauses. */
function isSeparating(text: string, at: number): boolean {
  const after = text[at + 1] ?? ' ';
  if (/\s/u.test(after)) return !/&#?\w{1,8}$/u.test(text.slice(Math.max(0, at - 10), at));
  return (
    /^[\p{L}\p{M}]{2}/u.test(text.slice(at + 1, at + 4)) &&
    /(?:[\p{L}\p{M}%)”"]{2}|[\s\d]\d)$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !/[&=/]\S*$/u.test(text.slice(Math.max(0, at - 40), at))
  );
}

/** The text from a border to the next semicolon, as far as it matters. */
function nextItem(text: string, border: number, end: number): string {
  const item = text.slice(border, Math.min(end, border + 80));
  const semicolon = item.indexOf(';');
  return semicolon < 0 ? item : item.slice(0, semicolon);
}

/** Two words or more, or a word with its figure: less is a fragment that means nothing alone. */
function saysSomething(clause: string): boolean {
  const words = clause.slice(0, 200).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.,%/-]*/gu) ?? [];
  return words.length >= 2 && /\p{L}/u.test(clause);
}
