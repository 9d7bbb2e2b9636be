import { fieldText } from '../../../domain/articles/stated-fields.js';
import type { DomDocument } from './dom.js';

const PAGE_TYPES = /^(?:WebPage|ItemPage)$/;
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

/** The page that JSON-LD describes where it names no article: when it was published, and its address. */
export function jsonLdPage(document: DomDocument): Json | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parseJson(script.textContent ?? ''), 0, PAGE_TYPES);
    if (found !== undefined && found['datePublished'] !== undefined) return found;
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
    // Raw line breaks inside strings and commas before a brace are common faults of templates.
    return JSON.parse(
      text
        .replace(
          /^\s*(?:\/\/\s*|\/\*\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?|(?:\/\/\s*|\/\*\s*)?(?:\]\]>|-->)(?:\s*\*\/)?\s*$/g,
          '',
        )
        .replace(/[\r\n\t]+/g, ' ')
        .replace(/,(?=\s*[}\]])/g, ''),
    );
  } catch {
    return undefined;
  }
}

function articleIn(value: unknown, depth: number, wanted = ARTICLE_TYPES): Json | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined;
  if (Array.isArray(value)) {
    for (const part of value) {
      const found = articleIn(part, depth + 1, wanted);
      if (found) return found;
    }
    return undefined;
  }
  const record = value as Json;
  const types = [record['@type']].flat();
  if (types.some((type) => typeof type === 'string' && wanted.test(type))) return record;
  return articleIn(record['@graph'], depth + 1, wanted) ?? articleIn(record['mainEntity'], depth + 1, wanted);
}
