import { statedDates } from '../../../domain/articles/date/stated-date.js';

/** Heads and feet of a printed page stand within so many lines of its ends. */
const HEAD_LINES = 3;
const FOOT_LINES = 3;
const COLUMN = / {3,}/;
const LONGEST_LINE = 200;
const MOST_COLUMNS = 4;
/** Justified text has narrower gaps. */
const WIDE_GAP = /\S {5,}\S/;
const PAGE_NUMBER = /^(?:(?:page|trang|p\.|tr\.) ?)?[a-z]?\d{1,3}$/i;

/**
 * A printed page's head without its number and with a line for each of its columns (section, paper, day), and the lines of its foot
 * that are set in columns apart from each other; other text as it is.
 */
export function withColumnsApart(text: string): string {
  const lines = text.split('\n');
  const filled = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  const isShort = (at: number): boolean => lines[at]!.length <= LONGEST_LINE;
  for (const at of filled.slice(0, HEAD_LINES).filter(isShort)) {
    const columns = lines[at]!.trim().split(COLUMN);
    const others = columns.filter((column) => !PAGE_NUMBER.test(column));
    const isHead =
      others.length === columns.length - 1 &&
      others.length >= 1 &&
      columns.length <= MOST_COLUMNS &&
      others.some((column) => statedDates(column).length > 0);
    if (isHead) lines[at] = others.join('\n');
  }
  for (const at of filled.slice(HEAD_LINES).slice(-FOOT_LINES).filter(isShort))
    if (WIDE_GAP.test(lines[at]!)) lines[at] = `\n${lines[at]!}\n`;
  return lines.join('\n');
}
