import type { AlertedArticle, AlertMessage } from '../../../application/ports/alert-channel.js';
import { articleLead } from '../article-lead.js';
import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import { changeText } from '../change-text.js';
import { cut } from '../cut-text.js';
import { fittedText } from '../fitted-text.js';
import { joined, plainLine, quote, type FormattedText } from '../formatted-text.js';
import type { Button, MessageView } from '../message-view.js';
import { sourceLines } from '../source-lines.js';
import type { Texts } from '../texts.js';
import type { ViewStyle } from '../view-style.js';

const MAX_QUOTE = 700;
/** Of ten articles that share a message each has room for its source and a line. */
const MAX_LINE = 160;

/**
 * New articles: one with a quote, or several that came within a minute, each with its title and a line. In a
 * correction, an article that was changed says what changed.
 * @throws RangeError when there is no article
 */
export function alertView(texts: Texts, style: ViewStyle, { articles }: AlertMessage): MessageView {
  const [first] = articles;
  if (first === undefined) throw new RangeError('An alert without articles cannot be shown');
  const alone = articles.length === 1;
  const maxQuote = alone ? MAX_QUOTE : MAX_LINE;
  return {
    body: fittedText((room) =>
      joined(
        articles.map((one) => articleText(texts, style, one, { room, maxQuote: room(maxQuote) })),
        '\n\n',
      ),
    ),
    buttons: alone ? buttonsOfOne(texts, first) : buttonsOfSeveral(texts),
  };
}

function articleText(
  texts: Texts,
  style: ViewStyle,
  { article, paragraph, before }: AlertedArticle,
  { room, maxQuote }: { readonly room: (usual: number) => number; readonly maxQuote: number },
): FormattedText {
  const matched = paragraph === null ? undefined : article.paragraphs[paragraph];
  const words = matched === undefined ? articleLead(article, maxQuote) : cut(plainLine(matched), maxQuote);
  const lines: readonly FormattedText[] = [
    sourceLines(texts, style, article, words.text.replace(/…$/u, ''), room),
    words.text === '' ? words : quote(words),
    ...(before === undefined ? [] : [changeText(texts, before, article, room)]),
  ];
  return joined(lines, '\n');
}

function buttonsOfOne(
  texts: Texts,
  { article, subscriptionId }: AlertedArticle,
): readonly (readonly Button[])[] {
  return [
    [button(texts, 'button-article', callbackData({ kind: 'article', articleId: article.id }))],
    [
      button(texts, 'button-why', callbackData({ kind: 'why' })),
      button(texts, 'button-mute', callbackData({ kind: 'mute', subscriptionId })),
    ],
  ];
}

function buttonsOfSeveral(texts: Texts): readonly (readonly Button[])[] {
  return [
    [
      button(texts, 'button-why', callbackData({ kind: 'why' })),
      button(texts, 'button-subscriptions', callbackData({ kind: 'subscriptions', page: 0 })),
    ],
  ];
}

function button(
  texts: Texts,
  id: 'button-article' | 'button-why' | 'button-mute' | 'button-subscriptions',
  data: string,
): Button {
  return { text: buttonLabel(labels(texts)[id]), data };
}

function labels(texts: Texts) {
  return {
    'button-article': texts.plain('button-article'),
    'button-why': texts.plain('button-why'),
    'button-mute': texts.plain('button-mute'),
    'button-subscriptions': texts.plain('button-subscriptions'),
  };
}
