import type { Counts } from '../../../application/ports/statistics.js';
import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';

/**
 * How much there is of everything.
 * @param days how long answers are kept
 */
export function statisticsView(texts: Texts, counts: Counts & { readonly days: number }): MessageView {
  return { body: messageText(texts.rich('statistics', { ...counts })), buttons: [] };
}
