import { cleanLine } from '../../../domain/articles/clean-text.js';
import type { DomDocument, DomElement } from './dom.js';
import { isOfAnotherItem } from './html-elsewhere.js';

/** What microdata or RDFa in the page's running markup state of the article. */
export interface ItemFields {
  readonly publisher: string | undefined;
  readonly url: string | undefined;
}

/** The publisher and the address that an article's item states by `itemprop` or `property`. */
export function itemFields(document: DomDocument): ItemFields {
  const headline = document.querySelector('h1') ?? undefined;
  const publisher = [
    ...document.querySelectorAll('[itemprop~="publisher"], [property~="publisher"]:not(meta)'),
  ].find((element) => !isOfAnotherItem(element, headline));
  return { publisher: publisher === undefined ? undefined : nameOf(publisher), url: addressOf(document) };
}

/** An organisation's own name within it, else what the element holds or says. */
function nameOf(element: DomElement): string | undefined {
  const name = element.querySelector('[itemprop~="name"], [property~="name"]') ?? element;
  const value = cleanLine(name.getAttribute('content') ?? name.textContent ?? '');
  return value === '' ? undefined : value;
}

function addressOf(document: DomDocument): string | undefined {
  const page = document.querySelector('[itemprop~="mainEntityOfPage"], [property~="mainEntityOfPage"]');
  const article = document.querySelector(
    '[itemtype$="Article"][itemid], [typeof$="Article"][resource], [typeof$="Article"][about]',
  );
  const candidates = [
    ...['href', 'itemid', 'content', 'resource'].map((name) => page?.getAttribute(name)),
    ...['itemid', 'resource', 'about'].map((name) => article?.getAttribute(name)),
  ];
  return candidates.find((value) => value !== null && value !== undefined && value !== '') ?? undefined;
}
