import type { DomDocument, DomElement } from '../corpus/html/dom.js';
import { feedAddress } from './feed-address.js';

const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b|^(?:application|text)\/xml\b/i;
const JSON_TYPE = /^application\/json\b/i;
/** How addresses of feeds end or are divided. */
const FEED_PATH =
  /\.(?:rss|atom|rdf)$|(?:^|[/._-])(?:rss|atom|feeds?)(?:[/._-]|$|\.(?:xml|json|php|aspx?)$)|\/index\.xml$/i;
/** Where feeds stand on sites that do not say so. */
const USUAL_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json'];
/** Links of a page beyond these are not tried. */
const MOST_LINKS = 6;

/**
 * Addresses where the feed of a page may be, the likeliest first: what the page declares, what it links to, what is
 * usual. Feeds of comments come last of their kind.
 * @param url where the page stands
 */
export function feedLinks(document: DomDocument, url: string): readonly string[] {
  const bases = [document.querySelector('base[href]')?.getAttribute('href'), url];
  const address = (element: DomElement): string | null =>
    feedAddress(element.getAttribute('href') ?? undefined, ...bases);
  const declared = [
    ...document.querySelectorAll('link[rel~="alternate"], link[rel~="ALTERNATE"], link[rel~="feed"]'),
  ]
    .filter(declaresFeed)
    .map((link) => ({
      url: address(link),
      about: `${link.getAttribute('title') ?? ''} ${link.getAttribute('href') ?? ''}`,
    }));
  const linked = [...document.querySelectorAll('a[href]')]
    .map((link) => ({ url: address(link), about: link.getAttribute('href') ?? '' }))
    .filter(({ url: target }) => target !== null && isFeedPath(target));
  const usual = USUAL_PATHS.map((path) => new URL(path, url).href);
  const found = [...commentsLast(declared), ...commentsLast(linked).slice(0, MOST_LINKS), ...usual];
  return [...new Set(found)].filter((target) => target !== url);
}

function declaresFeed(link: DomElement): boolean {
  const type = link.getAttribute('type')?.trim() ?? '';
  const rel = link.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? [];
  // An alternate of type JSON is mostly the page's data: WordPress links its API so.
  const isJsonFeed = JSON_TYPE.test(type) && isFeedPath(link.getAttribute('href') ?? '');
  return rel.includes('feed') || FEED_TYPE.test(type) || isJsonFeed;
}

function isFeedPath(address: string): boolean {
  return FEED_PATH.test(address.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#][^]*$/, ''));
}

function commentsLast(
  links: readonly { readonly url: string | null; readonly about: string }[],
): readonly string[] {
  const isOfComments = ({ about }: { readonly about: string }): boolean => /comment|bình luận/i.test(about);
  return [...links.filter((link) => !isOfComments(link)), ...links.filter(isOfComments)].flatMap(
    ({ url }) => url ?? [],
  );
}
