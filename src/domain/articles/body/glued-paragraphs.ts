import type { Line } from '../lines/line-role.js';
import { speaksToReaders } from '../lines/reported.js';
import { isParagraph } from './link-box.js';

/** No box's own line has so many words. */
const LEAST_WORDS = 14;
/** So many paragraphs set apart show that the page parts them by empty lines. */
const LEAST_APART = 3;

/**
 * The lines with those paragraphs set apart that a copy of a page has glued to the box above them: the last line of a
 * group that holds controls or headings of boxes, running text with a paragraph below.
 */
export function partGluedParagraphs(lines: readonly Line[]): readonly Line[] {
  const apart = lines.filter((line) => isParagraph(line) && line.words >= 8 && line.block.gap > 0);
  if (apart.length < LEAST_APART) return lines;
  return lines.map((line, i) =>
    mayBeGlued(lines, i) && isBetween(lines, i) ? { ...line, block: { ...line.block, gap: 1 } } : line,
  );
}

function mayBeGlued(lines: readonly Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index]!, lines[index + 1]];
  return (
    line.block.gap === 0 &&
    line.block.kind === 'text' &&
    isParagraph(line) &&
    line.endsSentence &&
    line.words >= LEAST_WORDS &&
    above !== undefined &&
    above.role !== 'sentence' &&
    (below === undefined || below.block.gap > 0) &&
    isUnderBox(lines, index) &&
    !speaksToReaders(line.text)
  );
}

/** A paragraph follows, and no headline stands alone above whose teaser it may be. */
function isBetween(lines: readonly Line[], index: number): boolean {
  const below = lines[index + 1];
  if (below === undefined || !isParagraph(below) || below.words < 8) return false;
  const above = lines[index - 1]!;
  return above.role !== 'short' || above.block.place === 'furniture' || lines[index - 2]?.role === 'short';
}

/** Of the lines over it that are set apart with it one is a box's. */
function isUnderBox(lines: readonly Line[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    if (BOX_ROLES.has(lines[i]!.role)) return true;
    if (lines[i]!.block.gap > 0) return false;
  }
  return false;
}

const BOX_ROLES: ReadonlySet<Line['role']> = new Set(['tool', 'promo', 'inline-heading', 'end-heading']);
