import { cleanLine } from '../../../domain/articles/clean-text.js';
import type { DomDocument, DomElement } from './dom.js';
import { isLabel } from '../../../domain/articles/publisher/publisher-name.js';
import { isOffice } from '../../../domain/articles/publisher/publisher-words.js';
import { unescapeHtml } from './unescape-html.js';

const TITLE_SEPARATOR = /(?<!\s)\s+[|–—·»>-]\s+|(?:(?<!\s)\s+)?(?:\||::)\s*/u;

/**
 * The headline that a page states: JSON-LD's, the printed one that the window's title begins with, the meta tags',
 * the only printed one. `undefined` when nothing is sure. What names the site alone is none.
 */
export function headline(
  document: DomDocument,
  jsonLd: string | undefined,
  meta: string | undefined,
  titleTag: string,
  site: string | undefined,
): string | undefined {
  const printed = [...document.querySelectorAll('article h1, main h1, h1')]
    .filter((h1) => !isLogo(h1))
    .map((h1) => cleanLine(h1.textContent ?? ''));
  if (jsonLd !== undefined) {
    const told = withoutSite(unescapeHtml(jsonLd), site);
    const start = /^(.{20}(?:.*\S)?)\s*(?:…|\.\.\.)$/u.exec(told)?.[1];
    return printed.find((h1) => start !== undefined && h1.startsWith(start)) ?? told;
  }
  const behind = headingBehindSite(document, titleTag);
  if (behind !== undefined) return behind;
  const inTitle = printed.find((h1) => h1.length > 8 && (titleTag.startsWith(h1) || meta?.startsWith(h1)));
  if (inTitle !== undefined) return inTitle;
  const only = [...new Set(printed.filter((h1) => h1.split(' ').length >= 4))];
  if (meta !== undefined && !isGeneric(meta, site, only)) return withoutSite(meta, site);
  if (only.length === 1) return only[0];
  return titleTag === '' ? printed.find((h1) => h1 !== '') : undefined;
}

/** The heading that prints a headline; else the page's first one that is not the site's name. */
export function headlineElement(document: DomDocument, title: string | undefined): DomElement | undefined {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4')];
  return (
    headings.find((heading) => cleanLine(heading.textContent ?? '') === title) ??
    headings.find((heading) => heading.tagName === 'H1' && !isLogo(heading))
  );
}

/** A heading that is the way to the front page. */
function isLogo(heading: DomElement): boolean {
  const link = heading.querySelector('a');
  const whole = link !== null && cleanLine(link.textContent ?? '') === cleanLine(heading.textContent ?? '');
  const named = `${heading.getAttribute('class') ?? ''} ${heading.getAttribute('id') ?? ''}`;
  return (
    (whole && /^(?:\/|\.\/|https?:\/\/[^/]+\/?)?(?:index\.\w+)?$/i.test(link.getAttribute('href') ?? '#')) ||
    /\b(?:logo|site-?(?:title|name))\b/i.test(named)
  );
}

/** "SITE: TITLE" or "SITE - TITLE" in the window where a heading of the page is TITLE. */
function headingBehindSite(document: DomDocument, titleTag: string): string | undefined {
  for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
    const text = cleanLine(heading.textContent ?? '');
    const before = titleTag.endsWith(text) ? titleTag.slice(0, -text.length) : '';
    if (text.split(' ').length >= 4 && /\S\s*[:|–—·»-]\s*$/u.test(before) && before.length < text.length)
      return text;
  }
  return undefined;
}

/** What offices call their sites, on every page of them. */
const PORTAL = /^(?:cổng|trang) (?:ttđt|thông tin điện tử)(?!\p{L})|^official (?:web)?site of /iu;

/** The site's own name or a few words, where the page prints a headline. */
function isGeneric(meta: string, site: string | undefined, printed: readonly string[]): boolean {
  const isSites = meta.toLowerCase() === site?.toLowerCase() || PORTAL.test(meta);
  return isSites || (meta.split(' ').length <= 3 && printed.length === 1);
}

/** The window's title without the site's name, which may stand on either side: the headline has more words. */
export function pageTitle(titleTag: string, site: string | undefined): string | undefined {
  if (titleTag === '') return undefined;
  if (site !== undefined) return withoutSite(titleTag, site);
  const parts = titleTag.split(TITLE_SEPARATOR).filter((part) => part !== '');
  if (siteOfSections(titleTag) !== undefined) return undefined;
  return parts.length === 2 ? longest(parts) : withoutSite(titleTag, parts.at(-1));
}

/** "OFFICE > News > Local news", "Details - OFFICE": the window names the site and its sections and no headline. */
export function siteOfSections(titleTag: string): string | undefined {
  const parts = titleTag.split(TITLE_SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const names = parts.filter((part) => !isLabel(part));
  const office = names.find((part) => isOffice(part) && part.split(' ').length <= 9);
  const others = names.filter((part) => part !== office && part.split(' ').length > 5);
  return office !== undefined && names.length < parts.length && others.length === 0 ? office : undefined;
}

function longest(parts: readonly string[]): string {
  return parts.reduce((best, part) => (part.split(' ').length > best.split(' ').length ? part : best));
}

function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(TITLE_SEPARATOR);
  if (site === undefined || parts.length < 2 || parts.at(-1)?.toLowerCase() !== site.toLowerCase())
    return title;
  return title.slice(0, title.length - parts.at(-1)!.length).replace(/(?<![\s|–—·»-])[\s|–—·»-]+$/u, '');
}

/** What stands beside the headline in the page's title. */
export function titleSuffix(titleTag: string, title: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  // The window may say less than the headline does.
  const [start] = titleTag.split(TITLE_SEPARATOR);
  const said = titleTag.includes(title) ? title : start!;
  if (said.split(' ').length < 3 && said !== title) return undefined;
  if (!title.startsWith(said) && said !== title) return undefined;
  const rest = titleTag
    .replace(said, '')
    .split(TITLE_SEPARATOR)
    .filter((part) => part.trim() !== '')
    .at(-1)
    ?.replace(/^[\s:]+|(?<![\s:])[\s:]+$/g, '');
  return rest === undefined || rest === '' || rest.length > 60 ? undefined : rest;
}
