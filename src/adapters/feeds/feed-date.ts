import { parseDate } from '../../domain/articles/date/stated-date.js';

/** RFC 822 writes years with two digits; RFC 2822 (4.3) says which they are. */
const SHORT_YEAR = /^((?:[a-z]{3},? )?\d{1,2} [a-z]{3} )(\d{2})(?= \d{1,2}:)/i;

/** The first of a feed's dates that is understood, as ISO 8601; `null` when none is. */
export function feedDate(...stated: readonly (string | undefined)[]): string | null {
  for (const text of stated) {
    const date = parseDate((text ?? '').trim().replace(SHORT_YEAR, withFullYear));
    if (date !== null) return date;
  }
  return null;
}

function withFullYear(_: string, before: string, year: string): string {
  return `${before}${Number(year) < 50 ? '20' : '19'}${year}`;
}
