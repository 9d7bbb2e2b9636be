import { calendarDate, dateWithShortYear } from '../../text/calendar-date.js';
import { foldDiacritics } from '../../text/fold.js';
import { MONTHS, WEEKDAY, ZONES } from './date-words.js';

/** A date found in a text, with where it stands in the folded text. */
export interface StatedDate {
  /** ISO 8601: a date, or date and time with offset when both are stated. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const MONTH_NAMES = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const ISO = String.raw`(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?:(?:t|,? )(?<isoHour>\d{2}):(?<isoMinute>\d{2})(?::(?<isoSecond>\d{2})(?:[.,]\d+)?)?(?: ?(?<isoOffset>z\b|[+-]\d{2}(?::?\d{2})?))?)?`;
const YEAR_FIRST = String.raw`(?<yfYear>\d{4})(?<yfSep>[/.])(?<yfMonth>\d{1,2})\k<yfSep>(?<yfDay>\d{1,2})`;
const DAY_FIRST = String.raw`(?<dfDay>\d{1,2})(?<dfSep> ?[/.-] ?)(?<dfMonth>\d{1,2})\k<dfSep>(?<dfYear>\d{4})`;
/** Two digits a part, so that it is no fraction, score or version; hyphens are left out, which write year first as often. */
const SHORT_YEAR = String.raw`(?<syDay>\d{1,2})/(?<syMonth>\d{1,2})/(?<syYear>\d{2})|(?<spDay>\d{2})\.(?<spMonth>\d{2})\.(?<spYear>\d{2})`;
const VIETNAMESE_MONTH = 'gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi mot|muoi hai|muoi|mot|chap';
const VIETNAMESE = String.raw`(?:ngay )?(?<viDay>\d{1,2}),? (?:thang |thg ?|th ?)(?<viMonth>\d{1,2}|${VIETNAMESE_MONTH}),?(?: nam|/)? ?(?<viYear>\d{4})`;
/** "Tháng 12 3, 2025": the English order that translated templates keep. */
const VIETNAMESE_MONTH_FIRST = String.raw`thang (?<vmMonth>\d{1,2}|${VIETNAMESE_MONTH}) (?<vmDay>\d{1,2}),? (?<vmYear>\d{4})`;
const MONTH_FIRST = String.raw`(?<mfMonth>${MONTH_NAMES})(?:[.,]? |-)(?<mfDay>\d{1,2})(?:st|nd|rd|th)?(?:,? |/|-)(?<mfYear>\d{4})`;
const DAY_THEN_MONTH = String.raw`(?<dmDay>\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?: of| de|-|/)?[ -]?(?<dmMonth>${MONTH_NAMES})\.?,?(?: de| del)?[ -/]?(?<dmYear>\d{4})`;
const ANY = new RegExp(
  String.raw`(?<![\d./-])(?:${[ISO, YEAR_FIRST, DAY_FIRST, SHORT_YEAR, VIETNAMESE, VIETNAMESE_MONTH_FIRST, MONTH_FIRST, DAY_THEN_MONTH].join('|')})(?:(?<=\d{4})(?=\d{1,2}:\d{2}(?!\d))|(?![\d-]|[./]\d))`,
  'g',
);
const OFFSET = String.raw`\(?(?:(?:gmt|utc) ?(?<sign>[+-]\d{1,2}(?::?\d{2})?)|(?<numeric>[+-]\d{2}:?\d{2})|(?<zone>${Object.keys(ZONES).join('|')})\b|(?:ct|et|mt|pt|cst|ist|(?:eastern|central|mountain|pacific) time)\b)\)?`;
const TIME = String.raw`(?<hour>\d{1,2})(?::|h|g| gio |\.(?=\d{2} ?(?:[ap]\.?m\b|${Object.keys(ZONES).join('|')})))(?<minute>\d{2})(?::\d{2}| phut)?(?: ?(?<half>am|pm|a\.m\.|p\.m\.|sa|ch)(?![a-z]))?`;
/** "(GMT+7)" after a date whose time stands before it. */
const OFFSET_AFTER = new RegExp(String.raw`^[\s,|]*${OFFSET}`);
const TIME_AFTER = new RegExp(String.raw`^[\s,|•·–—-]*(?:at |luc |vao luc )?${TIME}[\s,|]*(?:${OFFSET})?`);
const TIME_BEFORE = new RegExp(
  String.raw`(?:^|[^\d:])${TIME}[\s,|]*(?:${OFFSET})?[\s,|•·–—-]*(?:on |ngay )?(?:(?:${WEEKDAY})[\s,|.]*)?(?:ngay )?$`,
);
const VIETNAMESE_MONTHS: Readonly<Record<string, number>> = {
  gieng: 1, mot: 1, hai: 2, ba: 3, tu: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10, 'muoi mot': 11, 'muoi hai': 12, chap: 12,
}; // prettier-ignore

/**
 * Every calendar date that a text states, in order: ISO, day/month/year, "December 3, 2025", "3 December 2025",
 * "ngày 4 tháng 12 năm 2025" and the like in the languages of `MONTHS`. A time counts only with its offset. A date
 * that no calendar has is left out, and so are relative ones ("3 giờ trước"): nothing is guessed.
 */
export function statedDates(text: string): readonly StatedDate[] {
  if (!/\d{4}|\d[/.]\d{2}(?!\d)/.test(text)) return [];
  const folded = foldDiacritics(text);
  const found: StatedDate[] = [];
  for (const match of folded.matchAll(ANY)) {
    const date = dateOf(match.groups!, folded.slice(Math.max(0, match.index - 30), match.index));
    if (date === undefined) continue;
    const end = match.index + match[0].length;
    const g = match.groups!;
    if (g['isoHour'] !== undefined) {
      found.push({ iso: withIsoTime(date, g), start: match.index, end });
      continue;
    }
    const after = TIME_AFTER.exec(folded.slice(end, end + 60));
    const before = after ? null : TIME_BEFORE.exec(folded.slice(Math.max(0, match.index - 60), match.index));
    const time = after ?? before;
    const offsetAfter = before ? OFFSET_AFTER.exec(folded.slice(end, end + 20)) : null;
    const offset = time ? (offsetOf(time.groups!) ?? offsetOf(offsetAfter?.groups ?? {})) : undefined;
    const clock = time && offset !== undefined ? clockOf(time.groups!) : undefined;
    found.push({
      iso: clock === undefined ? date : `${date}T${clock}${offset!}`,
      start: before ? match.index - before[0].length : match.index,
      end: end + (after ?? offsetAfter ?? [''])[0].length,
    });
  }
  return found;
}

/** The first date that a text states, as ISO 8601, or `null`. A text of nothing but digits may be a date of meta tags ("20251204"). */
export function parseDate(text: string): string | null {
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/.exec(text);
  if (compact) return calendarDate(compact[1]!, compact[2]!, compact[3]!) ?? null;
  return statedDates(text)[0]?.iso ?? null;
}

function dateOf(g: Readonly<Record<string, string | undefined>>, before: string): string | undefined {
  if (g['isoYear'] !== undefined) return calendarDate(g['isoYear'], g['isoMonth']!, g['isoDay']!);
  if (g['yfYear'] !== undefined) return calendarDate(g['yfYear'], g['yfMonth']!, g['yfDay']!);
  if (g['dfYear'] !== undefined) {
    // Day first; month first only where no other reading exists ("12/25/2025") or its day of the week is stated.
    const dayFirst = calendarDate(g['dfYear'], g['dfMonth']!, g['dfDay']!);
    const monthFirst = calendarDate(g['dfYear'], g['dfDay']!, g['dfMonth']!);
    const stated = statedWeekday(before);
    const isMonthFirst =
      stated !== undefined && weekdayOf(dayFirst) !== stated && weekdayOf(monthFirst) === stated;
    return isMonthFirst ? monthFirst : (dayFirst ?? monthFirst);
  }
  const shortYear = g['syYear'] ?? g['spYear'];
  if (shortYear !== undefined)
    return dateWithShortYear((g['syDay'] ?? g['spDay'])!, (g['syMonth'] ?? g['spMonth'])!, shortYear);
  const vietnameseYear = g['viYear'] ?? g['vmYear'];
  if (vietnameseYear !== undefined) {
    const name = (g['viMonth'] ?? g['vmMonth'])!;
    const month = VIETNAMESE_MONTHS[name] ?? Number(name);
    return calendarDate(vietnameseYear, String(month), (g['viDay'] ?? g['vmDay'])!);
  }
  if (g['mfYear'] !== undefined) return calendarDate(g['mfYear'], String(MONTHS[g['mfMonth']!]), g['mfDay']!);
  return calendarDate(g['dmYear']!, String(MONTHS[g['dmMonth']!]), g['dmDay']!);
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** English only: no Vietnamese page writes the month first. */
const WEEKDAY_BEFORE =
  /\b(?<name>sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\.?[\s,|–—-]*$/;

/** The day of the week that stands right before a date, Sunday 0. */
function statedWeekday(before: string): number | undefined {
  const name = WEEKDAY_BEFORE.exec(before)?.groups?.['name'];
  return name === undefined ? undefined : WEEKDAYS.indexOf(name.slice(0, 3));
}

function weekdayOf(iso: string | undefined): number | undefined {
  return iso === undefined ? undefined : new Date(`${iso}T00:00:00Z`).getUTCDay();
}

function withIsoTime(date: string, g: Readonly<Record<string, string | undefined>>): string {
  const offset = g['isoOffset'];
  const [hour, minute, second] = [g['isoHour']!, g['isoMinute']!, g['isoSecond'] ?? '00'];
  if (offset === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date;
  return `${date}T${hour}:${minute}:${second}${offset === 'z' ? 'Z' : normalOffset(offset)}`;
}

function clockOf(g: Readonly<Record<string, string | undefined>>): string | undefined {
  let hour = Number(g['hour']);
  const half = g['half']?.replaceAll('.', '');
  if (half !== undefined && hour > 12) return undefined;
  if ((half === 'pm' || half === 'ch') && hour < 12) hour += 12;
  if ((half === 'am' || half === 'sa') && hour === 12) hour = 0;
  if (hour > 23 || Number(g['minute']) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${g['minute']!}:00`;
}

function offsetOf(g: Readonly<Record<string, string | undefined>>): string | undefined {
  if (g['zone'] !== undefined) return ZONES[g['zone']];
  const stated = g['sign'] ?? g['numeric'];
  return stated === undefined ? undefined : normalOffset(stated);
}

/** "+7", "+0700", "+07:00" → "+07:00". */
function normalOffset(offset: string): string {
  const digits = offset.slice(1).replace(':', '');
  const [hours, minutes] = digits.length <= 2 ? [digits, '00'] : [digits.slice(0, -2), digits.slice(-2)];
  return `${offset[0]!}${hours.padStart(2, '0')}:${minutes}`;
}
