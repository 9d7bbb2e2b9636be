import { GrammyError, HttpError, type Api } from 'grammy';
import type { ChatStore } from '../../../application/ports/chat-store.js';
import { chatLanguage, type ChatLanguage } from '../../../domain/chats/chat-language.js';
import { refusalOf } from '../../delivery/refusal.js';
import { tokenRefused } from '../../delivery/token-refused.js';
import type { Texts } from '../../render/texts.js';
import { noRightsView } from '../../render/views/no-rights-view.js';

export interface TellNoRightsParts {
  readonly api: Api;
  readonly chats: Pick<ChatStore, 'settings'>;
  readonly texts: Readonly<Record<ChatLanguage, Texts>>;
  readonly fallback: { readonly language: ChatLanguage };
}

/**
 * Tells the admins of a group or channel, in private, that the bot may not write there. Bots reach only those who have
 * started them (https://core.telegram.org/bots/faq#how-do-i-get-my-bot-to-message-users); the others are left alone.
 * @returns false when Telegram was out of reach before all were told
 * @throws TokenRefusedError
 */
export async function tellNoRights(
  { api, chats, texts, fallback }: TellNoRightsParts,
  chatId: number,
  turn: (adminId: number) => Promise<void>,
): Promise<boolean> {
  try {
    const chat = await unlessRefused(api.getChat(chatId));
    const admins = (await unlessRefused(api.getChatAdministrators(chatId))) ?? [];
    for (const { user } of admins.filter((admin) => !admin.user.is_bot)) {
      const { language } = await chats.settings(user.id);
      const own = texts[chatLanguage(language, user.language_code, fallback.language)];
      const { body } = noRightsView(own, { title: chat?.title ?? `${chatId}` });
      await turn(user.id);
      await unlessRefused(api.sendMessage(user.id, body.text, { entities: [...body.entities] }));
    }
    return true;
  } catch (error) {
    if (error instanceof HttpError) return false;
    throw error;
  }
}

async function unlessRefused<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    if (refusalOf(error).kind === 'token refused') throw tokenRefused();
    return undefined;
  }
}
