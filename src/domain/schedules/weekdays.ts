/** A day of the week as ISO 8601 numbers them: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** All days, Monday first. */
export const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Vietnamese counts from Monday as the second day. */
const NAMES: readonly (readonly [Weekday, string])[] = [
  [1, 'mo mon monday mondays t2'],
  [2, 'tu tue tues tuesday tuesdays t3'],
  [3, 'we wed weds wednesday wednesdays t4'],
  [4, 'th thu thur thurs thursday thursdays t5'],
  [5, 'fr fri friday fridays t6'],
  [6, 'sa sat saturday saturdays t7'],
  [7, 'su sun sunday sundays cn t8'],
];
const GROUPS: readonly (readonly [readonly Weekday[], string])[] = [
  [EVERY_DAY, 'daily everyday all'],
  [[1, 2, 3, 4, 5], 'weekday weekdays workdays'],
  [[6, 7], 'weekend weekends'],
];

const SPELLED: readonly (readonly [RegExp, string])[] = [
  // "thu 2" is thứ hai; "thu 7:00" and "thu 7h" are Thursdays at a time.
  [/\bthu ?([2-7])(?![\d:.hg])/g, 't$1'],
  ...['hai', 'ba', 'tu', 'nam', 'sau', 'bay'].map(
    (word, i) => [new RegExp(`\\bthu ${word}\\b`, 'g'), `t${i + 2}`] as const,
  ),
  [/\bchu nhat\b/g, 'cn'],
  [/\b(?:hang|moi) ngay\b|\bevery ?day\b/g, 'daily'],
  [/\bngay thuong\b/g, 'weekdays'],
  [/\bcuoi tuan\b/g, 'weekend'],
  [/\b(t[2-7])-([2-7])(?![\d:.hg])/g, '$1-t$2'],
  // "7 giờ tối thứ hai" is an evening: `tới` and `tối` fold to the same.
  [/\b(?!gio\b)([a-z][a-z2-8]*) (?:to|through|den|toi) ([a-z][a-z2-8]*)\b/g, '$1-$2'],
];

/** Names of days made one word each: `thứ hai` → `t2`, `T2-6` and `thứ hai đến thứ sáu` → `t2-t6`, `mỗi ngày` → `daily`. */
export function joinDays(plain: string): string {
  return SPELLED.reduce((text, [spelled, word]) => text.replace(spelled, word), plain);
}

/**
 * The days that a word means: `mon`, `t2`, `fri-mon` (over the week's end), `weekdays`; undefined when it means none.
 * @param plain one word of `joinDays`
 */
export function parseDays(plain: string): readonly Weekday[] | undefined {
  const group = GROUPS.find(([, words]) => words.split(' ').includes(plain));
  if (group) return group[0];
  const [from, to, ...more] = plain.split('-').map(parseDay);
  if (from === undefined || more.length > 0) return undefined;
  if (!plain.includes('-')) return [from];
  if (to === undefined) return undefined;
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, i) => (((from - 1 + i) % 7) + 1) as Weekday);
}

/** Days as a reader takes them in: runs of days that follow each other, Monday first. Every day is one run. */
export function dayRuns(
  days: readonly Weekday[],
): readonly { readonly from: Weekday; readonly to: Weekday }[] {
  const runs: { from: Weekday; to: Weekday }[] = [];
  for (const day of EVERY_DAY.filter((each) => days.includes(each))) {
    const last = runs.at(-1);
    if (last && last.to === day - 1) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
}

function parseDay(word: string): Weekday | undefined {
  return NAMES.find(([, names]) => names.split(' ').includes(word))?.[0];
}
