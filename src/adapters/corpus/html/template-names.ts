import type { DomElement } from './dom.js';

/** What a template calls an element in these attributes, as one string of dashed lower-case names ("RelatedNews" is "related-news"). */
export function templateNames(element: DomElement, attributes: readonly string[]): string {
  const names = attributes.map((name) => element.getAttribute(name) ?? '').join(' ');
  return names.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
