/** ISO 8601, or undefined where no calendar has such a day or the year is none of news. */
export function calendarDate(year: string, month: string, day: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate())
    return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/**
 * The date of "01/12/25", day first as in full; month first only where no other reading exists. Where the year may as
 * well stand first and would then be the later one ("25/12/01"), neither is taken: nothing is guessed.
 */
export function dateWithShortYear(day: string, month: string, shortYear: string): string | undefined {
  const year = fullYear(shortYear);
  if (year === undefined) return undefined;
  const yearFirst = calendarDate(fullYear(day) ?? '', month, shortYear);
  const dayFirst = calendarDate(year, month, day);
  if (yearFirst !== undefined && (dayFirst === undefined || yearFirst > dayFirst)) return undefined;
  return dayFirst ?? calendarDate(year, day, month);
}

/** "25" → "2025", "98" → "1998"; undefined between, where it could be of either century and news is of neither. */
function fullYear(digits: string): string | undefined {
  if (!/^\d\d$/.test(digits)) return undefined;
  const year = Number(digits);
  if (year < 40) return `20${digits}`;
  return year >= 70 ? `19${digits}` : undefined;
}
