import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';

/**
 * What is stored about a chat.
 * @param days how long answers are kept for their buttons
 * @param alertDays how long alerts are kept
 */
export function privacyView(
  texts: Texts,
  { days, alertDays }: { readonly days: number; readonly alertDays: number },
): MessageView {
  return { body: messageText(texts.rich('privacy', { days, alertDays })), buttons: [] };
}
