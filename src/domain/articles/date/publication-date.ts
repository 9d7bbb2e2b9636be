import type { Line } from '../lines/line-role.js';
import { RELATIVE_TIME } from '../lines/line-role.js';
import { isDateField, isLabelledAsPublished, isOwnDate } from './own-date.js';
import { isCapitalised } from '../publisher/site-name.js';
import { parseDate, statedDates } from './stated-date.js';

const UPDATED =
  /(?:updated?|modified|edited|revised|corrected|cap nhat|chinh sua|sua doi|sua luc|cap nhat lan cuoi)\b[^\d]{0,24}$/;
const NOT_THE_ARTICLES =
  /(?:as it appeared|saved (?:to|from|in|by|with)|printed|accessed|retrieved|archived|downloaded|copyright|©|today is|hom nay|ngay in|in ngay|truy cap|in luc|expires?|valid)\b[^\d]{0,24}$/;
const LONGEST_LABEL = 40;

const FIRST_PUBLISHED =
  /\b(?:first|originally) (?:published|posted)\b[^\d]{0,24}$|\b(?:dang|xuat ban) lan dau\b[^\d]{0,24}$/;

interface Found {
  readonly published: string | null;
  readonly updated: string | null;
  readonly relative: boolean;
}

export interface DatePlaces {
  readonly titleIndex: number;
  /** First and last body line, and where the site's own matters begin. */
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/**
 * When the article was published, as the page states it: in the lines between headline and second paragraph, in
 * those just above the headline, after the body, in a wire's dateline, anywhere under the label "Published"; an
 * "Updated" date only when there is no other. `null` when unknown.
 */
export function publicationDate(
  lines: readonly Line[],
  places: DatePlaces,
  stated: string | undefined,
): string | null {
  const parsed = stated === undefined ? null : parseDate(stated);
  if (parsed !== null) return parsed;
  const { titleIndex, first, last, end } = places;
  const header = headerEnd(lines, places);
  const head = lines.slice(titleIndex + 1, header);
  const original = findFirstPublished(head);
  if (original !== null) return original;
  const under = findIn(head);
  if (under.published !== null) return under.published;
  const above = under.relative || titleIndex < 0 ? null : findIn(nearAbove(lines, titleIndex));
  if (above?.published && !isAfter(above.published, under.updated)) return above.published;
  const issue = issueDate(lines.slice(0, Math.max(0, titleIndex)));
  if (issue !== null) return issue;
  const dateline = datelineDate(lines[first]) ?? datelineDate(lines[first + 1]);
  if (dateline !== null) return dateline;
  const below = under.relative ? null : findIn(lines.slice(last + 1, end));
  if (below?.published) return below.published;
  // At the head of a page stands today's date.
  const labelled = findLabelled(lines, places, Math.max(0, titleIndex));
  return (
    labelled.published ??
    under.updated ??
    findLabelled(lines, places, 0).published ??
    above?.updated ??
    below?.updated ??
    null
  );
}

/** A day after the last change is the day on which the page was looked at. */
function isAfter(published: string, updated: string | null): boolean {
  return updated !== null && published.slice(0, 10) > updated.slice(0, 10);
}

const ISSUE =
  /^(?:.{0,40}\b)?(?:so(?: bao)?|issue|no\.?|number|edition|vol(?:ume|\.)?) ?:?\d[\d().,/ -]{0,14}\b|^\p{L}+ edition\b/u;

/** "Số 8214 - Thứ Năm, ngày 20 tháng 11 năm 2025": a printed issue's date over its articles. */
function issueDate(lines: readonly Line[]): string | null {
  return (
    lines.find(({ role, dates, folded }) => role === 'date' && dates.length === 1 && ISSUE.test(folded))
      ?.dates[0]!.iso ?? null
  );
}

/** "First published on …" beside a date of the last change that has no label. */
function findFirstPublished(lines: readonly Line[]): string | null {
  for (const line of lines) {
    if (line.role === 'sentence' || line.role === 'credit') continue;
    const date = line.dates.find(({ start }) => FIRST_PUBLISHED.test(line.folded.slice(0, start)));
    if (date !== undefined) return date.iso;
  }
  return null;
}

/** The lines in which a date can stand that belongs to the headline: up to the second paragraph. */
function headerEnd(lines: readonly Line[], { titleIndex, first, last }: DatePlaces): number {
  if (first === -1) return Math.min(lines.length, titleIndex + 20);
  let paragraphs = 0;
  for (let i = Math.max(first, titleIndex + 1); i <= last; i++)
    if (lines[i]!.role === 'sentence' && ++paragraphs === 2) return i;
  return last + 1;
}

/** At most three lines over the headline, as far as no menu stands between. */
function nearAbove(lines: readonly Line[], titleIndex: number): readonly Line[] {
  const above: Line[] = [];
  for (let i = titleIndex - 1; i >= Math.max(0, titleIndex - 3); i--) {
    const line = lines[i]!;
    // One control may stand between.
    if (line.role === 'tool' && i < titleIndex - 1) break;
    above.push(line);
  }
  return above;
}

/** The day that lines of a head or a foot state as their own. */
function findIn(lines: readonly Line[]): Found {
  let updated: string | null = null;
  let relative = false;
  for (const line of lines) {
    const inList = line.block.kind === 'item' && line.role !== 'date';
    if (line.role === 'sentence' || line.role === 'credit' || inList) continue;
    for (const date of line.dates) {
      const label = line.folded.slice(0, date.start);
      if (NOT_THE_ARTICLES.test(label)) continue;
      if (UPDATED.test(label)) updated ??= date.iso;
      else if (isHeaderDate(line) && isOwnDate(line, date)) return { published: date.iso, updated, relative };
    }
    if (
      line.dates.length === 0 &&
      line.role === 'date' &&
      RELATIVE_TIME.test(line.folded) &&
      !UPDATED.test(line.folded.replace(/\d.*$/, ''))
    )
      relative = true;
  }
  return { published: null, updated, relative };
}

/** The day under a label anywhere from a line on; within the text it must say that something was published. */
function findLabelled(
  lines: readonly Line[],
  { titleIndex, first, last }: DatePlaces,
  from: number,
): { readonly published: string | null } {
  for (const [i, line] of lines.entries()) {
    if (i < from || i === titleIndex || line.role === 'sentence' || line.role === 'credit') continue;
    const isWithin = i >= first && i <= last;
    const date = line.dates.find(
      (stated) =>
        stated.start < LONGEST_LABEL &&
        !NOT_THE_ARTICLES.test(line.folded.slice(0, stated.start)) &&
        (isLabelledAsPublished(line, stated) || (!isWithin && isDateField(line, stated))),
    );
    if (date !== undefined) return { published: date.iso };
  }
  return { published: null };
}

function isHeaderDate(line: Line): boolean {
  return line.role === 'date' || line.role === 'byline' || line.role === 'short' || line.role === 'source';
}

/** "PORT WEXLEY, Nov. 19, 2025 (Coast Wire) -", "HAI MINH – December 3, 2025 –", "Hải Minh (TTX, ngày 3/12/2025) -". */
function datelineDate(line: Line | undefined): string | null {
  if (line === undefined) return null;
  const head = (/^\p{Lu}[\p{L} .'’]{1,40} [-–—] (?:\p{L}{3,9}\.? \d|\d)[^-–—.!?]{5,30} [-–—] /u.exec(
    line.text,
  ) ?? /^[^.!?]{0,60}?.{0,60}?(?: [-–—]{1,2} |--)/.exec(line.text))?.[0];
  if (head === undefined || head.length > 110) return null;
  const date = statedDates(head)[0];
  if (date === undefined) return null;
  const place = head.slice(0, date.start).trim();
  const after = head.slice(date.end);
  const isPlaced =
    /^[\p{Lu}\p{L} .'’,()-]{2,50}[,(–—-]$/u.test(place) && !SAID_WHEN.test(place) && isCapitalised(place);
  // "Tom Ashe (3 May 1940 – 2 June 2025)"
  const isClosed = !place.endsWith('(') || /^\s*\)/.test(after);
  return (isPlaced && isClosed) || isWithAgency(place, after) ? date.iso : null;
}

/** "On Monday, 12 January 2026 – the day of the vote – …" */
const SAID_WHEN =
  /^(?:on|in|by|from|since|until|born|từ|đến|vào|ngày|sáng|trưa|chiều|tối|đêm|hôm)(?![\p{L}])/iu;

/** In brackets with the agency's name, which begins with a capital, and before which the place may stand. */
function isWithAgency(before: string, after: string): boolean {
  return /^[^()]{0,50}\(\p{Lu}[\p{L}\d .&'’-]{1,40}[,;–-]?(?: ngày)?$/u.test(before) && /^\s*\)/.test(after);
}
