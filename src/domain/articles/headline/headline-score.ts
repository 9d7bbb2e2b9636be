import {
  BREADCRUMB,
  isKicker,
  isOfPicture,
  isOverBreadcrumb,
  isOverMastheadDate,
  isSectionLine,
  isStandfirst,
  isUnderDatedParagraph,
  isUnderHeadline,
  PASSED_ON,
} from './headline-place.js';
import { isToldBelow } from './headline-words.js';
import { cueKey, type Line } from '../lines/line-role.js';
import { inMenu } from '../lines/menu.js';
import { isOffice, isOrganisation, NOT_PUBLISHERS } from '../publisher/publisher-words.js';
import { NAMED_SOURCE } from '../lines/caption-words.js';
import { SEPARATOR, isSiteLike, siteBeside } from '../publisher/site-name.js';

/** "Phoebe Marsh Environment editor" */
const STAFF =
  /\b(?:editor|correspondent|reporter|columnist|staff writer|bureau chief|contributor|phong vien|bien tap vien)$/;
const PERSON = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: \([^)]{1,20}\))?`;
const A_PERSON = new RegExp(`^${PERSON}$`, 'u');
/** Under the reporter's name. */
const REPORTING_FROM = /^reporting from /;
/** "Tom Ashe (now) and Lia Roe (earlier)" */
const PERSONS = new RegExp(`^${PERSON}(?:(?:,| and| &| và| -) ${PERSON})+$`, 'u');
const PLACED = String.raw`${PERSON} (?:in|at|from|tại|từ|ở) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
/** "Huong Le in Cai Be" over a date */
const REPORTER_PLACE = new RegExp(`^${PLACED}$`, 'u');
/** "Tom Ashe in Arden and Lia Roe in Orlen", "Tom Ashe and Lia Roe in Orlen" */
const REPORTERS_PLACES = new RegExp(
  `^(?:${PERSON}|${PLACED})(?:(?:,| and|, and| &| và| -) (?:${PERSON}|${PLACED}))+$`,
  'u',
);
/** "Vol. 12, No. 8" */
const ISSUE = /\b(?:vol|volume|issue)\.? ?\d|,? no\. ?\d+$|^so(?: bao)? \d/;
const COMPANY = /[\s,](?:Inc|Ltd|Corp|Co)\.$/;
const LABEL = /^\p{L}[\p{L} ]{1,24}:$/u;
/** "Arden Rovers 3-2 Orlen United": how a game ended, under the headline that says it. */
const RESULT =
  /^\p{Lu}[\p{L}.'’&-]*(?: [\p{L}.'’&-]+){0,4} \d{1,2} ?[-–] ?\d{1,2} \p{Lu}[\p{L}.'’&-]*(?: [\p{L}.'’&-]+){0,4}$/u;
/** "From NAME, the free encyclopedia": wikis print it under each headline. */
const TAGLINE = /^From \p{Lu}\S*(?: \p{Lu}\S*){0,3}, (?:the|a|an|your) \p{Ll}/u;

/** Over a headline, and once more under it. */
const AGE_NOTICE = /^this article is more than \d+ (?:months?|years?) old\.?$/;

/** How much a line looks like a headline: its words, what stands around it, the address. Only to be compared within a page. */
export function headlineScore(
  lines: readonly Line[],
  index: number,
  end: number,
  urlSlug: string | null,
): number {
  const line = lines[index]!;
  const next = lines[index + 1];
  let score = line.words >= 4 && line.words <= 40 ? 2 : line.words === 3 ? 1 : line.words >= 2 ? 0 : -1;
  if (line.block.kind === 'heading') score += 3 - Math.min(2, index / 20);
  const below = lines
    .slice(index + 1, index + 6)
    .filter(
      (l, i) =>
        l.role !== 'tool' &&
        (l.role !== 'short' || !isOrganisation(l.text)) &&
        !isOfPicture(lines, index + 1 + i),
    );
  const soon = isOverMastheadDate(lines, index)
    ? -1
    : below.slice(0, 3).findIndex((l) => l.role === 'date' || l.role === 'byline');
  if (soon !== -1) score += [2.5, 2, 1][soon]!;
  if (next?.role === 'sentence' && next.words >= 8 && !next.text.endsWith('?')) score += 1;
  if (line.block.gap > 0 && (next === undefined || next.block.gap > 0)) score += 1;
  if (inMenu(lines, index)) score -= next?.role === 'date' && next.block.gap === 0 ? 1.5 : 3;
  if (isSectionLine(lines, index)) score -= 3;
  if (isUnderDatedParagraph(lines, index)) score -= 2;
  if (BREADCRUMB.test(line.folded) || NOT_PUBLISHERS.has(sectionKey(line))) score -= 4;
  if (urlSlug !== null && slugOverlap(line.folded, urlSlug) >= 0.5) score += 3;
  if (line.endsSentence && line.role === 'sentence')
    score -= /[?!]\W*$/.test(line.text) ? 0.5 : soon === -1 ? 3 : 1.5;
  if (/^[“"].*[”"]$/.test(line.text)) score -= 1;
  const parts = line.text.split(SEPARATOR);
  if (parts.length > 1 && index < end) {
    const same = lines.some(
      (l, i) => i !== index && parts.some((part) => part.length > 12 && l.text === part),
    );
    if (same) score -= 4;
    else if (index === 0) score -= 2;
    if (/\b[\p{L}\d-]+\.(?:vn|com|net|org|info|news|co|gov|edu|tv|example)\b/iu.test(line.text)) score -= 2;
  }
  const above = lines[index - 1];
  if (above?.role === 'date' && !line.endsSentence) score += 1;
  if (
    above !== undefined &&
    AGE_NOTICE.test(above.folded) &&
    !AGE_NOTICE.test(lines[index - 3]?.folded ?? '')
  )
    score += 2;
  if (above !== undefined && isUnderHeadline(above, line)) score -= 1;
  if (above !== undefined && isStandfirst(lines, index, soon !== -1)) score -= index > 3 ? 2 : 1;
  if (isSiteLike(line) && (index <= 2 || isOrganisation(line.text))) score -= 1.5;
  if (STAFF.test(line.folded) && line.words <= 7) score -= 3;
  if (REPORTER_PLACE.test(line.text) && next?.role === 'date' && index > 0) score -= 3;
  if (A_PERSON.test(line.text) && next !== undefined && REPORTING_FROM.test(next.folded)) score -= 3;
  if (isKicker(lines, index) || isOverBreadcrumb(line, next) || RESULT.test(line.text)) score -= 2;
  if (TAGLINE.test(line.text)) score -= 4;
  // Who wrote, and once more before the date.
  if (next?.role === 'date' && next.text.startsWith(`${line.text} `)) score -= 3;
  if ((line.words <= 6 && COMPANY.test(line.text)) || ISSUE.test(line.folded) || NAMED_SOURCE.test(line.text))
    score -= 3;
  // Whose page it is.
  if (index === 0 && line.words <= 6 && isOffice(line.text)) score -= 3;
  score -= passedOnPenalty(lines, index);
  // "From:"
  if (above !== undefined && line.block.gap === 0 && above.words <= 3 && LABEL.test(above.text)) score -= 4;
  // What is over the headline may end so.
  if (line.text.endsWith(':')) score -= 2;
  // "Dear parents,"
  if (PERSONS.test(line.text) || line.text.endsWith(',')) score -= 3;
  else if (REPORTERS_PLACES.test(line.text)) score -= 4;
  // At the top of a page capitals are the site's.
  if (index <= 2 && !/\p{Ll}/u.test(line.text) && !isToldBelow(lines, index)) score -= 1.5;
  if (line.role === 'date') score -= 3;
  if (line.role === 'credit' || line.role === 'promo') score -= 1;
  if (siteBeside(lines, line) !== null) score += 3;
  return score;
}

/** So many lines under a mail's head can its subject be printed. */
const PRINTED_WITHIN = 60;

/** How little a subject that the page does not print again is a headline, or a reader's words under it. */
function passedOnPenalty(lines: readonly Line[], index: number): number {
  for (let i = index; i >= Math.max(0, index - 3); i--) {
    const { folded } = lines[i]!;
    const label = PASSED_ON.exec(folded)?.[0];
    if (label === undefined) continue;
    const subject = folded.slice(label.length);
    const isPrinted = lines.slice(i + 1, i + PRINTED_WITHIN).some((line) => line.folded === subject);
    if (!isPrinted) return i === index ? 5 : lines[index]!.role === 'sentence' ? 2 : 0;
  }
  return 0;
}

function sectionKey(line: Line): string {
  return cueKey(line.folded).replace(/[^\p{L}]+/gu, ' ');
}

function slugOverlap(folded: string, slug: string): number {
  const words = new Set(folded.match(/[a-z0-9]+/g) ?? []);
  const parts = slug.split(/[^a-z0-9]+/).filter((part) => part.length > 2 && !/^\d+$/.test(part));
  if (parts.length < 2) return 0;
  return parts.filter((part) => words.has(part)).length / parts.length;
}
