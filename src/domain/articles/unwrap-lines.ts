/** Columns between which editors, mailers and text browsers break lines. */
const NARROWEST = 50;
const WIDEST = 130;
/** Breaks that must look forced before any line is joined. */
const LEAST_EVIDENCE = 2;
const BULLET = /^(?:[-•*+–>»▪◦●]|\(?\d{1,2}[.)])\s/u;
/** A label, a byline: no sentence goes on like this. */
const ADDRESS = /^(?:https?:\/\/|www\.)/i;
const LABEL = /^(?:[\p{Ll}\p{Lo} ]{1,24}:(?:\s|$)|(?:by|via|bởi|theo|from|par|von|por)\s+\p{Lu})/u;
/** Three and more columns, set apart by two spaces, are a row of a table. */
const ROW = /\S  +\S.*\S  +\S/;
const SENTENCE_END = /[.!?:;…]["”’)]?$/u;

interface Break {
  /** Length of the line before the break. */
  readonly length: number;
  /** The length it would have had with the next word. */
  readonly needed: number;
  readonly midSentence: boolean;
}

/**
 * Joins lines that were broken at a fixed width, indents included, back to paragraphs. Each group is the lines between two empty ones.
 * A break is forced when the next word would not have fitted the width; the width is the one that explains most
 * breaks after long lines. No break is taken for forced when few breaks are explained or running text is wider, so that lists,
 * menus and paragraphs of a line each stay as they are; but a long line that the next continues in lower case is joined.
 */
export function unwrapLines(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = wrapWidth(groups);
  return groups.map((group) => joined(group, width ?? Infinity));
}

function wrapWidth(groups: readonly (readonly string[])[]): number | undefined {
  const breaks = groups.flatMap(breaksOf);
  if (breaks.length < LEAST_EVIDENCE) return undefined;
  const wide = groups.flat().filter((line) => line.length > NARROWEST && !hasLongWord(line));
  let best: { width: number; explained: number } | undefined;
  for (const width of new Set(breaks.map(({ length }) => length))) {
    if (width > WIDEST) continue;
    const explained = breaks.filter(({ length, needed }) => length <= width && needed > width).length;
    const wider = wide.filter((line) => line.length > width).length;
    if (wider > 0.1 * wide.length) continue;
    if (best === undefined || explained > best.explained) best = { width, explained };
  }
  if (best === undefined || best.explained < LEAST_EVIDENCE) return undefined;
  const { width, explained } = best;
  const open = breaks.filter(
    ({ length, needed, midSentence }) => midSentence && length <= width && needed > width,
  );
  // Headlines under each other have no sentence ends either, but differ in length.
  const unfinished = breaks.filter(({ midSentence }) => midSentence).length;
  return explained >= 0.5 * breaks.length && open.length >= 0.6 * unfinished && open.length >= explained / 3
    ? width
    : undefined;
}

function breaksOf(group: readonly string[]): readonly Break[] {
  const breaks: Break[] = [];
  for (let i = 0; i + 1 < group.length; i++) {
    const [line, next] = [group[i]!, group[i + 1]!];
    if (
      line.length < NARROWEST ||
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

function joined(group: readonly string[], width: number): readonly string[] {
  const paragraphs: string[] = [];
  let previous: string | undefined;
  for (const line of group) {
    const goesOn =
      previous !== undefined &&
      !BULLET.test(line.trimStart()) &&
      !ROW.test(line) &&
      !ROW.test(previous) &&
      ((previous.length <= width && neededFor(previous, line) > width) || isMidSentence(previous, line));
    if (goesOn) paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1)!} ${line.trimStart()}`;
    else paragraphs.push(line);
    previous = line;
  }
  return paragraphs;
}

/** A long line without an end, and the next goes on in lower case. */
function isMidSentence(line: string, following: string): boolean {
  const next = following.trimStart();
  return (
    line.length >= NARROWEST &&
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
