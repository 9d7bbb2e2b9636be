import type { Context } from 'grammy';
import type { ChatLanguage } from '../domain/chats/chat-language.js';
import type { Texts } from './render/texts.js';

/** What a handler knows of the chat beside the update itself. */
export interface ChatContext {
  language: ChatLanguage;
  texts: Texts;
  /** How dates are shown. */
  style: { readonly timeZone: string };
  /** Everything about the chat was erased: what the store still holds in freed space goes when the update is handled. */
  scrubAfterwards: boolean;
}

export type BotContext = Context & ChatContext;
