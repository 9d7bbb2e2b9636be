import { calendarDate } from '../text/calendar-date.js';
import type { Line } from './lines/line-role.js';

const URL_IN_TEXT = /\b(?:https?:\/\/|www\.)[^\s<>"'“”’)\]]+/iu;
/** Where a link leads that shares or sends an article: hosts, and the last part of a path. */
const SHARING_HOST =
  /(?:^|\.)(?:facebook|twitter|x|linkedin|pinterest|telegram|whatsapp|reddit|tumblr)\.com$|^share\.|(?:^|\.)(?:t\.me|t\.co|wa\.me|zalo\.me|zalo\.vn|telegram\.me)$/;
const SHARING_PATH = /\/(?:share|sharer|share\.php|sharer\.php|share_\w+|intent)(?:\/|$)/;

/**
 * The article's address: "Source:", "Link:" and the like first, then a bare URL on a line of its own. A site's front
 * page and sharing links are none, and under comments only what a browser prints at the very foot, below the line of rights.
 * `null` when no line states one.
 */
export function sourceUrl(lines: readonly Line[], stated: string | undefined): string | null {
  const given = stated === undefined ? null : articleUrl(stated);
  if (given !== null) return given;
  let source: string | null = null;
  let bare: string | null = null;
  let comments = false;
  let rights = false;
  for (const [i, line] of lines.entries()) {
    if (line.role === 'comments-heading') comments = true;
    rights ||= comments && /©|\(c\)|\bcopyright\b|ban quyen/.test(line.folded);
    if (line.role !== 'source' && line.role !== 'url') continue;
    const url = articleUrl(URL_IN_TEXT.exec(line.text)?.[0] ?? '');
    if (url === null) continue;
    if (line.role === 'source' && ITS_OWN.test(line.folded)) return url;
    if (line.role === 'source') source ??= url;
    else if (leadsElsewhere(lines[i - 1])) continue;
    else if (!comments || (rights && isHeadlineAddress(url))) bare ??= url;
  }
  return source ?? bare;
}

/** Labels of the article's own address: of a mere "Source:" a chart may have one, too. */
const ITS_OWN = /^[^\p{L}]*(?!(?:sources?|nguon|theo|via)\b(?! (?:url|link)\b))\p{L}/u;

/** "Residents can register at:" over an address; "Original article:" says whose it is. */
function leadsElsewhere(above: Line | undefined): boolean {
  return (
    above?.text.endsWith(':') === true &&
    above.words >= 2 &&
    !/\b(?:article|story|page|original|source|link|url|bai|goc|nguon|trang|duong dan|lien ket|permalink)\b/.test(
      above.folded,
    )
  );
}

/** Terms and policies have shorter addresses. */
function isHeadlineAddress(url: string): boolean {
  return (urlSlug(url) ?? '').split(/[-_]/).length >= 3;
}

/** An absolute http(s) address of more than a host, or `null`. */
export function articleUrl(text: string): string | null {
  const trimmed = text.trim().replace(/(?<![.,;])[.,;]+$/, '');
  // An archive's copy has the address of what it copied.
  const original = trimmed.replace(/^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?=https?:)/i, '');
  const absolute = /^www\./i.test(original) ? `https://${original}` : original;
  if (!/^https?:\/\/[^\s/][^\s/.]*\.[^\s/]+\/\S/i.test(absolute)) return null;
  if (!URL.canParse(absolute)) return null;
  const address = new URL(absolute);
  if (SHARING_HOST.test(address.hostname) || SHARING_PATH.test(address.pathname)) return null;
  // A button for sharing names the page itself.
  if (!address.searchParams.has('share')) return absolute;
  address.searchParams.delete('share');
  address.searchParams.delete('nb');
  return address.href;
}

/** The day in an address that files its articles by year, month and day: "/2025/11/24/". */
export function pathDate(url: string | null): string | null {
  if (url === null) return null;
  const [, year, month, day] = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})\//.exec(new URL(url).pathname) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return calendarDate(year, month, day) ?? null;
}

/** The readable end of an address, for comparing it with a headline: "norvale-estermoor". */
export function urlSlug(url: string | null): string | null {
  if (url === null) return null;
  const last = new URL(url).pathname
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  return last === undefined ? null : last.toLowerCase().replace(/\.[a-z]{2,5}$/, '');
}
