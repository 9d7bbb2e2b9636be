import { dateWithShortYear } from '../text/calendar-date.js';
import { ENGLISH_MONTH, ENGLISH_MONTHS, englishMonthNumber } from '../text/english-months.js';
import { foldDiacritics } from '../text/fold.js';
import { withoutComparedTimes } from './compared-times.js';
import { monthRanges } from './month-ranges.js';

/** Times that a text is about, in a form that English and Vietnamese share: not those that it only compares with. */
export interface TimeMentions {
  /** "2026". */
  readonly years: ReadonlySet<string>;
  /** Months of the year, "1".."12". */
  readonly months: ReadonlySet<string>;
  /** Parts of a year that figures are stated for: quarters "q1".."q4", halves "h1", "h2", first months "m9". */
  readonly periods: ReadonlySet<string>;
  /** Days of a month, "31/10", without leading zeros. */
  readonly days: ReadonlySet<string>;
}

const MONTH_NAME = new RegExp(
  `\\b(${ENGLISH_MONTH})\\b\\.?(?=\\s*\\d|\\s+of\\b)|\\b(?:in|of|since|until|by)\\s+(${ENGLISH_MONTHS.join('|')})\\b`,
  'g',
);
const YEAR = /(?<![\d.,])(1[5-9]\d\d|20\d\d)(?![\d%]|[.,]\d)/g;
const MONTH_NUMBER =
  /\bthang\s+(\d{1,2})\b(?!\s*thang)|\b\d{1,2}[/.-](\d{1,2})[/.-](?:19|20)\d\d|(?<![\d/])(\d{1,2})\/(?:19|20)\d\d/g;
/** "01/12/25" */
const SHORT_DATE = /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/%]|[.,]\d)/g;
const ORDINALS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
};
const NUMBERS: Readonly<Record<string, string>> = {
  three: '3',
  six: '6',
  nine: '9',
  ten: '10',
  eleven: '11',
  ba: '3',
  sau: '6',
  chin: '9',
  muoi: '10',
};
const QUARTER = /\b(first|second|third|fourth)[\s-]quarter|\bq([1-4])\b|\bquy\s+(iv|i{1,3}|[1-4])\b/g;
const HALF = /\b(?:(first|second)[\s-]half|(half)[\s-]year|nua (dau|cuoi) nam)\b/g;
// Not a day of a month: "ngày 3 tháng 12", nor "sau tháng 6" (after June).
const MONTHS_LONG =
  /\b(\d{1,2}|three|six|nine|ten|eleven)[\s-]months?\b|\b(\d{1,2}|ba|sau|chin|muoi)\s+thang(?!\s+\d{1,2}\b)(?:\s+dau)?(?:\s+nam)?\b/g;

const DAY = new RegExp(
  [
    String.raw`(?<![\d/.,-])(\d{1,2})[/-](\d{1,2})(?![\d%]|[.,]\d)`,
    String.raw`\bngay\s+(\d{1,2})\s+thang\s+(\d{1,2})\b`,
    String.raw`\b(${ENGLISH_MONTH})\b\.?\s+(\d{1,2})(?!\d)`,
    String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(${ENGLISH_MONTH})\b`,
  ].join('|'),
  'g',
);

/** The years, months and parts of a year that a text in English or Vietnamese (with or without diacritics) is about. */
export function timeMentions(text: string): TimeMentions {
  const whole = withoutComparedTimes(foldDiacritics(text));
  const ranges = monthRanges(whole);
  const folded = ranges.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    whole,
  );
  const years = new Set<string>();
  const months = new Set<string>();
  const periods = new Set(ranges.map(({ period }) => period));
  for (const match of folded.matchAll(YEAR)) years.add(match[1]!);
  for (const match of folded.matchAll(MONTH_NAME)) {
    const name = match[1] ?? match[2]!;
    months.add(String(englishMonthNumber(name)));
  }
  for (const match of folded.matchAll(MONTH_NUMBER)) {
    const month = Number(match[1] ?? match[2] ?? match[3]);
    if (month >= 1 && month <= 12) months.add(String(month));
  }
  for (const match of folded.matchAll(SHORT_DATE)) {
    const [year, month] = dateWithShortYear(match[1]!, match[2]!, match[3]!)?.split('-') ?? [];
    if (year !== undefined) years.add(year);
    if (month !== undefined) months.add(String(Number(month)));
  }
  for (const match of folded.matchAll(QUARTER)) {
    const which = match[1] ?? match[2] ?? match[3]!;
    periods.add(`q${ORDINALS[which] ?? which}`);
  }
  for (const match of folded.matchAll(HALF))
    periods.add(match[1] === 'second' || match[3] === 'cuoi' ? 'h2' : 'h1');
  for (const match of folded.matchAll(MONTHS_LONG)) {
    const count = match[1] ?? match[2]!;
    const months = NUMBERS[count] ?? count;
    periods.add(months === '6' ? 'h1' : months === '3' ? 'q1' : `m${months}`);
  }
  return { years, months, periods, days: daysIn(folded) };
}

function daysIn(folded: string): ReadonlySet<string> {
  const days = new Set<string>();
  for (const [, d1, m1, d2, m2, m3, d3, d4, m4] of folded.matchAll(DAY)) {
    const day = Number(d1 ?? d2 ?? d3 ?? d4);
    const named = m3 ?? m4;
    const month = Number(named === undefined ? (m1 ?? m2) : englishMonthNumber(named));
    if (day >= 1 && day <= 31 && month >= 1 && month <= 12) days.add(`${day}/${month}`);
  }
  return days;
}
