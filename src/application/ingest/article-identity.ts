import type { Article } from '../../domain/articles/article.js';
import { canonicalUrl } from '../../domain/stories/canonical-url.js';

/**
 * What makes an article the same one when it is read again: its canonical URL, else its place. A file of one article is
 * that article whatever is edited in it; in a file of many, articles without URL are told apart by title and date.
 * @param origin the path under which the file was first seen
 * @returns one key an article, in order, equal for articles that are the same
 */
export function articleKeys(origin: string, articles: readonly Article[]): readonly string[] {
  const seen = new Map<string, number>();
  return articles.map((article) => {
    const url = article.url === null ? undefined : canonicalUrl(article.url);
    if (url !== undefined) return `url ${url}`;
    if (articles.length === 1) return `file ${origin}`;
    const name = `${article.title}\n${article.publishedAt ?? ''}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `file ${origin}\n${name}\n${before}`;
  });
}
