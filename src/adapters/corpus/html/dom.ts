import { parseHTML } from 'linkedom';
import { asFarAsTagsEnd, replaceTags } from './replace-tags.js';

/** The part of the DOM that reading an article needs; linkedom's own types want the browser's library. */
export interface DomNode {
  readonly nodeType: number;
  readonly childNodes: ArrayLike<DomNode>;
  readonly textContent: string | null;
  readonly previousSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & ArrayLike<DomElement>;
  closest(selector: string): DomElement | null;
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & ArrayLike<DomElement>;
}

const parsePage = parseHTML as (html: string) => { readonly document: DomDocument };

/** Parses a page or a fragment; a fragment becomes the body of a page. */
export function parseDocument(html: string): DomDocument {
  return parsePage(withHeadAndBody(html)).document;
}

/** HTML lets authors leave out the tags around head and body; the parser does not put them in. */
function withHeadAndBody(html: string): string {
  const start = html.slice(0, 200_000);
  const body = /<body\b/i.exec(start);
  const head = /<head\b/i.exec(start);
  if (body !== null && head !== null) return html;
  const attributes = /<html\b([^>]*)>/i.exec(asFarAsTagsEnd(start))?.[1] ?? '';
  const border = body?.index ?? /<\/head\s*>/i.exec(start)?.index ?? 0;
  const bare = (part: string): string =>
    replaceTags(part, /<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/gi, '');
  return `<!doctype html><html${attributes}><head>${bare(html.slice(0, border))}</head><body>${bare(html.slice(border))}</body></html>`;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}
