import { parseDate } from '../../../domain/articles/date/stated-date.js';
import { epochDate, fieldText } from '../../../domain/articles/stated-fields.js';
import type { DomDocument, DomElement } from './dom.js';
import { isOfAnotherItem, standsElsewhere } from './html-elsewhere.js';
import type { Json } from './json-ld.js';

/** The first of these meta tags that the page has. */
export type Pick = (...names: string[]) => string | undefined;

/** When the page states for machines that its article was published: JSON-LD first, then meta tags and microdata; no other date. */
export function publishedAt(
  document: DomDocument,
  article: Json | undefined,
  pick: Pick,
  headline: DomElement | undefined,
): string | undefined {
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
      'citation_publication_date',
    ),
    itemDate(document, headline),
    ...attributeDates(headline),
  ];
  return stated
    .map((value) => epochDate(value ?? '') ?? value)
    .find((value) => value !== undefined && parseDate(value) !== null);
}

/** A link of more words is another article's headline. */
const LONGEST_LINK = 6;

/** What microdata and microformats say of the article itself, and not of a comment or of another article. */
function itemDate(document: DomDocument, headline: DomElement | undefined): string | undefined {
  const ofArticle = (selector: string): DomElement | undefined =>
    [...document.querySelectorAll(selector)].find(
      (element) => !isOfAnotherItem(element, headline) && !standsElsewhere(element, headline, LONGEST_LINK),
    );
  const item = ofArticle('[itemprop~="datePublished"]');
  const inMicroformat = ofArticle('abbr[class~="published"][title], [class~="dt-published"]');
  return (
    item?.getAttribute('content') ??
    item?.getAttribute('datetime') ??
    item?.textContent ??
    inMicroformat?.getAttribute('title') ??
    inMicroformat?.getAttribute('datetime') ??
    undefined
  );
}

const PUBLISHED_ATTRIBUTES = [
  'data-published',
  'data-publish-time',
  'data-published-at',
  'data-publish-date',
];

/** What holds the headline may state its date for scripts. */
function attributeDates(headline: DomElement | undefined): readonly string[] {
  const dates: string[] = [];
  for (let at = headline ?? null; at !== null; at = at.parentElement)
    for (const name of PUBLISHED_ATTRIBUTES) dates.push(at.getAttribute(name) ?? '');
  return dates.filter((date) => date !== '');
}
