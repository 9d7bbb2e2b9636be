import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import type { BotContext } from '../context.js';
import type { BotParts } from '../bot-parts.js';
import type { ArticlePages } from '../article-pages.js';
import { parseCallbackData } from '../render/callback-data.js';
import { sendView } from '../send-view.js';

/** `/latest` and `/article`. */
export function articles({ asking, readiness }: Pick<BotParts, 'asking' | 'readiness'>, pages: ArticlePages) {
  const composer = new Composer<BotContext>();
  composer.command('latest', (ctx) => pages.sendLatest(ctx));
  composer.command('article', async (ctx) => {
    const words = ctx.match.trim();
    const id = words === '' ? articleInReply(ctx.msg.reply_to_message) : await articleFor(words);
    if (id === undefined)
      await sendView(ctx, ctx.texts.rich(words === '' ? 'article-usage' : 'article-unmatched'));
    else if (!(await pages.sendArticle(ctx, id))) await sendView(ctx, ctx.texts.rich('article-gone'));
  });
  return composer;

  /** An id as it stands in links, or words: then the article of the passage nearest to them. */
  async function articleFor(words: string): Promise<string | undefined> {
    if (/^[0-9a-f]{16}$/.test(words)) return words;
    if (!readiness.isReady) return undefined;
    const { passages } = await asking.ask(words, { top: 1 });
    return passages[0]?.articleId;
  }
}

/** The article of an answer of ours that the command replies to: its buttons name it. */
function articleInReply(message: Message | undefined): string | undefined {
  for (const button of message?.reply_markup?.inline_keyboard.flat() ?? []) {
    const action = 'callback_data' in button ? parseCallbackData(button.callback_data) : undefined;
    if (action?.kind === 'article') return action.articleId;
  }
  return undefined;
}
