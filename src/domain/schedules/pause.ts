import { Temporal } from '@js-temporal/polyfill';
import { type Parsed, refused, understood } from './parsed.js';
import { type DateProblem, parseComingDate } from './coming-date.js';
import { plainWords } from './plain-words.js';
import { firstInstant } from './wall-clock.js';
import { joinTimes, parseWallTime } from './wall-time.js';

/** Until when a chat holds its alerts: a moment in milliseconds, or until it says so. */
export type PauseEnd = number | 'forever';

/** What is wrong with the end of a pause as it was typed. */
export type PauseProblem =
  | DateProblem
  /** Now, or earlier. */
  | { readonly kind: 'past' }
  /** More than a year away; `latestMs` is the last moment that is not. */
  | { readonly kind: 'too_far'; readonly latestMs: number };

/** Between a day and a time of it, and behind how long. */
const FILLERS = /\b(?:at|luc|vao|nua)\b|^ngay(?= mai)/g;
const ONES = /^(?:a|an|one|mot) /;
/** "Until 8h" is until eight o'clock, "8h" is for eight hours. */
const UNTIL = /^(?:until|till|den|toi) /;
/** Of a text that ends with a time: the day before it, if any, and the time. */
const DAY_AND_TIME = /^(?:(.+?),? )?(\d{1,2}(?:[:h]\d{0,2})?(?:am|pm)?)$/;

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
 * end at the same time of day), or a date (see `parseComingDate`), which means the start of that day in the chat's zone;
 * with a time (`24/12 8:00`, `until 18:00`) that time of it.
 * @param zone an IANA name; RangeError when it is none
 */
export function parsePause(text: string, zone: string, nowMs: number): Parsed<PauseEnd, PauseProblem> {
  const typed = plainWords(text).replace(/^(?:for|trong) /, '');
  if (typed === '') return understood('forever');
  const plain = plainWords(typed.replace(UNTIL, '').replace(FILLERS, '')).replace(ONES, '1 ');
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone);
  const moment = parseMoment(plain, now, UNTIL.test(typed));
  if (!moment.ok) return moment;
  const latest = now.add({ years: 1 });
  if (moment.value <= nowMs) return refused({ kind: 'past' });
  return moment.value > latest.epochMilliseconds
    ? refused({ kind: 'too_far', latestMs: latest.epochMilliseconds })
    : understood(moment.value);
}

function parseMoment(
  plain: string,
  now: Temporal.ZonedDateTime,
  isMoment: boolean,
): Parsed<number, DateProblem> {
  const amount = parseAmount(plain);
  const [, day, typedTime = ''] = DAY_AND_TIME.exec(joinTimes(plain)) ?? [];
  const time = /[:hm]/.test(typedTime) ? parseWallTime(typedTime) : undefined;
  if (amount && !(isMoment && time !== undefined)) return understood(now.add(amount).epochMilliseconds);
  const today = now.toPlainDate();
  if (time === undefined) {
    const date = parseComingDate(plain, today);
    return date.ok ? understood(date.value.toZonedDateTime(now.timeZoneId).epochMilliseconds) : date;
  }
  const at = (date: Temporal.PlainDate): number =>
    firstInstant(now.timeZoneId, date.toPlainDateTime(Temporal.PlainTime.from(time)));
  if (day === undefined)
    return understood([at(today), at(today.add({ days: 1 }))].find((ms) => ms > now.epochMilliseconds)!);
  const date = parseComingDate(day, today);
  return date.ok ? understood(at(date.value)) : date;
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
