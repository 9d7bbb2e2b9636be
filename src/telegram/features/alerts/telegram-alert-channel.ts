import { GrammyError, HttpError, type Api } from 'grammy';
import type { AlertChannel, AlertMessage, SendOutcome } from '../../../application/ports/alert-channel.js';
import type { AlertSettingsStore } from '../../../application/ports/alert-settings.js';
import type { ChatStore } from '../../../application/ports/chat-store.js';
import { chatLanguage, type ChatLanguage } from '../../../domain/chats/chat-language.js';
import { mayHaveBeenDone, networkReason } from '../../delivery/lost-outcome.js';
import { tokenRefused } from '../../delivery/token-refused.js';
import { refusalOf } from '../../delivery/refusal.js';
import type { MessageView } from '../../render/message-view.js';
import type { Texts } from '../../render/texts.js';
import { alertView } from '../../render/views/alert-view.js';
import { digestView } from '../../render/views/digest-view.js';
import { resumedView } from '../../render/views/resumed-view.js';
import { keyboard } from '../../send-view.js';
import { tellNoRights } from './tell-no-rights.js';

export interface TelegramAlertChannelParts {
  /** Makes one attempt a call: what is to be waited for is the sender's to know. */
  readonly api: Api;
  readonly chats: Pick<ChatStore, 'settings'>;
  readonly alertSettings: Pick<AlertSettingsStore, 'of'>;
  readonly texts: Readonly<Record<ChatLanguage, Texts>>;
  readonly fallback: { readonly language: ChatLanguage; readonly timeZone: string };
}

/** Alerts as messages in Telegram, in the language and the time zone of their chat. */
export class TelegramAlertChannel implements AlertChannel {
  constructor(private readonly parts: TelegramAlertChannelParts) {}

  async send(message: AlertMessage): Promise<SendOutcome> {
    const { body, buttons } = await this.#view(message);
    const { chatId, threadId } = message;
    const place = threadId === null ? {} : { message_thread_id: threadId };
    return attempt((formatted) =>
      this.parts.api.sendMessage(chatId, body.text, {
        ...place,
        ...(formatted ? { entities: [...body.entities] } : {}),
        link_preview_options: { is_disabled: true },
        reply_markup: keyboard(buttons),
      }),
    );
  }

  async edit(message: AlertMessage, messageId: number): Promise<SendOutcome> {
    const { body, buttons } = await this.#view(message);
    return attempt(async (formatted) => {
      await this.parts.api.editMessageText(message.chatId, messageId, body.text, {
        ...(formatted ? { entities: [...body.entities] } : {}),
        link_preview_options: { is_disabled: true },
        reply_markup: keyboard(buttons),
      });
      return { message_id: messageId };
    }, messageId);
  }

  async isReachable(): Promise<boolean> {
    try {
      await this.parts.api.getMe();
      return true;
    } catch (error) {
      if (error instanceof HttpError) return false;
      if (!(error instanceof GrammyError)) throw error;
      const { kind } = refusalOf(error);
      if (kind === 'token refused') throw tokenRefused();
      return kind !== 'server fault';
    }
  }

  tellNoRights(chatId: number, turn: (adminId: number) => Promise<void>): Promise<boolean> {
    return tellNoRights(this.parts, chatId, turn);
  }

  async #view(message: AlertMessage): Promise<MessageView> {
    const { chats, alertSettings, texts, fallback } = this.parts;
    const { language } = await chats.settings(message.chatId);
    const { timeZone } = await alertSettings.of(message.chatId);
    const own = texts[chatLanguage(language, undefined, fallback.language)];
    switch (message.form) {
      case 'resumed':
        return resumedView(own, message);
      case 'digest':
        return digestView(own, message);
      case 'alert':
      case 'correction':
        return alertView(own, { timeZone: timeZone ?? fallback.timeZone }, message);
    }
  }
}

/**
 * Makes the call, once more without formatting when Telegram does not take it, and says what came of it.
 * @param edited the message that is edited, which is as it should be when nothing about it changes
 */
async function attempt(
  call: (formatted: boolean) => Promise<{ readonly message_id: number }>,
  edited?: number,
): Promise<SendOutcome> {
  for (const formatted of [true, false]) {
    try {
      return { kind: 'sent', messageId: (await call(formatted)).message_id };
    } catch (error) {
      if (error instanceof HttpError) {
        const reason = networkReason(error);
        return mayHaveBeenDone(error) ? { kind: 'unknown', reason } : { kind: 'unreachable', reason };
      }
      if (!(error instanceof GrammyError)) throw error;
      const outcome = outcomeOf(error, edited);
      if (outcome !== 'formatting') return outcome;
    }
  }
  return { kind: 'refused', reason: 'the text is not taken' };
}

/** @throws TokenRefusedError */
function outcomeOf(error: GrammyError, edited: number | undefined): SendOutcome | 'formatting' {
  const reason = `${error.error_code} ${error.description}`;
  const refusal = refusalOf(error);
  switch (refusal.kind) {
    case 'token refused':
      throw tokenRefused();
    case 'flood':
      return { kind: 'flood', retryAfterMs: refusal.retryAfterS * 1_000 };
    case 'migrated':
      return { kind: 'migrated', toChatId: refusal.toChatId };
    case 'chat closed':
      // Of a forum only the topic may be closed.
      return /TOPIC_CLOSED/.test(error.description)
        ? { kind: 'thread gone' }
        : { kind: 'closed', why: refusal.reason };
    case 'thread gone':
      return { kind: 'thread gone' };
    case 'message gone':
      return { kind: 'message gone' };
    case 'not modified':
      return edited === undefined ? { kind: 'refused', reason } : { kind: 'sent', messageId: edited };
    case 'formatting':
      return 'formatting';
    case 'server fault':
      return { kind: 'unknown', reason };
    case 'conflict':
    case 'too late':
    case 'quote unknown':
    case 'other':
      return { kind: 'refused', reason };
  }
}
