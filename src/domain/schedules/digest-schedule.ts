import { type Parsed, refused, understood } from './parsed.js';
import { meansOff, plainWords } from './plain-words.js';
import { joinTimes, parseWallTime, type WallTime } from './wall-time.js';
import { EVERY_DAY, joinDays, parseDays, type Weekday } from './weekdays.js';

/** When a chat wants its alerts in one message: at these times of these days, by the clock on its wall. */
export interface DigestSchedule {
  /** At least one, at most `MOST_DIGEST_TIMES`; in order, each once. */
  readonly times: readonly WallTime[];
  /** At least one; in order, each once. */
  readonly days: readonly Weekday[];
}

/** More digests a day are no digests. */
const MOST_DIGEST_TIMES = 6;

/** What is wrong with a schedule as it was typed. */
export type DigestProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no_time' }
  | { readonly kind: 'too_many_times'; readonly most: number }
  /** Neither a time nor a day; folded, as long as somebody typed it. */
  | { readonly kind: 'not_understood'; readonly word: string };

const WORDS_BETWEEN = new Set([
  'at',
  'on',
  'and',
  'from',
  'luc',
  'va',
  'vao',
  'tu',
  'every',
  'moi',
  'hang',
  '&',
  '+',
]);

/**
 * What `/digest` was given: times and days in any order and either language (`8:00 18h mon-fri`, `08.00 T2-T6, CN`), or
 * `off`. Without days, every day is meant.
 */
export function parseDigest(text: string): Parsed<DigestSchedule | 'off', DigestProblem> {
  const plain = plainWords(text);
  if (plain === '') return refused({ kind: 'empty' });
  if (meansOff(plain)) return understood('off');
  const times = new Set<WallTime>();
  const days = new Set<Weekday>();
  for (const word of joinTimes(joinDays(plain)).split(/[\s,;]+/)) {
    if (word === '' || WORDS_BETWEEN.has(word)) continue;
    const time = parseWallTime(word);
    const named = time === undefined ? parseDays(word) : [];
    if (named === undefined) return refused({ kind: 'not_understood', word });
    if (time !== undefined) times.add(time);
    for (const day of named) days.add(day);
  }
  if (times.size === 0) return refused({ kind: 'no_time' });
  if (times.size > MOST_DIGEST_TIMES) return refused({ kind: 'too_many_times', most: MOST_DIGEST_TIMES });
  return understood({
    times: [...times].sort(),
    days: days.size === 0 ? EVERY_DAY : EVERY_DAY.filter((day) => days.has(day)),
  });
}
