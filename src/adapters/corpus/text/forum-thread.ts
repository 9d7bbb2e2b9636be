import { statedDates } from '../../../domain/articles/date/stated-date.js';

/** "23/5/25   #1", or "#1" under a date: forums number the posts of a thread. */
const NUMBER = /^(?:.{0,40}\s)?#(\d{1,5})$/;
const LONGEST_STAMP = 60;
/** So many lines of so many characters name who wrote a post. */
const AUTHOR_LINES = 4;
const LONGEST_LABEL = 40;
/** Within so many lines of its first post stands the headline of an article that was posted. */
const HEADLINE_WITHIN = 6;
/** Fewer words may be a name that a thread's head ends in as well. */
const LEAST_WORDS = 4;

/**
 * Of a forum's thread the post that opens it, when it is the longest; the thread's head goes too where the post prints the
 * headline again, as its date is the thread's and its headline has the forum's label. Other text is left as it is.
 */
export function withoutReplies(text: string): string {
  const lines = text.split('\n');
  const stamps = postStamps(lines);
  if (stamps.length < 2) return text;
  const starts = stamps.map((stamp) => authorAbove(lines, stamp));
  const lengths = stamps.map((stamp, i) => lines.slice(stamp, starts[i + 1]).join('\n').length);
  if (lengths.some((length) => length > lengths[0]!)) return text;
  const post = lines.slice(stamps[0]! + 1, starts[1]);
  const head = lines.slice(0, starts[0]);
  return (printsAgain(head, post) ? post : [...head, '', ...post]).join('\n');
}

/** Where the posts' numbers stand, from 1 on, each with its date: without one, "#1" and "#2" may be an article's own. */
function postStamps(lines: readonly string[]): readonly number[] {
  const found: number[] = [];
  let last = '';
  lines.forEach((raw, i) => {
    const line = raw.trim();
    const above = last;
    if (line !== '') last = line;
    if (line.length > LONGEST_STAMP || Number(NUMBER.exec(line)?.[1]) !== found.length + 1) return;
    const isDated = [line, above].some(
      (stamp) => stamp.length <= LONGEST_STAMP && statedDates(stamp).length > 0,
    );
    if (isDated) found.push(i);
  });
  return found;
}

/** Name and rank of who wrote stand right over a post's stamp. */
function authorAbove(lines: readonly string[], stamp: number): number {
  let start = stamp;
  while (start > stamp - AUTHOR_LINES && isLabel(lines[start - 1]?.trim() ?? '')) start--;
  return start;
}

function isLabel(line: string): boolean {
  return line !== '' && line.length <= LONGEST_LABEL && !/[.!?:;…"”)]$/u.test(line);
}

function printsAgain(head: readonly string[], post: readonly string[]): boolean {
  const first = post.filter((line) => line.trim() !== '').slice(0, HEADLINE_WITHIN);
  return first.some(
    (line) =>
      line.trim().split(' ').length >= LEAST_WORDS &&
      head.some((other) => other.trim().endsWith(line.trim())),
  );
}
