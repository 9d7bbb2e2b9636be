import type { StatedFields } from '../../../domain/articles/block.js';
import { cleanLine } from '../../../domain/articles/clean-text.js';
import { isLabel, withoutTagline } from '../../../domain/articles/publisher/publisher-name.js';
import { isOffice } from '../../../domain/articles/publisher/publisher-words.js';
import { fieldText } from '../../../domain/articles/stated-fields.js';
import { articleUrl } from '../../../domain/articles/source-url.js';
import type { DomDocument } from './dom.js';
import { publishedAt, type Pick } from './html-date.js';
import { itemFields } from './html-items.js';
import { headline, headlineElement, pageTitle, siteOfSections, titleSuffix } from './html-headline.js';
import { metaTags } from './html-meta-tags.js';
import { readerViewFields } from './html-reader-view.js';
import { isSystem, siteBesideTitle } from './html-site-name.js';
import { jsonLdArticle, jsonLdPage, type Json } from './json-ld.js';
import { unescapeHtml } from './unescape-html.js';

export interface HtmlMetadata {
  readonly stated: StatedFields;
  /** The text that JSON-LD carries, for pages that draw their body with scripts. */
  readonly articleBody: string | null;
}

const SITE_TAGS = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'application-name',
  'apple-mobile-web-app-title',
  'citation_journal_title',
];

/** What a page's head states: JSON-LD, meta tags (Open Graph, Dublin Core and others), `<time>`, canonical link. */
export function htmlMetadata(document: DomDocument, html: string): HtmlMetadata {
  const article = jsonLdArticle(document);
  const meta = metaTags(document);
  const pick = (...names: string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((v) => v !== undefined);
  const items = itemFields(document);
  const shown = readerViewFields(document, html);
  const site = [
    fieldText(article?.['publisher']),
    items.publisher,
    ...SITE_TAGS.map((name) => meta.get(name)),
  ].find((name) => name !== undefined && !isSystem(name));
  const type = pick('og:type');
  const metaTitle = pick('og:title', 'twitter:title', 'dc.title', 'title');
  const titleTag = cleanLine(document.querySelector('head title, title')?.textContent ?? '');
  const title = headline(document, fieldText(article?.['headline']), metaTitle, titleTag, site);
  const printed = headlineElement(document, title ?? pageTitle(titleTag, site));
  const url =
    address(document, article ?? jsonLdPage(document), pick) ??
    items.url ??
    shown.url ??
    savedFrom(html) ??
    basePage(document);
  const beside = siteBesideTitle(document, titleSuffix(titleTag, title ?? pageTitle(titleTag, site)), url);
  const isArticle = article !== undefined || type === 'article' || meta.has('article:published_time');
  const stated = {
    title,
    summary:
      // Where the title's tag names the site, the description's does too.
      (metaTitle !== undefined && metaTitle.toLowerCase() === site?.toLowerCase()
        ? undefined
        : pick('og:description', 'description', 'twitter:description', 'dc.description')) ??
      fieldText(article?.['description']) ??
      printedStandfirst(document),
    publisher: publisherName(site, beside) ?? shown.publisher,
    pageTitle: title === undefined ? pageTitle(titleTag, site) : undefined,
    site:
      unlessLabel(beside === undefined ? undefined : withoutTagline(beside)) ??
      unlessLabel(siteOfSections(titleTag)) ??
      unlessLabel(printedSiteName(document)) ??
      unlessLabel(logoName(document)) ??
      unlessLabel(portalName(document)),
    publishedAt: publishedAt(document, article ?? jsonLdPage(document), pick, printed),
    url,
    language:
      fieldText(article?.['inLanguage']) ??
      document.documentElement.getAttribute('lang') ??
      pick('og:locale', 'content-language', 'language', 'dc.language'),
    author: personName(
      fieldText(article?.['author']) ?? pick('author', 'article:author', 'dc.creator', 'byl') ?? shown.author,
    ),
    isArticle,
  };
  const body = article?.['articleBody'];
  return {
    stated: Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
    articleBody: typeof body === 'string' ? unescapeHtml(body) : null,
  };
}

/** "Trang chủ" beside a title is where the page stands in its site. */
function unlessLabel(name: string | undefined): string | undefined {
  return name !== undefined && isLabel(name) ? undefined : name;
}

/** The name over the page, as the templates of Drupal, Joomla and WordPress call it. */
function printedSiteName(document: DomDocument): string | undefined {
  const element = document.querySelector(
    '[class~="site-name"], [id="site-name"], [class~="site-title"], [id="site-title"], [class~="blog-title"]',
  );
  const name = cleanLine(element?.textContent ?? '');
  if (name.length > 3 && name.length <= 60) return name;
  // Portals of offices have nothing but the office's name there.
  const banner = cleanLine(
    document.querySelector('[id="banner"], [class~="banner"], [class~="bannerText"]')?.textContent ?? '',
  );
  const office = banner.replace(/ - (?:tỉnh|thành phố|tp\.|huyện|thị xã) .*$/iu, '');
  return office.length <= 80 && isOffice(office) ? office : undefined;
}

const PORTAL = /^(?:cổng|trang) (?:thông tin điện tử|ttđt) (\S.{2,70})$/iu;

/** What an office's portal calls itself, in the first element that says nothing else. */
function portalName(document: DomDocument): string | undefined {
  for (const element of document.querySelectorAll('h1, h2, h3, div, span, p, a, td, strong, b')) {
    if (element.querySelector('div, p, td, li, h1') !== null) continue;
    const text = cleanLine(element.textContent ?? '');
    const name = text.replace(/ - (?:tỉnh|thành phố|huyện) .*$/iu, '');
    // Under the headline stand links to others' portals.
    if (element.tagName === 'H1' && text.split(' ').length >= 4 && !PORTAL.test(name)) return undefined;
    const isLink = /^https?:/i.test(element.closest('a')?.getAttribute('href') ?? '');
    if (PORTAL.test(name) && !isLink && element.closest('li, option, footer') === null) return name;
  }
  return undefined;
}

/** What the picture that leads to the front page is called. */
function logoName(document: DomDocument): string | undefined {
  const pictures = [
    ...document.querySelectorAll('[class*="logo"] img[alt], [id*="logo"] img[alt], a[href="/"] img[alt]'),
  ];
  const banners = [...document.querySelectorAll('img[src*="banner"][alt], [class*="banner"] img[alt]')];
  for (const picture of [...pictures, ...banners]) {
    const name = cleanLine(picture.getAttribute('alt') ?? '').replace(
      /^(?:logo|banner)\b[\s:–-]*|(?:(?<![\s:–-])[\s:–-]+)?\b(?:logo|banner)$/gi,
      '',
    );
    const isSites = !banners.includes(picture) || isOffice(name);
    if (isSites && name.length > 3 && name.length <= 60 && /\s/.test(name)) return name;
  }
  return undefined;
}

/** What stands between headline and text, where the template names it so. */
function printedStandfirst(document: DomDocument): string | undefined {
  const names = [
    'sapo',
    'standfirst',
    'subtitle',
    'subheadline',
    'sub-headline',
    'dek',
    'chapo',
    'article-lead',
  ];
  for (const element of document.querySelectorAll(
    names.map((name) => `[class*="${name}"], [data-role="${name}"]`).join(', '),
  )) {
    const text = cleanLine(element.textContent ?? '');
    if (text.length >= 20 && text.length <= 600 && element.closest('aside, nav, footer') === null)
      return text;
  }
  return undefined;
}

/** The stated name; the one beside the page's title where only an address is stated. */
function publisherName(stated: string | undefined, beside: string | undefined): string | undefined {
  if (stated === undefined || /^https?:/i.test(stated)) return undefined;
  return /^[\w-]+(?:\.[\w-]+)+$/.test(stated) && beside !== undefined && /[^\w.-]/.test(beside)
    ? beside
    : unescapeHtml(stated);
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
  const absolute = candidates.find((url) => url !== undefined && articleUrl(url) !== null);
  if (absolute !== undefined) return absolute;
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const relative = candidates.find((url) => url !== undefined && /^\/(?!\/)./.test(url));
  return relative !== undefined && /^https?:/i.test(base) && URL.canParse(relative, base)
    ? new URL(relative, base).href
    : undefined;
}

/** The base that some systems (Joomla) set to the page itself; one that relative links start from ends in a slash or is a host. */
function basePage(document: DomDocument): string | undefined {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return /^https?:\/\/[^/]+\/(?:[^/]+\/)+[^/?#]*\p{L}[^/?#]*-[^/?#]+$/iu.test(base) ? base : undefined;
}

/** Where a browser notes that it saved the page from. */
function savedFrom(html: string): string | undefined {
  const note =
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->|<!--\s*Page saved with [^>]{0,40}?\burl:\s*(\S+)/i.exec(
      html.slice(0, 4000),
    );
  return note?.[1] ?? note?.[2];
}

function personName(name: string | undefined): string | undefined {
  return name === undefined || /^https?:|@/.test(name) ? undefined : name.replace(/^by /i, '');
}
