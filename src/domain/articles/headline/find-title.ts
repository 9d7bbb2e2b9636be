import { foldDiacritics } from '../../text/fold.js';
import type { StatedFields } from '../block.js';
import { isCaptionLabel } from '../lines/caption.js';
import { headlineScore } from './headline-score.js';
import type { Line } from '../lines/line-role.js';
import { isOrganisation } from '../publisher/publisher-words.js';
import { isCapitalised, siteBeside } from '../publisher/site-name.js';
import { statedTitle, type TitleChoice } from './stated-title.js';
import { isUnprintedHeadline, nameOf, printedWindowTitle } from './window-title.js';

const LONGEST_LENT_TITLE = 160;
const LEAST_IN_HEADLINE = 5;
/** The head of an e-mail, sent on perhaps. */
const SUBJECT =
  /^(?:(?:subject|tiêu đề)\s*: ?(?:(?:fwd?|re|tr|trả lời|chuyển tiếp)\s*: ?)*|(?:(?:fwd?|re): )+)(\S.*)$/iu;

const AN_ADDRESS = /[\w.-]@[\w-]+\.\w/;

/** A line with so little that speaks for it is no headline. */
const LEAST_SCORE = 0.5;

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
  const printed = pageTitle === undefined ? null : printedWindowTitle(lines, pageTitle);
  if (printed !== null) return printed;
  const best = bestLine(lines, urlSlug, isRepeated);
  if (pageTitle !== undefined && isUnprintedHeadline(lines, pageTitle, best?.score))
    return { title: pageTitle, index: -1, site: null };
  if (best === null || best.score < LEAST_SCORE) return null;
  return (
    lentTitle(lines, best.index, pageTitle) ??
    mailSubject(lines, best.index) ?? {
      title: lines[best.index]!.text,
      index: best.index,
      site: siteBeside(lines, lines[best.index]!) ?? nameOf(pageTitle),
    }
  );
}

/** The line of the page's head that looks most like a headline. */
function bestLine(
  lines: readonly Line[],
  urlSlug: string | null,
  isRepeated: (line: Line) => boolean,
): { readonly index: number; readonly score: number } | null {
  let best: { index: number; score: number } | null = null;
  const end = headerEnd(lines);
  for (let index = 0; index < end; index++) {
    const line = lines[index]!;
    if (!mayBeTitle(line) || (index > 0 && isCaptionLabel(lines[index - 1]!))) continue;
    const score =
      headlineScore(lines, index, end, urlSlug) - (isRepeated(line) && !isSeriesTitle(line) ? 3 : 0);
    if (best === null || score > best.score) best = { index, score };
  }
  return best;
}

/** Where a paragraph looks most like a headline: what reads like a call over the date, or the paragraph's first sentence, which stays in the body. */
function lentTitle(lines: readonly Line[], best: number, pageTitle: string | undefined): TitleChoice | null {
  const line = lines[best]!;
  const isParagraphs = isPlainParagraph(lines, best);
  const over = headlineOverDate(lines);
  if (over > best ? isPapers(line) : isParagraphs && over !== -1)
    return { title: lines[over]!.text, index: over, site: over > best ? line.text : nameOf(pageTitle) };
  return isParagraphs ? { title: firstSentence(line.text), index: best - 1, site: nameOf(pageTitle) } : null;
}

/** A mail's subject, where the page prints it under the mail's head, behind the label of what it is perhaps ("PRESS RELEASE: HEADLINE"). */
function mailSubject(lines: readonly Line[], best: number): TitleChoice | null {
  const subject = SUBJECT.exec(lines[best]!.text)?.[1];
  // "Re: Invent" may be a headline where nothing is a mail.
  if (subject === undefined || !lines.some(({ text }) => AN_ADDRESS.test(text) || /^subject:/i.test(text)))
    return null;
  // A letter may print its headline in capitals.
  const folded = foldDiacritics(subject);
  const again = lines.findIndex((other, i) => i > best && other.folded === folded);
  if (again !== -1) return { title: subject, index: again, site: null };
  const labelled = lines.findIndex((other, i) => i > best && isBehindLabel(other, folded));
  if (labelled !== -1) return { title: lines[labelled]!.text, index: labelled, site: null };
  return { title: subject, index: best, site: null };
}

function isBehindLabel({ folded, words }: Line, subject: string): boolean {
  return words >= 4 && subject.endsWith(folded) && /[:\]–—-] ?$/u.test(subject.slice(0, -folded.length));
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
