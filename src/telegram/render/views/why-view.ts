import type { StoredArticle } from '../../../application/ports/article-store.js';
import type { Interest } from '../../../domain/subscriptions/subscription.js';
import { cut } from '../cut-text.js';
import { joined, plainLine, quote, type FormattedText } from '../formatted-text.js';
import { interestText } from '../interest-text.js';
import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import { titleText } from '../source-lines.js';
import type { Texts } from '../texts.js';

const MAX_QUOTE = 300;

/** Why an article was sent. */
export interface AlertReason {
  /** Undefined when it is gone. */
  readonly article: StoredArticle | undefined;
  /** Undefined when the subscription was removed since. */
  readonly interest: Interest | undefined;
  /** The paragraph that matched; null: the title. */
  readonly paragraph: number | null;
}

/** Which subscription matched, and where, article by article. */
export function whyView(texts: Texts, reasons: readonly AlertReason[]): MessageView {
  return {
    body: messageText(
      joined(
        reasons.map((reason) => reasonText(texts, reason)),
        '\n\n',
      ),
    ),
    buttons: [],
  };
}

function reasonText(texts: Texts, { article, interest, paragraph }: AlertReason): FormattedText {
  const title = article === undefined ? texts.rich('why-article-gone') : titleText(texts, article.title);
  if (interest === undefined) return texts.rich('why-removed', { title });
  const matched = paragraph === null ? undefined : article?.paragraphs[paragraph];
  const reason = texts.rich('why', { title, interest: interestText(texts, interest) });
  if (interest.kind === 'everything' || interest.kind === 'publisher') return reason;
  if (matched === undefined) return joined([reason, texts.rich('why-title')], '\n');
  return joined([reason, texts.rich('why-paragraph'), quote(cut(plainLine(matched), MAX_QUOTE))], '\n');
}
