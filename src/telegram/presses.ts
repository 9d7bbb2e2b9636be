import { Composer } from 'grammy';
import type { BotContext } from './context.js';
import type { BotParts } from './bot-parts.js';
import { PostponedError } from './delivery/postponed-error.js';
import { parseCallbackData, type CallbackAction } from './render/callback-data.js';
import type { AlertButtons } from './features/alerts/alert-buttons.js';
import type { AnswerButtons } from './features/questions/answer-buttons.js';
import type { ArticlePages } from './features/articles/article-pages.js';
import type { ChatChoices } from './features/chats/chat-choices.js';

/** Every press of a button is answered, or the button would show a clock for a minute. */
export function presses(
  { log }: Pick<BotParts, 'log'>,
  buttons: {
    readonly answers: AnswerButtons;
    readonly articles: ArticlePages;
    readonly choices: ChatChoices;
    readonly alerts: AlertButtons;
  },
) {
  const composer = new Composer<BotContext>();
  composer.on('callback_query', async (ctx) => {
    let notice: string | undefined;
    try {
      notice = await carryOut(ctx, parseCallbackData(ctx.callbackQuery.data ?? ''));
    } catch (error) {
      if (error instanceof PostponedError) throw error;
      // What failed is what must be heard of, also when this cannot be said.
      await ctx
        .answerCallbackQuery({ text: ctx.texts.plain('failure'), show_alert: true })
        .catch(() => undefined);
      throw error;
    }
    await ctx.answerCallbackQuery(notice === undefined ? {} : { text: notice });
  });
  return composer;

  /** Returns what to say over the chat, if anything. */
  async function carryOut(ctx: BotContext, action: CallbackAction | undefined): Promise<string | undefined> {
    // A button of another version, or a message that was sent inline.
    if (action === undefined || ctx.callbackQuery?.message === undefined) {
      log.info('a button was pressed that is not known');
      return ctx.texts.plain('button-outdated');
    }
    switch (action.kind) {
      case 'passage':
        return buttons.answers.showPassage(ctx, action);
      case 'vote':
        return buttons.answers.vote(ctx, action);
      case 'article':
        return buttons.articles.open(ctx, action.articleId);
      case 'latest':
        return buttons.articles.turnTo(ctx, action.offset);
      case 'settings':
        return buttons.choices.showSettings(ctx, action.page);
      case 'language':
        return buttons.choices.chooseLanguage(ctx, action.choice);
      case 'forget':
        return buttons.choices.forget(ctx, action.confirmed);
      default:
        return buttons.alerts.carryOut(ctx, action);
    }
  }
}
