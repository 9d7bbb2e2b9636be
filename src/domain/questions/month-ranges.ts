import { ENGLISH_MONTH, englishMonthNumber } from '../text/english-months.js';

const MONTH = String.raw`(${ENGLISH_MONTH})\.?`;
const RANGE = new RegExp(
  [
    String.raw`\b${MONTH}\s*(?:[-–—]|to|and|through|until|till)\s*${MONTH}(?![a-z])(?!\s*\d{1,2}\b)`,
    String.raw`\bthang\s+(\d{1,2})\s*(?:[-–—]|den|toi)\s*(?:het\s+)?(?:thang\s+)?(\d{1,2})(?!\d|\/(?!(?:19|20)\d\d))`,
  ].join('|'),
  'g',
);

/** Quarters and halves by their first and last month. */
const PARTS: Readonly<Record<string, string>> = {
  '1-3': 'q1',
  '4-6': 'q2',
  '7-9': 'q3',
  '10-12': 'q4',
  '1-6': 'h1',
  '7-12': 'h2',
};

/** Months that stand for a part of a year. */
export interface MonthRange {
  /** As in `TimeMentions.periods`. */
  readonly period: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a folded text names a part of a year by its months: "between January and March" is the first quarter, "tháng 1 đến
 * tháng 9" the first nine months. Other ranges, April to May, are of the months that they name.
 */
export function monthRanges(folded: string): readonly MonthRange[] {
  return [...folded.matchAll(RANGE)].flatMap(({ 0: text, 1: from, 2: to, 3: first, 4: last, index }) => {
    const [start, end] =
      from === undefined
        ? [Number(first), Number(last)]
        : [englishMonthNumber(from), englishMonthNumber(to!)];
    if (/\sand\s/.test(text) && !isBetween(folded, index)) return [];
    const period = PARTS[`${start}-${end}`] ?? (start === 1 && end > 1 && end < 12 ? `m${end}` : undefined);
    return period === undefined ? [] : [{ period, start: index, end: index + text.length }];
  });
}

/** "January and March" are two months, "between January and March" a quarter. */
function isBetween(folded: string, index: number): boolean {
  return /\bbetween\s+(?:early\s+|late\s+)?$/.test(folded.slice(0, index));
}
