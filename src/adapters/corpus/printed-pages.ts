/** "2", "- 2 -", "Page 2", "Trang 2/7", "2 | Page": the number of a page on a line of its own. */
const PAGE_NUMBER =
  /^[\s\-–—|[(]*(?:(?:page|trang|p\.)\s*)?(\d{1,3})(?:\s*(?:of|\/|trên)\s*\d{1,3})?[\s\-–—|\])]*(?:page|trang)?$/iu;
/** Running heads stand this near to a page's number. */
const NEAR = 3;
const LONGEST_HEAD = 160;
/** Lines from one page's number to the next; lists are numbered closer. */
const SHORTEST_PAGE = 5;

/**
 * A text taken from printed pages (PDF, a browser's print) without the pages' numbers and running heads, and with the paragraphs
 * that went on over a page joined. A head stays where it stands first. Other text, in which no numbers of pages follow
 * each other, is left as it is.
 */
export function withoutPageBreaks(text: string): string {
  const lines = text.split('\n');
  const filled = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  const numbers = pageNumbers(lines, filled);
  if (numbers.length < 2) return text;
  const gone = new Set(numbers);
  for (const at of runningHeads(lines, filled, gone)) gone.add(at);
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

/** Lines near a page's number that stand near another's too, whatever their figures; not the first of each. */
function runningHeads(
  lines: readonly string[],
  filled: readonly number[],
  numbers: ReadonlySet<number>,
): readonly number[] {
  const places = new Map<string, number[]>();
  filled.forEach((at, i) => {
    const key = lines[at]!.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
    if (key.length > LONGEST_HEAD || !/\p{L}/u.test(key)) return;
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
