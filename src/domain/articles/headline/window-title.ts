import { foldDiacritics } from '../../text/fold.js';
import { wordCount, type Line } from '../lines/line-role.js';
import { isName } from '../publisher/publisher-name.js';
import { isOffice, isOrganisation } from '../publisher/publisher-words.js';
import { isCapitalised } from '../publisher/site-name.js';
import { printedTitle, type TitleChoice } from './stated-title.js';

/** What offices call their sites. */
const SITE_TITLE =
  /^(?:trang (?:thong tin|tin|chu|web)|cong (?:thong tin|ttdt)|website|web site|home ?page|official (?:web)?site|chao mung|welcome to)\b/;

/** A line that looks so much like a headline is one, whatever the window's title says. */
const SURE_SCORE = 3;
/** Longer titles are no site's name. */
const LONGEST_SITE_NAME = 7;

/** The title of the page's window where the page prints it, whole or behind the site's name; `null` where it may name the site. */
export function printedWindowTitle(lines: readonly Line[], pageTitle: string): TitleChoice | null {
  const printed = printedTitle(lines, pageTitle);
  if (printed !== -1 && !isSiteName(pageTitle) && !isSitesBanner(lines, printed))
    return { title: pageTitle, index: printed, site: null };
  const ending = lines.findIndex((line) => isEndOf(pageTitle, line));
  if (ending === -1) return null;
  const { text } = lines[ending]!;
  const site = pageTitle.slice(0, -text.length).replace(/(?<![\s:–—-])[\s:–—-]+$/u, '');
  return { title: text, index: ending, site };
}

/**
 * Whether the window's title is the headline of a page that does not print it, and not the site's name.
 * @param bestScore of the line that looks most like a headline, if any does
 */
export function isUnprintedHeadline(
  lines: readonly Line[],
  pageTitle: string,
  bestScore: number | undefined,
): boolean {
  if (bestScore === undefined) return true;
  const printed = printedTitle(lines, pageTitle);
  const isBanner = printed !== -1 && isSitesBanner(lines, printed);
  // Portals name their office in the window of every page; a headline that begins so is printed, too.
  const isOffices = printed === -1 && isOfficesName(pageTitle) && bestScore >= SURE_SCORE;
  const isSites = isBanner || isOffices || isSiteName(pageTitle);
  return !isSites && (bestScore < SURE_SCORE || wordCount(pageTitle) > LONGEST_SITE_NAME);
}

/** The window's title where it is made like a name, and not "Print this page". */
export function nameOf(pageTitle: string | undefined): string | null {
  if (pageTitle === undefined || !isName(pageTitle)) return null;
  return isOrganisation(pageTitle) || isCapitalised(pageTitle) ? pageTitle : null;
}

/** "SITE: TITLE" where the page prints TITLE alone. */
function isEndOf(pageTitle: string, { text, words, role }: Line): boolean {
  return (
    words >= 4 &&
    role === 'short' &&
    pageTitle.endsWith(text) &&
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
