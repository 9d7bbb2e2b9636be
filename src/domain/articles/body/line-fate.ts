import { PHOTOGRAPHER, TELLS } from '../lines/caption-words.js';
import { isCaptionLabel } from '../lines/caption.js';
import type { Line } from '../lines/line-role.js';

/** What becomes of each line of a page. */
export type Fate = 'body' | 'caption' | 'out';

/** Where a line stands relative to the body, for asking whether it stands there in other files too. */
export type IsRepeated = (line: Line, zone: 'before' | 'after' | 'between') => boolean;

const EMOJI = /\p{Extended_Pictographic}/u;

/** What a line is by itself and by the line before it, whose fate is known; `start` is the line after the headline. */
export function fateOf(lines: readonly Line[], fates: readonly Fate[], index: number, start: number): Fate {
  const line = lines[index]!;
  const { block } = line;
  if (block.place === 'furniture' || block.linked >= 0.7) return 'out';
  if (block.kind === 'caption') return isCreditOnly(line) ? 'out' : 'caption';
  if (index > start && isCaptionLabel(lines[index - 1]!) && line.role !== 'tool') return 'caption';
  if (isUnderCredit(lines, fates, index, start) || isOverCredit(lines, index)) return 'caption';
  const inList = block.kind === 'item' || block.kind === 'row';
  const previousIsBody = index > start && fates[index - 1] === 'body';
  switch (line.role) {
    case 'sentence':
      return 'body';
    case 'credit':
      return isCreditOnly(line) ? 'out' : 'caption';
    case 'short':
      if (inList) return previousIsBody && !isSignature(lines, index) ? 'body' : 'out';
      if (block.kind === 'heading') return 'out';
      if (block.kind === 'quote') return block.linked > 0.4 ? 'out' : 'body';
      if (/^["“«]/.test(line.text) || /:$/.test(line.text)) return 'body';
      return previousIsBody && continuesList(lines, index) ? 'body' : 'out';
    case 'date':
    case 'wordless':
    case 'tool':
      return inList &&
        previousIsBody &&
        line.role !== 'tool' &&
        /[\p{L}\d]/u.test(line.text) &&
        !EMOJI.test(line.text)
        ? 'body'
        : 'out';
    case 'promo':
    case 'legal':
    case 'byline':
    case 'source':
    case 'url':
    case 'comments-heading':
    case 'end-heading':
    case 'inline-heading':
      return 'out';
  }
}

/** "- Mina Stroud" under what she wrote, and no list. */
function isSignature(lines: readonly Line[], index: number): boolean {
  return (
    /^[-–—] ?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(lines[index]!.text) &&
    lines[index - 1]?.block.kind !== 'item' &&
    lines[index + 1]?.block.kind !== 'item'
  );
}

/** A short line after "…:" or after another part of such a list. */
function continuesList(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  const previous = lines[index - 1]!;
  if (/:$/.test(previous.text)) return line.block.gap === 0 || /[;,]$/.test(line.text);
  return /[;,]$/.test(previous.text) && line.block.gap === previous.block.gap;
}

const FILE_NAME = /^\S+(?: \S+){0,3}\.(?:jpe?g|png|gif|webp|heic|svg)$/;

/** "Photo: Kim Lien" says nothing about a picture. */
function isCreditOnly(line: Line): boolean {
  if (FILE_NAME.test(line.folded) || PHOTOGRAPHER.test(line.text)) return true;
  return (
    line.words <= 6 &&
    /^[(\s]*(?:photos?|images?|pictures?|illustration|anh|hinh|nguon|credit|graphic)\b/.test(line.folded)
  );
}

/** Longer texts under a photographer's name tell the story. */
const LONGEST_UNDER_CREDIT = 30;

/** A line or two under nothing but the photographer's name: set apart together, or right above the first paragraph. */
function isUnderCredit(
  lines: readonly Line[],
  fates: readonly Fate[],
  index: number,
  start: number,
): boolean {
  const [line, above, next] = [lines[index]!, lines[index - 1], lines[index + 1]];
  if (index <= start || above?.role !== 'credit' || !isCreditOnly(above) || line.block.gap > 0) return false;
  if (line.words > LONGEST_UNDER_CREDIT || (line.role !== 'sentence' && line.role !== 'short')) return false;
  if (above.block.gap > 0 && next !== undefined && next.block.gap > 0) return true;
  return (
    !fates.slice(start, index).includes('body') &&
    next?.role === 'sentence' &&
    next.text.length > line.text.length
  );
}

/** No caption over its photographer's name has more words. */
const LONGEST_OVER_CREDIT = 16;

/** A sentence that tells nothing right over nothing but the photographer's name, the two set apart from the paragraphs around. */
function isOverCredit(lines: readonly Line[], index: number): boolean {
  const [line, below, next] = [lines[index]!, lines[index + 1], lines[index + 2]];
  return (
    line.role === 'sentence' &&
    line.block.kind === 'text' &&
    line.words <= LONGEST_OVER_CREDIT &&
    !TELLS.test(line.folded) &&
    (line.block.gap > 0 || (lines[index - 1] !== undefined && lines[index - 1]!.role !== 'sentence')) &&
    below?.role === 'credit' &&
    below.block.gap === 0 &&
    isCreditOnly(below) &&
    next !== undefined &&
    next.block.gap > 0 &&
    next.role === 'sentence'
  );
}

/** Four and more sentences of five words at most without an empty line between are menus or lists of links. */
export function dropMenus(lines: readonly Line[], fates: Fate[], start: number, end: number): void {
  let run = 0;
  for (let i = start; i <= end; i++) {
    const line = lines[i];
    const isLabel = i < end && line?.role === 'sentence' && line.words <= 5 && line.block.kind === 'text';
    if (isLabel && (run === 0 || line.block.gap === 0)) run++;
    else {
      if (run >= 4) fates.fill('out', i - run, i);
      run = 0;
    }
  }
}

const FORM_FIELD =
  /^(?:(?:enter|type) )?(?:your |an? )?e-?mail(?: address)?\b|^(?:nhap )?(?:dia chi )?email\b/;

/** What a newsletter says of itself between its invitation and the field for the address. */
export function isBlurb(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  const next = lines[index + 1];
  return (
    line.words <= 45 &&
    next?.role === 'tool' &&
    FORM_FIELD.test(next.folded) &&
    lines
      .slice(Math.max(0, index - 2), index)
      .some(({ role, folded }) => role === 'promo' || /\b(?:newsletter|ban tin)\b/.test(folded))
  );
}
