import type { AlertSettings } from '../../../application/ports/alert-settings.js';
import type { ChatLanguage } from '../../../domain/chats/chat-language.js';
import { buttonLabel } from '../button-label.js';
import { callbackData } from '../callback-data.js';
import { joined, type FormattedText } from '../formatted-text.js';
import { languageName } from '../language-name.js';
import type { MessageView } from '../message-view.js';
import { messageText } from '../message-text.js';
import type { Texts } from '../texts.js';
import { digestText, pauseText, quietText, timeZoneText } from './alert-times-views.js';
import type { ViewStyle } from '../view-style.js';

export interface SettingsViewData {
  /** Null: not chosen. */
  readonly chosenLanguage: ChatLanguage | null;
  readonly chat: 'private' | 'group';
  readonly alerts: AlertSettings;
  readonly subscriptions: number;
}

/** All settings of a chat, and buttons to change them. */
export function settingsView(texts: Texts, style: ViewStyle, data: SettingsViewData): MessageView {
  return {
    body: messageText(
      joined(
        [
          texts.rich('settings-title'),
          joined(
            [
              languageLine(texts, data),
              timeZoneText(texts, style),
              texts.rich('settings-subscriptions', { count: data.subscriptions }),
              digestText(texts, data.alerts.digest),
              quietText(texts, data.alerts.quiet),
              pauseText(texts, style, data.alerts.pausedUntilMs),
            ],
            '\n',
          ),
        ],
        '\n\n',
      ),
    ),
    buttons: [
      [
        {
          text: buttonLabel(texts.plain('button-change-language')),
          data: callbackData({ kind: 'settings', page: 'language' }),
        },
        {
          text: buttonLabel(texts.plain('button-subscriptions')),
          data: callbackData({ kind: 'subscriptions', page: 0 }),
        },
      ],
    ],
  };
}

function languageLine(texts: Texts, { chosenLanguage }: SettingsViewData): FormattedText {
  const language = languageName(texts, texts.language);
  return chosenLanguage === null
    ? texts.rich('settings-language-automatic', { language })
    : texts.rich('settings-language-chosen', { language });
}
