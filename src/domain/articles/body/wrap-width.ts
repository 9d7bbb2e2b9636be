/** Columns between which editors, mailers and text browsers break lines, and those of newspapers' columns. */
export const NARROWEST = 50;
export const NARROWEST_COLUMN = 26;
const WIDEST = 130;
/** Breaks that must look forced before any line is joined; in columns, where lists of links are as narrow, more. */
const LEAST_EVIDENCE = 2;
const LEAST_EVIDENCE_OF_COLUMNS = 6;
/** Where letters differ in width, lines are up to so much longer than one that is full. */
const SLACK = 1.2;
/** How many of the next lines then go on in lower case: those of lists begin with a capital. */
const LEAST_GOING_ON = 0.4;
/** In a column so many lines are narrower than editors break at, whatever the longest are. */
const MOSTLY_NARROW = 0.7;
export const BULLET = /^(?:[-•*+–>»▪◦●]|\(?\d{1,2}[.)])\s/u;
/** Three and more columns, set apart by two spaces, are a row of a table. */
export const ROW = /\S  +\S.*\S  +\S/;
export const SENTENCE_END = /[.!?:;…]["”’)]?$/u;

interface Break {
  /** Length of the line before the break. */
  readonly length: number;
  /** The length it would have had with the next word. */
  readonly needed: number;
  readonly midSentence: boolean;
  /** The next line begins in lower case. */
  readonly goesOn: boolean;
}

/** The width of an editor's lines or of a column's: exact ones first, then those of letters that differ in width. */
export function widths(groups: readonly (readonly string[])[]): {
  readonly width?: number;
  readonly column?: number;
  readonly slack?: number;
} {
  const lines = groups.flatMap((group) =>
    group.slice(0, -1).filter(({ length }) => length >= NARROWEST_COLUMN),
  );
  const narrow = lines.filter((line) => line.length < NARROWEST).length;
  const inColumns = narrow >= MOSTLY_NARROW * lines.length;
  for (const slack of [1, SLACK]) {
    const width = inColumns ? undefined : wrapWidth(groups, NARROWEST, slack);
    if (width !== undefined) return { width, slack };
    const column = wrapWidth(groups, NARROWEST_COLUMN, slack);
    if (column !== undefined) return { column, slack };
  }
  const width = wrapWidth(groups, NARROWEST, 1);
  return width === undefined ? {} : { width };
}

function wrapWidth(
  groups: readonly (readonly string[])[],
  narrowest: number,
  slack: number,
): number | undefined {
  const isStrict = narrowest < NARROWEST || slack > 1;
  const least = isStrict ? LEAST_EVIDENCE_OF_COLUMNS : LEAST_EVIDENCE;
  const breaks = groups.flatMap((group) => breaksOf(group, narrowest));
  if (breaks.length < least) return undefined;
  if (slack > 1 && breaks.filter(({ goesOn }) => goesOn).length < LEAST_GOING_ON * breaks.length)
    return undefined;
  const wide = groups.flat().filter((line) => line.length >= narrowest && !hasLongWord(line));
  let best: { width: number; explained: number } | undefined;
  // The widest line may be a paragraph's last, which no break follows.
  for (const width of new Set(wide.map((line) => line.length))) {
    if (width > WIDEST) continue;
    const explained = breaks.filter(({ length, needed }) => length <= slack * width && needed > width).length;
    const wider = wide.filter((line) => line.length > slack * width).length;
    if (wider > 0.1 * wide.length) continue;
    if (best === undefined || explained > best.explained) best = { width, explained };
  }
  if (best === undefined || best.explained < least) return undefined;
  const { width, explained } = best;
  const open = breaks.filter(
    ({ length, needed, midSentence }) => midSentence && length <= slack * width && needed > width,
  );
  // Headlines under each other have no sentence ends either, but differ in length.
  const unfinished = breaks.filter(({ midSentence }) => midSentence).length;
  return explained >= (isStrict ? 0.8 : 0.5) * breaks.length &&
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
      goesOn: /^\p{Ll}/u.test(next.trimStart()),
    });
  }
  return breaks;
}

export function neededFor(line: string, following: string): number {
  const next = following.trimStart();
  const space = next.indexOf(' ');
  return line.length + 1 + (space === -1 ? next.length : space);
}

/** An address cannot be broken and may be wider than the text. */
function hasLongWord(line: string): boolean {
  return /\S{40}/.test(line);
}
