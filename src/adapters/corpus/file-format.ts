import { MARKUP } from './markdown/markdown-blocks.js';

export type FileFormat = 'html' | 'markdown' | 'json lines' | 'text dump' | 'feed' | 'data';

const NAMED: Readonly<Record<string, FileFormat>> = {
  '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.md': 'markdown', '.markdown': 'markdown',
  '.jsonl': 'json lines', '.ndjson': 'json lines', '.xml': 'feed', '.rss': 'feed', '.atom': 'feed',
}; // prettier-ignore
const PROLOGUE = String.raw`^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?`;
const PAGE = new RegExp(String.raw`${PROLOGUE}<(?:!doctype html|html)\b`, 'i');
const FEED = new RegExp(String.raw`${PROLOGUE}<(?:rss|feed|urlset|sitemapindex|rdf:rdf|opml)\b`, 'i');
const JSON_FEED = /^\s*\{[\s\S]*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org(?:\\?\/)version/;
/** Markup without a page around it. */
const FRAGMENT =
  /^\s*<(?:p|div|h[1-6]|article|section|main|header|table|body)\b[^>]*>[\s\S]*<\/(?:p|div|h[1-6]|article|section|main|table)>/i;
/** No line can begin in two of the ways: trying all would take time that doubles with each line. */
const FRONT_MATTER =
  /^\s*(?:---[ ]*\n(?:(?:\w|-(?=\w))[\w -]*:.*\n|[ \t].*\n|- .*\n|#.*\n)+---|\+\+\+[ ]*\n[\s\S]{0,4000}?\n\+\+\+)[ ]*\n/;

const PARAGRAPH_A_LINE = /[.!?]["”’)]?[ ]*\n(?=\p{Lu})/u;

/**
 * How a file is to be read: as its name says, but text saved under another name is known by its start. `data` is text
 * that holds no page: a site map, JSON, a feed under a name that promises a page.
 * @param extension in lower case, with its dot
 */
export function formatOf(text: string, extension: string): FileFormat {
  const named = NAMED[extension];
  if (named === 'json lines') return named;
  if (named === 'feed') return PAGE.test(text) ? 'html' : named;
  if (extension === '.json' && JSON_FEED.test(text)) return 'feed';
  if (FEED.test(text)) return 'data';
  if (named === 'html' || PAGE.test(text)) return 'html';
  if (named !== undefined) return named;
  if (FRAGMENT.test(text)) return 'html';
  if (isJson(text)) return 'data';
  return looksLikeMarkdown(text) ? 'markdown' : 'text dump';
}

function isJson(text: string): boolean {
  if (!/^\s*(?:\{\s*"|\[\s*[{["])/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Front matter, unless a dump of a paragraph a line follows it; without front matter, a heading and links. */
function looksLikeMarkdown(text: string): boolean {
  const matter = FRONT_MATTER.exec(text)?.[0];
  if (matter !== undefined) {
    const body = text.slice(matter.length);
    return MARKUP.test(body) || !PARAGRAPH_A_LINE.test(body);
  }
  // One that is not closed is taken whole, so that no other is looked for within it.
  const links = text.match(/\]\((?:https?:|\/)[^\s)]*\)?/g) ?? [];
  return links.filter((link) => link.endsWith(')')).length >= 2 && /^#{1,4} +\S/m.test(text);
}
