import type { Page } from '../../../domain/articles/block.js';
import { bodyField } from '../body-field.js';
import { frontMatter } from './front-matter.js';
import { leadingFields } from '../leading-fields.js';
import { markdownBlocks } from './markdown-blocks.js';
import { trailingProperties } from './trailing-properties.js';

/** Converters break long headings at a width, as they do paragraphs. */
const WRAPPED_HEADING =
  /^(#{1,6} .{50,}\S)\n(?!(?:by|bởi|published|posted|updated|source|đăng|nguồn|theo)(?!\p{L}))(?=\p{Ll}[^\n:]{1,70}[^\n:.!?]\n\s*\n)/gmu;

/** Markdown with front matter, or with "Key: value" lines above or a notebook's properties under it, as blocks. */
export function parseMarkdown(source: string): Page {
  const text = source.replace(WRAPPED_HEADING, '$1 ');
  const matter = frontMatter(text);
  if (matter !== undefined) {
    const blocks = markdownBlocks(matter.body);
    return { blocks: blocks.length > 0 ? blocks : bodyField(matter.fields), stated: matter.stated };
  }
  const under = trailingProperties(text);
  const { stated, rest } = leadingFields(under.rest);
  return { blocks: markdownBlocks(rest), stated: { ...under.stated, ...stated } };
}
