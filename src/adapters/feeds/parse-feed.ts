import { DetectError, MalformedError, ParseError, parseFeed as parseAnyFeed } from 'feedsmith';
import type { FeedContent } from '../../application/ports/feed-source.js';
import { atomContent } from './atom-content.js';
import { jsonFeedContent } from './json-feed-content.js';
import { rssContent } from './rss-content.js';

/** What a feed holds, or in one line why it is none or cannot be understood. */
export type ParsedFeed = { readonly content: FeedContent } | { readonly problem: string };

/** Items beyond these are not looked at: feeds list tens. */
const MOST_ITEMS = 500;

/**
 * RSS 0.9x and 2.0, RDF (RSS 1.0), Atom or JSON Feed. Small faults (a bare `&`, an element that is not closed) are
 * passed over; what is cut short is not.
 * @param text decoded and clean
 * @param url where the feed stands: relative addresses are resolved against it. Null: they come to nothing.
 */
export function parseFeed(text: string, url: string | null): ParsedFeed {
  try {
    const parsed = parseAnyFeed(text, { maxItems: MOST_ITEMS });
    if (parsed.format === 'json') return { content: jsonFeedContent(parsed.feed, url) };
    const cut = cutShort(text);
    if (cut !== null) return { problem: cut };
    const isAtom = parsed.format === 'atom';
    return { content: isAtom ? atomContent(parsed.feed, url) : rssContent(parsed.feed, url) };
  } catch (error) {
    if (error instanceof DetectError) return { problem: undetected(text) };
    if (error instanceof ParseError) return { problem: 'a feed without what a feed must have' };
    if (error instanceof MalformedError) return { problem: cutShort(text) ?? malformed(error) };
    throw error;
  }
}

/** A feed whose root element is not closed was cut off on its way. */
function cutShort(text: string): string | null {
  const root = /<((?:[\w.-]+:)?(?:rss|feed|rdf))\b/i.exec(text)?.[1];
  if (root === undefined || new RegExp(`</${root}\\s*>`, 'i').test(text)) return null;
  return `cut short: the feed ends without </${root}>`;
}

function undetected(text: string): string {
  if (!/^\s*[[{]/.test(text)) return 'not a feed (RSS, Atom, RDF or JSON Feed)';
  try {
    JSON.parse(text);
    return 'JSON, but not a JSON Feed';
  } catch {
    return 'not valid JSON';
  }
}

function malformed({ cause }: MalformedError): string {
  const detail = cause instanceof Error ? `: ${cause.message.split('\n')[0]!.slice(0, 120)}` : '';
  return `not valid XML${detail}`;
}
