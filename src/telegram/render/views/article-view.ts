import type { StoredArticle } from '../../../application/ports/article-store.js';
import { openableUrl } from '../../../domain/quotes/openable-url.js';
import { articleLead } from '../article-lead.js';
import { buttonLabel } from '../button-label.js';
import { cut } from '../cut-text.js';
import { joined, plainLine, quote, type FormattedText } from '../formatted-text.js';
import type { Button, MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import { sourceLines } from '../source-lines.js';
import type { Texts } from '../texts.js';
import type { ViewStyle } from '../view-style.js';

const MAX_LEAD = 900;
const MAX_QUOTES = 5;
const MAX_QUOTE = 500;
const MAX_PUBLISHER_LABEL = 24;

export interface ArticleViewData {
  readonly article: StoredArticle;
  /** Verbatim, the most important first; five at most are shown. */
  readonly keyQuotes: readonly string[];
}

/** An article in short: source, lead, key quotes, and a button that opens it where it was published. */
export function articleView(
  texts: Texts,
  style: ViewStyle,
  { article, keyQuotes }: ArticleViewData,
): MessageView {
  const quotes = keyQuotes
    .map((words) => quote(cut(plainLine(words), MAX_QUOTE)))
    .filter(({ text }) => text !== '')
    .slice(0, MAX_QUOTES);
  const parts: readonly FormattedText[] = [
    sourceLines(texts, style, article),
    articleLead(article, MAX_LEAD),
    quotes.length > 0 ? joined([texts.rich('article-key-quotes'), ...quotes], '\n') : plainLine(''),
  ];
  return { body: messageText(joined(parts, '\n\n')), buttons: openButtons(texts, article) };
}

function openButtons(texts: Texts, { url, publisher }: StoredArticle): readonly (readonly Button[])[] {
  const address = openableUrl(url);
  if (address === null) return [];
  const name = buttonLabel(publisher ?? '', MAX_PUBLISHER_LABEL);
  const label =
    name === '' ? texts.plain('button-open-article') : texts.plain('button-open-at', { publisher: name });
  return [[{ text: buttonLabel(label), url: address }]];
}
