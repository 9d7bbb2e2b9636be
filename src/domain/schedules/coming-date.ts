import { Temporal } from '@js-temporal/polyfill';
import { ENGLISH_MONTHS } from '../text/english-months.js';
import { type Parsed, refused, understood } from './parsed.js';
import { joinDays, parseDays } from './weekdays.js';

/** What is wrong with a date as it was typed. */
export type DateProblem =
  | { readonly kind: 'not_understood' }
  /** 31 June, a 13th month. */
  | { readonly kind: 'no_such_date' };

const ISO = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/;
const DAY_FIRST = /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})(?:[-/.](?<year>\d{4}|\d{2}))?$/;
const VIETNAMESE = /^(?<day>\d{1,2}) (?:thang|thg) ?(?<month>\d{1,2})(?:,? (?:nam )?(?<year>\d{4}))?$/;
const DAY_NAME = /^(?<day>\d{1,2})(?:st|nd|rd|th)? ?(?:of )?(?<name>[a-z]{3,9})\.?(?:,? (?<year>\d{4}))?$/;
const NAME_DAY = /^(?<name>[a-z]{3,9})\.? ?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/;

/** A leap day may be eight years away, as 1900 and 2100 have none. */
const MOST_YEARS_AHEAD = 8;

/**
 * A date to come: ISO, `24/12` and `24/12/2026` (day first, as articles state dates), `24 Dec`, `Dec 24, 2026`,
 * `24 tháng 12`; without a year, the next one, `today` included. `tomorrow`, `mai`, and a day of the week, `today`
 * excluded.
 * @param plain of `plainWords`
 */
export function parseComingDate(
  plain: string,
  today: Temporal.PlainDate,
): Parsed<Temporal.PlainDate, DateProblem> {
  const text = plain.replace(/^ngay /, '');
  const near = daysAhead(text, today);
  if (near !== undefined) return understood(today.add({ days: near }));
  const parts = [ISO, DAY_FIRST, VIETNAMESE, DAY_NAME, NAME_DAY]
    .map((form) => form.exec(text)?.groups)
    .find((groups) => groups !== undefined);
  if (!parts) return refused({ kind: 'not_understood' });
  const day = Number(parts['day']);
  const month = parts['name'] === undefined ? Number(parts['month']) : monthOf(parts['name']);
  if (month === undefined) return refused({ kind: 'not_understood' });
  const date =
    parts['year'] === undefined ? next(day, month, today) : dateOf(day, month, fullYear(parts['year']));
  return date ? understood(date) : refused({ kind: 'no_such_date' });
}

function daysAhead(text: string, today: Temporal.PlainDate): number | undefined {
  if (text === 'tomorrow' || text === 'mai') return 1;
  const [day, ...more] = parseDays(joinDays(text.replace(/^next /, '').replace(/ (?:tuan )?toi$/, ''))) ?? [];
  if (day === undefined || more.length > 0) return undefined;
  return (day - today.dayOfWeek + 7) % 7 || 7;
}

function next(day: number, month: number, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  for (let ahead = 0; ahead <= MOST_YEARS_AHEAD; ahead++) {
    const date = dateOf(day, month, today.year + ahead);
    if (date && Temporal.PlainDate.compare(date, today) >= 0) return date;
  }
  return undefined;
}

function dateOf(day: number, month: number, year: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ day, month, year }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** January is 1; shortened names count (`dec`, `sept`). */
function monthOf(name: string): number | undefined {
  const index = ENGLISH_MONTHS.findIndex((month) => month.startsWith(name));
  return index < 0 ? undefined : index + 1;
}
