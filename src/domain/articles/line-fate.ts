import { NAMED_SOURCE } from './caption-words.js';
import { isCaptionLabel, isShortCaption } from './caption.js';
import type { Line } from './line-role.js';

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
  if (FILE_NAME.test(line.folded)) return true;
  return (
    line.words <= 6 &&
    /^[(\s]*(?:photos?|images?|pictures?|illustration|anh|hinh|nguon|credit|graphic)\b/.test(line.folded)
  );
}

/** Runs of three and more short lines without an empty line between are menus or lists of links. */
export function dropMenus(lines: readonly Line[], fates: Fate[], start: number, end: number): void {
  let run = 0;
  for (let i = start; i <= end; i++) {
    const line = lines[i];
    const short = i < end && line?.role === 'sentence' && line.words <= 5 && line.block.kind === 'text';
    if (short && (run === 0 || line.block.gap === 0)) run++;
    else {
      if (run >= 4) fates.fill('out', i - run, i);
      run = 0;
    }
  }
}

export interface ShortLineOptions {
  readonly start: number;
  readonly end: number;
  /** Lines that are known to be links and boxes. */
  readonly aside: ReadonlySet<number>;
  readonly titleIndex: number;
  readonly isRepeated: IsRepeated;
}

/** No link or heading right under a headline has so many words. */
const LONG_STANDFIRST = 10;

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

/** Short lines between paragraphs are captions or headings, or a standfirst right under the headline. */
export function settleShortLines(
  lines: readonly Line[],
  fates: Fate[],
  { start, end, aside, titleIndex, isRepeated }: ShortLineOptions,
): void {
  const first = fates.indexOf('body');
  const last = fates.lastIndexOf('body');
  if (first === -1) return;
  for (let i = start; i < end; i++) {
    const line = lines[i]!;
    if (line.role !== 'short' || fates[i] !== 'out' || aside.has(i)) continue;
    if (line.block.place === 'furniture' || line.block.linked >= 0.7 || line.block.kind === 'item') continue;
    // "From:" and who sent it.
    if (line.block.gap === 0 && lines[i - 1]?.role === 'tool' && lines[i - 1]!.text.endsWith(':')) continue;
    if (isRepeated(line, i < first ? 'before' : i > last ? 'after' : 'between')) continue;
    // Right under the headline it may be a standfirst, but for a whole sentence with a name after it.
    const mayBeCaption = i !== titleIndex + 1 || /[.!?] \(/.test(line.text);
    if (mayBeCaption && line.words >= 5 && NAMED_SOURCE.test(line.text)) {
      fates[i] = 'caption';
      continue;
    }
    if (i < first) {
      const alone = line.block.gap > 0 && lines[i + 1]!.block.gap > 0;
      const isUnder = i === titleIndex + 1 && titleIndex >= 0;
      if (
        isUnder &&
        line.words >= 5 &&
        (alone ||
          (line.words >= LONG_STANDFIRST && (lines[i + 1]!.role !== 'short' || lines[i + 1]!.words <= 5)))
      )
        fates[i] = 'body';
      else if (alone && line.words >= 3 && isShortCaption(line, lines[i + 1]!.block.gap))
        fates[i] = 'caption';
    } else if (i < last && line.words >= 2 && !inRun(lines, i)) {
      if (
        line.block.kind === 'heading' ||
        !isShortCaption(line, lines[i + 1]!.block.gap, isPaired(lines, i))
      ) {
        if (/\d/.test(line.text) && line.words >= 3) fates[i] = 'body';
      } else fates[i] = 'caption';
    }
  }
}

/** Another short line stands right over it or under it: links to other articles come so, captions do not. */
function isPaired(lines: readonly Line[], index: number): boolean {
  const [line, above, below] = [lines[index]!, lines[index - 1], lines[index + 1]];
  return (
    (line.block.gap === 0 && above?.role === 'short' && above.words >= 4) ||
    (below?.block.gap === 0 && below.role === 'short' && below.words >= 4)
  );
}

function inRun(lines: readonly Line[], index: number): boolean {
  let run = 1;
  for (let i = index; lines[i]!.block.gap === 0 && lines[i - 1]?.role === 'short' && run < 3; i--) run++;
  for (let i = index + 1; lines[i]?.block.gap === 0 && lines[i]?.role === 'short' && run < 3; i++) run++;
  return run >= 3;
}
