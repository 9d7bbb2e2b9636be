import type { MessageEntity } from 'grammy/types';
import { BotApiServer } from '../bot-api/bot-api-server.js';
import type { ChatMessage, SeenButton } from '../bot-api/state/chat-message.js';

/** A message as somebody in the chat sees it. */
export interface ShownMessage {
  readonly from: string;
  readonly isFromBot: boolean;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** Rows. */
  readonly buttons: readonly (readonly SeenButton[])[];
  /** What it replies to: who wrote that, and the part of it that is quoted, if any. */
  readonly replyTo: { readonly from: string; readonly quote: string | undefined } | undefined;
  /** Seconds since 1970. */
  readonly date: number;
}

export interface Scene {
  readonly place: string;
  readonly messages: readonly ShownMessage[];
}

/** Its clock stands still, so that whatever is shown of it is the same in every run: 5 December 2025, 09:30 in Vietnam. */
export async function startReadmeTelegram(): Promise<BotApiServer> {
  return BotApiServer.start({
    bot: { first_name: 'newsquote', username: 'newsquote_bot' },
    now: () => Date.UTC(2025, 11, 5, 2, 30),
  });
}

/** What people ask in the README, and what the bot that polls this server answers over the articles of corpus/. */
export async function playReadmeScenes(telegram: BotApiServer): Promise<readonly Scene[]> {
  const anna = telegram.user({ first_name: 'Anna', language_code: 'en' });
  const minh = telegram.user({ first_name: 'Minh', language_code: 'vi' });
  const group = telegram.group({ title: 'Figures', members: [anna, minh], bot: 'member' });
  const timeoutMs = 20_000;

  const annas = telegram.privateChat(anna);
  await anna.asks(annas, 'what is the 2026 growth target', { timeoutMs });
  const minhs = telegram.privateChat(minh);
  await minh.asks(minhs, 'thu ngan sach nam 2025 cua tinh dat bao nhieu', { timeoutMs });
  const doubt = await minh.sends(group, 'What is GRDP per capita now?');
  await anna.asks(group, '/ask', { replyTo: doubt, timeoutMs });

  return [
    { place: 'Anna, in private', messages: annas.messages.map(shown) },
    { place: 'Minh, in private, in Vietnamese', messages: minhs.messages.map(shown) },
    { place: 'Both, in a group', messages: group.messages.map(shown) },
  ];
}

function shown({ raw, isFromBot, text, entities, buttons, quote }: ChatMessage): ShownMessage {
  const repliedTo = raw.reply_to_message?.from?.first_name;
  return {
    from: raw.from?.first_name ?? '',
    isFromBot,
    text,
    entities,
    buttons,
    replyTo: repliedTo === undefined ? undefined : { from: repliedTo, quote },
    date: raw.date,
  };
}
