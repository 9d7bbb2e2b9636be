import { createHash } from 'node:crypto';
import type { ArticleReader, ParsedFile, ReadOutcome } from '../../src/application/ports/article-reader.js';
import type { Corpus, CorpusFile, CorpusProblem } from '../../src/application/ports/corpus.js';
import type { Hashing } from '../../src/application/ports/hashing.js';
import type { Article } from '../../src/domain/articles/article.js';

/** What a fake file holds: articles between edge blocks, or the reason why it is rejected. */
export interface FakeFile {
  readonly edges?: readonly string[];
  readonly articles?: readonly Article[];
  readonly rejection?: string;
  /** Parts that are rejected while the articles are read. */
  readonly problems?: readonly string[];
}

/** An article with nothing that the test does not name. */
export function anArticle(article: Partial<Article> & { readonly paragraphs: readonly string[] }): Article {
  return {
    title: 'A title',
    summary: null,
    publisher: null,
    publishedAt: null,
    url: null,
    language: 'en',
    captions: [],
    ...article,
  };
}

/**
 * A folder of article files in memory, and its reader: an edge block that is not furniture stays in the first article as
 * a paragraph, before the others.
 */
export class FakeCorpus implements Corpus, ArticleReader, Hashing {
  readonly #files = new Map<string, { readonly content: FakeFile; readonly modifiedMs: number }>();
  /** Paths that were parsed, in order. */
  readonly parsed: string[] = [];
  /** Paths that cannot be read, with the file system's code. */
  readonly unreadable = new Map<string, string>();
  /** Folders that cannot be listed, with the reason. */
  readonly locked = new Map<string, string>();
  hashed = 0;

  put(path: string, content: FakeFile, modifiedMs = 1_000): void {
    this.#files.set(path, { content, modifiedMs });
  }

  delete(path: string): void {
    if (!this.#files.delete(path)) throw new Error(`There is no ${path} to delete.`);
  }

  rename(from: string, to: string): void {
    this.#files.set(to, this.#file(from));
    this.delete(from);
  }

  list(onProblem: (problem: CorpusProblem) => void = () => undefined): Promise<readonly CorpusFile[]> {
    for (const [path, reason] of this.locked) onProblem({ path, reason });
    const isLocked = (path: string): boolean =>
      [...this.locked.keys()].some((folder) => path.startsWith(`${folder}/`));
    const open = [...this.#files].filter(([path]) => !isLocked(path));
    const files = open.map(([path, { content, modifiedMs }]) => ({
      path,
      absolutePath: `/fake/${path}`,
      size: JSON.stringify(content).length,
      modifiedMs,
    }));
    return Promise.resolve(files.sort((a, b) => (a.path < b.path ? -1 : 1)));
  }

  parse(absolutePath: string): Promise<ParsedFile> {
    const path = absolutePath.slice('/fake/'.length);
    this.parsed.push(path);
    const { edges = [], articles = [], rejection, problems = [] } = this.#file(path).content;
    return Promise.resolve({
      edges,
      extract: (repeated): ReadOutcome => {
        if (rejection !== undefined) return { status: 'rejected', kind: 'empty', reason: rejection };
        const kept = edges.filter((edge) => !repeated(edge));
        const [first, ...rest] = articles;
        if (first === undefined) return { status: 'rejected', kind: 'no-body', reason: 'no body' };
        return {
          status: 'read',
          articles: [{ ...first, paragraphs: [...kept, ...first.paragraphs] }, ...rest],
          problems,
        };
      },
    });
  }

  ofText(text: string): string {
    return createHash('sha256').update(text).digest('hex');
  }

  ofFile(absolutePath: string): Promise<string> {
    this.hashed += 1;
    const path = absolutePath.slice('/fake/'.length);
    const code = this.unreadable.get(path);
    if (code !== undefined) return Promise.reject(Object.assign(new Error(code), { code }));
    return Promise.resolve(this.ofText(JSON.stringify(this.#file(path).content)));
  }

  #file(path: string): { readonly content: FakeFile; readonly modifiedMs: number } {
    const file = this.#files.get(path);
    if (file === undefined) throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' });
    return file;
  }
}
