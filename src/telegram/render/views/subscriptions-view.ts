import type { Interest, Strictness, Subscription } from '../../../domain/subscriptions/subscription.js';
import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import { concat, joined, type FormattedText } from '../formatted-text.js';
import { interestText } from '../interest-text.js';
import type { Button, MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';
import { strictnessLabel } from './subscribe-views.js';

/** Telegram takes a hundred buttons; more subscriptions than these are listed and not opened by a button. */
const BUTTONS = 50;
const MAX_LABEL = 34;

/** All subscriptions of a chat, with a button for each. */
export function subscriptionsView(texts: Texts, subscriptions: readonly Subscription[]): MessageView {
  if (subscriptions.length === 0)
    return { body: messageText(texts.rich('subscriptions-none')), buttons: [[subscribeButton(texts)]] };
  const lines = subscriptions.map((one, place) =>
    concat(
      `${place + 1}. `,
      interestText(texts, one.interest),
      one.paused ? texts.rich('subscription-paused') : '',
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
      ...subscriptions.slice(0, BUTTONS).map((one, place) => [
        {
          text: buttonLabel(`${place + 1}. ${interestText(texts, one.interest).text}`, MAX_LABEL),
          data: callbackData({ kind: 'subscription', id: one.id }),
        },
      ]),
      [subscribeButton(texts)],
    ],
  };
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
        action(texts.plain('button-all-subscriptions'), callbackData({ kind: 'subscriptions' })),
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
