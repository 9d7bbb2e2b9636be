import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import { chatLanguage } from '../domain/chats/chat-language.js';
import type { BotContext } from './context.js';
import type { BotParts } from './bot-parts.js';

/**
 * Comes first: lets go of messages that no person wrote, and learns the chat's language and time zone. Other bots are not spoken to
 * (two of them could go on for ever), nor are messages that were sent through this bot inline.
 */
export function chatContext({
  chats,
  texts,
  settings,
  alertSettings,
}: Pick<BotParts, 'chats' | 'texts' | 'settings' | 'alertSettings'>) {
  const composer = new Composer<BotContext>();
  composer.use(async (ctx, next) => {
    const message = ctx.message ?? ctx.channelPost ?? ctx.guestMessage;
    if (message !== undefined && !fromPeople(message, ctx.me.id)) return;
    // In a chat that the bot is no member of, what the user chose in private counts.
    const chat = ctx.guestMessage === undefined ? ctx.chat : undefined;
    const chatId = chat?.id ?? ctx.from?.id;
    const chosen = chatId === undefined ? null : (await chats.settings(chatId)).language;
    // A group is spoken to in one language, whoever writes.
    const client = chat === undefined || chat.type === 'private' ? ctx.from?.language_code : undefined;
    ctx.language = chatLanguage(chosen, client, settings.language);
    ctx.texts = texts[ctx.language];
    const zone = chatId === undefined ? null : (await alertSettings.of(chatId)).timeZone;
    ctx.style = { timeZone: zone ?? settings.timeZone };
    await next();
  });
  return composer;
}

function fromPeople(message: Message, ownId: number): boolean {
  if (message.via_bot?.id === ownId) return false;
  // Admins who write as the group, and channels, have a bot as their sender (https://core.telegram.org/bots/api#message).
  return message.from?.is_bot !== true || message.sender_chat !== undefined;
}
