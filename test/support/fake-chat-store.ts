import type { ChatSettings, ChatStore } from '../../src/application/ports/chat-store.js';
import type { ChatLanguage } from '../../src/domain/chats/chat-language.js';

/** Another store in memory that keeps something of chats. */
interface KeepsChats {
  eraseChat(chatId: number): void;
  moveChat(fromChatId: number, toChatId: number): void;
}

interface KnownChat {
  readonly language: ChatLanguage | null;
  readonly introduced: boolean;
}

/** Chats in memory, and what is kept of them in the other stores that are given. */
export class FakeChatStore implements ChatStore {
  /** How often `scrub` was called. */
  scrubbed = 0;
  readonly #chats = new Map<number, KnownChat>();
  readonly #others: readonly KeepsChats[];

  constructor(...others: readonly KeepsChats[]) {
    this.#others = others;
  }

  settings(chatId: number): Promise<ChatSettings> {
    return Promise.resolve({ language: this.#chat(chatId).language });
  }

  setLanguage(chatId: number, language: ChatLanguage | null): Promise<void> {
    this.#chats.set(chatId, { ...this.#chat(chatId), language });
    return Promise.resolve();
  }

  claimIntroduction(chatId: number): Promise<boolean> {
    const chat = this.#chat(chatId);
    this.#chats.set(chatId, { ...chat, introduced: true });
    return Promise.resolve(!chat.introduced);
  }

  resetIntroduction(chatId: number): Promise<void> {
    this.#chats.set(chatId, { ...this.#chat(chatId), introduced: false });
    return Promise.resolve();
  }

  migrate(fromChatId: number, toChatId: number): Promise<void> {
    if (fromChatId === toChatId) return Promise.resolve();
    const [from, to] = [this.#chat(fromChatId), this.#chat(toChatId)];
    this.#chats.delete(fromChatId);
    this.#chats.set(toChatId, {
      language: to.language ?? from.language,
      introduced: to.introduced || from.introduced,
    });
    for (const other of this.#others) other.moveChat(fromChatId, toChatId);
    return Promise.resolve();
  }

  erase(chatId: number): Promise<void> {
    this.#chats.delete(chatId);
    for (const other of this.#others) other.eraseChat(chatId);
    return Promise.resolve();
  }

  scrub(): Promise<void> {
    this.scrubbed += 1;
    return Promise.resolve();
  }

  #chat(chatId: number): KnownChat {
    return this.#chats.get(chatId) ?? { language: null, introduced: false };
  }
}
