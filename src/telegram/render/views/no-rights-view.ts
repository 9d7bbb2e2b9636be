import { plainLine } from '../formatted-text.js';
import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';

/** What an admin is told in private of a group or channel in which the bot may not write. */
export function noRightsView(texts: Texts, { title }: { readonly title: string }): MessageView {
  return { body: messageText(texts.rich('alerts-no-rights', { chat: plainLine(title) })), buttons: [] };
}
