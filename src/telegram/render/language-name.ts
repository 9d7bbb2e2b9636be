import type { ChatLanguage } from '../../domain/chats/chat-language.js';
import type { Texts } from './texts.js';

/** What a language is called, in that language: who looks for it reads it. */
export function languageName(texts: Texts, language: ChatLanguage): string {
  return language === 'en' ? texts.plain('language-english') : texts.plain('language-vietnamese');
}
