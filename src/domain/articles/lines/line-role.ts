import { foldDiacritics } from '../../text/fold.js';
import type { Block } from '../block.js';
import { isByline, namesStaff } from './byline.js';
import { isCredit } from './caption-words.js';
import {
  CONSENT_PATTERN,
  PARTNERS_PATTERN,
  TOOL_PATTERNS,
  TOOLS,
  VIETNAMESE_TOOL_PATTERNS,
} from './control-words.js';
import { COMMENT_HEADINGS, END_HEADINGS, INLINE_HEADINGS } from './heading-words.js';
import { LEGAL_PATTERNS } from './imprint-words.js';
import { PROMO_PATTERNS, VIETNAMESE_PROMO_PATTERNS } from './promo-words.js';
import { BARE_URL, isSource } from './link-line.js';
import { NOTICE_PATTERNS, PAGE_JUMP, VIETNAMESE_NOTICE_PATTERNS } from './notice-words.js';
import { isReported } from './reported.js';
import { statedDates, type StatedDate } from '../date/stated-date.js';

/** What a block is by itself, before its place on the page is looked at. */
export type LineRole =
  | 'sentence' // ends as a sentence does
  | 'short' // words without the end of a sentence: a title, a caption, a link, a heading
  | 'tool' // a control, a label, a menu entry, a notice
  | 'promo'
  | 'legal'
  | 'byline'
  | 'date' // a short line that states when, often with the publisher
  | 'source' // "Source: NAME", "Link: URL"
  | 'url' // a bare URL
  | 'credit' // a caption that says who took the picture
  | 'comments-heading'
  | 'end-heading'
  | 'inline-heading'
  | 'wordless'; // no letter in it

/** A block with what is asked of it again and again. */
export interface Line {
  readonly block: Block;
  readonly text: string;
  /** Lower case without diacritics. */
  readonly folded: string;
  readonly role: LineRole;
  readonly words: number;
  readonly endsSentence: boolean;
  readonly dates: readonly StatedDate[];
}

/** "3 giờ trước", "2 hours ago", "Yesterday": a time that states no date. */
export const RELATIVE_TIME =
  /(?:(?<!\d)\d+|\b(?:an?|one|mot|vai|few)) ?(?:minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|phut|gio|ngay|tuan|thang)(?: ago| truoc)\b|(?:[·•|] ?|\p{L})\d+ ?(?:m|mins?|h|hours?|d|days?|w|gio|phut|ngay|tuan)\.?$|^(?:.{0,30}[·•|,-] ?)?(?:yesterday|just now|today|hom nay|hom qua|vua xong|moi day)$/u;

/** "4 thoughts on “HEADLINE”" */
const COMMENTS_ON =
  /^(?:\d+|one|two|three) (?:thoughts?|responses?|comments?|replies|reply) (?:on|to) |^\d+ (?:binh luan|y kien|phan hoi|suy nghi) (?:ve|cho|trong) /;
/** "Most popular in Energy", "More from The Weir", "Tin mới về giá vàng" */
export const END_HEADING_START =
  /^(?:more (?:from|in|on|about|by)|most (?:read|popular|viewed|shared)|(?:latest|trending|popular|top stories|headlines|recommended|news)(?: news| stories)? (?:from|in|on|by|for)|doc nhieu|xem nhieu|tin (?:moi|nong|khac)(?: nhat)?(?: ve| trong| cua| tu)) \S.{0,40}$/;
/** "December 3, 2025, 2:05 p.m." */
const ENDS_IN_HOUR = /\d ?[ap]\.m\.(?: \(?[a-z]{2,4}\)?)?$/;
/** Also before who sent it: "… this year. — VNS" */
const END_OF_SENTENCE = /(?:[.!?…]|\.\/\.)["'”’»)\]*_]*(?:\s*[—–/-]\s*\p{Lu}[\p{Lu}\d+]{1,7})?$/u;
/** "Halden Marine, Inc." */
const COMPANY = /^\p{Lu}.*[\s,](?:Inc|Ltd|Co|Corp|Bros|Jr|Sr)\.$/u;
const LONGEST_COMPANY = 6;
const CLOCK = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: \(?(?:gmt|utc|bst|et|ct)\)?)?[:.]?$/;

/** Shorter sentences hold too little to tell a report by. */
const FEWEST_REPORTED = 6;

/** Looks at one block of a page. Longer lines than 400 characters are running text whatever they hold, but for consent notices. */
export function lineOf(block: Block): Line {
  const { text } = block;
  const folded = foldDiacritics(text);
  const words = wordCount(text);
  const dates = text.length <= 240 && words <= 40 ? statedDates(text) : [];
  const endsSentence =
    END_OF_SENTENCE.test(text) &&
    !(dates.length > 0 && words <= 16 && ENDS_IN_HOUR.test(folded)) &&
    !(words <= LONGEST_COMPANY && COMPANY.test(text));
  return {
    block,
    text,
    folded,
    words,
    endsSentence,
    dates,
    role: roleOf(block, folded, words, endsSentence, dates),
  };
}

function roleOf(
  block: Block,
  folded: string,
  words: number,
  endsSentence: boolean,
  dates: readonly StatedDate[],
): LineRole {
  const { text } = block;
  // Running text may end in a colon or a note; headlines of so many words do not exist.
  const sentence = endsSentence
    ? words >= 3 || (words === 2 && /\d/.test(text))
    : words >= 40 || (words >= 15 && /[.!?…] \p{Lu}/u.test(text));
  // Asked only of the few lines that some cue takes for furniture.
  const reported = (): boolean => sentence && words >= FEWEST_REPORTED && isReported(text);
  if (folded.length <= 900 && isConsentNotice(folded) && !reported()) return 'tool';
  if (folded.length > 400) return 'sentence';
  // "10:41 p.m." over an entry of a live report.
  if (words === 0 || CLOCK.test(folded)) return 'wordless';
  const key = cueKey(folded);
  if (key === '') return dates.length > 0 ? 'date' : 'wordless';
  if (words <= 9 && !(endsSentence && words > 4)) {
    if (COMMENT_HEADINGS.has(key) || COMMENTS_ON.test(folded)) return 'comments-heading';
    if (END_HEADINGS.has(key) || END_HEADING_START.test(key)) return 'end-heading';
    if (INLINE_HEADINGS.has(key)) return 'inline-heading';
    if (TOOLS.has(key) || isReactions(folded)) return 'tool';
  }
  if (BARE_URL.test(folded)) return 'url';
  if (isSource(folded)) return 'source';
  const lower = text.toLowerCase();
  if (folded.length <= 160 && matches(TOOL_PATTERNS, folded) && !reported()) return 'tool';
  if (folded.length <= 160 && matches(VIETNAMESE_TOOL_PATTERNS, lower) && !reported()) return 'tool';
  if (words <= 10 && PAGE_JUMP.test(folded)) return 'tool';
  if (block.kind === 'caption') return 'credit';
  if (namesStaff(text, folded, endsSentence)) return 'byline';
  if (folded.length <= 300 && isCredit(folded, text)) return 'credit';
  if (
    folded.length <= 300 &&
    (matches(PROMO_PATTERNS, folded) || matches(VIETNAMESE_PROMO_PATTERNS, lower)) &&
    !reported()
  )
    return 'promo';
  if (
    folded.length <= 300 &&
    (matches(NOTICE_PATTERNS, folded) || matches(VIETNAMESE_NOTICE_PATTERNS, lower)) &&
    !reported()
  )
    return 'promo';
  if (matches(LEGAL_PATTERNS, folded)) return 'legal';
  if (isByline(text, folded)) return 'byline';
  if (isDateLine(folded, dates, endsSentence)) return 'date';
  return sentence ? 'sentence' : 'short';
}

/** "❤ 2.1K 💬 341 ↗ Share": counts under pictures, and what a reader may do. */
function isReactions(folded: string): boolean {
  if (!/\p{Extended_Pictographic}/u.test(folded)) return false;
  const rest = folded.replace(/\p{Extended_Pictographic}|\b\d[\d.,]*[km]?\b|[^\p{L}\p{N}]+/gu, ' ').trim();
  return rest === '' || rest.split(/\s+/).every((word) => TOOLS.has(word) || COMMENT_HEADINGS.has(word));
}

/** "We and our partners store cookies on your device…"; what someone is quoted with is news. */
function isConsentNotice(folded: string): boolean {
  if (/["“”«]/.test(folded)) return false;
  return PARTNERS_PATTERN.test(folded) || (folded.includes('cookie') && CONSENT_PATTERN.test(folded));
}

const DATE_LABELS =
  /\b(?:published|posted|updated|released|issued|on|at|dated|ngay|dang|luc|cap nhat|xuat ban|thu|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/g;

const FIELD_LABELS =
  /\b(?:nguoi dang|ngay dang|luot xem|tac gia|nguon|chuyen muc|cap nhat|posted|posted by|published|created|updated|modified|author|written by|views|hits|category|source)\s*:/g;

/** A line that is little more than a date: a name, a section, an hour beside it, but no sentence. */
function isDateLine(folded: string, dates: readonly StatedDate[], endsSentence: boolean): boolean {
  if (dates.length > 0) {
    const stated = dates.reduce((sum, date) => sum + date.end - date.start, 0);
    const rest = folded.length - stated;
    let remainder = folded;
    for (const date of [...dates].reverse())
      remainder = `${remainder.slice(0, date.start)} | ${remainder.slice(date.end)}`;
    if ((folded.match(FIELD_LABELS)?.length ?? 0) >= 2) return true;
    // "Gold price 4/12/2025: up again" is a headline.
    if (/\|\s*:\s*\S+ \S+/.test(remainder)) return false;
    const others = wordCount(remainder.replace(DATE_LABELS, ' '));
    return rest <= 90 && others <= (endsSentence ? 1 : 14);
  }
  if (folded.length > 80 || endsSentence || !RELATIVE_TIME.test(folded)) return false;
  return wordCount(folded) <= (/[·•|] ?\d+ ?\p{L}+$/u.test(folded) ? 14 : 8);
}

function matches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

/** A line without what varies about a label: bullets, emoji, counts, colons, arrows. Takes folded text. */
export function cueKey(folded: string): string {
  return folded
    .replace(/^[^\p{L}]+/u, '')
    .replace(/(?<![^\p{L}])([^\p{L}\d.,]*)[\d.,][^\p{L}]*$|(?<![\d.,])[\d.,]+k[^\p{L}]*$/u, '$1')
    .replace(/(?<![^\p{L})])[^\p{L})]+$/u, '')
    .replace(/[’‘]/g, "'")
    .trim();
}

export function wordCount(text: string): number {
  let count = 0;
  for (const piece of text.split(' ')) if (/[\p{L}\p{N}]/u.test(piece)) count++;
  return count;
}
