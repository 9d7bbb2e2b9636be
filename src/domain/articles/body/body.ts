import { bodyEnd, isAnswered } from './body-end.js';
import { boxLines } from './boxes.js';
import { doubledLines } from './doubled-lines.js';
import { isBoxWithin, isParagraph } from './link-box.js';
import { describesPicture, medianLength } from '../lines/caption.js';
import { dropMenus, fateOf, isBlurb, type Fate, type IsRepeated } from './line-fate.js';
import type { Line } from '../lines/line-role.js';
import { peelBody } from './peel-body.js';
import { settleShortLines } from './short-lines.js';

/** Paragraphs of the longest articles; each is looked for in every other. */
const MOST_COMPARED = 400;

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
  readonly isRepeated: IsRepeated;
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
  const aside = new Set<number>();
  const dense = isDense(lines);
  for (let i = start; i < end; i++) {
    const { role } = lines[i]!;
    if (role === 'inline-heading' || (role === 'end-heading' && isBoxWithin(lines, start, i))) {
      const next = afterLinks(lines, i, end, dense);
      for (; i < next; i++) aside.add(i);
      i = next - 1;
      continue;
    }
    if (isBlurb(lines, i)) aside.add(i);
    fates[i] = aside.has(i) || isAnswered(lines, i) ? 'out' : fateOf(lines, fates, i, start);
  }
  dropMenus(lines, fates, start, end);
  for (const i of boxLines(lines, start, end)) {
    fates[i] = 'out';
    aside.add(i);
  }
  const doubled = doubledLines(lines, start, end);
  for (const i of doubled.captions) fates[i] = 'caption';
  for (const i of doubled.out) {
    fates[i] = 'out';
    aside.add(i);
  }
  dropPullQuotes(lines, fates);
  settleShortLines(lines, fates, { start, end, aside, ...options });
  splitOffCaptions(lines, fates);
  peelBody(lines, fates, options);
  const first = fates.indexOf('body');
  const last = fates.lastIndexOf('body');
  for (let i = 0; i < lines.length; i++) {
    // "HEADLINE - Photo 1", "20:14, 11/07/2025 HEADLINE | SITE": a picture without a caption of its own, the head of a printed page.
    const describesNothing = fates[i] === 'caption' && titleAgain(lines[options.titleIndex], lines[i]!);
    // A caption under the headline stands before the body; one after the body is another article's.
    if (describesNothing || (fates[i] === 'caption' && (last === -1 || i > last + 2))) fates[i] = 'out';
  }
  return { fates, first, last, end };
}

function titleAgain(title: Line | undefined, line: Line): boolean {
  return (
    title !== undefined &&
    line.text.includes(title.text) &&
    line.text.length <= title.text.length + (line.text.startsWith(title.text) ? 16 : 60)
  );
}

/** Paragraphs follow each other without empty lines, as in text taken from a page's elements. */
function isDense(lines: readonly Line[]): boolean {
  const paragraphs = lines.filter((line) => isParagraph(line) && line.words >= 8);
  return paragraphs.filter(({ block }) => block.gap === 0).length > 0.6 * paragraphs.length;
}

/**
 * The first line after a list of links to other articles: a paragraph that an empty line sets apart, or a long one
 * where no paragraph is set apart or under a byline.
 */
function afterLinks(lines: readonly Line[], heading: number, end: number, dense: boolean): number {
  let underByline = false;
  for (let i = heading + 1; i < end; i++) {
    const line = lines[i]!;
    underByline ||= line.role === 'byline';
    const setApart = line.block.gap > 0 || ((dense || underByline) && line.words >= 12);
    const apart = setApart && line.block.kind !== 'item' && line.block.linked < 0.5;
    if (apart && isParagraph(line) && line.words >= 6) return i;
    if (line.role === 'credit' && (apart || (line.words >= 5 && line.block.kind === 'text'))) return i;
  }
  return end;
}

/** A sentence or two printed once more, set apart to catch the eye: another paragraph holds them word for word. */
function dropPullQuotes(lines: readonly Line[], fates: Fate[]): void {
  const body = lines
    .filter((_, i) => fates[i] === 'body')
    .map((line) => ({ line, lower: line.text.toLowerCase() }));
  if (body.length < 3 || body.length > MOST_COMPARED) return;
  lines.forEach((line, i) => {
    if (line === body[0]!.line) return;
    const words = line.text
      .toLowerCase()
      .replace(/^["“”«‘'\s]+/u, '')
      .replace(/(?<!["“”»’'\s])["“”»’'\s]+$/u, '');
    if (fates[i] !== 'body' || line.words < 5 || line.words > 50 || line.block.kind === 'row') return;
    if (
      body.some(
        (other) => other.line !== line && other.line.words > line.words && other.lower.includes(words),
      )
    )
      fates[i] = 'out';
  });
}

function splitOffCaptions(lines: readonly Line[], fates: Fate[]): void {
  const body = lines.filter((_, i) => fates[i] === 'body');
  const gaps = body.map(({ block }) => block.gap).sort((a, b) => a - b);
  const usual = { medianParagraph: medianLength(body), usualGap: gaps[Math.floor(gaps.length / 3)] ?? 1 };
  const last = fates.lastIndexOf('body');
  for (let i = 0; i < last; i++) {
    const line = lines[i]!;
    if (fates[i] !== 'body' || line.role !== 'sentence' || line.block.kind !== 'text') continue;
    if (describesPicture(line, lines[i + 1]!.block.gap, usual)) fates[i] = 'caption';
  }
}
