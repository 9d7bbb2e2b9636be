import type { AtomFeed } from 'feedsmith';
import type { FeedContent } from '../../application/ports/feed-source.js';
import { cleanLine } from '../../domain/articles/clean-text.js';
import { feedAddress } from './feed-address.js';
import { feedDate } from './feed-date.js';
import { feedItem } from './feed-item.js';
import { publisherInTitle } from './feed-publisher.js';
import { hasMarkup, htmlOfText, lineOfHtml, lineOfText } from './feed-text.js';

type Entry = NonNullable<AtomFeed.Feed<string>['entries']>[number];

/** Atom 1.0, and 0.3 where it is the same. */
export function atomContent(feed: AtomFeed.Feed<string>, url: string | null): FeedContent {
  const title = lineOf(feed.title);
  const bases = [feed.xml?.base, url];
  const publisher = publisherInTitle(title, feedAddress(alternateOf(feed.links), ...bases) ?? url);
  return {
    title,
    language: feed.xml?.lang ?? null,
    items: (feed.entries ?? []).flatMap((entry) => itemOf(entry, bases, publisher) ?? []),
  };
}

function itemOf(entry: Entry, bases: readonly (string | null | undefined)[], publisher: string | null) {
  const { id, links, published, updated, content, summary, source } = entry;
  const ofEntry = [entry.xml?.base, ...bases];
  return feedItem({
    id,
    url: feedAddress(alternateOf(links), ...ofEntry) ?? feedAddress(content?.src, ...ofEntry),
    title: lineOf(entry.title),
    publishedAt: feedDate(published, updated),
    summary: htmlOf(summary),
    contentHtml: htmlOf(content),
    publisher: lineOf(source?.title) ?? publisher,
  });
}

/** The page of which this is the entry: the link without a relation, or that says so; a web page before other files. */
function alternateOf(links: Entry['links']): string | undefined {
  const alternates = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
  return (alternates.find(({ type }) => type === undefined || /html/.test(type)) ?? alternates[0])?.href;
}

interface TextConstruct {
  readonly value?: string;
  readonly type?: string;
}

function lineOf(text: TextConstruct | undefined): string | null {
  if (text?.value === undefined) return null;
  if (text.type === 'text') return cleanLine(text.value) || null;
  return text.type === undefined ? lineOfText(text.value) : lineOfHtml(text.value);
}

/** Text without a type is text, but much of it is HTML all the same. */
function htmlOf(text: TextConstruct | undefined): string | undefined {
  if (text?.value === undefined) return undefined;
  const isHtml = /html/.test(text.type ?? '') || (text.type === undefined && hasMarkup(text.value));
  return isHtml ? text.value : htmlOfText(text.value);
}
