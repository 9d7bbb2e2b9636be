import { isStopWord } from '../text/stop-words.js';
import { describesPicture, isShortCaption, medianLength } from './caption.js';
import { EDGE_PATTERNS } from './furniture-words.js';
import type { Line } from './line-role.js';

/** How many lines after a heading can show that it stands above the body. */
const LOOK_AHEAD = 300;
const EMOJI = /\p{Extended_Pictographic}/u;

/** What becomes of each line of a page. */
export type Fate = 'body' | 'caption' | 'out';

export interface Body {
  /** One a line. */
  readonly fates: readonly Fate[];
  /** Index of the first and last body line; -1 when there is none. */
  readonly first: number;
  readonly last: number;
  /** Where the site's own matters begin after the body. */
  readonly end: number;
}

export interface BodyOptions {
  /** The line of the headline; -1 when it is not printed. */
  readonly titleIndex: number;
  readonly author: string | undefined;
  /** Whether the line, standing before or after the body, stands there in other files too. */
  readonly isRepeated: (line: Line, zone: 'before' | 'after' | 'between') => boolean;
}

/**
 * Tells the article from what surrounds it. The body ends at the first heading of comments or of other articles
 * that follows a paragraph; inside it, controls, promotions and lists of links go, and what is left at its ends
 * that is no sentence, is an imprint, or repeats in other files and has nothing to do with the article.
 */
export function findBody(lines: readonly Line[], options: BodyOptions): Body {
  const start = options.titleIndex + 1;
  const end = bodyEnd(lines, start);
  const fates: Fate[] = lines.map(() => 'out');
  for (let i = start; i < end; i++) {
    if (lines[i]!.role === 'inline-heading') {
      i = afterLinks(lines, i, end) - 1;
      continue;
    }
    fates[i] = fateOf(lines, fates, i, start);
  }
  dropMenus(lines, fates, start, end);
  settleShortLines(lines, fates, start, end, options);
  splitOffCaptions(lines, fates);
  peel(lines, fates, options);
  const first = fates.indexOf('body');
  const last = fates.lastIndexOf('body');
  for (let i = 0; i < lines.length; i++) {
    // A caption under the headline stands before the body; one after the body is another article's.
    if (fates[i] === 'caption' && (last === -1 || i > last + 2)) fates[i] = 'out';
  }
  return { fates, first, last, end };
}

function isParagraph(line: Line): boolean {
  return line.role === 'sentence' && line.block.place !== 'furniture' && line.block.linked < 0.7;
}

function isHardHeading(line: Line): boolean {
  return line.role === 'comments-heading' || line.role === 'end-heading';
}

/** The first heading of comments or other articles that is not a label above the body. */
function bodyEnd(lines: readonly Line[], start: number): number {
  let before = 0;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]!;
    if (isParagraph(line)) before += line.text.length;
    if (!isHardHeading(line)) continue;
    if (line.role === 'end-heading' && paragraphsFollow(lines, i)) continue;
    if (!bodyFollows(lines, i, before)) return i;
  }
  return lines.length;
}

/** "Video" or "Newsletter" between two paragraphs: lists of other articles begin with a headline, not with paragraphs. */
function paragraphsFollow(lines: readonly Line[], heading: number): boolean {
  const next = lines
    .slice(heading + 1, heading + 5)
    .filter((line) => line.role !== 'tool')
    .slice(0, 2);
  return next.length === 2 && next.every((line) => isParagraph(line) && line.text.length >= 80);
}

/** A "Comments" button or a box of other news above the body: paragraphs follow that weigh more than what went before. */
function bodyFollows(lines: readonly Line[], heading: number, before: number): boolean {
  if (before >= 250) return false;
  let after = 0;
  let run = 0;
  let longestRun = 0;
  const stop = Math.min(lines.length, heading + LOOK_AHEAD);
  for (let i = heading + 1; i < stop; i++) {
    const line = lines[i]!;
    if (isHardHeading(line) && after > 0) break;
    if (isParagraph(line) && line.text.length >= 70 && !isComment(lines, i)) {
      after += line.text.length;
      longestRun = Math.max(longestRun, ++run);
    } else if (line.role === 'short' || line.role === 'date') run = 0;
  }
  return longestRun >= 2 && after > 3 * before;
}

/** "NAME: what they think", or a line between a name with a time and "Reply". */
function isComment(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  if (/^[^:.!?"“]{2,32}: /.test(line.text)) return true;
  const next = lines[index + 1]?.folded ?? '';
  return /^(?:reply|like|report|tra loi|thich|bao vi pham)\b/.test(next);
}

/** The first line after a list of links to other articles: a paragraph that an empty line sets apart. */
function afterLinks(lines: readonly Line[], heading: number, end: number): number {
  for (let i = heading + 1; i < end; i++) {
    const line = lines[i]!;
    const apart = line.block.gap > 0 && line.block.kind !== 'item' && line.block.linked < 0.5;
    if (apart && isParagraph(line) && line.words >= 6) return i;
    if (apart && line.role === 'credit') return i;
  }
  return end;
}

function fateOf(lines: readonly Line[], fates: readonly Fate[], index: number, start: number): Fate {
  const line = lines[index]!;
  const { block } = line;
  if (block.place === 'furniture' || block.linked >= 0.7) return 'out';
  if (block.kind === 'caption') return isCreditOnly(line) ? 'out' : 'caption';
  const inList = block.kind === 'item' || block.kind === 'row';
  const previousIsBody = index > start && fates[index - 1] === 'body';
  switch (line.role) {
    case 'sentence':
      return 'body';
    case 'credit':
      return isCreditOnly(line) ? 'out' : 'caption';
    case 'short':
      if (inList) return previousIsBody ? 'body' : 'out';
      if (block.kind === 'heading') return 'out';
      if (block.kind === 'quote' || /^["“«]/.test(line.text) || /:$/.test(line.text)) return 'body';
      return previousIsBody && continuesList(lines, index) ? 'body' : 'out';
    case 'date':
    case 'wordless':
    case 'tool':
      return inList && previousIsBody && line.role !== 'tool' && !EMOJI.test(line.text) ? 'body' : 'out';
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

/** A short line after "…:" or after another part of such a list. */
function continuesList(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  const previous = lines[index - 1]!;
  if (/:$/.test(previous.text)) return line.block.gap === 0 || /[;,]$/.test(line.text);
  return /[;,]$/.test(previous.text) && line.block.gap === previous.block.gap;
}

/** "Photo: Kim Lien" says nothing about a picture. */
function isCreditOnly(line: Line): boolean {
  return (
    line.words <= 6 &&
    /^[(\s]*(?:photos?|images?|pictures?|illustration|anh|hinh|nguon|credit|graphic)\b/.test(line.folded)
  );
}

/** Runs of three and more short lines without an empty line between are menus or lists of links. */
function dropMenus(lines: readonly Line[], fates: Fate[], start: number, end: number): void {
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

/** Short lines between paragraphs are captions or headings, or a standfirst right under the headline. */
function settleShortLines(
  lines: readonly Line[],
  fates: Fate[],
  start: number,
  end: number,
  { titleIndex, isRepeated }: BodyOptions,
): void {
  const first = fates.indexOf('body');
  const last = fates.lastIndexOf('body');
  if (first === -1) return;
  for (let i = start; i < end; i++) {
    const line = lines[i]!;
    if (line.role !== 'short' || fates[i] !== 'out') continue;
    if (line.block.place === 'furniture' || line.block.linked >= 0.7 || line.block.kind === 'item') continue;
    if (isRepeated(line, i < first ? 'before' : i > last ? 'after' : 'between')) continue;
    if (i < first) {
      const alone = line.block.gap > 0 && lines[i + 1]!.block.gap > 0;
      if (i === titleIndex + 1 && titleIndex >= 0 && alone && line.words >= 5) fates[i] = 'body';
      else if (alone && line.words >= 3 && line.block.kind !== 'heading') fates[i] = 'caption';
    } else if (i < last && line.words >= 2 && !inRun(lines, i)) {
      if (line.block.kind === 'heading' || !isShortCaption(line, lines[i + 1]!.block.gap)) {
        if (/\d/.test(line.text) && line.words >= 3) fates[i] = 'body';
      } else fates[i] = 'caption';
    }
  }
}

function inRun(lines: readonly Line[], index: number): boolean {
  let run = 1;
  for (let i = index; lines[i]!.block.gap === 0 && lines[i - 1]?.role === 'short' && run < 3; i--) run++;
  for (let i = index + 1; lines[i]?.block.gap === 0 && lines[i]?.role === 'short' && run < 3; i++) run++;
  return run >= 3;
}

function splitOffCaptions(lines: readonly Line[], fates: Fate[]): void {
  const median = medianLength(lines.filter((_, i) => fates[i] === 'body'));
  const last = fates.lastIndexOf('body');
  for (let i = 0; i < last; i++) {
    const line = lines[i]!;
    if (fates[i] !== 'body' || line.role !== 'sentence' || line.block.kind !== 'text') continue;
    if (describesPicture(line, lines[i + 1]!.block.gap, median)) fates[i] = 'caption';
  }
}

/** Takes imprints, authors' biographies and what repeats in other files off both ends of the body. */
function peel(lines: readonly Line[], fates: Fate[], { author, isRepeated }: BodyOptions): void {
  const rest = (except: number): string =>
    lines
      .filter((_, i) => i !== except && fates[i] === 'body')
      .map((line) => line.text)
      .join(' ');
  for (let last = fates.lastIndexOf('body'); last > 0; last = fates.lastIndexOf('body')) {
    const line = lines[last]!;
    const foreign =
      isBiography(line, author) ||
      (line.words <= 70 &&
        EDGE_PATTERNS.some((pattern) => pattern.test(line.folded)) &&
        !sharesTopic(line, rest(last))) ||
      (isRepeated(line, 'after') && !sharesTopic(line, rest(last)));
    if (!foreign) break;
    fates[last] = 'out';
  }
  for (let first = fates.indexOf('body'); first >= 0; first = fates.indexOf('body')) {
    const line = lines[first]!;
    const foreign = isRepeated(line, 'before') && !sharesTopic(line, rest(first));
    if (!foreign) break;
    fates[first] = 'out';
  }
}

function isBiography(line: Line, author: string | undefined): boolean {
  return author !== undefined && author.length > 3 && line.text.startsWith(author) && line.words <= 80;
}

/** Whether a paragraph speaks of what the rest speaks of: two names, figures, long words or pairs of words in common. */
function sharesTopic(line: Line, rest: string): boolean {
  const telling = new Set(
    (line.text.match(/\p{Lu}\p{L}{2,}|\d[\d.,]*\d|\p{L}{8,}/gu) ?? []).map((word) => word.toLowerCase()),
  );
  const others = wordsOf(rest);
  const known = new Set(others);
  let shared = 0;
  for (const word of telling) if (known.has(word) && ++shared >= 2) return true;
  const pairs = new Set(pairsOf(others));
  for (const pair of new Set(pairsOf(wordsOf(line.text)))) if (pairs.has(pair) && ++shared >= 2) return true;
  return false;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d][\p{L}\d.,]*[\p{L}\d]/gu) ?? [];
}

/** Neighbouring words, as Vietnamese writes most of its words in two; pairs with a function word tell nothing. */
function pairsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    return next === undefined || isStopWord(word) || isStopWord(next) ? [] : [`${word} ${next}`];
  });
}
