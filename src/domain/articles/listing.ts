import type { Body } from './body/body.js';
import { TEASER_PATTERN } from './rejection-words.js';
import type { Line } from './lines/line-role.js';

/** So many words has a headline that ends as a sentence does. */
const LONGEST_HEADLINE = 14;

/** Headlines, each with a teaser, a date or "Read more", and hardly two paragraphs in a row. */
export function isListing(lines: readonly Line[], body: Body, paragraphs: readonly Line[]): boolean {
  const region = lines.filter((line) => line.block.place !== 'furniture');
  const linkedHeadings = region.filter(
    (line) => line.block.kind === 'heading' && line.block.linked > 0.7,
  ).length;
  const ownWords = paragraphs.reduce((sum, line) => sum + (1 - line.block.linked) * line.text.length, 0);
  if (linkedHeadings >= 4 && ownWords < 220 * linkedHeadings) return true;
  const around = (above: number): readonly Line[] =>
    body.first === -1
      ? region
      : lines.slice(Math.max(0, body.first - above), Math.min(body.end, body.last + 4));
  const inside = around(2);
  // The first entry's sentence may have been taken for the headline.
  if (
    isFound(lines, body, paragraphs) ||
    isLinkedListing(around(6), paragraphs) ||
    isTeaserList(inside, paragraphs)
  )
    return true;
  // Dates that follow each other are one article's.
  const dates = inside.filter(
    (line, i) =>
      line.role === 'date' &&
      line.block.place !== 'furniture' &&
      inside[i - 1]?.role !== 'date' &&
      hasHeadline(inside, i),
  ).length;
  const teasers = inside.filter((line) => TEASER_PATTERN.test(line.folded) || isDatedTeaser(line)).length;
  const marks = Math.max(dates, teasers);
  if (marks < 3) return false;
  const run = longestRun(inside);
  return run <= 1 || (marks >= paragraphs.length && run <= 2);
}

const SEARCH =
  /^(?:search results|results for|\d+ (?:search )?results|showing \d.{0,20} results|ket qua tim kiem|tim thay \d+ (?:ket qua|bai viet)|\d+ ket qua)\b/;

/** What a search found: addresses over most of the sentences, or headlines over them under words that say so. */
function isFound(lines: readonly Line[], body: Body, paragraphs: readonly Line[]): boolean {
  const under = (roles: ReadonlySet<Line['role']>): number =>
    lines.filter((_, i) => body.fates[i] === 'body' && roles.has(lines[i - 1]?.role ?? 'wordless')).length;
  const least = Math.max(3, 0.6 * paragraphs.length);
  if (under(ADDRESS) >= least) return true;
  const isSearch = lines
    .slice(0, body.first + 1)
    .some(({ folded, words }) => words <= 12 && SEARCH.test(folded));
  return isSearch && under(HEADLINE_OR_ADDRESS) >= least;
}

const ADDRESS: ReadonlySet<Line['role']> = new Set(['url']);
const HEADLINE_OR_ADDRESS: ReadonlySet<Line['role']> = new Set(['url', 'short', 'date']);

/** Of a list of articles each has a headline over or under its date; in a chronicle a paragraph stands under each day. */
function hasHeadline(lines: readonly Line[], index: number): boolean {
  const [beforeLast, above, below] = [lines[index - 2], lines[index - 1], lines[index + 1]];
  if (isHeadlineLike(above) || isHeadlineLike(below)) return true;
  // Headlines may end as sentences do.
  return above?.role === 'sentence' && above.words <= LONGEST_HEADLINE && beforeLast?.role !== 'date';
}

function isHeadlineLike(line: Line | undefined): boolean {
  if (line === undefined || line.role === 'date') return false;
  return line.role !== 'sentence' || line.block.linked > 0.5 || line.block.kind === 'heading';
}

/** Linked headlines, each with a sentence under it or under its date, that make up most of what is read as the body. */
function isLinkedListing(inside: readonly Line[], paragraphs: readonly Line[]): boolean {
  const headlines = inside.filter((line, i) => {
    const below = inside[i + 1]?.role === 'date' ? inside[i + 2] : inside[i + 1];
    return line.block.linked > 0.6 && line.words >= 4 && below?.role === 'sentence';
  }).length;
  return headlines >= 3 && headlines >= 0.6 * paragraphs.length;
}

/** Headlines that each stand right over one sentence of a teaser's length, from the first line on, and nothing else. */
function isTeaserList(inside: readonly Line[], paragraphs: readonly Line[]): boolean {
  const teasers = inside.filter((line, i) => {
    const above = inside[i - 1];
    return (
      line.role === 'sentence' &&
      line.block.gap === 0 &&
      line.text.length <= 160 &&
      above?.role === 'short' &&
      above.words >= 3 &&
      above.block.gap > 0 &&
      !/^\d/.test(above.text) &&
      (inside[i + 1]?.block.gap ?? 1) > 0
    );
  });
  return (
    teasers.length >= 3 &&
    teasers.length === paragraphs.length &&
    inside.every(({ role }) => role !== 'date' && role !== 'byline')
  );
}

/** "28 Nov 2025 - The crews walked out again…", as searches list what they found. */
function isDatedTeaser(line: Line): boolean {
  const date = line.dates[0];
  return line.role === 'sentence' && date?.start === 0 && /^\s*[-–—·|:]\s/.test(line.folded.slice(date.end));
}

function longestRun(lines: readonly Line[]): number {
  let longest = 0;
  let run = 0;
  for (const line of lines) {
    run = line.role === 'sentence' && line.words >= 8 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
