import type { RdfFeed, RssFeed } from 'feedsmith';
import type { FeedContent } from '../../application/ports/feed-source.js';
import { feedAddress } from './feed-address.js';
import { feedDate } from './feed-date.js';
import { feedItem } from './feed-item.js';
import { publisherInTitle } from './feed-publisher.js';
import { lineOfText } from './feed-text.js';

type Item = RssFeed.Item<string> & RdfFeed.Item<string>;
type Channel = Pick<RssFeed.Feed<string>, 'title' | 'link' | 'language' | 'dc' | 'xml' | 'items'> &
  Pick<RdfFeed.Feed<string>, 'items'>;

/** RSS of any version, RDF included: their items are the same but for where they stand. */
export function rssContent(
  channel: RssFeed.Feed<string> | RdfFeed.Feed<string>,
  url: string | null,
): FeedContent {
  const { title: stated, link, language, dc, xml, items } = channel as Channel;
  const title = lineOfText(stated);
  const site = feedAddress(link, url);
  // Addresses are relative to the site, as a channel's own link is: the feed may stand elsewhere.
  const bases = [xml?.base, site, url];
  const publisher = lineOfText(dc?.publishers?.[0]) ?? publisherInTitle(title, site ?? url);
  return {
    title,
    language: language ?? dc?.languages?.[0] ?? null,
    items: (items ?? []).flatMap((item) => itemOf(item as Item, bases, publisher) ?? []),
  };
}

function itemOf(item: Item, bases: readonly (string | null | undefined)[], publisher: string | null) {
  const { guid, link, pubDate, dc, dcterms, description, content, source, atom, rdf, xml } = item;
  const isPermalink = guid !== undefined && guid.isPermaLink !== false;
  const alternate = atom?.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  const ofItem = [xml?.base, ...bases];
  return feedItem({
    id: guid?.value ?? rdf?.about,
    url:
      feedAddress(link, ...ofItem) ??
      feedAddress(alternate, ...ofItem) ??
      // A guid that is no address is no path either.
      (isPermalink ? feedAddress(guid.value) : null) ??
      feedAddress(rdf?.about),
    title: lineOfText(item.title) ?? lineOfText(dc?.titles?.[0]),
    publishedAt: feedDate(
      pubDate,
      dc?.dates?.[0],
      dcterms?.issued?.[0],
      dcterms?.created?.[0],
      atom?.published,
    ),
    summary: description ?? dc?.descriptions?.[0] ?? atom?.summary?.value,
    contentHtml: content?.encoded ?? atom?.content?.value,
    publisher: lineOfText(source?.title) ?? lineOfText(dc?.publishers?.[0]) ?? publisher,
  });
}
