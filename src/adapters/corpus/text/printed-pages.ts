import { PAGE_JUMP } from '../../../domain/articles/lines/notice-words.js';
import { foldDiacritics } from '../../../domain/text/fold.js';
import { statedDates } from '../../../domain/articles/date/stated-date.js';

/** "2", "- 2 -", "Page 2", "Trang 2/7", "2 | Page": the number of a page on a line of its own. */
const PAGE_NUMBER =
  /^[\s\-–—|[(]*(?:(?:page|trang|p\.)\s*)?(\d{1,3})(?:\s*(?:of|\/|trên)\s*\d{1,3})?[\s\-–—|\])]*(?:page|trang)?$/iu;
/** Running heads stand this near to a page's number. */
const NEAR = 3;
const SHORTEST_HEAD = 12;
const LONGEST_HEAD = 160;
/** "Page 3", "Trang 3", "A3" at an end of a head that is set in columns. */
const LABELLED_NUMBER = /^(?:(?:page|trang|p\.|tr\.) ?[a-z]?\d{1,3}|[a-z]\d{1,2})$/iu;
/** Lines at the top of a text that name its paper. */
const NAMING_LINES = 3;
const MOST_JUMP_WORDS = 10;
/** Lines from one page's number to the next; lists are numbered closer. */
const SHORTEST_PAGE = 5;
const SHORTEST_NUMBERED_PAGE = 3;

/**
 * A text taken from printed pages (PDF, a browser's print) without the pages' numbers and running heads, and with the paragraphs
 * that went on over a page joined. A head stays where it stands first. Other text, in which no numbers of pages follow
 * each other, no head names its page beside the paper, and nothing is continued on another page, is left as it is.
 */
export function withoutPageBreaks(text: string): string {
  const lines = text.split('\n');
  const filled = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  const numbers = pageNumbers(lines, filled);
  const numbered = numberedHeads(lines, filled);
  const named = namedHeads(lines, filled);
  const continued = jumps(lines, filled);
  const isPaged = numbers.length >= 2 || numbered.length >= 2;
  if (!isPaged && named.length === 0 && continued.length === 0) return text;
  const gone = new Set(isPaged ? [...numbers, ...numbered, ...named] : named);
  for (const at of runningHeads(lines, filled, gone)) gone.add(at);
  for (const at of continued) gone.add(at);
  const kept: string[] = [];
  let broken = false;
  lines.forEach((line, i) => {
    if (gone.has(i)) {
      broken = true;
      return;
    }
    if (broken && line.trim() !== '') {
      broken = false;
      if (goesOn(kept, line)) while (kept.at(-1)?.trim() === '') kept.pop();
    }
    kept.push(line);
  });
  return kept.join('\n');
}

/** Where the numbers of pages stand that follow each other; none where a list is numbered so. */
function pageNumbers(lines: readonly string[], filled: readonly number[]): readonly number[] {
  const found: number[] = [];
  let next: number | undefined;
  let before = -Infinity;
  for (const [i, at] of filled.entries()) {
    const number = PAGE_NUMBER.exec(lines[at]!)?.[1];
    if (number === undefined || (next !== undefined && Number(number) !== next)) continue;
    if (i - before < SHORTEST_PAGE) return [];
    found.push(at);
    next = Number(number) + 1;
    before = i;
  }
  return found;
}

/** Running heads that hold the number of their page at one end: the same words again and again, and numbers that follow each other. */
function numberedHeads(lines: readonly string[], filled: readonly number[]): readonly number[] {
  const heads = new Map<string, { readonly places: number[]; readonly ends: (readonly number[])[] }>();
  filled.forEach((at, i) => {
    const line = lines[at]!.trim();
    if (line.length < SHORTEST_HEAD || line.length > LONGEST_HEAD) return;
    const ends = [/^(\d{1,3})\s/.exec(line)?.[1], /\s(?:[A-Z]?)(\d{1,3})$/.exec(line)?.[1]].map(Number);
    if (ends.every(Number.isNaN)) return;
    const key = headKey(line);
    const { places, ends: before } = heads.get(key) ?? { places: [], ends: [] };
    places.push(i);
    before.push(ends);
    heads.set(key, { places, ends: before });
  });
  return [...heads.values()].flatMap(({ places, ends }) => {
    const follows = [0, 1].some((end) =>
      ends.every(
        (numbers, i) => !Number.isNaN(numbers[end]) && (i === 0 || numbers[end] === ends[i - 1]![end]! + 1),
      ),
    );
    const apart = places.every((place, i) => i === 0 || place - places[i - 1]! >= SHORTEST_NUMBERED_PAGE);
    return places.length >= 2 && follows && apart ? places.map((place) => filled[place]!) : [];
  });
}

/** Heads in columns that hold a page's number and the paper's name, which the top of the text holds too, or the day. */
function namedHeads(lines: readonly string[], filled: readonly number[]): readonly number[] {
  const top = filled.slice(0, NAMING_LINES).map((at) => foldDiacritics(lines[at]!.trim()));
  return filled.slice(NAMING_LINES).filter((at) => {
    const columns = lines[at]!.trim().split(/ {3,}/);
    if (columns.length < 2 || columns.length > 4 || lines[at]!.length > LONGEST_HEAD) return false;
    const ends = [columns[0]!, columns.at(-1)!];
    const labelled = ends.some((column) => LABELLED_NUMBER.test(column));
    if (!labelled && !ends.some((column) => /^\d{1,3}$/.test(column))) return false;
    return columns.some((column) => {
      const name = foldDiacritics(column).replace(/\s[-–—|].*$/, '');
      return (
        (name.length >= 5 && /\p{L}{3}/u.test(name) && top.some((line) => line.includes(name))) ||
        (labelled && statedDates(column).length > 0)
      );
    });
  });
}

/** "(Continued on page 6)" */
function jumps(lines: readonly string[], filled: readonly number[]): readonly number[] {
  return filled.filter((at) => {
    const line = lines[at]!.trim();
    return (
      /\d[^\p{L}\d]*$/u.test(line.slice(-6)) &&
      line.split(' ').length <= MOST_JUMP_WORDS &&
      PAGE_JUMP.test(foldDiacritics(line))
    );
  });
}

function headKey(line: string): string {
  return line.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
}

/** Lines near a page's number that stand near another's too, whatever their figures; not the first of each. */
function runningHeads(
  lines: readonly string[],
  filled: readonly number[],
  numbers: ReadonlySet<number>,
): readonly number[] {
  const places = new Map<string, number[]>();
  filled.forEach((at, i) => {
    const key = headKey(lines[at]!);
    if (key.length > LONGEST_HEAD || !/\p{L}/u.test(key) || /[.!?…]["”’)]?$/u.test(key)) return;
    const near = filled.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((other) => numbers.has(other));
    if (near || i < NEAR) places.set(key, [...(places.get(key) ?? []), at]);
  });
  return [...places.values()].flatMap((found) => found.slice(1));
}

/** A sentence that no page's end has ended, and its next words. */
function goesOn(kept: readonly string[], line: string): boolean {
  const before = kept.findLast((text) => text.trim() !== '')?.trim() ?? '';
  return before.length >= 30 && !/[.!?:;…]["”’)]?$/u.test(before) && /^\s*\p{Ll}/u.test(line);
}
