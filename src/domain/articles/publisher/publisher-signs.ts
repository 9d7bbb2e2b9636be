import { hasDiacritics } from '../../text/fold.js';
import { isMenuEntry } from './organisation-above.js';
import { isCapitalised, isSiteLike } from './site-name.js';
import { wordCount, type Line } from '../lines/line-role.js';
import { isAuthor, isName, looksLikePerson, undouble, withoutDesk } from './publisher-name.js';
import { isOffice, isOrganisation, isPaper, LEGAL_DOCUMENT } from './publisher-words.js';

/** Lines in which the site's own name stands, where the page has one. */
export const PAGE_HEAD = 5;
const SOURCE_NAME = /^(?:sources?|nguon|nguon tin|theo|via|publication(?: title)?|newspaper)\s*[:：]\s*/;
/** "CNX/nl(gs)": who wrote and who edited. */
const DESK_INITIALS = /\/\p{Ll}{1,4}(?:\/\p{Ll}{1,4}|\(\p{Ll}{1,4}\))?$/u;
/** So many paragraphs over a source, and one under it, make it a chart's or a table's. */
const LEAST_OVER_CHART = 2;

/** "Source: NAME", "(Theo NAME)", but not what a chart between the paragraphs is drawn from. */
export function sourceName(lines: readonly Line[], first: number, last: number): string | null {
  for (const [i, line] of lines.entries()) {
    if (i > first && i < last && isOverParagraph(lines, first, i)) continue;
    const labelled = namedByLabel(line, lines[i + 1]);
    if (labelled !== null) return labelled;
    // Press releases end so, without a colon.
    const released = /^SOURCE (\p{Lu}.{1,60})$/u.exec(line.text)?.[1];
    if (released !== undefined && isName(released)) return released;
    if (line.role !== 'source' && !/^\(?(?:theo|nguon|source) /.test(line.folded)) continue;
    if (line.role !== 'source' && line.role !== 'short' && line.role !== 'byline') continue;
    const label = SOURCE_NAME.exec(line.folded) ?? /^\((?:theo|nguon|source):? |^theo /.exec(line.folded);
    if (!label) continue;
    const name = line.text
      .slice(label[0].length)
      .replace(/[\s(:–—-]*https?:\/\/\S+$/u, '')
      .replace(DESK_INITIALS, '')
      .replace(/ copy link$/i, '')
      .replace(/[).\s]+$/, '')
      .trim();
    if (/https?:|www\.|^[\w-]+(?:\.[\w-]+)+(?:\/|$)/i.test(name) || !isName(name)) continue;
    if (LEGAL_DOCUMENT.test(name)) continue;
    // "Theo Lan Hương/Giao thông"
    const [reporter, paper] = name.split('/', 2);
    if (paper !== undefined && looksLikePerson(reporter!) && isName(name.slice(reporter!.length + 1)))
      return name.slice(reporter!.length + 1);
    // Databases add the place: "NAME; Place".
    return withoutDesk(name.split(/\s+[|·–—-]\s+|,\s*\d|;\s/)[0]!.trim());
  }
  return null;
}

function isOverParagraph(lines: readonly Line[], first: number, index: number): boolean {
  const above = lines.slice(Math.max(0, first), index).filter(({ role }) => role === 'sentence').length;
  return above >= LEAST_OVER_CHART && lines[index + 1]?.role === 'sentence';
}

/** "From:" over a name, or the paper's name under "Theo" and its reporter's. */
function namedByLabel(label: Line, next: Line | undefined): string | null {
  if (next === undefined || next.role !== 'short' || next.words > 14 || !isName(next.text)) return null;
  if (/^(?:from|source|publisher|nguon|nguon tin|co quan|don vi)\s*:$/.test(label.folded))
    return next.block.gap === 0 ? next.text : null;
  const reporter = /^(?:theo|nguon:) (.+)$/iu.exec(label.text)?.[1];
  return reporter !== undefined && looksLikePerson(reporter) && next.words <= 6 ? next.text : null;
}

/** A line of its own beside the date, before the line `end`, that names an organisation: of two, the one that is nearer. */
export function nearDate(
  lines: readonly Line[],
  titleIndex: number,
  end: number,
  author: string | undefined,
): string | null {
  return namedAt(1, lines, titleIndex, end, author) ?? namedAt(2, lines, titleIndex, end, author);
}

function namedAt(
  distance: number,
  lines: readonly Line[],
  titleIndex: number,
  end: number,
  author: string | undefined,
): string | null {
  const underPaper = isUnderPaper(lines, titleIndex);
  for (let i = Math.max(0, titleIndex - 2); i < Math.min(lines.length, end); i++) {
    const line = lines[i]!;
    // Under the name of a paper, an office over the headline is whom a section is about.
    if (underPaper && i > 0 && i < titleIndex) continue;
    if (
      i === titleIndex ||
      line.role !== 'short' ||
      line.block.place === 'furniture' ||
      line.words > 9 ||
      (line.block.linked > 0.99 && line.block.kind === 'item')
    )
      continue;
    const beside = [lines[i - distance], lines[i + distance]].some(
      (near) => near !== undefined && (near.role === 'date' || near.role === 'byline'),
    );
    if (isMenuEntry(lines, i, titleIndex)) continue;
    const { name: printed, doubled } = undouble(line.text);
    const name = withoutDesk(printed);
    if (isSection(lines, i, titleIndex) || /[/>›»]$/u.test(lines[i - 1]?.text ?? '')) continue;
    if (beside && doubled && isName(name)) return name;
    if (beside && isName(name) && !isAuthor(name, author) && isOrganisationsName(name)) return name;
  }
  return null;
}

/** A paper's name alone on the page's first line, and no other paper's over the headline. */
function isUnderPaper(lines: readonly Line[], titleIndex: number): boolean {
  const [head, ...others] = lines.slice(0, Math.max(0, titleIndex));
  return (
    head?.role === 'short' &&
    head.words <= 6 &&
    isPaper(head.text) &&
    isName(head.text) &&
    !isMenuEntry(lines, 0, titleIndex) &&
    !others.slice(-2).some(({ text, role }) => role === 'short' && isPaper(text))
  );
}

/** "That's all for today" holds such a word and is no name: in English names are written with capitals. */
function isOrganisationsName(name: string): boolean {
  return isOrganisation(name) && (hasDiacritics(name) || isOffice(name) || isCapitalised(name));
}

/** A menu's entry that the page prints again over the headline, to say where one is. */
function isSection(lines: readonly Line[], index: number, titleIndex: number): boolean {
  const { text } = lines[index]!;
  return (
    index < titleIndex &&
    lines.some((line, i) => i > 0 && i < index - 1 && line.text === text && lines[i - 1]?.role !== 'tool')
  );
}

/** "By JANE ORME FOR THE HARROW POST" over the text. */
const WRITTEN_FOR = /^(?:by|By|BY) \p{Lu}[^|,]{2,60}? (?:for|For|FOR) (\p{Lu}.{2,50})$/u;

/** The paper that a byline says was written for. */
export function writtenFor(header: readonly Line[]): string | null {
  for (const { role, text } of header) {
    const name = role === 'byline' ? WRITTEN_FOR.exec(text)?.[1] : undefined;
    if (name !== undefined && isCapitalised(name) && isName(name)) return name;
  }
  return null;
}

/** An organisation's name on a line of its own between the headline and the first long paragraph. */
export function organisationUnder(lines: readonly Line[], titleIndex: number): string | null {
  for (const line of titleIndex < 0 ? [] : lines.slice(titleIndex + 1, titleIndex + 8)) {
    if (line.role === 'sentence' && line.words >= 12) return null;
    const isOwn = line.role === 'short' && line.block.kind === 'text' && line.block.place !== 'furniture';
    if (isOwn && line.words >= 2 && isSiteLike(line) && isOrganisationsName(line.text) && isName(line.text))
      return line.text;
  }
  return null;
}

/** "Vietnam.vn - a slogan" as the first line of a dump: the page's own title line. */
export function siteLine(lines: readonly Line[], titleIndex: number): string | null {
  const line = lines[0];
  if (line === undefined || titleIndex <= 0 || line.role !== 'short' || line.block.kind === 'row')
    return siteNameAbove(lines, titleIndex);
  const [name, slogan] = line.text.split(/\s+[|–—›»>-]\s+|\s*\|\s*/u);
  return name !== undefined && slogan !== undefined && wordCount(name) <= 5 && isName(name)
    ? name
    : siteNameAbove(lines, titleIndex);
}

/** What an issue's number is printed behind. */
const ISSUE = /[\s,|–-]{1,3}(?:vol|volume|issue|no)\.? ?\d.*$/iu;

/** One of the first lines of a page, when it looks like a name: capitalised, or with a word of an organisation. */
function siteNameAbove(lines: readonly Line[], titleIndex: number): string | null {
  const firstOfPage = lines.findIndex(({ role }) => role !== 'tool');
  for (const [i, line] of lines.slice(0, Math.max(0, Math.min(15, titleIndex))).entries()) {
    const { name } = undouble(line.text.replace(ISSUE, ''));
    // Further down stand sections; papers have an article.
    if (i >= 4 && !/^The \p{Lu}/u.test(name)) continue;
    const atTop = i === firstOfPage && line.role === 'short' && wordCount(name) <= 4;
    const named = isSiteLike(line) || atTop;
    if (line.block.place !== 'furniture' && line.words >= 2 && named && isCapitalised(name) && isName(name))
      return name;
  }
  return null;
}

/** "Source: example.vn" */
export function sourceDomain(lines: readonly Line[]): string | null {
  for (const line of lines) {
    if (line.role !== 'source') continue;
    const domain = /^(?:sources?|nguon|theo|via)\s*:\s*((?:[a-z0-9-]+\.)+[a-z]{2,})$/.exec(line.folded);
    if (domain) return domain[1]!;
  }
  return null;
}
