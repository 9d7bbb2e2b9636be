import { cleanLine } from '../../../domain/articles/clean-text.js';
import type { DomDocument } from './dom.js';
import { isOfAnotherItem } from './html-elsewhere.js';

/** A page's meta tags by lower-case name, property or itemprop, the first of each; none of a comment's or a book's item. */
export function metaTags(document: DomDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  const headline = document.querySelector('h1') ?? undefined;
  for (const tag of document.querySelectorAll('meta')) {
    const content = cleanLine(tag.getAttribute('content') ?? '');
    const name =
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv');
    if (name === null || content === '') continue;
    if (tag.getAttribute('itemprop') !== null && isOfAnotherItem(tag, headline)) continue;
    const key = name.toLowerCase();
    if (!tags.has(key)) tags.set(key, content);
  }
  return tags;
}
