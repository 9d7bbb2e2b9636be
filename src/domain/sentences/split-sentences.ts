import type { Span } from '../text/span.js';
import { afterComment, endOfClosingMarks, outermostClosed } from './closing-marks.js';
import { type Enclosure, enclosedPositions, findEnclosures } from './enclosures.js';
import { endsSentence } from './sentence-end.js';
import { isWhiteSpaceAt, skipSpace } from './white-space.js';

const STOP = /[.?!…‥。！？｡؟۔।]/u;
const CANDIDATE = /[.?!…‥。！？｡؟۔।\n•‣▪●◦■➢]/gu;

/**
 * Cuts a paragraph into its sentences: spans in order, without the white space between them, so that only white space (or
 * nothing, where the writer forgot it) lies between neighbours and no other character is left out. Rules for English and
 * Vietnamese work together; other languages fare by the general ones. A quotation inside a sentence stays with it, with all
 * its own sentences. Linear in the length of the text.
 */
export function splitSentences(text: string): readonly Span[] {
  const enclosures = findEnclosures(text);
  return spansBetween(text, sentenceBorders(text, enclosures));
}

/** The stretches between the borders, trimmed; those of nothing but white space are dropped. `borders` ascend. */
export function spansBetween(
  text: string,
  borders: readonly number[],
  from = 0,
  to = text.length,
): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const border of [...borders, to]) {
    let first = start;
    let end = border;
    while (first < end && isWhiteSpaceAt(text, first)) first += 1;
    while (end > first && isWhiteSpaceAt(text, end - 1)) end -= 1;
    if (end > first) spans.push({ start: first, end });
    start = border;
  }
  return spans;
}

function sentenceBorders(text: string, enclosures: readonly Enclosure[]): readonly number[] {
  const inside = enclosedPositions(text.length, enclosures);
  const isOpen = (at: number): boolean => inside[at] === 0;
  return findBorders(markedText(text, enclosures), { from: 0, to: text.length, isOpen });
}

/** A text with what is asked of it for each of its clauses. */
export interface MarkedText {
  readonly text: string;
  /** The enclosures by the index of their closing mark. */
  readonly closing: ReadonlyMap<number, Enclosure>;
  /** Without any capital letter. */
  readonly caseless: boolean;
}

/** What {@link findBorders} needs to know of a text. Linear in its length. */
export function markedText(text: string, enclosures: readonly Enclosure[]): MarkedText {
  const closing = new Map(enclosures.map((enclosure) => [enclosure.end - 1, enclosure]));
  return { text, closing, caseless: !/\p{Lu}/u.test(text) };
}

/** Where to look for ends of sentences, and at which positions a border is allowed. */
export interface BorderSearch {
  readonly from: number;
  readonly to: number;
  readonly isOpen: (at: number) => boolean;
}

/** The positions at which a new sentence begins, in order, apart from the first. */
export function findBorders(
  { text, closing, caseless }: MarkedText,
  { from, to, isOpen }: BorderSearch,
): readonly number[] {
  const borders: number[] = [];
  let sentenceStart = skipSpace(text, from, to);
  const cut = (at: number): void => {
    if (at <= sentenceStart || at >= to) return;
    borders.push(at);
    sentenceStart = at;
  };

  const candidate = new RegExp(CANDIDATE);
  candidate.lastIndex = sentenceStart;
  for (let match = candidate.exec(text); match !== null && match.index < to; match = candidate.exec(text)) {
    const at = match.index;
    if (match[0] === '\n') {
      const next = skipSpace(text, at, to);
      if (startsLine(text, at, next, sentenceStart)) cut(next);
      candidate.lastIndex = next;
      continue;
    }
    if (BULLET.test(match[0])) {
      if (isOpen(at) && isWhiteSpaceAt(text, at - 1) && isWhiteSpaceAt(text, at + 1)) cut(at);
      continue;
    }
    const runEnd = endOfRun(text, at, to);
    const closedAt = endOfClosingMarks(text, runEnd, to, closing);
    const nextAt = skipSpace(text, closedAt, to);
    candidate.lastIndex = closedAt;
    if (nextAt >= to || !isOpen(nextAt) || isStop(text, nextAt, closedAt)) continue;
    const closed = closedAt > runEnd ? outermostClosed(closing, runEnd, closedAt) : undefined;
    const closes = closed && { kind: closed.kind, opensSentence: closed.start <= sentenceStart };
    if (endsSentence({ text, sentenceStart, runStart: at, runEnd, closedAt, nextAt, closes, caseless }))
      cut(nextAt > closedAt ? afterComment(text, nextAt) : nextAt);
  }
  return borders;
}

/** A further stop, and not the one of ".5 ml" or ".NET" after a space. */
function isStop(text: string, at: number, from: number): boolean {
  return STOP.test(text[at]!) && !(at > from && /^\.[\p{L}\p{N}]/u.test(text.slice(at, at + 3)));
}

const BULLET = /[•‣▪●◦■➢]/u;

const LINE_LABEL = /^\(?(?:\d{1,3}|\p{L})[.)]\s/u;
const HEADING = /^(?:[ĐÐ]iều|Khoản|Mục|Chương|Phần|Bài|Article|Section|Chapter|Part)\s+[\dIVXLC]{1,5}[.:]\s/u;

/** A new sentence after a line break: after an empty line, or before a bullet, or a numbered item after a stop, a heading or another one. */
function startsLine(text: string, at: number, next: number, sentenceStart: number): boolean {
  if (text.slice(at, Math.min(next, at + 40)).split('\n').length > 2) return true;
  const line = text.slice(next, next + 8);
  if (/^[-–—*•‣▪●◦■➢+]\s/u.test(line)) return true;
  if (!LINE_LABEL.test(line)) return false;
  if (/[.:;!?]\s*$/u.test(text.slice(Math.max(0, at - 4), at))) return true;
  const before = text.slice(sentenceStart, sentenceStart + 20).normalize('NFC');
  return LINE_LABEL.test(before) || HEADING.test(before);
}

function endOfRun(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && (STOP.test(text[end]!) || isOfficialEnd(text, end))) end += 1;
  return end;
}

/** The slash of "./." and "…/.", with which Vietnamese official texts end. */
function isOfficialEnd(text: string, at: number): boolean {
  return text[at] === '/' && text[at + 1] === '.' && !/[\p{L}\p{N}./]/u.test(text[at + 2] ?? ' ');
}
