import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';

/** The question that stands before everything about a chat is erased. */
export function forgetView(texts: Texts): MessageView {
  const answer = (label: string, confirmed: boolean) => [
    { text: buttonLabel(label), data: callbackData({ kind: 'forget', confirmed }) },
  ];
  return {
    body: messageText(texts.rich('forget-question')),
    buttons: [answer(texts.plain('button-forget-yes'), true), answer(texts.plain('button-forget-no'), false)],
  };
}
