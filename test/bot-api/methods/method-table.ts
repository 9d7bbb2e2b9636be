import { answerCallbackQuery } from './callbacks.js';
import { getChat, getChatAdministrators, getChatMember, leaveChat } from './chats.js';
import { deleteMyCommands, getMyCommands, setMyCommands } from './commands.js';
import { deleteMessage, editMessageReplyMarkup, editMessageText } from './editing.js';
import { getFile } from './files.js';
import { answerGuestQuery, answerInlineQuery } from './inline.js';
import type { Method } from './method.js';
import { sendChatAction, sendMessage } from './sending.js';
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './updates.js';

const METHODS: Readonly<Record<string, Method>> = {
  getMe: ({ world }) => world.botFacts,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  sendMessage,
  sendChatAction,
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  answerCallbackQuery,
  answerInlineQuery,
  answerGuestQuery,
  getFile,
  getChat,
  getChatMember,
  getChatAdministrators,
  leaveChat,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
};

const BY_SMALL_NAME = new Map(Object.entries(METHODS).map(([name, method]) => [name.toLowerCase(), method]));

/** The method of this name, in whatever case; undefined when this server knows none. */
export function findMethod(name: string): Method | undefined {
  return BY_SMALL_NAME.get(name.toLowerCase());
}

/** Methods whose calls count against the rate limits. */
export function isSending(name: string): boolean {
  return /^(?:send(?!ChatAction)|editMessage)/i.test(name);
}
