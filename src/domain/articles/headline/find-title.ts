import { foldDiacritics } from '../../text/fold.js';
import type { StatedFields } from '../block.js';
import { isCaptionLabel } from '../lines/caption.js';
import { headlineScore } from './headline-score.js';
import { wordCount, type Line } from '../lines/line-role.js';
import { isName } from '../publisher/publisher-name.js';
import { isOffice, isOrganisation } from '../publisher/publisher-words.js';
import { isCapitalised, siteBeside } from '../publisher/site-name.js';
import { printedTitle, statedTitle, type TitleChoice } from './stated-title.js';

const LONGEST_LENT_TITLE = 160;
const LEAST_IN_HEADLINE = 5;
/** The head of an e-mail, sent on perhaps. */
const SUBJECT =
  /^(?:(?:subject|tiêu đề)\s*: ?(?:(?:fwd?|re|tr|trả lời|chuyển tiếp)\s*: ?)*|(?:(?:fwd?|re|trả lời|chuyển tiếp)\s*: ?)+)(\S.*)$/iu;
/** What offices call their sites. */
const SITE_TITLE =
  /^(?:trang (?:thong tin|tin|chu|web)|cong (?:thong tin|ttdt)|website|web site|home ?page|official (?:web)?site|chao mung|welcome to)\b/;

/**
 * The headline. A stated one is looked for among the lines, to know where the article begins; a text dump's is the
 * line before the date, the byline or the first paragraph that looks most like a headline (see `headlineScore`).
 */
export function findTitle(
  lines: readonly Line[],
  { title: stated, pageTitle, url }: StatedFields,
  urlSlug: string | null,
  isRepeated: (line: Line) => boolean,
): TitleChoice | null {
  if (stated !== undefined) return statedTitle(lines, stated, url);
  const printed = pageTitle === undefined ? -1 : printedTitle(lines, pageTitle);
  if (pageTitle !== undefined && printed !== -1 && !isSiteName(pageTitle) && !isSitesBanner(lines, printed))
    return { title: pageTitle, index: printed, site: null };
  const ending = lines.findIndex((line) => isEndOf(pageTitle, line));
  if (pageTitle !== undefined && ending !== -1) {
    const { text } = lines[ending]!;
    return {
      title: text,
      index: ending,
      site: pageTitle.slice(0, -text.length).replace(/(?<![\s:–—-])[\s:–—-]+$/u, ''),
    };
  }
  let best: { index: number; score: number } | null = null;
  const end = headerEnd(lines);
  for (let index = 0; index < end; index++) {
    const line = lines[index]!;
    if (!mayBeTitle(line) || (index > 0 && isCaptionLabel(lines[index - 1]!))) continue;
    const score =
      headlineScore(lines, index, end, urlSlug) - (isRepeated(line) && !isSeriesTitle(line) ? 3 : 0);
    if (best === null || score > best.score) best = { index, score };
  }
  const isBanner = printed !== -1 && isSitesBanner(lines, printed);
  // Portals name their office in the window of every page; a headline that begins so is printed, too.
  const isOffices =
    printed === -1 && pageTitle !== undefined && isOfficesName(pageTitle) && (best?.score ?? 0) >= 3;
  const isSites = isBanner || isOffices || (pageTitle !== undefined && isSiteName(pageTitle));
  const isHeadline = pageTitle !== undefined && (best === null || !isSites);
  if (isHeadline && (best === null || best.score < 3 || wordCount(pageTitle) > 7))
    return { title: pageTitle, index: -1, site: null };
  if (best === null || best.score < 0.5) return null;
  const line = lines[best.index]!;
  // A page without a headline: its first paragraph lends a sentence and stays in the body.
  const isParagraphs = isPlainParagraph(lines, best.index);
  const over = headlineOverDate(lines);
  if (over > best.index ? isPapers(line) : isParagraphs && over !== -1)
    return { title: lines[over]!.text, index: over, site: over > best.index ? line.text : nameOf(pageTitle) };
  if (isParagraphs)
    return { title: firstSentence(line.text), index: best.index - 1, site: nameOf(pageTitle) };
  const subject = SUBJECT.exec(line.text)?.[1];
  if (subject !== undefined) {
    // A letter may print its headline in capitals.
    const folded = foldDiacritics(subject);
    const again = lines.findIndex((other, i) => i > best.index && other.folded === folded);
    if (again !== -1) return { title: subject, index: again, site: null };
    // "PRESS RELEASE: HEADLINE"
    const labelled = lines.findIndex((other, i) => i > best.index && isBehindLabel(other, folded));
    if (labelled !== -1) return { title: lines[labelled]!.text, index: labelled, site: null };
    return { title: subject, index: best.index, site: null };
  }
  const site = siteBeside(lines, line) ?? nameOf(pageTitle);
  return { title: line.text, index: best.index, site };
}

function isBehindLabel({ folded, words }: Line, subject: string): boolean {
  return words >= 4 && subject.endsWith(folded) && /[:\]–—-] ?$/u.test(subject.slice(0, -folded.length));
}

/** "SITE: TITLE" where the page prints TITLE alone. */
function isEndOf(pageTitle: string | undefined, { text, words, role }: Line): boolean {
  return (
    words >= 4 &&
    role === 'short' &&
    pageTitle?.endsWith(text) === true &&
    /[:–—-] ?$/u.test(pageTitle.slice(0, -text.length).slice(-2))
  );
}

/** The window's title is printed in capitals at the very top, and something else stands over the date, or right under it. */
function isSitesBanner(lines: readonly Line[], printed: number): boolean {
  const { text } = lines[printed]!;
  if (printed > 2 || /\p{Ll}/u.test(text) || !isOrganisation(text)) return false;
  const date = lines.findIndex(({ role }) => role === 'date');
  if (date <= printed + 1) return false;
  const isHeadline = ({ role, words }: Line): boolean => role === 'short' && words >= 5;
  // Under the head of an office's letter place and date stand first.
  const below = lines[date + 1];
  return (
    lines.slice(Math.max(printed + 1, date - 2), date).some(isHeadline) ||
    (below !== undefined && isHeadline(below) && /\p{Ll}/u.test(below.text))
  );
}

/** The window's title may name the office that runs the site, which the page prints too. */
function isSiteName(pageTitle: string): boolean {
  return (
    (wordCount(pageTitle) <= 4 && isOrganisation(pageTitle)) ||
    (SITE_TITLE.test(foldDiacritics(pageTitle)) && isName(pageTitle))
  );
}

function isOfficesName(pageTitle: string): boolean {
  return isOffice(pageTitle) || (isOrganisation(pageTitle) && isCapitalised(pageTitle) && isName(pageTitle));
}

/** The window's title where it is made like a name, and not "Print this page". */
function nameOf(pageTitle: string | undefined): string | null {
  if (pageTitle === undefined || !isName(pageTitle)) return null;
  return isOrganisation(pageTitle) || isCapitalised(pageTitle) ? pageTitle : null;
}

/** Where a headline can still stand: up to the first paragraph, which may itself be a long headline. */
function headerEnd(lines: readonly Line[]): number {
  let paragraphs = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.role === 'sentence' && line.words >= 8 && ++paragraphs === 2) return i;
    if (paragraphs === 1 && line.role === 'end-heading') return i;
  }
  const first = lines.findIndex((line) => line.role === 'sentence' && line.words >= 8);
  return first === -1 ? lines.length : first + 1;
}

function mayBeTitle(line: Line): boolean {
  return (
    (line.role === 'short' ||
      line.role === 'sentence' ||
      isDatedHeadline(line) ||
      isLabelledHeadline(line)) &&
    line.block.place !== 'furniture' &&
    line.block.kind !== 'item' &&
    line.block.kind !== 'row' &&
    line.words <= 50 &&
    line.text.length <= 300 &&
    line.block.linked < 0.9
  );
}

function isPlainParagraph(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  const dated = lines.slice(index + 1, index + 4).some(({ role }) => role === 'date' || role === 'byline');
  return line.role === 'sentence' && /[.…]["”’)]?$/u.test(line.text) && !dated;
}

/** What reads like a call or a label ("Get the latest flu jab, residents told") and stands right over date or byline, or -1. */
function headlineOverDate(lines: readonly Line[]): number {
  const index =
    lines.findIndex(({ role }) => role === 'date' || role === 'byline' || role === 'sentence') - 1;
  const line = lines[index];
  const isHeadline =
    line !== undefined &&
    lines[index + 1]!.role !== 'sentence' &&
    ['promo', 'tool', 'end-heading', 'comments-heading'].includes(line.role) &&
    line.block.place !== 'furniture' &&
    line.block.kind !== 'item' &&
    line.words >= LEAST_IN_HEADLINE &&
    line.block.linked < 0.5 &&
    /^["“'‘]?[\p{Lu}\d]/u.test(line.text) &&
    !/[.:»›>→]$/u.test(line.text);
  return isHeadline ? index : -1;
}

/** "Giá vàng hôm nay 30/11/2025": the next day's differs in its figures alone. */
function isSeriesTitle({ text, words }: Line): boolean {
  return words >= 4 && /\d/.test(text) && !isCapitalised(text);
}

/** A paper's name, which is the headline only of a page that has no other. */
function isPapers({ text, words, role }: Line): boolean {
  return role === 'short' && words <= 4 && isOrganisation(text) && isCapitalised(text);
}

/** A text's first sentence, or as many of its words as a headline has. */
export function firstSentence(text: string): string {
  const sentence = /^.{20,}?[.!?…]["”’)]?(?= \p{Lu}|$)/u.exec(text)?.[0] ?? text;
  if (sentence.length <= LONGEST_LENT_TITLE) return sentence;
  return `${sentence.slice(0, LONGEST_LENT_TITLE).replace(/\s+\S*$/, '')}…`;
}

/** "Lottery results 4/12/2025" looks like a name with a date; it is the headline if another date follows. */
function isDatedHeadline(line: Line): boolean {
  return (
    line.role === 'date' && line.dates.length === 1 && line.words >= 5 && !/[|·•@]|\d[:h]\d/.test(line.folded)
  );
}

/** "Photos: The last steam harvest" is no caption where headlines stand. */
function isLabelledHeadline(line: Line): boolean {
  return (
    (line.role === 'credit' || line.role === 'promo') &&
    line.words >= 5 &&
    !line.endsSentence &&
    /^(?:photos?|pictures|gallery|video|watch|podcast|infographics?|anh|chum anh|phong su anh|clip)\s*[:|] /.test(
      line.folded,
    )
  );
}
