import type { AlertedArticle, AlertMessage } from '../../../application/ports/alert-channel.js';
import { articleLead } from '../article-lead.js';
import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import { changeText } from '../change-text.js';
import { cut } from '../cut-text.js';
import { fittedText } from '../fitted-text.js';
import { bold, concat, italic, joined, link, plainLine, type FormattedText } from '../formatted-text.js';
import type { MessageView } from '../message-view.js';
import { MAX_PUBLISHER, titleText } from '../source-lines.js';
import type { Texts } from '../texts.js';

const MAX_LINE = 140;

/** Articles of a digest, grouped by publisher: each its headline as a link and one line that it says. */
export function digestView(texts: Texts, { articles }: AlertMessage): MessageView {
  const groups = new Map<string, AlertedArticle[]>();
  for (const one of articles) {
    const publisher = plainLine(one.article.publisher ?? '').text;
    groups.set(publisher, [...(groups.get(publisher) ?? []), one]);
  }
  const shown = (room: Room) =>
    [...groups].map(([publisher, ofPublisher]) =>
      joined(
        [
          publisher === ''
            ? texts.rich('digest-other-publishers')
            : bold(cut(plainLine(publisher), room(MAX_PUBLISHER))),
          ...ofPublisher.map((one) => line(texts, one, room)),
        ],
        '\n',
      ),
    );
  const title = texts.rich('digest-title', { count: articles.length });
  return {
    body: fittedText((room) => joined([title, ...shown(room)], '\n\n')),
    buttons: [
      [
        { text: buttonLabel(texts.plain('button-why')), data: callbackData({ kind: 'why' }) },
        {
          text: buttonLabel(texts.plain('button-subscriptions')),
          data: callbackData({ kind: 'subscriptions', page: 0 }),
        },
      ],
    ],
  };
}

type Room = (usual: number) => number;

function line(texts: Texts, { article, paragraph, before }: AlertedArticle, room: Room): FormattedText {
  const matched = paragraph === null ? undefined : article.paragraphs[paragraph];
  const max = room(MAX_LINE);
  const words = matched === undefined ? articleLead(article, max) : cut(plainLine(matched), max);
  const headline = concat('• ', link(titleText(texts, article.title, room), article.url));
  const change = before === undefined ? [] : [changeText(texts, before, article, room)];
  return joined([headline, italic(words), ...change], '\n');
}
