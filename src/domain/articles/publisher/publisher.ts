import { hasDiacritics } from '../../text/fold.js';
import { namesBesideDate } from '../date/beside-date.js';
import { datelineName } from './dateline-name.js';
import type { Line } from '../lines/line-role.js';
import { organisationAbove } from './organisation-above.js';
import { isOwnDate } from '../date/own-date.js';
import {
  isAuthor,
  isLabel,
  isName,
  looksLikePerson,
  namesHost,
  undouble,
  withoutDesk,
} from './publisher-name.js';
import { copyrightName, creditedName, followedName, footerName, recurringName } from './publisher-foot.js';
import {
  PAGE_HEAD,
  nearDate,
  organisationUnder,
  siteLine,
  sourceDomain,
  sourceName,
  writtenFor,
} from './publisher-signs.js';
import { isOrganisation } from './publisher-words.js';

/** So many lines can stand between a standfirst and the paragraph after it. */
const LONGEST_HEAD = 6;

export interface PublisherPlaces {
  readonly titleIndex: number;
  readonly first: number;
  readonly last: number;
  /** The site's name beside the title, if the page prints one. */
  readonly site: string | null;
  readonly author: string | undefined;
  /** The article's address. */
  readonly url: string | null;
}

/**
 * Who published the article, from the words on the page, the surest sign first, in the order of the chain below:
 * what is printed with the date, labels of sources and datelines, the site's name, who holds the rights, the head and
 * the foot of the page. `null` when the page does not say.
 */
export function publisherOf(lines: readonly Line[], places: PublisherPlaces): string | null {
  const { titleIndex, first } = places;
  const header = lines.slice(Math.max(0, titleIndex - 3), headEnd(lines, titleIndex, first));
  const dated = header.filter(
    (line) =>
      line !== lines[titleIndex] &&
      ((line.role === 'date' && isPagesDate(line)) || (line.role === 'byline' && line.dates.length > 0)),
  );
  const besideDate = dated.flatMap((line) => namesBesideDate(line));
  const doubled = besideDate.map(undouble).find((name) => name.doubled);
  if (doubled) return doubled.name;
  const lead = lines[first]?.text ?? '';
  const named = besideDate
    .map(withoutDesk)
    .filter((name) => isName(name) && !isAuthor(name, places.author) && !isPlace(name, dated, lead));
  const organisation = named.find((name) => isOrganisation(name));
  return (
    organisation ??
    sourceBesideDate(dated) ??
    sourceName(lines, first, places.last) ??
    datelineName(lines, first, places.site) ??
    (places.site !== null && !isLabel(places.site) ? places.site : null) ??
    nearDate(
      lines,
      titleIndex,
      first < 0 ? titleIndex + 12 : headEnd(lines, titleIndex, first),
      places.author,
    ) ??
    nameOfHost(lines, header, named, places) ??
    named.find((name) => !looksLikePerson(name) && !isAcronym(name)) ??
    organisationAbove(lines, titleIndex, PAGE_HEAD) ??
    shortenedToHead(shortenedToHost(copyrightName(lines), places.url), lines, titleIndex) ??
    recurringName(lines, titleIndex) ??
    writtenFor(header) ??
    organisationAbove(lines, titleIndex) ??
    footerName(lines, places.last) ??
    creditedName(lines) ??
    followedName(lines) ??
    organisationUnder(lines, titleIndex) ??
    named.find((name) => !looksLikePerson(name)) ??
    siteLine(lines, titleIndex) ??
    named.find((name) => !isWriter(name, `${lines[titleIndex]?.text ?? ''} ${lead}`)) ??
    sourceDomain(lines)
  );
}

/** "Báo Nam Trấn", "Sở Tài chính tỉnh Lạng Sơn": what begins so is a paper's or an office's name, and no section's or person's. */
const GATHERED =
  /^(?:Báo(?: điện tử)?|Tạp chí|Đài (?:Phát thanh|Truyền hình|PT|Tiếng nói).*|Sở|Cổng thông tin điện tử|Trang thông tin điện tử|UBND|Ủy ban nhân dân) (?=\p{Lu})/u;

/** The Vietnamese paper or office whose name alone stands with the date under the headline: on a site that gathers others' articles, whose it is. */
export function gatheredFrom(lines: readonly Line[], { titleIndex, first }: PublisherPlaces): string | null {
  if (titleIndex < 0) return null;
  for (const line of lines.slice(titleIndex + 1, headEnd(lines, titleIndex, first))) {
    if (line.role !== 'date' || !isPagesDate(line)) continue;
    const [name, ...others] = namesBesideDate(line);
    if (name === undefined || others.length > 0) continue;
    const printed = undouble(name).name;
    if (isName(printed) && GATHERED.test(printed)) return printed;
  }
  return null;
}

/** Beside an event's day stands what happens. */
function isPagesDate(line: Line): boolean {
  return line.dates.length === 0 || line.dates.some((date) => isOwnDate(line, date));
}

/** A standfirst may stand before name and date, which then stand before the next paragraph. */
function headEnd(lines: readonly Line[], titleIndex: number, first: number): number {
  const least = Math.max(first + 2, titleIndex + 1);
  const second = lines.findIndex((line, i) => i > first && line.role === 'sentence');
  return second === -1 || second > first + LONGEST_HEAD ? least : Math.max(least, second);
}

/** "December 2, 2025 02:32 ET | Source: NAME" */
function sourceBesideDate(dated: readonly Line[]): string | null {
  for (const { text } of dated) {
    const name = /[|·•]\s*(?:source|nguồn)\s*:\s*([^|·•]+)/iu.exec(text)?.[1]?.trim();
    if (name !== undefined && isName(name)) return name;
  }
  return null;
}

/** What stands beside the date, behind the writer or on a line of its own at the head of the page and is spelled as the address's host is. */
function nameOfHost(
  lines: readonly Line[],
  header: readonly Line[],
  named: readonly string[],
  { url, titleIndex, author }: PublisherPlaces,
): string | null {
  const address = url ?? hostAtTop(lines);
  if (address === null) return null;
  const bylines = header.filter(({ role }) => role === 'byline');
  const behindWriter = bylines.flatMap(({ text }) => text.split(/, | \| /).slice(1));
  const alone = [...lines.slice(0, Math.max(0, titleIndex)), ...header]
    .filter(({ role, words, block }) => role === 'short' && words <= 6 && block.place !== 'furniture')
    .map(({ text }) => text);
  return (
    [...named, ...behindWriter, ...alone].find(
      (name) => isName(name) && !isAuthor(name, author) && namesHost(name, address),
    ) ?? null
  );
}

/** "Sound & Shore Community Media" of soundandshore.example: the company bears its paper's name. */
function shortenedToHost(name: string | null, url: string | null): string | null {
  const words = name?.split(' ') ?? [];
  for (let count = words.length - 1; url !== null && count > 0; count--) {
    const paper = words.slice(0, count).join(' ');
    if (isName(paper) && namesHost(paper, url)) return paper;
  }
  return name;
}

/** "Warden News & Media" where the page's head says "The Warden". */
function shortenedToHead(name: string | null, lines: readonly Line[], titleIndex: number): string | null {
  if (name === null) return null;
  const head = lines
    .slice(0, Math.max(0, titleIndex))
    .find(
      ({ text, role, words }) =>
        role === 'short' && words <= 4 && /^The \p{Lu}/u.test(text) && name.startsWith(`${text.slice(4)} `),
    );
  return head?.text ?? name;
}

/** Readers print the host over what they show. */
function hostAtTop(lines: readonly Line[]): string | null {
  const host = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.exec(lines[0]?.text ?? '')?.[0];
  return host === undefined ? null : `https://${host}/`;
}

/** "Delve, 30 June 2025" where the story is set in Delve. */
function isPlace(name: string, dated: readonly Line[], lead: string): boolean {
  return (
    !isOrganisation(name) &&
    lead.includes(name) &&
    dated.some((line) => line.text.startsWith(`${name}, `) && (line.dates[0]?.start ?? 0) < name.length + 16)
  );
}

/** A Vietnamese name of a person's length: of a paper's, which begins with its place, the story speaks. */
function isWriter(name: string, story: string): boolean {
  return hasDiacritics(name) && !story.includes(name.split(' ').slice(0, 2).join(' '));
}

/** "VNS" beside a date is the desk that sent the story, where the page names its paper in full. */
function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name);
}
