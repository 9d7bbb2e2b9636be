import { GrammyError, HttpError, type Api } from 'grammy';
import type { BotCommandScope } from 'grammy/types';
import { pause } from '../../../application/pause.js';
import type { Clock } from '../../../application/ports/clock.js';
import type { Log } from '../../../application/ports/log.js';
import type { ChatLanguage } from '../../../domain/chats/chat-language.js';
import { networkReason } from '../../delivery/lost-outcome.js';
import { PostponedError } from '../../delivery/postponed-error.js';
import type { Texts } from '../../render/texts.js';
import { commandMenu, type MenuCommand } from '../../render/views/command-menu.js';

/** Where which menu is shown (https://core.telegram.org/bots/api#botcommandscope). */
const MENUS = [
  { scope: { type: 'all_private_chats' }, audience: 'private' },
  { scope: { type: 'all_group_chats' }, audience: 'group' },
  { scope: { type: 'all_chat_administrators' }, audience: 'group-admin' },
] as const satisfies readonly { readonly scope: BotCommandScope; readonly audience: string }[];

/**
 * The menus as they are now, set as soon as Telegram lets them be: it may ask for a long pause between changes. Without
 * them the bot answers all the same.
 */
export async function offerCommandMenus(
  api: Pick<Api, 'getMyCommands' | 'setMyCommands'>,
  texts: Readonly<Record<ChatLanguage, Texts>>,
  {
    fallback,
    clock,
    log,
    signal,
  }: {
    /** What everybody sees whose language has no menu of its own. */
    readonly fallback: ChatLanguage;
    readonly clock: Clock;
    readonly log: Log;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  while (!signal.aborted) {
    try {
      await updateCommandMenus(api, texts, fallback);
      return;
    } catch (error) {
      if (error instanceof PostponedError) await pause(error.dueMs - clock.now(), signal);
      else if (error instanceof GrammyError || error instanceof HttpError) {
        log.warn('The command menus could not be set', {
          reason: error instanceof HttpError ? networkReason(error) : error.message,
        });
        return;
      } else throw error;
    }
  }
}

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
