import type { Block, Page } from '../../domain/articles/block.js';
import { cleanText } from '../../domain/articles/clean-text.js';
import { keyName, statedFieldsOf } from '../../domain/articles/stated-fields.js';
import { htmlFragmentBlocks } from './html-page.js';
import { parseTextDump } from './text-dump.js';

/** One line of a JSON Lines file: an article's page, or why the line is none. Lines count from 1. */
export type JsonLine =
  { readonly line: number; readonly page: Page } | { readonly line: number; readonly problem: string };

const BODY_NAMES = ['paragraphs', 'text', 'body', 'content', 'articlebody', 'fulltext'];

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
  const stated = statedFieldsOf(fields);
  const blocks = bodyOf(fields);
  if (blocks.length === 0) return { line, problem: 'no text, body, content or paragraphs' };
  return { line, page: { stated: { ...stated, isArticle: true }, blocks } };
}

function bodyOf(fields: Readonly<Record<string, unknown>>): readonly Block[] {
  const byName = new Map(Object.entries(fields).map(([key, value]) => [keyName(key), value]));
  for (const name of BODY_NAMES) {
    const blocks = blocksOf(byName.get(name));
    if (blocks.length > 0) return blocks;
  }
  return [];
}

/** A string in paragraphs or in HTML, or a list of strings or of objects with a text. */
function blocksOf(value: unknown): readonly Block[] {
  if (typeof value === 'string') {
    if (/<(?:p|br|div)\b[^>]*>/i.test(value)) return htmlFragmentBlocks(value);
    return parseTextDump(cleanText(value)).blocks;
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? blocksOf(Reflect.get(part, 'text')) : blocksOf(part),
  );
}
