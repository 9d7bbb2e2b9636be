import { BULLET, NARROWEST, NARROWEST_COLUMN, neededFor, ROW, SENTENCE_END, widths } from './wrap-width.js';

/** So many words cut at line ends show that the text was set with hyphens, and not broken after them. */
const LEAST_CUT_WORDS = 3;
/** Of the width, what a line has at least that was broken. */
const NEARLY_FULL = 0.85;
/** By so much the width may be told too small when few lines are quite full. */
const MISCOUNTED = 2;
/** The same of a line whose next goes on in lower case. */
const LEAST_FULL = 0.7;
/** The shortest line that a headline is broken after. */
const SHORTEST_HEADLINE_LINE = 20;
/** A label, a byline: no sentence goes on like this. */
const ADDRESS = /^(?:https?:\/\/|www\.)/i;
const LABEL = /^(?:[\p{Ll}\p{Lo} ]{1,24}:(?:\s|$)|(?:by|via|bởi|theo|from|par|von|por)\s+\p{Lu})/u;
/** No headline ends in such a word. */
const OPEN_END =
  /(?<!\p{L})(?:a|an|the|of|in|on|at|as|to|for|by|and|or|but|with|from|của|và|với|tại|trong|từ|để|là|các|những|cho|về|ở|được|khi)$/iu;
/** Right under a headline. */
const A_DATE =
  /^\s*(?:[\p{L} ]{2,16}, ?)?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)(?!.{30})(?!.*[.!?]$)/u;
/** A headline stands among the first. */
const HEADLINE_GROUPS = 6;
const CUT_WORD = /\p{L}-$/u;

interface Wrapping {
  readonly width: number;
  /** Longer lines were not broken by force; lines whose letters differ in width may be longer than it. */
  readonly widest: number;
  /** Shorter lines were not broken by force. */
  readonly narrowest: number;
  /** Hyphens at line ends part words. */
  readonly hyphenated: boolean;
}

/**
 * Joins lines that were broken at a fixed width, indents included, back to paragraphs. Each group is the lines between two empty ones.
 * A break is forced when the next word would not have fitted the width; the width is the one that explains most
 * breaks after long lines. No break is taken for forced when few breaks are explained or running text is wider, so that lists,
 * menus and paragraphs of a line each stay as they are; but a long line that the next continues in lower case is joined.
 * In columns, and where the text is known to have been typeset, a hyphen at a line's end parts a word.
 * Columns narrower than editors break lines at are only believed when nearly every break in them looks forced.
 */
export function unwrapLines(
  groups: readonly (readonly string[])[],
  isTypeset = false,
): readonly (readonly string[])[] {
  const { width, column, slack = 1 } = widths(groups);
  const wrapping = {
    width: width ?? column ?? Infinity,
    widest: slack * (width ?? column ?? Infinity) + MISCOUNTED,
    narrowest: column === undefined ? NARROWEST : NARROWEST_COLUMN,
    hyphenated: isTypeset || column !== undefined || countCutWords(groups) >= LEAST_CUT_WORDS,
  };
  return groups.map((group, at) => {
    const isWrapped = width !== undefined || column !== undefined;
    const dated = at < HEADLINE_GROUPS ? group.findIndex((line) => A_DATE.test(line)) : -1;
    const head = dated === -1 ? group : group.slice(0, dated);
    return isWrapped && isBrokenHeadline(head, column !== undefined)
      ? [head.map((line) => line.trim()).join(' '), ...joined(group.slice(head.length), wrapping)]
      : joined(group, wrapping);
  });
}

function joined(group: readonly string[], wrapping: Wrapping): readonly string[] {
  const { width, widest } = wrapping;
  const paragraphs: string[] = [];
  let previous: string | undefined;
  for (const line of group) {
    const goesOn =
      previous !== undefined &&
      !BULLET.test(line.trimStart()) &&
      !ROW.test(line) &&
      !ROW.test(previous) &&
      ((previous.length <= widest && neededFor(previous, line) > width) ||
        isMidSentence(previous, line, wrapping) ||
        isNearlyFull(previous, line, wrapping));
    if (goesOn) paragraphs.push(together(paragraphs.pop()!, line.trimStart(), wrapping));
    else paragraphs.push(line);
    previous = line;
  }
  return paragraphs;
}

/** Two parts of a paragraph; a word that was cut between them is whole again, and one broken at its hyphen keeps that. */
function together(before: string, after: string, { hyphenated }: Wrapping): string {
  if (!CUT_WORD.test(before) || !/^\p{Ll}/u.test(after)) return `${before} ${after}`;
  return `${hyphenated ? before.slice(0, -1) : before}${after}`;
}

function countCutWords(groups: readonly (readonly string[])[]): number {
  let count = 0;
  for (const group of groups)
    for (let i = 0; i + 1 < group.length; i++)
      if (CUT_WORD.test(group[i]!) && /^\s*\p{Ll}/u.test(group[i + 1]!)) count++;
  return count;
}

/**
 * Two to four lines that go on in lower case or after a word that opens more, or in a column all in capitals: a headline is set in larger letters, so that its
 * lines are shorter than those of the text.
 */
function isBrokenHeadline(group: readonly string[], inColumns: boolean): boolean {
  if (group.length < 2 || group.length > 4 || group.some((line) => SENTENCE_END.test(line) || ROW.test(line)))
    return false;
  if (group.slice(0, -1).every((line) => OPEN_END.test(line))) return true;
  if (group.slice(0, -1).some((line) => line.trim().length < SHORTEST_HEADLINE_LINE)) return false;
  const goesOn = group
    .slice(1)
    .map((line) => line.trimStart())
    .every((line) => /^\p{Ll}/u.test(line) && !LABEL.test(line) && !ADDRESS.test(line));
  return goesOn || (inColumns && group.every((line) => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)));
}

/** Lines of letters of different widths end at about the same column; the next may begin with a name. */
function isNearlyFull(line: string, following: string, { width, widest }: Wrapping): boolean {
  const next = following.trimStart();
  return (
    width !== Infinity &&
    line.length <= widest &&
    line.length >= NEARLY_FULL * width &&
    !SENTENCE_END.test(line) &&
    !LABEL.test(next) &&
    !ADDRESS.test(next)
  );
}

/** A long line without an end, and the next goes on in lower case. */
function isMidSentence(line: string, following: string, { width, narrowest }: Wrapping): boolean {
  const next = following.trimStart();
  return (
    line.length >= Math.min(narrowest, LEAST_FULL * width) &&
    !/[.!?:;,…]["”’)]?$/u.test(line) &&
    /^\p{Ll}/u.test(next) &&
    !LABEL.test(next) &&
    !ADDRESS.test(next)
  );
}
