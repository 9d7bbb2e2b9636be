import { cleanLine } from '../../../domain/articles/clean-text.js';
import { namesHost } from '../../../domain/articles/publisher/publisher-name.js';
import type { DomDocument } from './dom.js';

export interface ReaderViewFields {
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
}

/** "This article was downloaded by calibre from URL" */
const DOWNLOADED = /\bdownloaded by calibre from\b/i;

/**
 * What programs for reading print of the page that they show: Firefox's Reader View over it its address and who wrote it,
 * calibre under it its address.
 */
export function readerViewFields(document: DomDocument): ReaderViewFields {
  const url =
    document.querySelector('a.reader-domain[href]')?.getAttribute('href') ?? downloadedFrom(document);
  if (url === undefined) return {};
  const credits = cleanLine(document.querySelector('.reader-credits')?.textContent ?? '');
  const at = credits.lastIndexOf(', ');
  const last = credits.slice(at === -1 ? 0 : at + 2);
  if (credits === '' || !URL.canParse(url)) return { url };
  if (!namesHost(last, url)) return { url, author: credits };
  return at === -1 ? { url, publisher: last } : { url, publisher: last, author: credits.slice(0, at) };
}

function downloadedFrom(document: DomDocument): string | undefined {
  for (const link of document.querySelectorAll('a[href^="http"]'))
    if (DOWNLOADED.test(link.parentElement?.textContent ?? '')) return link.getAttribute('href') ?? undefined;
  return undefined;
}
