import type { StatedFields } from './block.js';
import type { Body } from './body.js';
import { BLOCK_PATTERNS, TEASER_PATTERN } from './furniture-words.js';
import type { Line } from './line-role.js';

/** A body shorter than this, in UTF-16 units, is none. */
const SHORTEST_BODY = 40;
/** A notice ("enable JavaScript", "404") makes the page no article only when hardly any text stands beside it. */
const NOTICE_LIMIT = 600;

/** Why a page makes no article, in words that follow "rejected: ". */
export const PAGE_REJECTIONS = {
  'no-text': 'the page holds no text',
  'bot-check': 'a page that asks for proof of being human',
  'error-page': 'an error page',
  'no-access': 'a page that refuses access',
  'script-needed': 'a page that only works with JavaScript',
  'age-check': "a page that asks for the reader's age",
  paywall: 'a paywall without the article',
  'cookie-notice': 'a cookie notice without the article',
  listing: 'a listing page, not an article',
  'no-body': 'no article body was found',
} as const;

export type PageRejection = keyof typeof PAGE_REJECTIONS;

/** Why these lines make no article; `null` when they do. */
export function rejectionOf(lines: readonly Line[], body: Body, stated: StatedFields): PageRejection | null {
  const paragraphs = lines.filter((_, i) => body.fates[i] === 'body');
  const length = paragraphs.reduce((sum, line) => sum + line.text.length, 0);
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (letters === 0) return 'no-text';
  if (length < NOTICE_LIMIT) {
    const notice = noticeOf(lines, paragraphs, length);
    if (notice !== null) return notice;
  }
  if (stated.isArticle !== true && isListing(lines, body, paragraphs)) return 'listing';
  const sentences = paragraphs.filter((line) => line.role === 'sentence' && line.words >= 5);
  if (length < SHORTEST_BODY || sentences.length === 0) return 'no-body';
  return null;
}

function noticeOf(lines: readonly Line[], paragraphs: readonly Line[], length: number): PageRejection | null {
  // In a body of some length the words must stand in a line that is little else.
  for (const [kind, pattern] of BLOCK_PATTERNS) {
    const cookies = kind === 'cookie-notice';
    const paywall = kind === 'paywall';
    for (const line of lines) {
      if (!pattern.test(line.folded)) continue;
      if (cookies && (length > 0 || line.words < 6)) continue;
      if (paywall && (line.words > 40 || (length >= 450 && paragraphs.length > 2))) continue;
      if (!cookies && !paywall && (line.words > 45 || isStory(paragraphs.filter((p) => p !== line))))
        continue;
      return kind;
    }
  }
  return null;
}

/** Two paragraphs of running text, or one long one, besides the line in question. */
function isStory(others: readonly Line[]): boolean {
  const long = others.filter((line) => line.words >= 12 && !isNotice(line));
  return long.length >= 2 || long.some((line) => line.words >= 35);
}

function isNotice(line: Line): boolean {
  return (
    BLOCK_PATTERNS.some(([, pattern]) => pattern.test(line.folded)) ||
    /^(?:please|try|you|your|this|we|for any|sorry|go back|return|if you|check|the page|contact|vui long|rat tiec|xin loi|ban |hay |trang )/.test(
      line.folded,
    )
  );
}

/** Headlines, each with a teaser, a date or "Read more", and hardly two paragraphs in a row. */
function isListing(lines: readonly Line[], body: Body, paragraphs: readonly Line[]): boolean {
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
  if (isLinkedListing(around(6), paragraphs) || isTeaserList(inside, paragraphs)) return true;
  // Dates that follow each other are one article's.
  const dates = inside.filter(
    (line, i) => line.role === 'date' && line.block.place !== 'furniture' && inside[i - 1]?.role !== 'date',
  ).length;
  const teasers = inside.filter((line) => TEASER_PATTERN.test(line.folded) || isDatedTeaser(line)).length;
  const marks = Math.max(dates, teasers);
  if (marks < 3) return false;
  const run = longestRun(inside);
  return run <= 1 || (marks >= paragraphs.length && run <= 2);
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
