import { parseHTML } from 'linkedom';

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
  const whole = /<(?:html|body)\b/i.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parsePage(whole).document;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}
