import { cleanLine } from '../../domain/articles/clean-text.js';
import { parseDocument } from '../corpus/html/dom.js';
import { replaceTags } from '../corpus/html/replace-tags.js';

/** Elements that feeds put into titles and summaries; other things in angle brackets are text ("Array<string>"). */
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|li|mark|ol|p|picture|pre|q|s|script|small|source|span|strike|strong|style|sub|sup|table|tbody|td|th|tr|tt|u|ul|video|wbr)\b[^<>]*>/i;
const ANY_BRACKET = /<(?!\/?[a-z!])/gi;
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i;

/** Text that may be HTML or not, which RSS leaves open, as one clean line; `null` when nothing is left. */
export function lineOfText(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (hasMarkup(text)) return lineOfHtml(text);
  return REFERENCE.test(text) ? lineOfHtml(text.replaceAll('<', '&lt;')) : nonEmpty(cleanLine(text));
}

/** The tags around a page's content. */
const FRAME = /<\/?(?:html|head|body)\b[^>]*>/gi;

/** The text of HTML as one clean line; `null` when there is none. */
export function lineOfHtml(html: string): string | null {
  // A break is a space, so that the last word of a paragraph does not run into the next.
  const spaced = replaceTags(html.replace(ANY_BRACKET, '&lt;'), FRAME, '').replace(
    /<\/?(?:p|br|div|li|h[1-6]|td|tr)\b/gi,
    ' $&',
  );
  const document = parseDocument(spaced);
  for (const element of [...document.querySelectorAll('script, style')]) element.remove();
  return nonEmpty(cleanLine(document.body.textContent ?? ''));
}

export function hasMarkup(text: string): boolean {
  return TAG.test(text);
}

/** Plain text as HTML, its lines as paragraphs. */
export function htmlOfText(text: string): string {
  const lines = text.split(/\n+/).map(cleanLine).filter(Boolean);
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function nonEmpty(line: string): string | null {
  return line === '' ? null : line;
}
