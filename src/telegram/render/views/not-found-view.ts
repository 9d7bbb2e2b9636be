import type { QuotedPassage } from '../../../domain/answering/answer.js';
import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import { joined } from '../formatted-text.js';
import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import { titleText } from '../source-lines.js';
import type { Texts } from '../texts.js';

const MAX_HEADLINES = 3;

/**
 * That the articles do not answer, and the headlines that come nearest as buttons, an article once.
 * @param passages the nearest first
 */
export function notFoundView(
  texts: Texts,
  { passages }: { readonly passages: readonly QuotedPassage[] },
): MessageView {
  const titles = new Map<string, string>();
  for (const { articleId, title } of passages) if (!titles.has(articleId)) titles.set(articleId, title);
  const nearest = [...titles].slice(0, MAX_HEADLINES);
  const count = nearest.length;
  return {
    body: messageText(
      joined([texts.rich('not-found'), count > 0 ? texts.rich('not-found-nearest', { count }) : ''], '\n\n'),
    ),
    buttons: nearest.map(([articleId, title]) => [
      {
        text: buttonLabel(texts.plain('button-headline', { title: titleText(texts, title) })),
        data: callbackData({ kind: 'article', articleId }),
      },
    ]),
  };
}
