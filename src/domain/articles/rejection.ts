import type { StatedFields } from './block.js';
import type { Body } from './body/body.js';
import { BLOCK_PATTERNS } from './rejection-words.js';
import type { Line } from './lines/line-role.js';
import { isListing } from './listing.js';

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
    const notice = noticeOf(lines, paragraphs, length, isBrief(lines, body));
    if (notice !== null) return notice;
  }
  if (stated.isArticle !== true && isListing(lines, body, paragraphs)) return 'listing';
  const sentences = paragraphs.filter((line) => line.role === 'sentence' && line.words >= 5);
  if (length < SHORTEST_BODY || sentences.length === 0) return 'no-body';
  return null;
}

/** What speaks of the page, or to who looks at it. */
const OF_THE_PAGE =
  /\b(?:you|your|please|sorry|oops|we|our|this (?:page|site|website|web site|article|story|content|resource|server|request)|(?:the )?(?:page|url|javascript|browser)|click|log ?in|sign in|subscribe|reload|refresh|try again|error \d{3}|ip address|ray id|vui long|ban (?:khong|dang|can|phai|co the|da|muon|hay)|he thong (?:dang|se|tam)|quy khach|quy vi|doc gia|xin loi|rat tiec|(?:trang|bai viet|website|noi dung|duong dan|lien ket) (?:nay|web|ban)|trinh duyet|dang nhap|dang ky|thu lai|quay lai)\b/;

/** A short item of news: the day it was published over sentences that speak of the world, not of the page. */
function isBrief(lines: readonly Line[], body: Body): boolean {
  const said = lines.filter((_, i) => body.fates[i] === 'body');
  return (
    lines.slice(0, Math.max(0, body.first)).some(({ role, dates }) => role === 'date' && dates.length > 0) &&
    said.some(({ role, words }) => role === 'sentence' && words >= 8) &&
    !said.some((line) => isOfThePage(line))
  );
}

function isOfThePage({ text, folded }: Line): boolean {
  return OF_THE_PAGE.test(folded) || /(?<![\p{L}])bạn(?![\p{L}])/iu.test(text);
}

function noticeOf(
  lines: readonly Line[],
  paragraphs: readonly Line[],
  length: number,
  brief: boolean,
): PageRejection | null {
  // In a body of some length the words must stand in a line that is little else.
  for (const [kind, pattern] of BLOCK_PATTERNS) {
    const cookies = kind === 'cookie-notice';
    const paywall = kind === 'paywall';
    for (const line of lines) {
      if (!pattern.test(line.folded)) continue;
      if (cookies && (length > 0 || line.words < 6)) continue;
      if (paywall && (line.words > 40 || (length >= 450 && paragraphs.length > 2))) continue;
      if (!cookies && !paywall && brief && !isOfThePage(line)) continue;
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
