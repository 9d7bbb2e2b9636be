import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';

/** The first message of a private chat. */
export function welcomeView(texts: Texts): MessageView {
  return {
    body: messageText(texts.rich('welcome')),
    buttons: [
      [
        {
          text: buttonLabel(texts.plain('button-latest')),
          data: callbackData({ kind: 'latest', offset: 0 }),
        },
        {
          text: buttonLabel(texts.plain('button-language')),
          data: callbackData({ kind: 'settings', page: 'language' }),
        },
      ],
    ],
  };
}
