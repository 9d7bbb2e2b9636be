import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';

/** That a pause is over, and how many alerts came meanwhile. */
export function resumedView(texts: Texts, { held }: { readonly held: number }): MessageView {
  return {
    body: messageText(texts.rich('pause-over', { count: held })),
    buttons: [
      [
        {
          text: buttonLabel(texts.plain('button-show-held', { count: held })),
          data: callbackData({ kind: 'show-held' }),
        },
      ],
    ],
  };
}
