import type { StoredArticle } from '../../../application/ports/article-store.js';
import type { Interest, Strictness } from '../../../domain/subscriptions/subscription.js';
import type { PreviewedInterest } from '../alert-callback-data.js';
import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import { concat, joined, link, plainLine, type FormattedText } from '../formatted-text.js';
import { interestText } from '../interest-text.js';
import type { Button, MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import { titleText } from '../source-lines.js';
import type { Texts } from '../texts.js';

/** Articles that a preview lists. */
const LISTED = 5;
const STRICTNESSES: readonly Strictness[] = ['strict', 'normal', 'wide'];

/** The kinds of subscription to choose from. */
export function subscribeMenuView(texts: Texts): MessageView {
  const choice = (label: string, data: string) => [{ text: buttonLabel(label), data }];
  return {
    body: messageText(texts.rich('subscribe-menu')),
    buttons: [
      choice(
        texts.plain('button-everything'),
        callbackData({ kind: 'preview', interest: { kind: 'everything' } }),
      ),
      choice(texts.plain('button-keywords'), callbackData({ kind: 'subscribe', choice: 'keywords' })),
      choice(texts.plain('button-topic'), callbackData({ kind: 'subscribe', choice: 'topic' })),
      choice(texts.plain('button-publisher'), callbackData({ kind: 'subscribe', choice: 'publisher' })),
    ],
  };
}

/** Publishers to choose from, each known by an article of its own. */
export function publishersView(
  texts: Texts,
  publishers: readonly { readonly publisher: string; readonly articleId: string }[],
): MessageView {
  const choices = publishers
    .map(({ publisher, articleId }) => ({
      text: buttonLabel(publisher),
      data: callbackData({ kind: 'preview', interest: { kind: 'publisher', articleId } }),
    }))
    .filter(({ text }) => text !== '');
  return {
    body: messageText(texts.rich(choices.length === 0 ? 'no-publishers' : 'subscribe-publisher')),
    buttons: choices.map((choice) => [choice]),
  };
}

export interface SubscriptionPreview {
  readonly interest: Interest;
  /** The same as buttons carry it. */
  readonly previewed: PreviewedInterest;
  /** What it would have sent in the last 30 days, newest first. */
  readonly articles: readonly StoredArticle[];
  /** How many articles were looked at, when those of the days were more. */
  readonly ofNewest: number | undefined;
}

/** What a subscription would have sent, before it is made; nothing is stored until it is confirmed. */
export function subscriptionPreviewView(
  texts: Texts,
  { interest, previewed, articles, ofNewest }: SubscriptionPreview,
): MessageView {
  const listed = articles
    .slice(0, LISTED)
    .map((article) => concat('• ', link(titleText(texts, article.title), article.url)));
  const more = articles.length - listed.length;
  const count = articles.length;
  const found: readonly FormattedText[] = [
    ofNewest === undefined
      ? texts.rich('preview-found', { count })
      : texts.rich('preview-found-newest', { count, looked: ofNewest }),
    ...listed,
    ...(more > 0 ? [texts.rich('preview-more', { count: more })] : []),
  ];
  return {
    body: messageText(
      joined(
        [texts.rich('preview-title', { interest: interestText(texts, interest) }), joined(found, '\n')],
        '\n\n',
      ),
    ),
    buttons: [
      ...kindButtons(texts, previewed),
      [
        {
          text: buttonLabel(texts.plain('button-subscribe')),
          data: callbackData({ kind: 'confirm', interest: previewed }),
        },
        { text: buttonLabel(texts.plain('button-cancel')), data: callbackData({ kind: 'cancel' }) },
      ],
    ],
  };
}

/** Words can be looked for as they are, or be a topic, more or less closely. */
function kindButtons(texts: Texts, previewed: PreviewedInterest): readonly (readonly Button[])[] {
  const preview = (label: string, interest: PreviewedInterest): Button => ({
    text: buttonLabel(label),
    data: callbackData({ kind: 'preview', interest }),
  });
  if (previewed.kind === 'keywords')
    return [[preview(texts.plain('button-as-topic'), { kind: 'topic', strictness: 'normal' })]];
  if (previewed.kind !== 'topic') return [];
  return [
    STRICTNESSES.map((strictness) =>
      preview(strictnessLabel(texts, strictness, previewed.strictness), { kind: 'topic', strictness }),
    ),
    [preview(texts.plain('button-as-keywords'), { kind: 'keywords' })],
  ];
}

/** One of strict, normal and wide, marked when it is the present one. */
export function strictnessLabel(texts: Texts, strictness: Strictness, present: Strictness): string {
  const choice = plainLine(texts.plain(`strictness-${strictness}`)).text;
  return strictness === present ? texts.plain('button-choice-current', { choice }) : choice;
}
