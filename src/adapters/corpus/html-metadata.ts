import type { StatedFields } from '../../domain/articles/block.js';
import { cleanLine } from '../../domain/articles/clean-text.js';
import { parseDate } from '../../domain/articles/stated-date.js';
import { fieldText } from '../../domain/articles/stated-fields.js';
import { articleUrl } from '../../domain/articles/source-url.js';
import type { DomDocument } from './dom.js';
import { unescapeHtml } from './unescape-html.js';

export interface HtmlMetadata {
  readonly stated: StatedFields;
  /** The text that JSON-LD carries, for pages that draw their body with scripts. */
  readonly articleBody: string | null;
}

const ARTICLE_TYPES = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const TITLE_SEPARATOR = /\s+[|–—·»-]\s+|\s*\|\s*/u;

type Json = Readonly<Record<string, unknown>>;

/** What a page's head states: JSON-LD, meta tags (Open Graph, Dublin Core and others), `<time>`, canonical link. */
export function htmlMetadata(document: DomDocument): HtmlMetadata {
  const article = jsonLdArticle(document);
  const meta = metaTags(document);
  const pick = (...names: string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((v) => v !== undefined);
  const site =
    fieldText(article?.['publisher']) ??
    pick(
      'og:site_name',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'application-name',
      'apple-mobile-web-app-title',
    );
  const type = pick('og:type');
  const titleTag = cleanLine(document.querySelector('head title, title')?.textContent ?? '');
  const title = headline(
    document,
    fieldText(article?.['headline']),
    pick('og:title', 'twitter:title', 'dc.title', 'title'),
    titleTag,
    site,
  );
  const isArticle = article !== undefined || type === 'article' || meta.has('article:published_time');
  const stated = {
    title,
    summary:
      pick('og:description', 'description', 'twitter:description', 'dc.description') ??
      fieldText(article?.['description']),
    publisher: site !== undefined && !/^https?:/i.test(site) ? unescapeHtml(site) : undefined,
    pageTitle: title === undefined ? pageTitle(titleTag, site) : undefined,
    site: titleSuffix(titleTag, title ?? pageTitle(titleTag, site)),
    publishedAt: publishedAt(document, article, pick),
    url: address(document, article, pick),
    language:
      fieldText(article?.['inLanguage']) ??
      document.documentElement.getAttribute('lang') ??
      pick('og:locale', 'content-language', 'language', 'dc.language'),
    author: personName(
      fieldText(article?.['author']) ?? pick('author', 'article:author', 'dc.creator', 'byl'),
    ),
    isArticle,
  };
  const body = article?.['articleBody'];
  return {
    stated: Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
    articleBody: typeof body === 'string' ? unescapeHtml(body) : null,
  };
}

function jsonLdArticle(document: DomDocument): Json | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parseJson(script.textContent ?? ''), 0);
    if (found) return found;
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    // Raw line breaks inside strings are a common fault of templates.
    return JSON.parse(
      text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$|^\s*<!--|-->\s*$/g, '').replace(/[\r\n\t]+/g, ' '),
    );
  } catch {
    return undefined;
  }
}

function articleIn(value: unknown, depth: number): Json | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined;
  if (Array.isArray(value)) {
    for (const part of value) {
      const found = articleIn(part, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const record = value as Json;
  const types = [record['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type))) return record;
  return articleIn(record['@graph'], depth + 1) ?? articleIn(record['mainEntity'], depth + 1);
}

/** By lower-case name, property or itemprop; the first of each. */
function metaTags(document: DomDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const content = cleanLine(tag.getAttribute('content') ?? '');
    const name =
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv');
    if (name === null || content === '') continue;
    const key = name.toLowerCase();
    if (!tags.has(key)) tags.set(key, content);
  }
  return tags;
}

function headline(
  document: DomDocument,
  jsonLd: string | undefined,
  meta: string | undefined,
  titleTag: string,
  site: string | undefined,
): string | undefined {
  if (jsonLd !== undefined) return unescapeHtml(jsonLd);
  const printed = [...document.querySelectorAll('article h1, main h1, h1')].map((h1) =>
    cleanLine(h1.textContent ?? ''),
  );
  const inTitle = printed.find((h1) => h1.length > 8 && (titleTag.startsWith(h1) || meta?.startsWith(h1)));
  if (inTitle !== undefined) return inTitle;
  if (meta !== undefined) return withoutSite(meta, site);
  const only = [...new Set(printed.filter((h1) => h1.split(' ').length >= 4))];
  if (only.length === 1) return only[0];
  return titleTag === '' ? printed.find((h1) => h1 !== '') : undefined;
}

/** The window's title without the site's name, which may stand on either side: the headline has more words. */
function pageTitle(titleTag: string, site: string | undefined): string | undefined {
  if (titleTag === '') return undefined;
  if (site !== undefined) return withoutSite(titleTag, site);
  const parts = titleTag.split(TITLE_SEPARATOR);
  return parts.length === 2 ? longest(parts) : withoutSite(titleTag, parts.at(-1));
}

function longest(parts: readonly string[]): string {
  return parts.reduce((best, part) => (part.split(' ').length > best.split(' ').length ? part : best));
}

function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(TITLE_SEPARATOR);
  if (site === undefined || parts.length < 2 || parts.at(-1)?.toLowerCase() !== site.toLowerCase())
    return title;
  return title.slice(0, title.length - parts.at(-1)!.length).replace(/[\s|–—·»-]+$/u, '');
}

/** What stands beside the headline in the page's title. */
function titleSuffix(titleTag: string, title: string | undefined): string | undefined {
  if (title === undefined || !titleTag.includes(title)) return undefined;
  const rest = titleTag
    .replace(title, '')
    .split(TITLE_SEPARATOR)
    .filter((part) => part.trim() !== '')
    .at(-1)
    ?.trim();
  return rest === undefined || rest === '' || rest.length > 60 ? undefined : rest;
}

type Pick = (...names: string[]) => string | undefined;

function publishedAt(document: DomDocument, article: Json | undefined, pick: Pick): string | undefined {
  const stated = [
    fieldText(article?.['datePublished']),
    pick(
      'article:published_time',
      'og:article:published_time',
      'og:published_time',
      'datepublished',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'publication_date',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date',
      'date',
      'parsely-pub-date',
      'sailthru.date',
      'cxenseparse:recs:publishtime',
    ),
    itemDate(document),
    timeElement(document),
  ];
  return stated.find((value) => value !== undefined && parseDate(value) !== null);
}

function itemDate(document: DomDocument): string | undefined {
  const item = document.querySelector('[itemprop~="datePublished"]');
  return item?.getAttribute('content') ?? item?.getAttribute('datetime') ?? item?.textContent ?? undefined;
}

/** The first `<time datetime>` near the headline that is not of an update, a comment or another article. */
function timeElement(document: DomDocument): string | undefined {
  for (const time of document.querySelectorAll('article time, main time, time')) {
    const names = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''} ${time.parentElement?.textContent ?? ''}`;
    if (/updat|modif|cập nhật/i.test(names) && !/publish/i.test(names)) continue;
    if (
      time.closest('aside, nav, footer, li, [class*="comment"], [class*="related"], [id*="comment"]') !== null
    )
      continue;
    const value = time.getAttribute('datetime') ?? time.textContent ?? undefined;
    if (value !== undefined && parseDate(value) !== null) return value;
  }
  return undefined;
}

function address(document: DomDocument, article: Json | undefined, pick: Pick): string | undefined {
  const page = article?.['mainEntityOfPage'];
  const candidates = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined,
    pick('og:url', 'twitter:url', 'dc.identifier'),
    typeof page === 'string'
      ? page
      : typeof page === 'object' && page !== null
        ? fieldText(Reflect.get(page, '@id'))
        : undefined,
    fieldText(article?.['url']),
  ];
  return candidates.find((url) => url !== undefined && articleUrl(url) !== null);
}

function personName(name: string | undefined): string | undefined {
  return name === undefined || /^https?:|@/.test(name) ? undefined : name.replace(/^by /i, '');
}
