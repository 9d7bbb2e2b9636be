import { NAMED_SOURCE } from '../lines/caption-words.js';
import { isShortCaption } from '../lines/caption.js';
import type { Fate, IsRepeated } from './line-fate.js';
import type { Line } from '../lines/line-role.js';
import { sharesTopic } from '../topic.js';

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

/** Short lines between paragraphs are captions or headings, or a standfirst right under the headline. */
export function settleShortLines(
  lines: readonly Line[],
  fates: Fate[],
  { start, end, aside, titleIndex, isRepeated }: ShortLineOptions,
): void {
  const first = fates.indexOf('body');
  const last = fates.lastIndexOf('body');
  if (first === -1) return;
  const told = lines
    .filter((_, i) => fates[i] === 'body')
    .slice(0, PARAGRAPHS_UNDER)
    .map(({ text }) => text)
    .join(' ');
  for (let i = start; i < end; i++) {
    const line = lines[i]!;
    if (line.role !== 'short' || fates[i] !== 'out' || aside.has(i)) continue;
    if (line.block.place === 'furniture' || line.block.linked >= 0.7 || line.block.kind === 'item') continue;
    // "[Nhiều thành phố siết chặt quy định]", or a headline over "Read now": links to other articles.
    if (/^\[[^\]]+\]$/.test(line.text) || isOverReadNow(lines[i + 1])) continue;
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
      else if (i > titleIndex + 1 && isCaptionAbove(lines, i, told)) fates[i] = 'caption';
    } else if (i < last && line.words >= 2 && !inRun(lines, i) && !isTeaser(lines, i)) {
      if (
        line.block.kind === 'heading' ||
        !isShortCaption(line, lines[i + 1]!.block.gap, isPaired(lines, i))
      ) {
        if (/\d/.test(line.text) && line.words >= 3) fates[i] = 'body';
      } else fates[i] = 'caption';
    }
  }
}

function isOverReadNow(below: Line | undefined): boolean {
  return below?.role === 'inline-heading' && below.block.gap === 0;
}

/** How many paragraphs tell what a picture over them may show. */
const PARAGRAPHS_UNDER = 8;

/**
 * Without empty lines around: several words between controls or a date and the byline or the first paragraph, which speak of
 * what the article speaks of.
 */
function isCaptionAbove(lines: readonly Line[], index: number, told: string): boolean {
  const [line, above, below] = [lines[index]!, lines[index - 1]!, lines[index + 1]!];
  if (line.words < 7 || line.block.kind !== 'text' || line.text.endsWith(':')) return false;
  if (!ABOVE_PICTURES.has(above.role)) return false;
  const isName = below.role === 'short' && below.words <= 4;
  if (below.role !== 'sentence' && below.role !== 'byline' && !isName) return false;
  return sharesTopic(line.text, told);
}

const ABOVE_PICTURES: ReadonlySet<Line['role']> = new Set([
  'tool',
  'date',
  'byline',
  'wordless',
  'comments-heading',
]);

/** A headline of another article: how many wrote about it, or when it came, stands right under it, or it is the second of two. */
function isTeaser(lines: readonly Line[], index: number): boolean {
  const [line, below] = [lines[index]!, lines[index + 1]];
  if (line.block.kind !== 'text' || line.words < 4) return false;
  if (below?.block.gap === 0 && isCount(below)) return true;
  const other = line.block.gap === 0 ? lines[index - 1]! : below?.block.gap === 0 ? below : undefined;
  // Two lines with figures are a list.
  return other?.role === 'short' && other.words >= 4 && /\d/.test(line.text) && !/\d/.test(other.text);
}

/** "56", "(12)", "💬 8", "3 December 2025", "2 giờ trước" */
function isCount({ role, text, folded, dates }: Line): boolean {
  if (role === 'wordless') return /^[^\p{L}\p{N}:]*\d{1,5}[^\p{L}\p{N}:]*$/u.test(text);
  if (role === 'date') return dates.length === 0 || dates[0]!.end - dates[0]!.start >= folded.length - 2;
  return role === 'tool' && /^\W*\d{1,5} \p{L}/u.test(text);
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
