import { foldDiacritics } from '../../text/fold.js';
import { namesBesideDate } from './beside-date.js';
import { WEEKDAY } from './date-words.js';
import { withoutWrote } from '../lines/byline.js';
import { wordCount, type Line } from '../lines/line-role.js';
import { isOffice, LEGAL_DOCUMENT, NOT_PUBLISHERS } from '../publisher/publisher-words.js';
import { isCapitalised } from '../publisher/site-name.js';
import type { StatedDate } from './stated-date.js';

/** What can stand between a label and its date. */
const BETWEEN = String.raw`(?: by (?:\S+ ){1,3}on)?[^\p{L}\d]*(?:(?:on|at|vao|luc|ngay|le|el|em|am|il|op|${WEEKDAY})[^\p{L}\d]+)*$`;
const STARTS = String.raw`(?:^|[|·•/,.;)(–—-] ?|\d )[^\p{L}\d]*`;
/** Right before a date, words that say that the page came out then, at the start of what is said or before a colon. */
const PUBLISHED_THEN = new RegExp(
  String.raw`(?:${STARTS}(?:(?:first|originally|article) )?(?:published|posted|publi[ec]\p{L}*|pubblicato|veroffentlicht|gepubliceerd|issued|released|created|submitted|uploaded|added|(?:publi\p{L}*|post(?:ed|ing)?|issue|release) date|date (?:published|posted)|(?:ngay |duoc |tin )?(?:dang|phat)(?: (?:tin|bai|tai|lan dau))?(?= (?:ngay|luc|vao)|[^\p{L}]*:|[^\p{L}]*$)|(?:ngay )?(?:xuat ban|phat hanh)(?: lan dau)?)|\b(?:published|posted|publication date|ngay dang|dang ngay|dang luc|xuat ban|ngay phat) ?:)${BETWEEN}`,
  'u',
);
/** The end of an unknown field's name. */
const FIELD = /\p{L}[^|·•\d]*:[^\p{L}\d]*$/u;
/** Fields that say when a page came out, changed or was looked at, or hold no more than the day of the week. */
const KNOWN_FIELD = new RegExp(
  String.raw`${STARTS}(?:date|datum|fecha|data|time|on|sent|dated|ngay(?: (?:tao|viet|gui|tin|ra))?|thoi (?:gian|diem)(?: dang)?|luc|last \p{L}+|(?:lan )?cap nhat(?: lan cuoi)?|updated|modified|edited|revised|chinh sua|(?:ngay )?in|truy cap|printed|accessed|retrieved|${WEEKDAY}) ?:${BETWEEN}`,
  'u',
);
const LONGEST_SECTION = 5;
/** What an event's day stands behind. */
const HAPPENS =
  /(?<![\p{L}])(?:opens?|opened|opening|closes?|closed|closing|starts?|started|starting|begins?|began|beginning|ends?|ended|ending|until|till|through|since|deadline|due|takes? place|held|born|died|taken|photographed|pictured|launch(?:es|ed)?|effective|between|expires?)(?![\p{L}])/iu;
/** The same in Vietnamese, where the words are parts of names as well: in small letters before the date, or at the start. */
const HAPPENS_VIETNAMESE =
  /(?:^|\s)(?:từ|đến|tới|trước|sau|hết|hạn|sinh|mất|chụp|khai mạc|bế mạc|khởi công|diễn ra|tổ chức)$|^(?:lễ|hạn|khai mạc|bế mạc|khởi công|khánh thành|kỷ niệm)\s/u;

/**
 * Whether a day in a line's own words can be the page's: beside it stand labels, names of papers, places, people and
 * sections, and counts. A day that an event, a deadline, a picture or a decree is said to have is none.
 */
export function isOwnDate(line: Line, date: StatedDate): boolean {
  const before = line.folded.slice(0, date.start);
  if (PUBLISHED_THEN.test(before) || (line.role === 'byline' && BYLINE_DATE.test(before))) return true;
  if (FIELD.test(before) && !KNOWN_FIELD.test(before)) return false;
  if (/\bfrom $/.test(before) || LEGAL_DOCUMENT.test(line.text.slice(0, date.start))) return false;
  return namesBesideDate(line).every(
    (part) =>
      isNameOrSection(part) ||
      isNote(part, line.text.indexOf(part) > date.start) ||
      isSectionApart(part, line, date),
  );
}

/** Whether a label says that the page came out on this day, wherever on it that stands. */
export function isLabelledAsPublished(line: Line, date: StatedDate): boolean {
  return PUBLISHED_THEN.test(line.folded.slice(0, date.start));
}

/** "Date: 3 May 2025": a field that a mail may have, too, which an article quotes. */
export function isDateField(line: Line, date: StatedDate): boolean {
  return /^(?:date|ngay|thoi gian)[^\p{L}\d]*:/u.test(line.folded) && isOwnDate(line, date);
}

function isNameOrSection(beside: string): boolean {
  const part = withoutWrote(beside);
  if (happens(part)) return false;
  return isCapitalised(part) || isOffice(part) || NOT_PUBLISHERS.has(foldDiacritics(part));
}

/** "Đăng bởi: NAME - Ngày:" */
const BYLINE_DATE = /(?:^|[\s·|–-])ngay(?: dang)? ?: ?$/;

/** Counts and what a word or two behind a date say of the text: "3 min read", "Gốc". */
function isNote(part: string, isBehind: boolean): boolean {
  const words = wordCount(part);
  return (/^\d/.test(part) && words <= 4) || (isBehind && words <= 2 && !happens(part));
}

/** Sections whose names nobody lists stand apart from the date, or the date has its hour. */
function isSectionApart(part: string, { folded }: Line, date: StatedDate): boolean {
  const isApart = /[|·•/–—-] *$/.test(folded.slice(0, date.start));
  const hasHour = /\d[:hg]\d/.test(folded.slice(date.start, date.end));
  return (isApart || hasHour) && wordCount(part) <= LONGEST_SECTION && !happens(part);
}

function happens(part: string): boolean {
  return HAPPENS.test(part) || HAPPENS_VIETNAMESE.test(part.charAt(0).toLowerCase() + part.slice(1));
}
