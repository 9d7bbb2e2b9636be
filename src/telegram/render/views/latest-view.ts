import type { StoredArticle } from '../../../application/ports/article-store.js';
import { articleLead } from '../article-lead.js';
import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import { concat, joined } from '../formatted-text.js';
import type { Button, MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import { sourceLines, titleText } from '../source-lines.js';
import type { Texts } from '../texts.js';
import type { ViewStyle } from '../view-style.js';

/** Articles of a page: so many fit into a message whatever they hold. */
export const LATEST_PAGE_SIZE = 5;
const MAX_LEAD = 240;

export interface LatestViewData {
  /** Newest first; of more than `LATEST_PAGE_SIZE` the first are shown. */
  readonly articles: readonly StoredArticle[];
  /** How many newer ones there are. */
  readonly offset: number;
  /** Whether there are older ones than these. */
  readonly hasOlder: boolean;
}

/** A page of the newest articles, with a button for each and for the pages around. */
export function latestView(
  texts: Texts,
  style: ViewStyle,
  { articles, offset, hasOlder }: LatestViewData,
): MessageView {
  const shown = articles.slice(0, LATEST_PAGE_SIZE);
  const none = offset > 0 ? texts.rich('latest-end') : texts.rich('corpus-empty');
  const listed = shown.map((article, place) =>
    joined(
      [concat(`${offset + place + 1}. `, sourceLines(texts, style, article)), articleLead(article, MAX_LEAD)],
      '\n',
    ),
  );
  return {
    body: messageText(shown.length === 0 ? none : joined([texts.rich('latest-title'), ...listed], '\n\n')),
    buttons: [
      ...shown.map((article, place) => [
        {
          text: buttonLabel(
            texts.plain('button-numbered', {
              number: offset + place + 1,
              title: titleText(texts, article.title),
            }),
          ),
          data: callbackData({ kind: 'article', articleId: article.id }),
        },
      ]),
      ...pageButtons(texts, offset, hasOlder ? offset + shown.length : undefined),
    ],
  };
}

function pageButtons(
  texts: Texts,
  offset: number,
  older: number | undefined,
): readonly (readonly Button[])[] {
  const row: Button[] = [];
  const page = (label: string, to: number) =>
    row.push({ text: buttonLabel(label), data: callbackData({ kind: 'latest', offset: to }) });
  if (offset > 0) page(texts.plain('button-newer'), Math.max(0, offset - LATEST_PAGE_SIZE));
  if (older !== undefined) page(texts.plain('button-older'), older);
  return row.length > 0 ? [row] : [];
}
