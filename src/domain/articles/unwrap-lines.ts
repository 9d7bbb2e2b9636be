/** Columns between which editors, mailers and text browsers break lines, and those of newspapers' columns. */
const NARROWEST = 50;
const NARROWEST_COLUMN = 26;
const WIDEST = 130;
/** Breaks that must look forced before any line is joined; in columns, where lists of links are as narrow, more. */
const LEAST_EVIDENCE = 2;
const LEAST_EVIDENCE_OF_COLUMNS = 6;
/** So many words cut at line ends show that the text was set with hyphens, and not broken after them. */
const LEAST_CUT_WORDS = 3;
/** Of the width, what a line has at least that was broken. */
const NEARLY_FULL = 0.85;
/** The same of a line whose next goes on in lower case. */
const LEAST_FULL = 0.7;
/** The shortest line that a headline is broken after. */
const SHORTEST_HEADLINE_LINE = 20;
const BULLET = /^(?:[-•*+–>»▪◦●]|\(?\d{1,2}[.)])\s/u;
/** A label, a byline: no sentence goes on like this. */
const ADDRESS = /^(?:https?:\/\/|www\.)/i;
const LABEL = /^(?:[\p{Ll}\p{Lo} ]{1,24}:(?:\s|$)|(?:by|via|bởi|theo|from|par|von|por)\s+\p{Lu})/u;
/** Three and more columns, set apart by two spaces, are a row of a table. */
const ROW = /\S  +\S.*\S  +\S/;
const SENTENCE_END = /[.!?:;…]["”’)]?$/u;
const CUT_WORD = /\p{L}-$/u;

interface Break {
  /** Length of the line before the break. */
  readonly length: number;
  /** The length it would have had with the next word. */
  readonly needed: number;
  readonly midSentence: boolean;
}

interface Wrapping {
  readonly width: number;
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
  const width = wrapWidth(groups, NARROWEST);
  const column = width === undefined ? wrapWidth(groups, NARROWEST_COLUMN) : undefined;
  const wrapping = {
    width: width ?? column ?? Infinity,
    narrowest: column === undefined ? NARROWEST : NARROWEST_COLUMN,
    hyphenated: isTypeset || column !== undefined || countCutWords(groups) >= LEAST_CUT_WORDS,
  };
  return groups.map((group) => {
    const isWrapped = width !== undefined || column !== undefined;
    return isWrapped && isBrokenHeadline(group, column !== undefined)
      ? [group.map((line) => line.trim()).join(' ')]
      : joined(group, wrapping);
  });
}

function wrapWidth(groups: readonly (readonly string[])[], narrowest: number): number | undefined {
  const inColumns = narrowest < NARROWEST;
  const least = inColumns ? LEAST_EVIDENCE_OF_COLUMNS : LEAST_EVIDENCE;
  const breaks = groups.flatMap((group) => breaksOf(group, narrowest));
  if (breaks.length < least) return undefined;
  const wide = groups.flat().filter((line) => line.length >= narrowest && !hasLongWord(line));
  let best: { width: number; explained: number } | undefined;
  // The widest line may be a paragraph's last, which no break follows.
  for (const width of new Set(wide.map((line) => line.length))) {
    if (width > WIDEST) continue;
    const explained = breaks.filter(({ length, needed }) => length <= width && needed > width).length;
    const wider = wide.filter((line) => line.length > width).length;
    if (wider > 0.1 * wide.length) continue;
    if (best === undefined || explained > best.explained) best = { width, explained };
  }
  if (best === undefined || best.explained < least) return undefined;
  const { width, explained } = best;
  const open = breaks.filter(
    ({ length, needed, midSentence }) => midSentence && length <= width && needed > width,
  );
  // Headlines under each other have no sentence ends either, but differ in length.
  const unfinished = breaks.filter(({ midSentence }) => midSentence).length;
  return explained >= (inColumns ? 0.8 : 0.5) * breaks.length &&
    open.length >= 0.6 * unfinished &&
    open.length >= explained / 3
    ? width
    : undefined;
}

function breaksOf(group: readonly string[], narrowest: number): readonly Break[] {
  const breaks: Break[] = [];
  for (let i = 0; i + 1 < group.length; i++) {
    const [line, next] = [group[i]!, group[i + 1]!];
    if (
      line.length < narrowest ||
      hasLongWord(line) ||
      BULLET.test(next.trimStart()) ||
      ROW.test(line) ||
      ROW.test(next)
    )
      continue;
    breaks.push({
      length: line.length,
      needed: neededFor(line, next),
      midSentence: !SENTENCE_END.test(line),
    });
  }
  return breaks;
}

function joined(group: readonly string[], wrapping: Wrapping): readonly string[] {
  const { width } = wrapping;
  const paragraphs: string[] = [];
  let previous: string | undefined;
  for (const line of group) {
    const goesOn =
      previous !== undefined &&
      !BULLET.test(line.trimStart()) &&
      !ROW.test(line) &&
      !ROW.test(previous) &&
      ((previous.length <= width && neededFor(previous, line) > width) ||
        isMidSentence(previous, line, wrapping) ||
        isNearlyFull(previous, line, width));
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
 * Two to four lines that go on in lower case, or in a column all in capitals: a headline is set in larger letters, so that its
 * lines are shorter than those of the text.
 */
function isBrokenHeadline(group: readonly string[], inColumns: boolean): boolean {
  if (group.length < 2 || group.length > 4 || group.some((line) => SENTENCE_END.test(line) || ROW.test(line)))
    return false;
  if (group.slice(0, -1).some((line) => line.trim().length < SHORTEST_HEADLINE_LINE)) return false;
  const goesOn = group
    .slice(1)
    .map((line) => line.trimStart())
    .every((line) => /^\p{Ll}/u.test(line) && !LABEL.test(line) && !ADDRESS.test(line));
  return goesOn || (inColumns && group.every((line) => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)));
}

/** Lines of letters of different widths end at about the same column; the next may begin with a name. */
function isNearlyFull(line: string, following: string, width: number): boolean {
  const next = following.trimStart();
  return (
    width !== Infinity &&
    line.length <= width &&
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

function neededFor(line: string, following: string): number {
  const next = following.trimStart();
  const space = next.indexOf(' ');
  return line.length + 1 + (space === -1 ? next.length : space);
}

/** An address cannot be broken and may be wider than the text. */
function hasLongWord(line: string): boolean {
  return /\S{40}/.test(line);
}
