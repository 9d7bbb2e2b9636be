import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FeedArticles } from '../../application/feeds/feed-articles.js';
import type { FeedItem } from '../../application/ports/feed-source.js';
import type { FetchedPage } from '../../application/ports/page-fetcher.js';
import { ReadablePage } from '../../domain/articles/extract-article.js';
import { PAGE_REJECTIONS } from '../../domain/articles/rejection.js';
import { parseHtml } from '../corpus/html/html-page.js';
import { decodeResponse } from '../network/decode-response.js';
import { makeFolder } from '../make-folder.js';
import { bodyOf } from './feed-pages.js';
import { escapeHtml } from './feed-text.js';

/** How a file begins that was made of what the feed holds. */
const OWN_HEAD =
  '<!doctype html>\n<html><head><meta charset="utf-8"><meta property="og:type" content="article">';

/**
 * Articles of feeds as HTML files, which the reader of the corpus reads like any other. What the feed states of an article
 * is in meta tags that count where the page itself states nothing.
 */
export class FeedArticleFolder implements FeedArticles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async keep(file: string, item: FeedItem, page: FetchedPage | null): Promise<string | null> {
    const ofPage = page === null ? { problem: null } : htmlOfPage(item, page);
    if ('html' in ofPage) return this.#write(file, ofPage.html);
    const body = bodyOf(item);
    const html = body === null ? null : htmlOfContent(item, body, item.url);
    const problem = html === null ? 'the feed holds no text of it' : problemOf(html);
    if (html !== null && problem === null) return this.#write(file, html);
    return [ofPage.problem, problem].filter(Boolean).join('; ');
  }

  async sourceOf(file: string): Promise<'page' | 'feed' | null> {
    try {
      const html = await readFile(join(this.#folder, file), 'utf8');
      return html.startsWith(OWN_HEAD) ? 'feed' : 'page';
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  async renew(file: string, item: FeedItem, page: FetchedPage): Promise<boolean> {
    const ofPage = htmlOfPage(item, page);
    if ('html' in ofPage) await this.#write(file, ofPage.html);
    return 'html' in ofPage;
  }

  /** Whole or not at all: the ingest may look at any moment. */
  async #write(file: string, html: string): Promise<null> {
    const path = join(this.#folder, file);
    const hidden = join(dirname(path), `.${basename(path)}.part`);
    makeFolder(dirname(path));
    await writeFile(hidden, html);
    await rename(hidden, path);
    return null;
  }
}

function htmlOfPage(
  item: FeedItem,
  page: FetchedPage,
): { readonly html: string } | { readonly problem: string } {
  const decoded = decodeResponse(page);
  if ('problem' in decoded) return { problem: decoded.detail };
  const facts = feedFacts(item, page.url);
  const head = /<\/head\s*>/i.exec(decoded.text);
  const at = head?.index ?? decoded.text.length;
  const html = `${decoded.text.slice(0, at)}\n${facts}\n${decoded.text.slice(at)}`;
  const problem = problemOf(html);
  return problem === null ? { html } : { problem };
}

function htmlOfContent(item: FeedItem, body: string, url: string | null): string {
  const title = escapeHtml(item.title);
  return [
    `${OWN_HEAD}<title>${title}</title>`,
    feedFacts(item, url),
    `</head><body><article>${title === '' ? '' : `<h1>${title}</h1>`}`,
    body,
    '</article></body></html>\n',
  ].join('\n');
}

/** Names that are asked for last, so that the page's own tags come first. */
function feedFacts({ title, summary, publisher, publishedAt }: FeedItem, url: string | null): string {
  const facts: readonly (readonly [string, string | null])[] = [
    ['title', title === '' ? null : title],
    ['dc.description', summary],
    ['publisher', publisher],
    ['date', publishedAt],
    ['dc.identifier', url],
  ];
  return facts
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<meta name="${name}" content="${escapeHtml(value!)}">`)
    .join('\n');
}

/** Why no article is found in it, `null` when one is. A page that the reader stumbles over must not stop the others. */
function problemOf(html: string): string | null {
  try {
    const extraction = new ReadablePage(parseHtml(html)).extract(() => false);
    return extraction.status === 'rejected' ? PAGE_REJECTIONS[extraction.kind] : null;
  } catch (error) {
    return `not understood: ${error instanceof Error ? error.message : String(error)}`;
  }
}
