import { cleanLine } from '../../../domain/articles/clean-text.js';
import { namesHost } from '../../../domain/articles/publisher/publisher-name.js';
import type { DomDocument } from './dom.js';

export interface ReaderViewFields {
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
}

/** "This article was downloaded by <b>calibre</b> from <a href=URL>": looked for in the source, in time that grows with the page alone. */
const DOWNLOADED =
  /\bdownloaded by\s*(?:<[^<>]{0,80}>)?\s*calibre\s*(?:<\/[^<>]{0,20}>)?\s*from\s*<a\b[^<>]{0,200}?\bhref="(https?:[^"<>]{1,2000})"/i;

/**
 * What programs for reading print of the page that they show: Firefox's Reader View over it its address and who wrote it,
 * calibre under it its address.
 */
export function readerViewFields(document: DomDocument, html: string): ReaderViewFields {
  const url =
    document.querySelector('a.reader-domain[href]')?.getAttribute('href') ?? DOWNLOADED.exec(html)?.[1];
  if (url === undefined) return {};
  const credits = cleanLine(document.querySelector('.reader-credits')?.textContent ?? '');
  const at = credits.lastIndexOf(', ');
  const last = credits.slice(at === -1 ? 0 : at + 2);
  if (credits === '' || !URL.canParse(url)) return { url };
  if (!namesHost(last, url)) return { url, author: credits };
  return at === -1 ? { url, publisher: last } : { url, publisher: last, author: credits.slice(0, at) };
}
