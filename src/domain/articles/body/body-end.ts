import { SUBJECT_HEADINGS } from '../lines/heading-words.js';
import { cueKey, END_HEADING_START, type Line } from '../lines/line-role.js';
import { isBoxWithin, isParagraph } from './link-box.js';
import { isCapitalised } from '../publisher/site-name.js';

/** How many lines after a heading can show that it stands above the body. */
const LOOK_AHEAD = 300;

/** A body of so many characters may have its end marked. */
const END_MARKS_AFTER = 250;
/** "- ENDS -", "(HẾT)", "-30-": agencies and press offices mark where the text ends. */
const END_MARK = /^(?:[-–—*(\[\s]+(?:ends?|het|30|0|xxx)[-–—*)\]\s]+(?:\d{4} ?gmt.{0,20})?|ends|# ?# ?#)$/;
/** A line of figures under "Chứng khoán" has hardly more characters. */
const SHORTEST_PART = 50;
const RIGHTS = /^(?:©|\(c\)|copyright\s*(?:©|\(c\)|\d{4}))/;

/**
 * The first heading of comments or other articles that is not a label above the body, a mark of the text's end, or the line of
 * the page's rights.
 */
export function bodyEnd(lines: readonly Line[], start: number): number {
  let before = 0;
  // Behind a line of rights one paragraph may still be the site's.
  const lastTwo = penultimateParagraph(lines);
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]!;
    if (isParagraph(line)) before += line.text.length;
    if (before >= END_MARKS_AFTER && (isEndMark(line) || (i > lastTwo && isRights(line)))) return i;
    if (before >= END_MARKS_AFTER && (isBoilerplateHeading(lines, i, start) || isRecord(lines, i))) return i;
    if (before >= END_MARKS_AFTER && isOverHighlights(lines, i)) return i;
    if (!isHardHeading(line) || isPartOfText(lines, i)) continue;
    if (
      line.role === 'end-heading' &&
      (paragraphsFollow(lines, i) ||
        articleGoesOn(lines, i) ||
        isSubmitted(lines, i) ||
        isBoxWithin(lines, start, i))
    )
      continue;
    if (!bodyFollows(lines, i, before)) return i;
  }
  return lines.length;
}

/** Nobody marks more; each is looked for in the whole text. */
const MOST_HIGHLIGHTS = 400;

/** What a reader marked in a text, printed once more under it by the program that kept it. */
function isOverHighlights(lines: readonly Line[], index: number): boolean {
  const { block, folded } = lines[index]!;
  return (
    block.kind === 'heading' &&
    /^(?:my )?(?:highlights|annotations|notes)$/.test(folded) &&
    lines.length - index <= MOST_HIGHLIGHTS &&
    lines.slice(index + 1).every((line) => line.words < 4 || isSaidAbove(lines, index, line))
  );
}

/** Without the marks that the program adds around it. */
function isSaidAbove(lines: readonly Line[], index: number, { text }: Line): boolean {
  const marked = text.replace(/^[-*• ]+|\s*(?:⤴.*|#\S+)$/gu, '').trim();
  return lines.slice(0, index).some((line) => line.text.includes(marked));
}

/** What a database notes about a text that it holds. */
const RECORD_FIELD =
  /^(?:publication (?:title|year|date|info|subject)|publisher|(?:place|country|language) of publication|source type|document (?:type|url|id)|full text availability|database|issn|pages?|section|subjects?|location|people|company|load-date|length|byline|credit|copyright|citation style|classification|identifiers?|last updated|word count)\s*: ?\S/;
/** So many fields in a row are a record. */
const LEAST_FIELDS = 3;

function isRecord(lines: readonly Line[], index: number): boolean {
  const fields = lines.slice(index, index + LEAST_FIELDS);
  return fields.length === LEAST_FIELDS && fields.every(({ folded }) => RECORD_FIELD.test(folded));
}

/** So many paragraphs does an office say of itself. */
const LONGEST_BOILERPLATE = 4;
const ABOUT = /^(?:About|Về|Giới thiệu(?: về)?|Thông tin về|Đôi nét về) (?:the )?(?=\p{Lu})/u;

/** "About NAME" over the last paragraphs of a release, when the text before names it, or is the office's that calls itself so. */
function isBoilerplateHeading(lines: readonly Line[], index: number, start: number): boolean {
  const line = lines[index]!;
  const name = line.text.replace(ABOUT, '').replace(/:$/, '');
  if (line.role !== 'short' || name === line.text || line.words > 12 || !isCapitalised(name)) return false;
  const next = lines[index + 1];
  if (next === undefined || !isLongParagraph(next) || !next.text.includes(name)) return false;
  let after = 0;
  for (let i = index + 1; i < lines.length; i++)
    if (isLongParagraph(lines[i]!) && ++after > LONGEST_BOILERPLATE) return false;
  return lines.slice(start, index).some(({ text }) => text.includes(name));
}

function isLongParagraph(line: Line): boolean {
  return isParagraph(line) && line.words >= 8;
}

function penultimateParagraph(lines: readonly Line[]): number {
  let left = 2;
  for (let i = lines.length - 1; i >= 0; i--)
    if (isParagraph(lines[i]!) && lines[i]!.text.length >= 70 && --left === 0) return i;
  return -1;
}

function isRights({ role, folded }: Line): boolean {
  return role === 'legal' && RIGHTS.test(folded);
}

function isEndMark({ folded, words }: Line): boolean {
  return words <= 4 && END_MARK.test(folded);
}

/** "Subscribe" under the field for the reader's address: a form's button. */
function isSubmitted(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  return (
    line.block.gap === 0 &&
    lines[index - 1]?.role === 'tool' &&
    /^(?:subscribe|newsletters?|dang ky nhan tin)\b/.test(line.folded)
  );
}

/** "Discussion" or "Giá vàng" over the next part of the text: a paragraph follows, and no links, names or times of comments. */
function isPartOfText(lines: readonly Line[], heading: number): boolean {
  const { folded } = lines[heading]!;
  const next = lines[heading + 1];
  return (
    (SUBJECT_HEADINGS.has(cueKey(folded)) || END_HEADING_START.test(folded)) &&
    !/\d/.test(folded) &&
    next !== undefined &&
    isParagraph(next) &&
    next.text.length >= SHORTEST_PART &&
    next.block.linked < 0.3 &&
    !isComment(lines, heading + 1)
  );
}

/** "Video" or "Newsletter" between two paragraphs: lists of other articles begin with a headline, not with paragraphs. */
function paragraphsFollow(lines: readonly Line[], heading: number): boolean {
  const next = lines
    .slice(heading + 1, heading + 5)
    .filter((line) => line.role !== 'tool')
    .slice(0, 2);
  return next.length === 2 && next.every((line) => isParagraph(line) && line.text.length >= 80);
}

/** A box inside the article: the page's structure says that paragraphs after it are the article's, but it is not. */
function articleGoesOn(lines: readonly Line[], heading: number): boolean {
  return (
    lines[heading]!.block.place !== 'article' &&
    lines.slice(heading + 1).some((line) => isParagraph(line) && line.block.place === 'article')
  );
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
  return /^[^:.!?"“]{2,32}: /.test(lines[index]!.text) || isAnswered(lines, index);
}

/** Whether "Reply", "Like  Reply  4h" or the like stands right under a line. */
export function isAnswered(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  return (
    next !== undefined &&
    next.words <= 8 &&
    next.role !== 'sentence' &&
    /^(?:\d+ ?)?(?:(?:reply|report|tra loi|bao vi pham)(?:$|[ ,·|()]*\d|[ ,·|]+(?:like|share|reply|report|thich|chia se|bao|tra loi|block|save)\b)|(?:like|thich)(?:$|s?[ ,·|]*\d|[ ,·|]+(?:reply|comment|share|report|follow|tra loi|binh luan|chia se|bao)\b))/.test(
      next.folded,
    )
  );
}

function isHardHeading(line: Line): boolean {
  // "Newest | Oldest" in a list is a switch.
  if (line.block.place === 'furniture' && line.block.kind === 'item') return false;
  return line.role === 'comments-heading' || line.role === 'end-heading';
}
