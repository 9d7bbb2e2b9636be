import type { ChatMessage } from './chat-message.js';
import type { Chat } from './chat.js';
import { isAdministrator, isInside } from './membership.js';
import type { World } from './world.js';

/** Sender of what anonymous administrators of a group write. */
export const GROUP_ANONYMOUS_BOT = 1087968824;
/** Sender of what people write in the name of a channel. */
export const CHANNEL_BOT = 136817688;
/** Sender of channel posts that are forwarded into the discussion group. */
export const TELEGRAM_SERVICE = 777000;

/**
 * Whether Telegram tells the bot of a message. https://core.telegram.org/bots/features#privacy-mode: with privacy mode
 * on, a bot that is no administrator gets commands, replies to its messages, what was sent by way of it, and what services
 * the group; a mention of its name is not enough.
 */
export function botSees(world: World, chat: Chat, message: ChatMessage, isService: boolean): boolean {
  const bot = world.botAccount;
  if (chat.type === 'private') return chat.facts.person !== undefined && !chat.facts.person.hasBlockedBot;
  const membership = chat.membership(bot.id);
  if (!isInside(membership)) return false;
  if (chat.type === 'channel' || isService) return true;
  if (isFromAnotherBot(message)) return false;
  if (world.botFacts.can_read_all_group_messages || isAdministrator(membership)) return true;
  return isMeantForBot(world, chat, message);
}

function isFromAnotherBot({ raw }: ChatMessage): boolean {
  return raw.from?.is_bot === true && raw.sender_chat === undefined;
}

function isMeantForBot(world: World, chat: Chat, message: ChatMessage): boolean {
  const bot = world.botAccount;
  if (message.raw.via_bot?.id === bot.id) return true;
  if (message.raw.reply_to_message?.from?.id === bot.id) return true;
  const command = message.entities.find((entity) => entity.type === 'bot_command' && entity.offset === 0);
  if (!command) return false;
  const [, name] = message.covered(command).split('@');
  if (name !== undefined) return name.toLowerCase() === bot.username?.toLowerCase();
  return chat.lastBot === undefined || chat.lastBot === bot.id;
}
