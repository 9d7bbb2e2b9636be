import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';

/**
 * What is stored about a chat.
 * @param days how long answers are kept for their buttons
 */
export function privacyView(texts: Texts, { days }: { readonly days: number }): MessageView {
  return { body: messageText(texts.rich('privacy', { days })), buttons: [] };
}
