import { foldDiacritics } from '../text/fold.js';
import type { Line } from './line-role.js';
import { RELATIVE_TIME, wordCount } from './line-role.js';
import { isSiteLike } from './find-title.js';
import { isOrganisation, NOT_PUBLISHERS } from './publisher-words.js';

export interface PublisherPlaces {
  readonly titleIndex: number;
  readonly first: number;
  /** The site's name beside the title, if the page prints one. */
  readonly site: string | null;
  readonly author: string | undefined;
}

const SEPARATORS = /\s*[|·•/]\s*|\s+[–—-]+\s+|\s*,\s+(?=\p{Lu})|\s{2,}/u;
const SOURCE_NAME = /^(?:sources?|nguon|nguon tin|theo|via)\s*[:：]\s*/;
const DATELINE =
  /^(?:[^()\n]{0,60}?)\(([\p{L}][^()]{1,48})\)\s*[-–—:]\s|^[^/\n]{3,60}\/\s?([\p{L}][\p{L} .&'-]{1,40}?)\s?\/\s*-{1,2}/u;
/** "Báo Vân Trạch - Sáng nay…" */
const PAPER_DATELINE =
  /^((?:Báo|Đài|Tạp chí|Cổng TTĐT|Cổng thông tin điện tử|Trang tin) [^-–.,:]{2,40}?) [-–—] /u;
const SITE_DATELINE = /^((?:[\p{L}\d-]+\.)+(?:vn|com|net|org|news|info|example))\s+[-–—]\s/iu;
const COPYRIGHT =
  /(?:©|\(c\)|copyright|bản quyền(?: thuộc)?(?: về)?)[\s©:]*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,©]*(?:by |of |thuộc về )?\s*(\p{L}[^|·•©\n]{1,60})/iu;

/**
 * Who published the article, from the words on the page, the surest sign first: a name printed with the date (also
 * glued to it, or twice), "Source: NAME", a wire's dateline, the site's name beside the title or near the date, the
 * copyright line, the site's own first line, a domain given as the source. `null` when the page does not say.
 */
export function publisherOf(lines: readonly Line[], places: PublisherPlaces): string | null {
  const { titleIndex, first } = places;
  const header = lines.slice(Math.max(0, titleIndex - 3), Math.max(first + 2, titleIndex + 1));
  const dated = header.filter(
    (line) => line.role === 'date' || (line.role === 'byline' && line.dates.length > 0),
  );
  const besideDate = dated.flatMap((line) => namesBesideDate(line));
  const doubled = besideDate.map(undouble).find((name) => name.doubled);
  if (doubled) return doubled.name;
  const named = besideDate.filter((name) => isName(name) && !isAuthor(name, places.author));
  const organisation = named.find((name) => isOrganisation(name));
  return (
    organisation ??
    sourceName(lines) ??
    datelineName(lines, first) ??
    places.site ??
    nearDate(lines, titleIndex, first, places.author) ??
    named.find((name) => !looksLikePerson(name)) ??
    copyrightName(lines) ??
    named[0] ??
    siteLine(lines, titleIndex) ??
    sourceDomain(lines)
  );
}

/** What a date line holds besides dates, times and labels. */
function namesBesideDate(line: Line): readonly string[] {
  const sameLength = line.folded.length === line.text.length;
  let rest = sameLength ? line.text : line.folded;
  for (const date of [...line.dates].reverse())
    rest = `${rest.slice(0, date.start)} | ${rest.slice(date.end)}`;
  if (line.dates.length === 0) {
    const relative =
      /(?:\d+|an?|one|một|vài)? ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|[mhdw]|phút|giờ|ngày|tuần|tháng) (?:ago|trước)|\d+ ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|[mhdw]|phút|giờ|ngày|tuần|tháng)$|yesterday|just now|vừa xong|hôm qua|hôm nay/iu;
    if (!RELATIVE_TIME.test(line.folded)) return [];
    rest = rest.replace(relative, ' | ');
  }
  return rest
    .replace(/\(?\b(?:gmt|utc)\s?[+-]\s?\d{1,2}(?::?\d{2})?\)?/giu, ' | ')
    .replace(/\b\d{1,2}[:hg]\d{2}(?::\d{2})?\s*(?:am|pm)?\b/giu, ' | ')
    .split(SEPARATORS)
    .map((part) => stripLabels(part))
    .filter((part) => part !== '');
}

const LABELS =
  /^(?:(?:publié le|publié|mis à jour|veröffentlicht(?: am)?|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|printed|accessed|retrieved|archived|in ngày|ngày in|truy cập|published|posted|updated?|last updated|first published|issued|released|from|on|at|in|date|time|đăng|đăng lúc|đăng ngày|ngày đăng|ngày|lúc|vào lúc|cập nhật|cập nhật lúc|xuất bản|thời gian|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\p{L}])[\s:.,]*)+/iu;
const LABELS_AFTER =
  /[\s,:.(]*(?:(?:published|posted|updated?|on|at|đăng lúc|đăng ngày|ngày|lúc|cập nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s:.,]*)+$/iu;

function stripLabels(part: string): string {
  const glued = part.replace(/(?<=\p{Ll})(?=(?:Thứ|Chủ nhật)\b)/u, ' ');
  return glued
    .replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N}).]+$/gu, '')
    .replace(LABELS, '')
    .replace(LABELS_AFTER, '')
    .replace(/^[^\p{L}\p{N}]+|[\s(,;:–—-]+$/gu, '')
    .trim();
}

/** "NAMENAME", "NAME NAME" → NAME: an image's description and the name beside it. */
function undouble(name: string): { readonly name: string; readonly doubled: boolean } {
  const half = name.length / 2;
  if (Number.isInteger(half) && name.slice(0, half) === name.slice(half) && half >= 2)
    return { name: name.slice(0, half).trim(), doubled: true };
  const middle = (name.length - 1) / 2;
  if (Number.isInteger(middle) && name[middle] === ' ' && name.slice(0, middle) === name.slice(middle + 1))
    return { name: name.slice(0, middle).trim(), doubled: middle >= 2 };
  return { name, doubled: false };
}

function isName(name: string): boolean {
  const folded = foldDiacritics(name);
  return (
    /\p{L}{2}/u.test(name) &&
    !/[›»>|]/.test(name) &&
    name.length <= 80 &&
    wordCount(name) <= 12 &&
    !NOT_PUBLISHERS.has(folded) &&
    !/^(?:by|boi|tac gia|theo|pv|phong vien|author|reporter|written)\b/.test(folded) &&
    !/\b(?:min|mins|minute|minutes|phut) (?:read|doc)\b|\bviews?\b|luot xem|\bcomments?\b|binh luan|^\d/.test(
      folded,
    ) &&
    /^[\p{Lu}\p{N}"“]|\.\p{L}/u.test(name)
  );
}

/** Two to four capitalised words and no word of an organisation. */
function looksLikePerson(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name) && !isOrganisation(name);
}

function isAuthor(name: string, author: string | undefined): boolean {
  return author !== undefined && foldDiacritics(author) === foldDiacritics(name);
}

function sourceName(lines: readonly Line[]): string | null {
  for (const line of lines) {
    if (line.role !== 'source' && !/^\(?(?:theo|nguon|source) /.test(line.folded)) continue;
    if (line.role !== 'source' && line.role !== 'short' && line.role !== 'byline') continue;
    const label = SOURCE_NAME.exec(line.folded) ?? /^\((?:theo|nguon|source):? |^theo /.exec(line.folded);
    if (!label) continue;
    const name = line.text
      .slice(label[0].length)
      .replace(/[).\s]+$/, '')
      .trim();
    if (/https?:|www\.|^[\w-]+(?:\.[\w-]+)+(?:\/|$)/i.test(name) || !isName(name)) continue;
    return name.split(/\s+[|·–—-]\s+|,\s*\d/)[0]!.trim();
  }
  return null;
}

function datelineName(lines: readonly Line[], first: number): string | null {
  for (const line of first < 0 ? [] : lines.slice(first, first + 3)) {
    if (line.role !== 'sentence') continue;
    const match =
      DATELINE.exec(line.text.slice(0, 130)) ??
      SITE_DATELINE.exec(line.text) ??
      PAPER_DATELINE.exec(line.text);
    const name = match?.[1] ?? match?.[2];
    if (name !== undefined && isName(name) && !/\d{4}/.test(name)) return name.trim();
  }
  return null;
}

/** A line of its own beside the date that names an organisation. */
function nearDate(
  lines: readonly Line[],
  titleIndex: number,
  first: number,
  author: string | undefined,
): string | null {
  const end = Math.min(lines.length, first < 0 ? titleIndex + 12 : first + 2);
  for (let i = Math.max(0, titleIndex - 2); i < end; i++) {
    const line = lines[i]!;
    if (
      i === titleIndex ||
      line.role !== 'short' ||
      line.block.place === 'furniture' ||
      line.words > 9 ||
      (line.block.linked > 0.99 && line.block.kind === 'item')
    )
      continue;
    const beside = [lines[i - 1], lines[i + 1], lines[i - 2], lines[i + 2]].some(
      (near) => near !== undefined && (near.role === 'date' || near.role === 'byline'),
    );
    const { name, doubled } = undouble(line.text);
    if (beside && doubled && isName(name)) return name;
    if (beside && isName(name) && !isAuthor(name, author) && isOrganisation(name)) return name;
  }
  return null;
}

function copyrightName(lines: readonly Line[]): string | null {
  for (const line of lines) {
    if (line.role === 'sentence' && line.text.length > 200) continue;
    const match = COPYRIGHT.exec(line.text) ?? /^(\p{L}[^|·•©\n]{1,60}?)\s*©/u.exec(line.text);
    if (!match) continue;
    const name = match[1]!
      .split(/\.\s|\.$|,\s|\s[-–—]\s|all rights/iu)[0]!
      .replace(/\s*\d{4}$/, '')
      .trim();
    if (isName(name) && !/^(?:all rights|reserved|by)\b/i.test(name)) return name;
  }
  return null;
}

/** "Vietnam.vn - a slogan" as the first line of a dump: the page's own title line. */
function siteLine(lines: readonly Line[], titleIndex: number): string | null {
  const line = lines[0];
  if (line === undefined || titleIndex <= 0 || line.role !== 'short') return siteNameAbove(lines, titleIndex);
  const [name, slogan] = line.text.split(/\s+[|–—›»>-]\s+|\s*\|\s*/u);
  return name !== undefined && slogan !== undefined && wordCount(name) <= 5 && isName(name)
    ? name
    : siteNameAbove(lines, titleIndex);
}

/** One of the first lines of a page, when it looks like a name: capitalised, or with a word of an organisation. */
function siteNameAbove(lines: readonly Line[], titleIndex: number): string | null {
  for (const line of lines.slice(0, Math.max(0, Math.min(4, titleIndex)))) {
    const { name } = undouble(line.text);
    if (line.block.place !== 'furniture' && line.words >= 2 && isSiteLike(line) && isName(name)) return name;
  }
  return null;
}

function sourceDomain(lines: readonly Line[]): string | null {
  for (const line of lines) {
    if (line.role !== 'source') continue;
    const domain = /^(?:sources?|nguon|theo|via)\s*:\s*((?:[a-z0-9-]+\.)+[a-z]{2,})$/.exec(line.folded);
    if (domain) return domain[1]!;
  }
  return null;
}
