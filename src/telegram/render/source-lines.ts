import { linkToQuote } from '../../domain/quotes/text-fragment.js';
import { publishedDate } from '../../domain/quotes/published-date.js';
import { cut } from './cut-text.js';
import { bold, joined, link, plainLine, type FormattedText } from './formatted-text.js';
import type { Texts } from './texts.js';
import type { ViewStyle } from './view-style.js';

const MAX_TITLE = 300;
/** Usual room of a publisher's name. */
export const MAX_PUBLISHER = 100;
const MAX_DATE = 60;
const READABLE = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Room of titles and publishers, by their usual room. */
type Room = (usual: number) => number;
const usualRoom: Room = (usual) => usual;

/** At most this many UTF-16 units are `sourceLines`. */
export const MAX_SOURCE_UNITS = MAX_TITLE + MAX_PUBLISHER + MAX_DATE + 4;

/** What is known of where a text stands. */
export interface Source {
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
}

/**
 * The title as a link, and a line with publisher and date as far as they are known.
 * @param quote the page opens at this text, where the browser can
 */
export function sourceLines(
  texts: Texts,
  style: ViewStyle,
  source: Source,
  quote?: string,
  room = usualRoom,
): FormattedText {
  const { publisher, publishedAt, url } = source;
  const address = url !== null && quote !== undefined ? linkToQuote(url, quote) : url;
  const title = link(bold(titleText(texts, source.title, room)), address);
  const facts = [
    publisher === null ? '' : cut(plainLine(publisher), room(MAX_PUBLISHER)),
    publishedAt === null ? '' : dateText(texts, style, publishedAt),
  ];
  return joined([title, joined(facts, ' · ')], '\n');
}

/** The title on one line; says so when there is none, or none that can be read. */
export function titleText(texts: Texts, title: string, room = usualRoom): FormattedText {
  const line = cut(plainLine(title), room(MAX_TITLE));
  return READABLE.test(line.text) ? line : texts.rich('article-untitled');
}

function dateText(texts: Texts, { timeZone }: ViewStyle, iso: string): FormattedText {
  return cut(plainLine(publishedDate(iso, { language: texts.language, timeZone })), MAX_DATE);
}
