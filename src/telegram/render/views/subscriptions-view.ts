import type { Interest, Strictness, Subscription } from '../../../domain/subscriptions/subscription.js';
import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import { concat, joined, type FormattedText } from '../formatted-text.js';
import { interestText } from '../interest-text.js';
import type { Button, MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';
import { strictnessLabel } from './subscribe-views.js';

/** So many fit into a message, however long their words are. */
const A_PAGE = 10;
const MAX_LABEL = 34;

/** Which of a chat's subscriptions are shown, and where. */
export interface ListPlace {
  /** Counts from 0; beyond the last it is that one. */
  readonly page: number;
  /** The forum topic that the list stands in. */
  readonly topic: number | null;
}

/** The subscriptions of a chat, some at a time, with a button for each. */
export function subscriptionsView(
  texts: Texts,
  subscriptions: readonly Subscription[],
  { page: wanted, topic }: ListPlace,
): MessageView {
  if (subscriptions.length === 0)
    return { body: messageText(texts.rich('subscriptions-none')), buttons: [[subscribeButton(texts)]] };
  const last = Math.ceil(subscriptions.length / A_PAGE) - 1;
  const page = Math.min(wanted, last);
  const shown = subscriptions
    .map((one, i) => ({ ...one, place: i + 1 }))
    .slice(page * A_PAGE, (page + 1) * A_PAGE);
  const lines = shown.map(({ place, interest, paused, threadId }) =>
    concat(
      `${place}. `,
      interestText(texts, interest),
      threadId === topic ? '' : concat(' ', texts.rich('subscription-elsewhere')),
      paused ? texts.rich('subscription-paused') : '',
    ),
  );
  return {
    body: messageText(
      joined(
        [texts.rich('subscriptions-title', { count: subscriptions.length }), joined(lines, '\n')],
        '\n\n',
      ),
    ),
    buttons: [
      ...shown.map(({ place, interest, id }) => [
        {
          text: buttonLabel(`${place}. ${interestText(texts, interest).text}`, MAX_LABEL),
          data: callbackData({ kind: 'subscription', id }),
        },
      ]),
      ...(last === 0 ? [] : [pageButtons(texts, page, last)]),
      [subscribeButton(texts)],
    ],
  };
}

function pageButtons(texts: Texts, page: number, last: number): readonly Button[] {
  const to = (id: 'button-previous-page' | 'button-next-page', page: number): Button => ({
    text: buttonLabel(texts.plain(id)),
    data: callbackData({ kind: 'subscriptions', page }),
  });
  return [
    ...(page > 0 ? [to('button-previous-page', page - 1)] : []),
    ...(page < last ? [to('button-next-page', page + 1)] : []),
  ];
}

/** One subscription, with what can be done with it. */
export function subscriptionView(texts: Texts, { id, interest, paused }: Subscription): MessageView {
  const action = (label: string, data: string): Button => ({ text: buttonLabel(label), data });
  return {
    body: messageText(titleLine(texts, interest, paused)),
    buttons: [
      ...(interest.kind === 'topic' ? [strictnessButtons(texts, id, interest.strictness)] : []),
      [
        paused
          ? action(
              texts.plain('button-resume-subscription'),
              callbackData({ kind: 'pause-subscription', id, paused: false }),
            )
          : action(
              texts.plain('button-pause-subscription'),
              callbackData({ kind: 'pause-subscription', id, paused: true }),
            ),
        action(texts.plain('button-edit-subscription'), callbackData({ kind: 'edit-subscription', id })),
      ],
      [
        action(texts.plain('button-remove-subscription'), callbackData({ kind: 'remove-subscription', id })),
        action(texts.plain('button-all-subscriptions'), callbackData({ kind: 'subscriptions', page: 0 })),
      ],
    ],
  };
}

/** What a group's subscription is about, told elsewhere: it is changed in the group. */
export function subscriptionOfGroupView(texts: Texts, { interest, paused }: Subscription): MessageView {
  return {
    body: messageText(
      joined([titleLine(texts, interest, paused), texts.rich('subscription-of-group')], '\n\n'),
    ),
    buttons: [],
  };
}

function titleLine(texts: Texts, interest: Interest, paused: boolean): FormattedText {
  return concat(
    texts.rich('subscription-title', { interest: interestText(texts, interest) }),
    paused ? texts.rich('subscription-paused') : '',
  );
}

function strictnessButtons(texts: Texts, id: number, present: Strictness): readonly Button[] {
  return (['strict', 'normal', 'wide'] as const).map((strictness) => ({
    text: buttonLabel(strictnessLabel(texts, strictness, present)),
    data: callbackData({ kind: 'set-strictness', id, strictness }),
  }));
}

function subscribeButton(texts: Texts): Button {
  return {
    text: buttonLabel(texts.plain('button-new-subscription')),
    data: callbackData({ kind: 'subscribe', choice: 'menu' }),
  };
}
