import type { MessageEntity } from 'grammy/types';

/** Letters that look alike throughout. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly link: boolean;
}

export type Line = readonly Run[];

export interface StyledText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** Widths of Helvetica and Arial, which other fonts come close to, in thousandths of the font's size. */
const WIDTHS: Readonly<Record<number, string>> = {
  222: "ijl'’‘|",
  278: ' !,./:;I[]\\ft·',
  333: '()-`r“”"*',
  500: 'Jcksvxyz',
  584: '+<=>~',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  944: 'W%',
  1000: '…—@',
};
const WIDTH = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)] as const),
  ),
);
const OTHER = 556;
const PICTOGRAM = 1250;
const BOLD = 1.06;

/** How wide a text is in pixels, about. */
export function widthOf(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/[\p{M}\u200d\ufe0f]/gu, '')) {
    width += /\p{Extended_Pictographic}/u.test(letter) ? PICTOGRAM : (WIDTH.get(letter) ?? OTHER);
  }
  return ((width * size) / 1000) * (bold ? BOLD : 1);
}

/** Lines that are no wider than `room` pixels, broken between words. */
export function wrappedText(styled: StyledText, room: number, size: number): readonly Line[] {
  return linesOf(styled).flatMap((line) => {
    const lines: Run[][] = [[]];
    let width = 0;
    for (const word of wordsOf(line)) {
      const bare = word.map((run, i) => (i === word.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
      if (width > 0 && width + widthOfLine(bare, size) > room) {
        lines.push([]);
        width = 0;
      }
      lines.at(-1)!.push(...word);
      width += widthOfLine(word, size);
    }
    return lines.map(joinedRuns);
  });
}

export function widthOfLine(line: Line, size: number): number {
  return line.reduce((sum, { text, bold }) => sum + widthOf(text, size, bold), 0);
}

/** The text's own lines, cut into runs where an entity begins or ends. */
function linesOf({ text, entities }: StyledText): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    const to = from + line.length;
    start = to + 1;
    const borders = entities.flatMap(({ offset, length }) => [offset, offset + length]);
    const cuts = [...new Set([from, ...borders.filter((at) => at > from && at < to), to])];
    cuts.sort((a, b) => a - b);
    return cuts.slice(0, -1).map((at, i) => {
      const isInside = (type: MessageEntity['type']) =>
        entities.some((one) => one.type === type && one.offset <= at && at < one.offset + one.length);
      return { text: text.slice(at, cuts[i + 1]), bold: isInside('bold'), link: isInside('text_link') };
    });
  });
}

/** Words with the spaces after them; a word may be of several runs. */
function wordsOf(line: Line): readonly Line[] {
  const words: Run[][] = [[]];
  for (const run of line) {
    for (const piece of run.text.match(/\S*\s*/g) ?? []) {
      if (piece === '') continue;
      words.at(-1)!.push({ ...run, text: piece });
      if (/\s$/.test(piece)) words.push([]);
    }
  }
  return words.filter((word) => word.length > 0);
}

function joinedRuns(line: Line): Line {
  const joined: Run[] = [];
  for (const run of line) {
    const last = joined.at(-1);
    if (last?.bold === run.bold && last.link === run.link)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
