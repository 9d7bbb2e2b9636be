import type { FormattedText } from '../formatted-text.js';
import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';

/** A message of nothing but a text, such as `texts.rich('forget-done')`. */
export function textView(text: FormattedText): MessageView {
  return { body: messageText(text), buttons: [] };
}
