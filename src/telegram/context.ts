import type { Context } from 'grammy';
import type { ChatLanguage } from '../domain/chats/chat-language.js';
import type { Texts } from './render/texts.js';

/** What a handler knows of the chat beside the update itself. */
export interface ChatContext {
  language: ChatLanguage;
  texts: Texts;
  /** How dates are shown. */
  style: { readonly timeZone: string };
}

export type BotContext = Context & ChatContext;
