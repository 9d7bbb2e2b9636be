import { cleanLine } from '../../../domain/articles/clean-text.js';
import { RELATIVE_TIME } from '../../../domain/articles/lines/line-role.js';
import { parseDate, statedDates } from '../../../domain/articles/date/stated-date.js';
import { foldDiacritics } from '../../../domain/text/fold.js';
import type { DomElement } from './dom.js';
import type { HtmlBlock } from './html-blocks.js';
import { standsElsewhere } from './html-elsewhere.js';
import { machineTimes } from './html-time.js';
import { isRunningText } from './running-text.js';

/** A head with a standfirst reaches to the second paragraph. */
const PARAGRAPHS_IN_HEAD = 2;
/** So many blocks over the headline may belong to it. */
const ABOVE = 3;
/** What stands beside a date in a head: names, a section, how long reading takes. */
const LONGEST_BESIDE = 100;
const LONGEST_TIME = 60;

const UPDATED = /updat|modif|edited|cập nhật|chỉnh sửa|sửa đổi/i;
const PUBLISHED = /publish|posted|đăng/i;
/** Before the day of something else than the article. */
const OF_AN_EVENT =
  /(?:\b(?:opens?|opening|starts?|starting|begins?|ends?|ending|until|till|closes?|closing|deadline|due|by|event|votes?|polls?|expires?|starting)|(?<!\p{L})(?:bắt đầu|kết thúc|khai mạc|bế mạc|khai giảng|khởi công|diễn ra|hạn(?: chót| nộp)?|đến(?: ngày)?|từ(?: ngày)?|còn|sự kiện))[\s:–-]*$/iu;
const AHEAD = /^in \d|\b(?:left|to go)$|^còn (?:lại )?\d|\d \S+ nữa$/iu;
/** Names for the day of publication, wherever in the article it stands. */
const NAMED_PUBLISHED =
  /(?:^|[\s_-])(?:published|pubdate|pub-date|publish-?(?:date|time)|posted-?on|post-?date|entry-?date|date-?published|ngay-?dang)(?:$|[\s_-])/i;
const DATE_NAMES = /date|time|publish|posted|ngay|gio/i;

/**
 * The time that stands in the head of the article, beside the headline or the byline, or is named as the publication's:
 * no event's, comment's, other article's. `undefined` also where a date that the page prints nearer to the headline says otherwise.
 */
export function headTime(blocks: readonly HtmlBlock[], title: string | undefined): string | undefined {
  const at = headlineIndex(blocks, title);
  const headline = at === -1 ? undefined : blocks[at]!.owner;
  const end = headEnd(blocks, at + 1);
  for (let i = Math.max(0, at); i < end; i++) {
    const value = timeIn(blocks[i]!, headline, 6);
    if (value === undefined) continue;
    return blocks.slice(at + 1, i).some((block) => printsOther(block, value)) ? undefined : value;
  }
  const above = blocks.slice(Math.max(0, at - ABOVE), Math.max(0, at)).reverse();
  const others = blocks.slice(end).filter(({ times }) => times.some(isNamedPublished));
  return (
    firstOf(above, (block) => (block.furniture ? undefined : timeIn(block, headline, 6))) ??
    firstOf(others, (block) => timeIn(block, headline, 2))
  );
}

/** The block that prints the headline; else the first heading. */
function headlineIndex(blocks: readonly HtmlBlock[], title: string | undefined): number {
  const printed = blocks.findIndex(({ text, furniture }) => !furniture && text === title);
  if (printed !== -1) return printed;
  const inFurniture = blocks.findIndex(({ text }) => text === title);
  if (inFurniture !== -1) return inFurniture;
  return blocks.findIndex(({ owner, furniture }) => owner.tagName === 'H1' && !furniture);
}

function headEnd(blocks: readonly HtmlBlock[], start: number): number {
  let paragraphs = 0;
  for (let i = start; i < blocks.length; i++)
    if (!blocks[i]!.furniture && isRunningText(blocks[i]!.text) && ++paragraphs === PARAGRAPHS_IN_HEAD)
      return i;
  return paragraphs === 0 ? Math.min(blocks.length, start + 10) : blocks.length;
}

/** A date between the headline and a time, of another day. */
function printsOther(block: HtmlBlock, value: string): boolean {
  if (block.times.length > 0 || block.text.length > LONGEST_BESIDE || isRunningText(block.text)) return false;
  const days = statedDates(block.text).map(({ iso }) => iso.slice(0, 10));
  return days.length > 0 && !UPDATED.test(block.text) && !days.includes(parseDate(value)!.slice(0, 10));
}

function timeIn(block: HtmlBlock, headline: DomElement | undefined, longest: number): string | undefined {
  return firstOf(block.times, (time) =>
    isPublications(time, block.text, headline) && !standsElsewhere(time, headline, longest)
      ? valueOf(time)
      : undefined,
  );
}

function isPublications(time: DomElement, line: string, headline: DomElement | undefined): boolean {
  if (time.closest('nav, li, figure, blockquote') !== null) return false;
  if (time.closest('footer') !== null && !isNamedPublished(time)) return false;
  const header = time.closest('header');
  if (header !== null && header.closest('article, main') === null && headline?.closest('header') !== header)
    return false;
  const names = namesOf(time);
  if (UPDATED.test(names) && !PUBLISHED.test(names)) return false;
  const text = cleanLine(time.textContent ?? '');
  if (text === '') return !standsInParagraph(time);
  const before = line.slice(0, Math.max(0, line.indexOf(text)));
  const label = before.slice(-40);
  if ((UPDATED.test(label) && !PUBLISHED.test(label)) || OF_AN_EVENT.test(label) || AHEAD.test(text))
    return false;
  const beside = line.length - text.length;
  return beside <= LONGEST_BESIDE && !(beside >= 40 && isRunningText(line));
}

function standsInParagraph({ parentElement: parent }: DomElement): boolean {
  return parent?.tagName === 'P' && cleanLine(parent.textContent ?? '').length > LONGEST_BESIDE;
}

/** What an element states: `<time>` for machines or in print, others for scripts where they print a time, or nothing. */
function valueOf(time: DomElement): string | undefined {
  const text = cleanLine(time.textContent ?? '');
  if (time.tagName === 'TIME')
    return [...machineTimes(time), text].find((value) => parseDate(value) !== null);
  const value = machineTimes(time).find((stated) => parseDate(stated) !== null);
  if (value === undefined || text.length > LONGEST_TIME) return undefined;
  const printed = parseDate(text);
  if (printed !== null) return printed.slice(0, 10) === parseDate(value)!.slice(0, 10) ? value : undefined;
  const isTime = RELATIVE_TIME.test(foldDiacritics(text)) || /\d{1,2}[:h]\d{2}/.test(text);
  return isTime || (text === '' && DATE_NAMES.test(time.getAttribute('class') ?? '')) ? value : undefined;
}

function isNamedPublished(time: DomElement): boolean {
  return time.getAttribute('pubdate') !== null || NAMED_PUBLISHED.test(namesOf(time));
}

/** What a template calls an element and what it stands in. */
function namesOf(time: DomElement): string {
  const { parentElement: parent } = time;
  return ['class', 'itemprop', 'property']
    .map((name) => time.getAttribute(name) ?? '')
    .concat(parent?.querySelectorAll('time').length === 1 ? (parent.getAttribute('class') ?? '') : '')
    .join(' ');
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
