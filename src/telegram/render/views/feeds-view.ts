import { shownAddress } from '../../../application/feeds/shown-address.js';
import type { Feed } from '../../../application/ports/feed-store.js';
import { cut } from '../cut-text.js';
import { feedProblemText } from '../feed-problem-text.js';
import { joined, length, plainLine, type FormattedText } from '../formatted-text.js';
import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import { momentText } from '../moment-text.js';
import type { Texts } from '../texts.js';
import type { ViewStyle } from '../view-style.js';

const MAX_TITLE = 200;
const MAX_ADDRESS = 400;
const MAX_PROBLEM = 300;
/** Feeds of a message; what is left of Telegram's 4096 units is for the heading. */
const MAX_LIST = 3_800;

/** The followed feeds with how each is doing, in as many messages as that takes. */
export function feedsViews(texts: Texts, style: ViewStyle, feeds: readonly Feed[]): readonly MessageView[] {
  if (feeds.length === 0) return [{ body: messageText(texts.rich('feeds-none')), buttons: [] }];
  const pages: FormattedText[] = [];
  let page: readonly FormattedText[] = [];
  for (const entry of feeds.map((feed) => entryText(texts, style, feed))) {
    if (length(joined([...page, entry], '\n\n')) > MAX_LIST) {
      pages.push(joined(page, '\n\n'));
      page = [];
    }
    page = [...page, entry];
  }
  const heading = texts.rich('feeds-title', { count: feeds.length });
  return [...pages, joined(page, '\n\n')].map((list, place) => ({
    body: messageText(place === 0 ? joined([heading, list], '\n\n') : list),
    buttons: [],
  }));
}

/** A feed's address as it may be shown, on one line. */
export function addressText(url: string): FormattedText {
  return cut(plainLine(shownAddress(url)), MAX_ADDRESS);
}

/** Its title on one line; its address where it has none. */
export function feedName(url: string, title: string | null): FormattedText {
  const line = cut(plainLine(title ?? ''), MAX_TITLE);
  return line.text === '' ? addressText(url) : line;
}

function entryText(texts: Texts, style: ViewStyle, feed: Feed): FormattedText {
  const origin = feed.addedBy === 'settings' ? texts.rich('feed-of-settings') : '';
  const place = joined([addressText(feed.url), origin], ' ');
  return joined(
    [texts.rich('feed-name', { name: feedName(feed.url, feed.title) }), place, ...state(texts, style, feed)],
    '\n',
  );
}

function state(texts: Texts, style: ViewStyle, feed: Feed): readonly FormattedText[] {
  const { listedMs, dueMs, failures, problem } = feed;
  const moment = (ms: number): string => momentText(texts, style, ms);
  const read =
    listedMs === null ? texts.rich('feed-unread') : texts.rich('feed-read', { moment: moment(listedMs) });
  const reason = problem === null ? '' : cut(feedProblemText(texts, problem), MAX_PROBLEM);
  if (dueMs === null) return [read, texts.rich('feed-given-up', { reason })];
  const next = texts.rich('feed-next', { moment: moment(dueMs) });
  if (failures === 0) return [joined([read, next], ' ')];
  return [read, texts.rich('feed-failing', { count: failures, reason }), next];
}
