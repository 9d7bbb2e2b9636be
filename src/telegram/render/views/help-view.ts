import { joined, plainLine } from '../formatted-text.js';
import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';

export interface HelpViewData {
  readonly audience: 'private' | 'group' | 'group-admin';
  /** Without `@`. */
  readonly botUsername: string;
}

/** What the bot can do where it is asked. */
export function helpView(texts: Texts, { audience, botUsername }: HelpViewData): MessageView {
  const bot = plainLine(botUsername);
  const help =
    audience === 'private' ? texts.rich('help-private', { bot }) : texts.rich('help-group', { bot });
  const more = audience === 'group-admin' ? texts.rich('help-group-admin') : '';
  return { body: messageText(joined([help, more], '\n\n')), buttons: [] };
}
