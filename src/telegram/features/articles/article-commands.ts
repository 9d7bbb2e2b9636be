import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import type { BotContext } from '../../context.js';
import type { BotParts } from '../../bot-parts.js';
import type { ArticlePages } from './article-pages.js';
import { parseCallbackData } from '../../render/callback-data.js';
import type { QuestionGate } from '../questions/question-gate.js';
import { sendView } from '../../send-view.js';
import { whileTyping } from '../../typing.js';

/** `/latest` and `/article`. */
export function articleCommands(
  { asking }: Pick<BotParts, 'asking'>,
  pages: ArticlePages,
  gate: QuestionGate,
) {
  const composer = new Composer<BotContext>();
  composer.command('latest', (ctx) => pages.sendLatest(ctx));
  composer.command('article', async (ctx) => {
    const words = ctx.match.trim();
    if (words !== '' && !isId(words) && !(await gate.lets(ctx, words))) return;
    const id = words === '' ? articleInReply(ctx.msg.reply_to_message) : await articleFor(ctx, words);
    if (id === undefined)
      await sendView(ctx, ctx.texts.rich(words === '' ? 'article-usage' : 'article-unmatched'));
    else if (!(await pages.sendArticle(ctx, id))) await sendView(ctx, ctx.texts.rich('article-gone'));
  });
  return composer;

  /** An id as it stands in links, or words: then the article of the passage nearest to them. */
  async function articleFor(ctx: BotContext, words: string): Promise<string | undefined> {
    if (isId(words)) return words;
    const { passages } = await whileTyping(ctx, () => asking.ask(words, { top: 1 }));
    return passages[0]?.articleId;
  }
}

function isId(words: string): boolean {
  return /^[0-9a-f]{16}$/.test(words);
}

/** The article of an answer of ours that the command replies to: its buttons name it. */
function articleInReply(message: Message | undefined): string | undefined {
  for (const button of message?.reply_markup?.inline_keyboard.flat() ?? []) {
    const action = 'callback_data' in button ? parseCallbackData(button.callback_data) : undefined;
    if (action?.kind === 'article') return action.articleId;
  }
  return undefined;
}
