import { Temporal } from '@js-temporal/polyfill';
import { type Parsed, refused, understood } from './parsed.js';
import { type DateProblem, parseComingDate } from './coming-date.js';
import { plainWords } from './plain-words.js';
import { wallClockAt } from './wall-clock.js';

/** Until when a chat holds its alerts: a moment in milliseconds, or until it says so. */
export type PauseEnd = number | 'forever';

/** What is wrong with the end of a pause as it was typed. */
export type PauseProblem =
  | DateProblem
  /** Now, or earlier. */
  | { readonly kind: 'past' }
  /** More than a year away; `latestMs` is the last moment that is not. */
  | { readonly kind: 'too_far'; readonly latestMs: number };

/** Number and unit, as often as need be: `1w 2d`, `3 ngày`. */
const AMOUNTS = /^(?:\d{1,5} ?[a-z]+(?:,? (?:and |va )?|$|(?=\d)))+$/;
const UNITS: readonly (readonly ['minutes' | 'hours' | 'days' | 'weeks' | 'months', string])[] = [
  ['minutes', 'min mins minute minutes phut'],
  ['hours', 'h hr hrs hour hours g gio tieng'],
  ['days', 'd day days ngay'],
  ['weeks', 'w wk wks week weeks tuan'],
  ['months', 'month months thang'],
];

/**
 * What `/pause` was given: nothing (until it is ended), how long (`3d`, `2w`, `12h`, `3 ngày`: days, weeks and months
 * end at the same time of day), or a date (see `parseComingDate`), which means the start of that day in the chat's zone.
 * @param zone an IANA name; RangeError when it is none
 */
export function parsePause(text: string, zone: string, nowMs: number): Parsed<PauseEnd, PauseProblem> {
  const plain = plainWords(text).replace(/^(?:for|until|till|den|toi|trong) /, '');
  if (plain === '') return understood('forever');
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone);
  const amount = parseAmount(plain);
  let end: Temporal.ZonedDateTime;
  if (amount) {
    end = now.add(amount);
  } else {
    const date = parseComingDate(plain, wallClockAt(zone, nowMs).toPlainDate());
    if (!date.ok) return date;
    end = date.value.toZonedDateTime(zone);
  }
  const latest = now.add({ years: 1 });
  if (end.epochMilliseconds <= nowMs) return refused({ kind: 'past' });
  if (Temporal.ZonedDateTime.compare(end, latest) > 0)
    return refused({ kind: 'too_far', latestMs: latest.epochMilliseconds });
  return understood(end.epochMilliseconds);
}

function parseAmount(plain: string): Record<string, number> | undefined {
  if (!AMOUNTS.test(plain)) return undefined;
  const amount: Record<string, number> = {};
  for (const [, count, word] of plain.matchAll(/(\d+) ?([a-z]+)/g)) {
    const unit = UNITS.find(([, words]) => words.split(' ').includes(word ?? ''))?.[0];
    if (unit === undefined) return undefined;
    amount[unit] = (amount[unit] ?? 0) + Number(count);
  }
  return amount;
}
