import { fieldText } from '../../domain/articles/stated-fields.js';
import type { DomDocument } from './dom.js';

const ARTICLE_TYPES = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

export type Json = Readonly<Record<string, unknown>>;

/** The article that a page's JSON-LD describes, with its publisher and author; `undefined` when there is none. */
export function jsonLdArticle(document: DomDocument): Json | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const parsed = parseJson(script.textContent ?? '');
    const found = articleIn(parsed, 0);
    if (found) return withReferences(found, parsed);
  }
  return undefined;
}

/** Publisher and author as graphs state them: by the `@id` of another node. */
function withReferences(article: Json, graph: unknown): Json {
  const resolved = (value: unknown): unknown => {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof first !== 'object' || first === null || fieldText(first) !== undefined) return value;
    const id: unknown = Reflect.get(first, '@id');
    return typeof id === 'string' ? (nodeOf(graph, id, 0) ?? value) : value;
  };
  return { ...article, publisher: resolved(article['publisher']), author: resolved(article['author']) };
}

/** The node of that `@id` that says more than the id. */
function nodeOf(value: unknown, id: string, depth: number): Json | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined;
  const parts = Array.isArray(value) ? (value as unknown[]) : [Reflect.get(value, '@graph')];
  const record = value as Json;
  if (!Array.isArray(value) && record['@id'] === id && fieldText(record) !== undefined) return record;
  for (const part of parts) {
    const found = nodeOf(part, id, depth + 1);
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
