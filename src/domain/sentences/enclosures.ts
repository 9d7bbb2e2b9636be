import type { Span } from '../text/span.js';

/** A pair of quotation marks or brackets: from the opening mark to just after the closing one. */
export interface Enclosure extends Span {
  readonly kind: 'quotation' | 'bracket';
}

/** Longer pairs are more often two stray marks than one thought; their inside is treated as plain text. */
const MAX_ENCLOSURE_CHARS = 600;
const MAX_SINGLE_QUOTED_CHARS = 300;
/** How many open marks a closing one looks through; bounds the work on hostile text. */
const MAX_NESTING = 8;

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '）': '（', '】': '【' };
/** Closing mark → its openers. German “ closes „, English “ opens. */
const QUOTES: Readonly<Record<string, string>> = {
  '”': '“„”',
  '»': '«',
  '›': '‹',
  '」': '「',
  '』': '『',
  '“': '„',
};
const OPENING = new Set('([{（【“„«‹「『');

const MARK = /["'‘’“”„«»‹›()[\]{}（）【】「」『』]/gu;

interface OpenMark {
  readonly mark: string;
  readonly at: number;
}

function isSpace(char: string | undefined): boolean {
  return char === undefined || /\s/u.test(char);
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);
}

/**
 * The closed pairs of `text`, in the order of their ends. Marks without a partner (an inch, an apostrophe, "a)") make none.
 * Linear in the length of the text.
 */
export function findEnclosures(text: string): readonly Enclosure[] {
  const found: Enclosure[] = [];
  let open: OpenMark[] = [];

  const close = (openers: string, at: number, kind: Enclosure['kind'], maxChars: number): boolean => {
    const deepest = Math.max(0, open.length - MAX_NESTING);
    for (let depth = open.length - 1; depth >= deepest; depth -= 1) {
      const mark = open[depth]!;
      if (!openers.includes(mark.mark)) continue;
      open.length = depth;
      if (at - mark.at <= maxChars) found.push({ start: mark.at, end: at + 1, kind });
      return true;
    }
    return false;
  };

  for (const match of text.matchAll(MARK)) {
    const char = match[0];
    const at = match.index;
    const before = text[at - 1];
    const after = text[at + 1];
    if (char === '"') {
      const inch = before !== undefined && /\d/u.test(before) && !open.some(({ mark }) => mark === '"');
      const opens = !inch && !isSpace(after) && (isSpace(before) || !isWordChar(before));
      const onlyOpens = opens && isSpace(before) && isWordChar(after);
      if (!onlyOpens && close('"', at, 'quotation', MAX_ENCLOSURE_CHARS)) continue;
      if (onlyOpens) open = open.filter(({ mark }) => mark !== '"');
      if (opens || (isSpace(before) && isSpace(after))) open.push({ mark: '"', at });
    } else if (char === "'" || char === '‘' || char === '’') {
      const closes = char !== '‘' && !isSpace(before) && !isWordChar(after);
      if (closes && close(char === "'" ? "'" : '‘', at, 'quotation', MAX_SINGLE_QUOTED_CHARS)) continue;
      const opens =
        char !== '’' &&
        isWordChar(after) &&
        !isWordChar(before) &&
        !/^\d\ds/u.test(text.slice(at + 1, at + 4));
      if (opens) open.push({ mark: char, at });
    } else if (BRACKETS[char] !== undefined) {
      close(BRACKETS[char], at, 'bracket', MAX_ENCLOSURE_CHARS);
    } else if (QUOTES[char] !== undefined && close(QUOTES[char], at, 'quotation', MAX_ENCLOSURE_CHARS)) {
      continue;
    } else if (OPENING.has(char)) {
      open.push({ mark: char, at });
    } else if (char === '”' && isSpace(before) && isWordChar(after)) {
      // Swedish and careless typing open with ”.
      open.push({ mark: char, at });
    }
    // A long tail of marks that never close must not slow the search.
    if (open.length > 4 * MAX_NESTING) open = open.slice(-MAX_NESTING);
  }
  return found;
}

/** For each index of the text: 1 when a border before that character would fall inside a pair. */
export function enclosedPositions(length: number, enclosures: readonly Enclosure[]): Uint8Array {
  const inside = new Uint8Array(length + 1);
  for (const { start, end } of enclosures) inside.fill(1, start + 1, end);
  return inside;
}
