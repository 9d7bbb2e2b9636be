import { readFileSync } from 'node:fs';

import type { Article } from '../../src/domain/articles/article.js';

/** What reading a page must give; a field that is not there is not looked at, `null` means that the page states none. */
export interface PageGold {
  readonly file: string;
  /** Which article of the file, from 0. */
  readonly line?: number;
  readonly title?: string | null;
  readonly summary?: string | null;
  readonly publisher?: string | null;
  /** What the ISO date must begin with. */
  readonly publishedAt?: string | null;
  readonly url?: string | null;
  readonly lang?: string;
  readonly captions?: readonly string[];
  /** How many. */
  readonly paragraphs?: number;
  readonly must_contain: readonly string[];
  readonly must_not_contain: readonly string[];
  readonly rejected: boolean;
}

export function pageGold(file: string): readonly PageGold[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PageGold);
}

/** What is wrong with an article, a line each; empty when it is as the gold says. */
export function deviations(article: Article, gold: PageGold): readonly string[] {
  const body = article.paragraphs.join('\n');
  const everything = [body, ...article.captions, article.title, article.summary, article.publisher].join(
    '\n',
  );
  const differs = (name: string, found: unknown, wanted: unknown): readonly string[] =>
    wanted === undefined || JSON.stringify(found) === JSON.stringify(wanted)
      ? []
      : [`${name}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`];
  const dated = gold.publishedAt != null && article.publishedAt?.startsWith(gold.publishedAt);
  return [
    ...differs('title', article.title, gold.title),
    ...differs('summary', article.summary, gold.summary),
    ...differs('publisher', article.publisher, gold.publisher),
    ...differs('publishedAt', dated ? gold.publishedAt : article.publishedAt, gold.publishedAt),
    ...differs('url', article.url, gold.url),
    ...differs('language', article.language, gold.lang),
    ...differs('captions', article.captions, gold.captions),
    ...differs('paragraphs', article.paragraphs.length, gold.paragraphs),
    ...gold.must_contain.filter((text) => !body.includes(text)).map((text) => `not in the body: ${text}`),
    ...gold.must_not_contain.filter((text) => everything.includes(text)).map((text) => `furniture: ${text}`),
  ];
}
