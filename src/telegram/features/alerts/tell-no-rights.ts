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
 * @returns false when that failed for now (nobody in reach, a flood, a fault of Telegram's) and nobody was told: once one knows,
 * all the others are not told anew for one that was left out
 * @throws TokenRefusedError
 */
export async function tellNoRights(
  { api, chats, texts, fallback }: TellNoRightsParts,
  chatId: number,
  turn: (adminId: number) => Promise<void>,
): Promise<boolean> {
  const chat = await attempt(api.getChat(chatId));
  const admins = await attempt(api.getChatAdministrators(chatId));
  if (chat === 'failed' || admins === 'failed') return false;
  const outcomes: string[] = [];
  for (const { user } of admins === 'refused' ? [] : admins.filter((admin) => !admin.user.is_bot)) {
    const { language } = await chats.settings(user.id);
    const own = texts[chatLanguage(language, user.language_code, fallback.language)];
    const title = (chat === 'refused' ? undefined : chat.title) ?? `${chatId}`;
    const { body } = noRightsView(own, { title });
    await turn(user.id);
    const sent = await attempt(api.sendMessage(user.id, body.text, { entities: [...body.entities] }));
    outcomes.push(typeof sent === 'string' ? sent : 'told');
  }
  return outcomes.includes('told') || !outcomes.includes('failed');
}

/** What it gives; `refused` when asking again would be refused again, `failed` when it may not. */
async function attempt<T extends object>(call: Promise<T>): Promise<T | 'refused' | 'failed'> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof HttpError) return 'failed';
    if (!(error instanceof GrammyError)) throw error;
    const { kind } = refusalOf(error);
    if (kind === 'token refused') throw tokenRefused();
    return kind === 'flood' || kind === 'server fault' ? 'failed' : 'refused';
  }
}
