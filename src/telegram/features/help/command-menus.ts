import type { Api } from 'grammy';
import type { BotCommandScope } from 'grammy/types';
import type { ChatLanguage } from '../../../domain/chats/chat-language.js';
import type { Texts } from '../../render/texts.js';
import { commandMenu, type MenuCommand } from '../../render/views/command-menu.js';

/** Where which menu is shown (https://core.telegram.org/bots/api#botcommandscope). */
const MENUS = [
  { scope: { type: 'all_private_chats' }, audience: 'private' },
  { scope: { type: 'all_group_chats' }, audience: 'group' },
  { scope: { type: 'all_chat_administrators' }, audience: 'group-admin' },
] as const satisfies readonly { readonly scope: BotCommandScope; readonly audience: string }[];

/** Keeps the command menus in Telegram as they are here, a scope and a language at a time; sets only what differs. */
export async function updateCommandMenus(
  api: Pick<Api, 'getMyCommands' | 'setMyCommands'>,
  texts: Readonly<Record<ChatLanguage, Texts>>,
  fallback: ChatLanguage,
): Promise<void> {
  for (const { scope, audience } of MENUS) {
    for (const language of [undefined, 'en', 'vi'] as const) {
      const wanted = commandMenu(texts[language ?? fallback], audience);
      // No language: for everybody whose language has no menu of its own.
      const place = { scope, ...(language === undefined ? {} : { language_code: language }) };
      if (!same(await api.getMyCommands(place), wanted)) await api.setMyCommands(wanted, place);
    }
  }
}

function same(a: readonly MenuCommand[], b: readonly MenuCommand[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ command, description }, i) => command === b[i]!.command && description === b[i]!.description)
  );
}
