import { foldDiacritics } from '../text/fold.js';
import type { StatedFields } from './block.js';
import { cueKey, wordCount, type Line } from './line-role.js';
import { isOrganisation, NOT_PUBLISHERS } from './publisher-words.js';

const SEPARATOR = /\s+[|–—·»›-]\s+|\s*\|\s*/u;
const BREADCRUMB = /\S\s*(?:>|»|›|→)\s*\S|^(?:home|trang chu)\s*[/>»›|]/u;

const LONGEST_LENT_TITLE = 160;

export interface TitleChoice {
  readonly title: string;
  /** The line that holds it; -1 when it is stated outside the running text and not printed. */
  readonly index: number;
  /** The site's name, when the page's title line carries it ("TITLE | SITE"). */
  readonly site: string | null;
}

/**
 * The headline. A stated one is looked for among the lines, to know where the article begins; a text dump's is the
 * line before the date, the byline or the first paragraph that looks most like a headline (see `headlineScore`).
 */
export function findTitle(
  lines: readonly Line[],
  { title: stated, pageTitle }: StatedFields,
  urlSlug: string | null,
  isRepeated: (line: Line) => boolean,
): TitleChoice | null {
  if (stated !== undefined) return { title: stated, index: printedTitle(lines, stated), site: null };
  const printed = pageTitle === undefined ? -1 : printedTitle(lines, pageTitle);
  if (pageTitle !== undefined && printed !== -1 && !isSiteName(pageTitle))
    return { title: pageTitle, index: printed, site: null };
  let best: { index: number; score: number } | null = null;
  const end = headerEnd(lines);
  for (let index = 0; index < end; index++) {
    const line = lines[index]!;
    if (!mayBeTitle(line)) continue;
    const score = headlineScore(lines, index, end, urlSlug) - (isRepeated(line) ? 3 : 0);
    if (best === null || score > best.score) best = { index, score };
  }
  if (pageTitle !== undefined && (best === null || best.score < 3 || wordCount(pageTitle) > 7))
    return { title: pageTitle, index: -1, site: null };
  if (best === null || best.score < 0.5) return null;
  const line = lines[best.index]!;
  // A page without a headline: its first paragraph lends a sentence and stays in the body.
  if (isPlainParagraph(lines, best.index))
    return { title: firstSentence(line.text), index: best.index - 1, site: pageTitle ?? null };
  const site = siteBeside(lines, line) ?? pageTitle ?? null;
  return { title: line.text, index: best.index, site };
}

/** The window's title may name the office that runs the site, which the page prints too. */
function isSiteName(pageTitle: string): boolean {
  return wordCount(pageTitle) <= 4 && isOrganisation(pageTitle);
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

function headlineScore(lines: readonly Line[], index: number, end: number, urlSlug: string | null): number {
  const line = lines[index]!;
  const next = lines[index + 1];
  let score = line.words >= 4 && line.words <= 40 ? 2 : line.words === 3 ? 1 : line.words >= 2 ? 0 : -1;
  if (line.block.kind === 'heading') score += 3 - Math.min(2, index / 20);
  const soon = lines.slice(index + 1, index + 4).findIndex((l) => l.role === 'date' || l.role === 'byline');
  if (soon !== -1) score += [2.5, 2, 1][soon]!;
  if (next?.role === 'sentence' && next.words >= 8) score += 1;
  if (line.block.gap > 0 && (next === undefined || next.block.gap > 0)) score += 1;
  if (inMenu(lines, index)) score -= 3;
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
  if (above !== undefined && isStandfirst(above, line)) score -= index > 3 ? 2 : 1;
  if (index <= 2 && isSiteLike(line)) score -= 1.5;
  if (STAFF.test(line.folded) && line.words <= 7) score -= 3;
  if (line.role === 'date') score -= 3;
  if (line.role === 'credit' || line.role === 'promo') score -= 1;
  if (siteBeside(lines, line) !== null) score += 3;
  return score;
}

function sectionKey(line: Line): string {
  return cueKey(line.folded).replace(/[^\p{L}]+/gu, ' ');
}

function isPlainParagraph(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  const dated = lines.slice(index + 1, index + 4).some(({ role }) => role === 'date' || role === 'byline');
  return line.role === 'sentence' && /[.…]["”’)]?$/u.test(line.text) && !dated;
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

/** A few capitalised words, or the name of an organisation, at the head of a page. */
export function isSiteLike(line: Line): boolean {
  if (line.role !== 'short' || line.words > 12) return false;
  if (isOrganisation(line.text) && (line.words <= 6 || !/\p{Ll}/u.test(line.text))) return true;
  if (line.words > 6) return false;
  const words = line.text.split(' ').filter((word) => /\p{L}/u.test(word));
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitalised >= 0.6 * words.length && /\p{Ll}/u.test(line.text);
}

/** Three or more short lines that no empty line parts are a menu or a list of links. */
function inMenu(lines: readonly Line[], index: number): boolean {
  const isShort = (line: Line | undefined): boolean => line?.role === 'short' && line.words <= 8;
  if (!isShort(lines[index]) || standsOut(lines, index)) return false;
  let run = 1;
  for (let i = index; i > 0 && lines[i]!.block.gap === 0 && isShort(lines[i - 1]) && run < 3; i--) run++;
  for (let i = index + 1; lines[i]?.block.gap === 0 && isShort(lines[i]) && run < 3; i++) run++;
  return run >= 3;
}

/** "Phoebe Marsh Environment editor" */
const STAFF =
  /\b(?:editor|correspondent|reporter|columnist|staff writer|bureau chief|contributor|phong vien|bien tap vien)$/;
/** "News from the valley since 1884", "CƠ QUAN CỦA ĐẢNG BỘ TỈNH" */
const SLOGAN =
  /\bsince \d{4}\b|^(?:co quan|tieng noi|trang (?:thong tin|tin)|nen tang|chuyen trang|dien dan)\b/;

/** A longer line that stands alone under one that stands alone and has a headline's words. */
function isStandfirst(above: Line, line: Line): boolean {
  return (
    above.role === 'short' &&
    above.words >= 5 &&
    above.words < line.words &&
    above.block.gap > 0 &&
    line.block.gap > 0 &&
    above.block.place !== 'furniture' &&
    !BREADCRUMB.test(above.folded) &&
    !SLOGAN.test(above.folded) &&
    above.text.split(SEPARATOR).length === 1 &&
    (/\p{Ll}/u.test(above.text) || !/\p{Ll}/u.test(line.text)) &&
    !isSiteLike(above)
  );
}

/** At the top or the bottom of its group or above a date, with at least five words and twice as many as the other lines have. */
function standsOut(lines: readonly Line[], index: number): boolean {
  const { words } = lines[index]!;
  if (words < 5) return false;
  let [from, to] = [index, index + 1];
  while (from > 0 && lines[from]!.block.gap === 0) from--;
  while (to < lines.length && lines[to]!.block.gap === 0) to++;
  const dated = lines.slice(index + 1, index + 5).some(({ role }) => role === 'date');
  if (index !== from && index !== to - 1 && !dated) return false;
  const others = lines.slice(from, to).filter((line, i) => from + i !== index && line.role === 'short');
  return others.reduce((sum, line) => sum + line.words, 0) * 1.5 <= words * others.length;
}

/** "TITLE | SITE" printed elsewhere on the page: the title line is TITLE, and SITE its publisher. */
function siteBeside(lines: readonly Line[], line: Line): string | null {
  for (const other of lines.slice(0, 40)) {
    if (other.text.length <= line.text.length + 2 || !other.text.startsWith(line.text)) continue;
    const rest = /^\s*[|–—·»-]\s*(\S.{1,60})$/u.exec(other.text.slice(line.text.length));
    if (rest) return rest[1]!.split(SEPARATOR).at(-1)!.trim();
  }
  return null;
}

function slugOverlap(folded: string, slug: string): number {
  const words = new Set(folded.match(/[a-z0-9]+/g) ?? []);
  const parts = slug.split(/[^a-z0-9]+/).filter((part) => part.length > 2 && !/^\d+$/.test(part));
  if (parts.length < 2) return 0;
  return parts.filter((part) => words.has(part)).length / parts.length;
}

function printedTitle(lines: readonly Line[], stated: string): number {
  const wanted = plain(foldDiacritics(stated));
  const exact = lines.findIndex((line) => plain(line.folded) === wanted);
  if (exact !== -1) return exact;
  return lines.findIndex(
    (line) =>
      line.role === 'short' &&
      line.words >= 4 &&
      (wanted.startsWith(plain(line.folded)) || plain(line.folded).startsWith(wanted)),
  );
}

function plain(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
