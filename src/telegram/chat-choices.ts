import { chatLanguage, type ChatLanguage } from '../domain/chats/chat-language.js';
import type { BotContext } from './context.js';
import type { BotParts } from './bot-parts.js';
import { languageView } from './render/views/language-view.js';
import { settingsView } from './render/views/settings-view.js';
import { editView, sendView } from './send-view.js';

/** What a chat can choose, by commands and by buttons; in groups only its admins do. */
export class ChatChoices {
  constructor(
    private readonly parts: Pick<BotParts, 'chats' | 'rights' | 'texts' | 'settings' | 'scrubAfter'>,
  ) {}

  /** Tells who may not; true for who may. */
  async allowsSender(ctx: BotContext): Promise<boolean> {
    if (ctx.msg === undefined) return false;
    if (await this.parts.rights.ofSender(ctx.msg)) return true;
    await sendView(ctx, ctx.texts.rich('only-admins'));
    return false;
  }

  async sendSettings(ctx: BotContext, page: 'overview' | 'language'): Promise<void> {
    const chosen = await this.#chosen(ctx);
    await sendView(ctx, viewOf(ctx, page, chosen));
  }

  async setLanguage(ctx: BotContext, choice: ChatLanguage | 'auto'): Promise<void> {
    if (ctx.chatId === undefined) return;
    const chosen = choice === 'auto' ? null : choice;
    await this.parts.chats.setLanguage(ctx.chatId, chosen);
    const client = ctx.chat?.type === 'private' ? ctx.from?.language_code : undefined;
    ctx.language = chatLanguage(chosen, client, this.parts.settings.language);
    ctx.texts = this.parts.texts[ctx.language];
  }

  /** Puts a page of the settings in the place of the message whose button was pressed. */
  async showSettings(ctx: BotContext, page: 'overview' | 'language'): Promise<string | undefined> {
    if (!(await this.#allowsPress(ctx))) return ctx.texts.plain('only-admins');
    await editView(ctx, viewOf(ctx, page, await this.#chosen(ctx)));
    return undefined;
  }

  async chooseLanguage(ctx: BotContext, choice: ChatLanguage | 'auto'): Promise<string | undefined> {
    if (!(await this.#allowsPress(ctx))) return ctx.texts.plain('only-admins');
    await this.setLanguage(ctx, choice);
    await editView(ctx, viewOf(ctx, 'language', await this.#chosen(ctx)));
    return ctx.texts.plain('language-set');
  }

  async forget(ctx: BotContext, confirmed: boolean): Promise<string | undefined> {
    if (!(await this.#allowsPress(ctx)) || ctx.chatId === undefined) return ctx.texts.plain('only-admins');
    if (!confirmed) {
      await editView(ctx, { body: ctx.texts.rich('forget-kept'), buttons: [] });
      return undefined;
    }
    await this.parts.chats.erase(ctx.chatId);
    this.parts.scrubAfter(ctx.update.update_id);
    await editView(ctx, { body: ctx.texts.rich('forget-done'), buttons: [] });
    return undefined;
  }

  async #allowsPress(ctx: BotContext): Promise<boolean> {
    return (
      ctx.chat !== undefined &&
      ctx.from !== undefined &&
      (await this.parts.rights.ofUser(ctx.chat, ctx.from.id))
    );
  }

  async #chosen(ctx: BotContext): Promise<ChatLanguage | null> {
    return ctx.chatId === undefined ? null : (await this.parts.chats.settings(ctx.chatId)).language;
  }
}

function viewOf(ctx: BotContext, page: 'overview' | 'language', chosenLanguage: ChatLanguage | null) {
  const state = { chosenLanguage, chat: ctx.chat?.type === 'private' ? 'private' : 'group' } as const;
  return page === 'language' ? languageView(ctx.texts, state) : settingsView(ctx.texts, ctx.style, state);
}
