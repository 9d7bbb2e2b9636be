import type { Block } from '../../domain/articles/block.js';
import { cleanText } from '../../domain/articles/clean-text.js';
import { keyName } from '../../domain/articles/stated-fields.js';
import { htmlFragmentBlocks } from './html/html-fragment.js';
import { MARKUP, markdownBlocks } from './markdown/markdown-blocks.js';
import { asFarAsTagsEnd } from './html/replace-tags.js';
import { parseTextDump } from './text/text-dump.js';

const BODY_NAMES = [
  'paragraphs',
  'text',
  'body',
  'content',
  'articlebody',
  'fulltext',
  'maintext',
  'articletext',
];

/** Lists and objects within each other beyond these are no paragraphs. */
const DEEPEST = 20;

/** The body that a record states in a field of its own; none when it has no such field or that is empty. */
export function bodyField(fields: Readonly<Record<string, unknown>>, depth = 0): readonly Block[] {
  const byName = new Map(Object.entries(fields).map(([key, value]) => [keyName(key), value]));
  for (const name of BODY_NAMES) {
    const blocks = blocksOf(byName.get(name), depth);
    if (blocks.length > 0) return blocks;
  }
  return [];
}

/** A string in paragraphs or in HTML, in Markdown, or a list of strings or of objects that have one. */
function blocksOf(value: unknown, depth: number): readonly Block[] {
  if (typeof value === 'string') {
    if (/<(?:p|br|div)\b/i.test(asFarAsTagsEnd(value))) return htmlFragmentBlocks(value);
    return MARKUP.test(value) ? markdownBlocks(cleanText(value)) : parseTextDump(cleanText(value)).blocks;
  }
  if (!Array.isArray(value) || depth === DEEPEST) return [];
  return value.flatMap((part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? bodyField(part as Readonly<Record<string, unknown>>, depth + 1)
      : blocksOf(part, depth + 1),
  );
}
