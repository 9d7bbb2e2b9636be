import type { StoredArticle } from '../../../application/ports/article-store.js';
import type { Interest } from '../../../domain/subscriptions/subscription.js';
import { cut } from '../cut-text.js';
import { fittedText } from '../fitted-text.js';
import { joined, plainLine, quote, type FormattedText } from '../formatted-text.js';
import { interestText } from '../interest-text.js';
import type { MessageView } from '../message-view.js';
import { titleText } from '../source-lines.js';
import type { Texts } from '../texts.js';

const MAX_QUOTE = 300;

/** Why an article was sent. */
export interface AlertReason {
  /** Undefined when it is gone. */
  readonly article: StoredArticle | undefined;
  /** Undefined when the subscription was removed since. */
  readonly interest: Interest | undefined;
  /** Where they match, in a paragraph or in the title; undefined when they do not any more. */
  readonly place: { readonly paragraph: number | null } | undefined;
}

/** Which subscription matched, and where, article by article. */
export function whyView(texts: Texts, reasons: readonly AlertReason[]): MessageView {
  return {
    body: fittedText((room) =>
      joined(
        reasons.map((reason) => reasonText(texts, reason, room)),
        '\n\n',
      ),
    ),
    buttons: [],
  };
}

function reasonText(
  texts: Texts,
  { article, interest, place }: AlertReason,
  room: (usual: number) => number,
): FormattedText {
  const title =
    article === undefined ? texts.rich('why-article-gone') : titleText(texts, article.title, room);
  if (interest === undefined) return texts.rich('why-removed', { title });
  const known = { title, interest: interestText(texts, interest, room) };
  if (article !== undefined && place === undefined) return texts.rich('why-changed', known);
  const reason = texts.rich('why', known);
  if (place === undefined || interest.kind === 'everything' || interest.kind === 'publisher') return reason;
  const matched = place.paragraph === null ? undefined : article?.paragraphs[place.paragraph];
  if (matched === undefined) return joined([reason, texts.rich('why-title')], '\n');
  return joined([reason, texts.rich('why-paragraph'), quote(cut(plainLine(matched), room(MAX_QUOTE)))], '\n');
}
