import { parseDate } from '../../domain/articles/stated-date.js';
import { epochDate, fieldText } from '../../domain/articles/stated-fields.js';
import type { DomDocument, DomElement } from './dom.js';
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
  ];
  return (
    stated
      .map((value) => epochDate(value ?? '') ?? value)
      .find((value) => value !== undefined && parseDate(value) !== null) ?? timeElement(document)
  );
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

/** Where scripts find the time that they write as "3 hours ago". */
const SCRIPT_TIMES = [
  'timestamp',
  'time',
  'datetime',
  'date',
  'epoch',
  'unixtime',
  'unix',
  'utime',
  'ts',
  'published',
  'publish-time',
  'published-at',
  'publish-date',
].map((name) => `data-${name}`);

/** The first time near the headline, in `<time>` or for a script, that is not of an update, a comment or another article. */
function timeElement(document: DomDocument): string | undefined {
  const scripted = SCRIPT_TIMES.map((name) => `[${name}]`).join(', ');
  for (const selector of ['article time, main time, time', scripted])
    for (const time of document.querySelectorAll(selector)) {
      const names = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''} ${time.parentElement?.textContent ?? ''}`;
      if (/updat|modif|cập nhật/i.test(names) && !/publish/i.test(names)) continue;
      if (time.closest(ELSEWHERE) !== null) continue;
      const printed = time.tagName === 'TIME' ? [time.textContent ?? ''] : [];
      const stated = [...machineTimes(time), ...printed];
      const value = stated.find((text) => parseDate(text) !== null);
      if (value !== undefined) return value;
    }
  return undefined;
}

const ELSEWHERE =
  'aside, nav, footer, li, [class*="comment"], [class*="binh-luan"], [class*="related"], [class*="lien-quan"], [id*="comment"]';

function machineTimes(element: DomElement): readonly string[] {
  return ['datetime', ...SCRIPT_TIMES].flatMap((name) => {
    const value = element.getAttribute(name)?.trim() ?? '';
    return value === '' ? [] : [epochDate(value) ?? value];
  });
}
