import type { Article } from '../../domain/articles/article.js';

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

const trackingParameter = /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|zarsrc|igshid)$/i;

/**
 * A URL without what differs between two links to one page: scheme, `www.`, fragment, tracking parameters, slash at
 * the end. Undefined for what names no page: no web address, or a site's front page.
 */
export function canonicalUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  for (const name of [...parsed.searchParams.keys()])
    if (trackingParameter.test(name)) parsed.searchParams.delete(name);
  parsed.searchParams.sort();
  const path = parsed.pathname.replace(/\/+$/, '');
  const query = parsed.searchParams.size === 0 ? '' : `?${parsed.searchParams.toString()}`;
  if (path === '' && query === '') return undefined;
  return `${parsed.host.replace(/^www\./, '')}${path}${query}`;
}
