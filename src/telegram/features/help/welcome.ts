import { Composer } from 'grammy';
import { parseDeepLink } from '../../../domain/chats/deep-link.js';
import type { BotContext } from '../../context.js';
import type { AnswerInChat } from '../questions/answer-in-chat.js';
import type { ArticlePages } from '../articles/article-pages.js';
import type { BotParts } from '../../bot-parts.js';
import type { SubscriptionList } from '../subscriptions/subscription-list.js';
import { helpView } from '../../render/views/help-view.js';
import { welcomeView } from '../../render/views/welcome-view.js';
import { sendView } from '../../send-view.js';

/** `/start`, with what a link asks for, and `/help`. */
export function welcome(
  { rights }: Pick<BotParts, 'rights'>,
  answers: AnswerInChat,
  pages: ArticlePages,
  subscriptions: SubscriptionList,
) {
  const composer = new Composer<BotContext>();
  composer.command('start', async (ctx) => {
    if (ctx.match === '') {
      await sendView(ctx, ctx.chat.type === 'private' ? welcomeView(ctx.texts) : await help(ctx));
      return;
    }
    const link = parseDeepLink(ctx.match);
    switch (link.kind) {
      case 'question':
        await answers.answer(ctx, link.question, undefined);
        return;
      case 'subscription':
        await subscriptions.sendOne(ctx, link.id);
        return;
      case 'article':
        if (!(await pages.sendArticle(ctx, link.articleId)))
          await sendView(ctx, ctx.texts.rich('article-gone'));
        return;
      case 'unknown':
        await sendView(ctx, ctx.texts.rich('link-unknown'));
    }
  });
  composer.command('help', async (ctx) => {
    await sendView(ctx, await help(ctx));
  });
  return composer;

  async function help(ctx: BotContext) {
    const audience =
      ctx.chat?.type === 'private'
        ? 'private'
        : ctx.msg !== undefined && (await rights.ofSender(ctx.msg))
          ? 'group-admin'
          : 'group';
    return helpView(ctx.texts, { audience, botUsername: ctx.me.username });
  }
}
