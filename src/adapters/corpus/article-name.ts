import { extname } from 'node:path';

/** Files of other kinds (pictures, notes of editors, half-written downloads) are no articles and pass unnoticed. */
const ARTICLE_EXTENSIONS: ReadonlySet<string> = new Set(
  '.txt .text .md .markdown .html .htm .xhtml .jsonl .ndjson .xml .rss .atom .json'.split(' '),
);

/** Whether a file of this name, or path, is one that articles are looked for in. Hidden ones are not. */
export function isArticleName(path: string): boolean {
  return !isHiddenName(path) && ARTICLE_EXTENSIONS.has(extname(path).toLowerCase());
}

/** Whether the last part of a path is hidden from listings. */
export function isHiddenName(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).startsWith('.');
}
