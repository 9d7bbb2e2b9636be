import type { Page, StatedFields } from '../../domain/articles/block.js';
import { cleanLine } from '../../domain/articles/clean-text.js';
import { statedFieldsOf } from '../../domain/articles/stated-fields.js';
import { bodyField } from './body-field.js';
import { unescapeHtml } from './html/unescape-html.js';

/** One line of a JSON Lines file: an article's page, or why the line is none. Lines count from 1. */
export type JsonLine =
  { readonly line: number; readonly page: Page } | { readonly line: number; readonly problem: string };

/** Every line that is not blank, in order. */
export function parseJsonLines(text: string): readonly JsonLine[] {
  return text
    .split('\n')
    .map((source, index) => ({ source: source.trim(), line: index + 1 }))
    .filter(({ source }) => source !== '')
    .map(({ source, line }) => parseLine(source, line));
}

function parseLine(source: string, line: number): JsonLine {
  let record: unknown;
  try {
    record = JSON.parse(source);
  } catch {
    return { line, problem: 'not valid JSON' };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { line, problem: 'not a JSON object' };
  const fields = record as Readonly<Record<string, unknown>>;
  const stated = withoutReferences(statedFieldsOf(fields));
  const blocks = bodyField(fields);
  if (blocks.length === 0) return { line, problem: 'no text, body, content or paragraphs' };
  return { line, page: { stated: { ...stated, isArticle: true }, blocks } };
}

/** Feeds and crawlers leave character references in the lines that they took from a page ("Arden &amp; Orlen"). */
function withoutReferences(stated: StatedFields): StatedFields {
  const lines = (['title', 'summary', 'publisher', 'author'] as const).flatMap((name) => {
    const line = stated[name];
    return line === undefined ? [] : [[name, cleanLine(unescapeHtml(line))] as const];
  });
  return { ...stated, ...Object.fromEntries(lines) };
}
