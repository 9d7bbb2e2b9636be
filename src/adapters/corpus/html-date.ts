import { parseDate } from '../../domain/articles/stated-date.js';
import { fieldText } from '../../domain/articles/stated-fields.js';
import type { DomDocument } from './dom.js';
import type { Json } from './json-ld.js';

/** The first of these meta tags that the page has. */
export type Pick = (...names: string[]) => string | undefined;

/** When the page says that it was published: JSON-LD first, then meta tags, microdata and `<time>`; no other date. */
export function publishedAt(
  document: DomDocument,
  article: Json | undefined,
  pick: Pick,
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
    itemDate(document),
    timeElement(document),
  ];
  return stated.find((value) => value !== undefined && parseDate(value) !== null);
}

function itemDate(document: DomDocument): string | undefined {
  const item = document.querySelector('[itemprop~="datePublished"]');
  const inMicroformat = document.querySelector('abbr[class~="published"][title], [class~="dt-published"]');
  return (
    item?.getAttribute('content') ??
    item?.getAttribute('datetime') ??
    item?.textContent ??
    inMicroformat?.getAttribute('title') ??
    inMicroformat?.getAttribute('datetime') ??
    undefined
  );
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
