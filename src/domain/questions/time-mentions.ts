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
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  hai: '2',
  ba: '3',
  bon: '4',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
  'muoi mot': '11',
};
const QUARTER = /\b(first|second|third|fourth)[\s-]quarter|\bq([1-4])\b|\bquy\s+(iv|i{1,3}|[1-4])\b/g;
const HALF = /\b(?:(first|second)[\s-]half|(half)[\s-]year|nua (dau|cuoi) nam)\b/g;
// Not a day of a month: "ngày 3 tháng 12", nor "sau tháng 6" (after June), nor how long ago something was.
const MONTHS_LONG =
  /\b(\d{1,2}|three|six|nine|ten|eleven)[\s-]months?\b(?!\s+(?:ago|earlier))|\b(\d{1,2}|ba|sau|chin|muoi)\s+thang(?!\s+(?:\d{1,2}|truoc|cuoi)\b)(?:\s+dau)?(?:\s+nam)?\b/g;
/** What is no length of time alone, as many more are: the first eight months, "bảy tháng đầu năm". */
const FIRST_MONTHS =
  /\bfirst\s+(two|four|five|seven|eight)\s+months\b(?!\s+of\s+(?!the\s+year|this|last|next|\d))|\b(hai|bon|bay|tam|muoi mot)\s+thang\s+dau(?:\s+nam\b|(?=\s*(?:[,.?]|$)))/g;
/** The last six months of 2025, "6 tháng cuối năm", also of three. Not those that have just passed. */
const LAST_MONTHS =
  /\b(?:last|final)\s+(3|6|three|six)\s+months\s+of\b|\b(3|6|ba|sau)\s+thang\s+cuoi(?:\s+nam)?\b/g;
const LAST_PERIODS: Readonly<Record<string, string>> = { 3: 'q4', 6: 'h2' };

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
  for (const period of monthsOfYear(folded)) periods.add(period);
  return { years, months, periods, days: daysIn(folded) };
}

/** So many months from the beginning or to the end of a year. */
function* monthsOfYear(folded: string): Generator<string> {
  let others = folded;
  for (const match of folded.matchAll(LAST_MONTHS)) {
    yield LAST_PERIODS[digits(match)]!;
    others = others.replace(match[0], ' ');
  }
  for (const pattern of [MONTHS_LONG, FIRST_MONTHS])
    for (const match of others.matchAll(pattern)) {
      const months = digits(match);
      yield months === '6' ? 'h1' : months === '3' ? 'q1' : `m${months}`;
    }
}

function digits([, english, vietnamese]: RegExpMatchArray): string {
  const count = english ?? vietnamese!;
  return NUMBERS[count] ?? count;
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
