/** Names of the months in English, lower case, January first. */
export const ENGLISH_MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** Source of a regular expression for a month's name or its first letters, lower case. */
export const ENGLISH_MONTH = `(?:${ENGLISH_MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|sept)`;

/** 1 to 12 of what {@link ENGLISH_MONTH} matches. */
export function englishMonthNumber(name: string): number {
  return ENGLISH_MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}
