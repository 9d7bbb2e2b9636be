import type { ChatLanguage } from '../../domain/chats/chat-language.js';

/** What a chat has chosen; null: not chosen. */
export interface ChatSettings {
  readonly language: ChatLanguage | null;
}

/** What is kept of each chat. Ids are Telegram's. */
export interface ChatStore {
  /** All null for a chat that is not known. */
  settings(chatId: number): Promise<ChatSettings>;
  setLanguage(chatId: number, language: ChatLanguage | null): Promise<void>;
  /** True the first time only: who gets true introduces the bot to the chat. */
  claimIntroduction(chatId: number): Promise<boolean>;
  /** The chat may be introduced to the bot once more, as when it was removed and comes back. */
  resetIntroduction(chatId: number): Promise<void>;
  /** The group became a supergroup: everything that is kept under the old id stands under the new one, in one transaction. */
  migrate(fromChatId: number, toChatId: number): Promise<void>;
  /** Erases everything that is kept of the chat, its waiting updates and shown answers and its votes included. */
  erase(chatId: number): Promise<void>;
  /** No byte of what was erased is left in any file of the store. Call it when the erasing update is handled. */
  scrub(): Promise<void>;
}
