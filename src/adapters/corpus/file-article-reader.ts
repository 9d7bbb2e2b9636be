import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';

import type {
  ArticleReader,
  ParsedFile,
  ReadOutcome,
  RejectionKind,
} from '../../application/ports/article-reader.js';
import type { Article } from '../../domain/articles/article.js';
import type { Page } from '../../domain/articles/block.js';
import { ReadablePage } from '../../domain/articles/extract-article.js';
import { PAGE_REJECTIONS } from '../../domain/articles/rejection.js';
import { decodeText } from './decode-text.js';
import { formatOf } from './file-format.js';
import { parseHtml } from './html/html-page.js';
import { parseJsonLines } from './json-lines.js';
import { parseMarkdown } from './markdown/markdown.js';
import { parseTextDump } from './text/text-dump.js';
import { withWholeLinks } from './text/wrapped-links.js';

const MEGABYTE = 1024 * 1024;

export type OnFault = (path: string, error: unknown) => void;

export interface FileArticleReaderOptions {
  readonly maxBytes?: number;
  /** Told when reading a file fails for a fault that is ours; the file is rejected. */
  readonly onFault?: OnFault;
}

/** Reads article files from disk; the format follows the name, and HTML saved under another name is known by its start. */
export class FileArticleReader implements ArticleReader {
  private readonly maxBytes: number;
  private readonly onFault: OnFault;

  constructor({ maxBytes = 20 * MEGABYTE, onFault = () => undefined }: FileArticleReaderOptions = {}) {
    this.maxBytes = maxBytes;
    this.onFault = onFault;
  }

  async parse(path: string): Promise<ParsedFile> {
    let bytes: Uint8Array;
    try {
      const found = await stat(path);
      const { size } = found;
      if (found.isFile() && size > this.maxBytes)
        return rejected(
          'too-large',
          `too large: ${(size / MEGABYTE).toFixed(1)} MB, the limit is ${String(Math.round(this.maxBytes / MEGABYTE))} MB`,
        );
      if (!found.isFile())
        return rejected('unreadable', found.isDirectory() ? 'a folder, not a file' : 'not a file');
      bytes = await readFile(path);
    } catch (error) {
      return rejected('unreadable', `cannot be read: ${messageOf(error)}`);
    }
    try {
      const parsed = await parseBytes(bytes, extname(path).toLowerCase());
      return { edges: parsed.edges, extract: (repeated) => this.extracted(path, parsed, repeated) };
    } catch (error) {
      return rejected('unreadable', this.faultReason(path, error));
    }
  }

  private extracted(
    path: string,
    parsed: ParsedFile,
    repeated: (fingerprint: string) => boolean,
  ): ReadOutcome {
    try {
      return parsed.extract(repeated);
    } catch (error) {
      return { status: 'rejected', kind: 'unreadable', reason: this.faultReason(path, error) };
    }
  }

  /** A page that we stumble over must not stop the reading of a whole corpus. */
  private faultReason(path: string, error: unknown): string {
    // V8's error for a stack that is used up; parsing and walking a tree are recursive.
    if (error instanceof RangeError && error.message.includes('call stack'))
      return 'not understood: its elements stand too deep inside each other';
    this.onFault(path, error);
    return `not understood: ${messageOf(error)}`;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function parseBytes(bytes: Uint8Array, extension: string): Promise<ParsedFile> {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return rejected(decoded.problem, decoded.detail);
  const { text } = decoded;
  switch (formatOf(text, extension)) {
    case 'json lines':
      return manyPages(jsonLinesPages(text));
    case 'html':
      return pageFile(parseHtml(text));
    case 'markdown':
      return pageFile(parseMarkdown(withWholeLinks(text)));
    case 'text dump':
      return pageFile(parseTextDump(text));
    case 'feed': {
      // Loaded with the first feed: most folders have none, and it costs 60 ms.
      const { feedPages } = await import('../feeds/feed-pages.js');
      const pages = feedPages(text);
      return 'problem' in pages ? rejected('data', pages.problem) : manyPages(pages);
    }
    case 'data':
      return rejected('data', 'a feed or a file of data, not an article');
  }
}

function pageFile(page: Page): ParsedFile {
  const readable = new ReadablePage(page);
  return {
    edges: readable.edges(),
    extract(repeated): ReadOutcome {
      const extraction = readable.extract(repeated);
      return extraction.status === 'read'
        ? { status: 'read', articles: [extraction.article], furniture: extraction.furniture }
        : { status: 'rejected', kind: extraction.kind, reason: PAGE_REJECTIONS[extraction.kind] };
    },
  };
}

/** A part of a file: an article's page, or why it is none. `name` says which part it is. */
type FilePart = { readonly name: string } & ({ readonly page: Page } | { readonly problem: string });

function jsonLinesPages(text: string): readonly FilePart[] {
  return parseJsonLines(text).map(({ line, ...parsed }) => ({ name: `line ${String(line)}`, ...parsed }));
}

/** Articles of one file share no template, so they have no edges to compare. */
function manyPages(parts: readonly FilePart[]): ParsedFile {
  const articles: Article[] = [];
  const problems: string[] = [];
  const furniture: string[] = [];
  for (const part of parts) {
    if ('problem' in part) {
      problems.push(`${part.name}: ${part.problem}`);
      continue;
    }
    const extraction = new ReadablePage(part.page).extract(() => false);
    if (extraction.status === 'rejected') problems.push(`${part.name}: ${PAGE_REJECTIONS[extraction.kind]}`);
    else {
      articles.push(extraction.article);
      furniture.push(...extraction.furniture);
    }
  }
  const outcome: ReadOutcome =
    articles.length > 0
      ? { status: 'read', articles, furniture, problems }
      : {
          status: 'rejected',
          kind: 'no-articles',
          reason: problems.length > 0 ? problems.slice(0, 3).join('; ') : 'the file holds no article',
        };
  return { edges: [], extract: () => outcome };
}

function rejected(kind: RejectionKind, reason: string): ParsedFile {
  return { edges: [], extract: () => ({ status: 'rejected', kind, reason }) };
}
