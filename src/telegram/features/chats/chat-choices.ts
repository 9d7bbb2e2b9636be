import { settingsAt } from '../../../application/ports/alert-settings.js';
import { chatLanguage, type ChatLanguage } from '../../../domain/chats/chat-language.js';
import type { BotContext } from '../../context.js';
import type { BotParts } from '../../bot-parts.js';
import type { MessageView } from '../../render/message-view.js';
import { languageView } from '../../render/views/language-view.js';
import { settingsView } from '../../render/views/settings-view.js';
import { editView, sendView } from '../../send-view.js';

/** What a chat can choose, by commands and by buttons; in groups only its admins do. */
export class ChatChoices {
  constructor(
    private readonly parts: Pick<
      BotParts,
      'chats' | 'rights' | 'texts' | 'settings' | 'scrubAfter' | 'alertSettings' | 'subscriptions' | 'clock'
    >,
  ) {}

  /** Tells who may not; true for who may. */
  async allowsSender(ctx: BotContext): Promise<boolean> {
    if (ctx.msg === undefined) return false;
    if (await this.parts.rights.ofSender(ctx.msg)) return true;
    await sendView(ctx, ctx.texts.rich('only-admins'));
    return false;
  }

  async sendSettings(ctx: BotContext, page: 'overview' | 'language'): Promise<void> {
    await sendView(ctx, await this.#view(ctx, page));
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
    await editView(ctx, await this.#view(ctx, page));
    return undefined;
  }

  async chooseLanguage(ctx: BotContext, choice: ChatLanguage | 'auto'): Promise<string | undefined> {
    if (!(await this.#allowsPress(ctx))) return ctx.texts.plain('only-admins');
    await this.setLanguage(ctx, choice);
    await editView(ctx, await this.#view(ctx, 'language'));
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

  async #view(ctx: BotContext, page: 'overview' | 'language'): Promise<MessageView> {
    const { chats, alertSettings, subscriptions, clock } = this.parts;
    const chatId = ctx.chatId ?? 0;
    const state = {
      chosenLanguage: (await chats.settings(chatId)).language,
      chat: ctx.chat?.type === 'private' ? 'private' : 'group',
    } as const;
    if (page === 'language') return languageView(ctx.texts, state);
    const alerts = settingsAt(await alertSettings.of(chatId), clock.now());
    const count = (await subscriptions.ofChat(chatId)).length;
    return settingsView(ctx.texts, ctx.style, { ...state, alerts, subscriptions: count });
  }
}
