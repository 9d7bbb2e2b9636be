import { foldDiacritics } from '../../text/fold.js';
import { EDGE_PATTERNS, IMPRINT_PATTERNS } from '../lines/imprint-words.js';
import type { Fate, IsRepeated } from './line-fate.js';
import type { Line } from '../lines/line-role.js';
import { speaksToReaders } from '../lines/reported.js';
import { looksLikePerson } from '../publisher/publisher-name.js';
import { sharesTopic } from '../topic.js';

interface PeelOptions {
  readonly author: string | undefined;
  readonly isRepeated: IsRepeated;
}

/** Of the article's past, above it. */
const CORRECTION = /^(?:corrections?|clarification|editor['’]?s note|dinh chinh|cai chinh)\b[^.:]{0,40}:/;

/**
 * Takes imprints, authors' biographies and what repeats in other files off both ends of the body. A body that stands in
 * another file as a whole is no furniture but the same story once more, under another headline perhaps.
 */
export function peelBody(lines: readonly Line[], fates: Fate[], { author, isRepeated }: PeelOptions): void {
  const before = [...fates];
  const peelAnew = (isRepeated: IsRepeated): void => {
    before.forEach((fate, i) => (fates[i] = fate));
    peel(lines, fates, { author, isRepeated });
  };
  peelAnew(isRepeated);
  if (isSharedStory(lines, before, fates))
    peelAnew((line, zone) => speaksToReaders(line.text) && isRepeated(line, zone));
  if (!fates.includes('body')) peelAnew(() => false);
}

/** Whether what was taken off tells more than what is left: two papers print one report, a follow-up repeats what went before. */
function isSharedStory(lines: readonly Line[], before: readonly Fate[], after: readonly Fate[]): boolean {
  const told = (isTold: (i: number) => boolean): number =>
    lines.reduce((sum, { text }, i) => sum + (isTold(i) && !speaksToReaders(text) ? text.length : 0), 0);
  return (
    told((i) => before[i] === 'body' && after[i] !== 'body') >
    told((i) => before[i] === 'body' && after[i] === 'body')
  );
}

function peel(lines: readonly Line[], fates: Fate[], { author, isRepeated }: PeelOptions): void {
  const rest = (except: number): string =>
    lines
      .filter((_, i) => i !== except && fates[i] === 'body')
      .map((line) => line.text)
      .join(' ');
  for (let last = fates.lastIndexOf('body'); last > 0; last = fates.lastIndexOf('body')) {
    const line = lines[last]!;
    const foreign =
      isBiography(line, author) ||
      isUnderOwnName(lines, last) ||
      (SUMMARY.test(line.folded) && KEYWORDS.test(lines[last - 1]!.folded)) ||
      (line.words <= 70 && IMPRINT_PATTERNS.some((pattern) => pattern.test(line.folded))) ||
      isIsland(lines, fates, last, rest) ||
      (line.words <= 70 &&
        EDGE_PATTERNS.some((pattern) => pattern.test(line.folded)) &&
        !sharesTopic(line.text, rest(last))) ||
      (isRepeated(line, 'after') && !sharesTopic(line.text, rest(last)));
    if (!foreign) break;
    fates[last] = 'out';
  }
  for (let first = fates.indexOf('body'); first >= 0; first = fates.indexOf('body')) {
    const line = lines[first]!;
    const foreign =
      CORRECTION.test(line.folded) || (isRepeated(line, 'before') && !sharesTopic(line.text, rest(first)));
    if (!foreign) break;
    fates[first] = 'out';
  }
}

/** A line or two far behind the rest, with a byline or controls between, and of something else: the author, the site. */
function isIsland(
  lines: readonly Line[],
  fates: readonly Fate[],
  last: number,
  rest: (except: number) => string,
): boolean {
  const previous = fates.lastIndexOf('body', last - 1);
  const between = lines.slice(previous + 1, last);
  return (
    previous !== -1 &&
    lines[last]!.words <= 60 &&
    between.length >= 4 &&
    between.some(({ role }) => role === 'tool' || role === 'byline') &&
    // Between the entries of a live report stand times and headings.
    !between.some(
      ({ role, folded }) => role === 'credit' || (role === 'wordless' && /^\d{1,2}[:.h]\d{2}/.test(folded)),
    ) &&
    !sharesTopic(lines[last]!.text, rest(last), 1)
  );
}

/** What a crawler adds to a text behind its keywords. */
const SUMMARY = /^(?:summary|tom tat)\s*:/;
const KEYWORDS = /^(?:keywords?|tu khoa)\s*:/;

/** "NAME is the paper's waterfront reporter" under a heading that is that name. */
function isUnderOwnName(lines: readonly Line[], index: number): boolean {
  const [above, line] = [lines[index - 1]!, lines[index]!];
  return (
    above.role === 'short' &&
    looksLikePerson(above.text) &&
    line.words <= 80 &&
    line.text.startsWith(`${above.text} `) &&
    WORKS_AS.test(line.folded.slice(above.folded.length + 1))
  );
}

const WORKS_AS =
  /^(?:covers|writes|reports|joined|has (?:covered|written|reported|worked)|is (?:an?|the) (?:[\p{L}\d’'-]+ ){0,5}(?:reporter|correspondent|journalist|columnist|editor|photographer)|la (?:phong vien|nha bao|bien tap vien|cong tac vien))\b/u;

/** What begins with the author's name, or with the last part of it and what authors do. */
function isBiography(line: Line, author: string | undefined): boolean {
  if (author === undefined || author.length <= 3 || line.words > 80) return false;
  if (line.text.startsWith(author)) return true;
  const surname = foldDiacritics(author).split(' ').at(-1)!;
  return (
    surname.length > 2 &&
    line.folded.startsWith(`${surname} `) &&
    /^\S+ (?:covers|writes|reports|is an? (?:[\w-]+ ){0,3}(?:reporter|correspondent|journalist|columnist|editor|writer|author)|reported from\b|contributed\b|has (?:covered|written|reported|worked)|joined)\b/.test(
      line.folded,
    )
  );
}
