import { foldDiacritics } from '../../text/fold.js';
import type { Line } from '../lines/line-role.js';
import { isName, looksLikePerson, namesHost } from '../publisher/publisher-name.js';
import { isOrganisation } from '../publisher/publisher-words.js';
import { isCapitalised } from '../publisher/site-name.js';

/** What is taken for the headline. */
export interface TitleChoice {
  readonly title: string;
  /** The line that holds it; -1 when it is stated outside the running text and not printed. */
  readonly index: number;
  /** The site's name, when the page's title line carries it ("TITLE | SITE"). */
  readonly site: string | null;
}

/** What stands behind a headline in the window: a separator and the site's name. */
const SITE_BEHIND = /^\s*\|\s*(\S.{1,60})$|^\s+[–—·»-]\s+(\S.{1,60})$/u;

/**
 * A stated headline may be the window's "TITLE | SITE" where the page prints TITLE alone. What may be a person's name and is not spelled
 * as the host of the page's address is names no site ("TITLE - Rosa Kell").
 */
export function statedTitle(lines: readonly Line[], stated: string, url: string | undefined): TitleChoice {
  const index = printedTitle(lines, stated);
  const printed = lines[index]?.text;
  if (printed === undefined || !stated.startsWith(printed)) return { title: stated, index, site: null };
  const behind = SITE_BEHIND.exec(stated.slice(printed.length));
  const site = behind?.[1] ?? behind?.[2];
  if (site === undefined || !isName(site) || !(isOrganisation(site) || isCapitalised(site)))
    return { title: stated, index, site: null };
  const isPersons = looksLikePerson(site) && url !== undefined && URL.canParse(url) && !namesHost(site, url);
  return { title: printed, index, site: isPersons ? null : site };
}

/** The line that prints a stated headline, or its beginning, or more than it; -1 where none does. */
export function printedTitle(lines: readonly Line[], stated: string): number {
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
