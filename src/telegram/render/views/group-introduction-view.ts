import { joined, plainLine } from '../formatted-text.js';
import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';

export interface GroupIntroductionData {
  /** Without `@`. */
  readonly botUsername: string;
  /** Whether Telegram shows the bot messages of the group that mention it: it is an admin, or its privacy mode is off. */
  readonly seesMentions: boolean;
}

/** What the bot says once when it was added to a group. */
export function groupIntroductionView(
  texts: Texts,
  { botUsername, seesMentions }: GroupIntroductionData,
): MessageView {
  const mentions = seesMentions
    ? texts.rich('group-mentions-work', { bot: plainLine(botUsername) })
    : texts.rich('group-mentions-hidden');
  return { body: messageText(joined([texts.rich('group-introduction'), mentions], '\n\n')), buttons: [] };
}
