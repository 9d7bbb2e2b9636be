import type { ChatLanguage } from '../../../domain/chats/chat-language.js';
import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import { languageName } from '../language-name.js';
import type { Button, MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';
import type { SettingsViewData } from './settings-view.js';

/** The question which language to speak in a chat, with the present choice marked. */
export function languageView(
  texts: Texts,
  { chosenLanguage, chat }: Pick<SettingsViewData, 'chosenLanguage' | 'chat'>,
): MessageView {
  const auto = chat === 'private' ? texts.plain('language-auto-private') : texts.plain('language-auto-group');
  const choice = (label: string, value: ChatLanguage | 'auto'): Button => {
    const current = value === (chosenLanguage ?? 'auto');
    return {
      text: buttonLabel(current ? texts.plain('button-choice-current', { choice: label }) : label),
      data: callbackData({ kind: 'language', choice: value }),
    };
  };
  return {
    body: messageText(texts.rich('language-question')),
    buttons: [
      [choice(languageName(texts, 'en'), 'en'), choice(languageName(texts, 'vi'), 'vi')],
      [choice(auto, 'auto')],
      [
        {
          text: buttonLabel(texts.plain('button-back-to-settings')),
          data: callbackData({ kind: 'settings', page: 'overview' }),
        },
      ],
    ],
  };
}
