import { Composer } from 'grammy';
import type { InlineQueryResult } from 'grammy/types';
import type { StoredArticle } from '../../../application/ports/article-store.js';
import type { Answer } from '../../../domain/answering/answer.js';
import { questionLink } from '../../../domain/chats/deep-link.js';
import type { BotContext } from '../../context.js';
import type { BotParts } from '../../bot-parts.js';
import {
  inlineAnswer,
  inlineArticle,
  inlinePassage,
  type InlineResult,
} from '../../render/views/inline-result.js';

/** Results on a page. */
const PAGE = 10;

/** Passages that a question is answered with at most, over all pages. */
const MOST = 30;

/** Seconds for which Telegram gives the same results again: new articles come in between, figures do not change. */
const QUESTION_CACHED_S = 300;
const LATEST_CACHED_S = 30;

/** A question that is longer is no look-up (Telegram gives at most 256 characters). */
const SHORTEST_QUESTION = 3;

/** `@bot question` in any chat: quotes to choose from; the newest articles while nothing is asked. Nothing is kept of it. */
export function inline({
  asking,
  articles,
  readiness,
  metrics,
  clock,
}: Pick<BotParts, 'asking' | 'articles' | 'readiness' | 'metrics' | 'clock'>) {
  const composer = new Composer<BotContext>();
  composer.on('inline_query', async (ctx) => {
    const question = ctx.inlineQuery.query.replace(/\s+/gu, ' ').trim();
    const offset = offsetOf(ctx.inlineQuery.offset);
    if (!/[\p{L}\p{N}]/u.test(question) || question.length < SHORTEST_QUESTION)
      await offerLatest(ctx, offset);
    else if (readiness.isReady) await offerPassages(ctx, question, offset);
    else await offerNothing(ctx, ctx.texts.plain('inline-still-indexing'), undefined, 1);
  });
  return composer;

  async function offerLatest(ctx: BotContext, offset: number): Promise<void> {
    const page = await articles.newestArticles(PAGE + 1, offset);
    if (page.length === 0 && offset === 0) {
      await offerNothing(ctx, ctx.texts.plain('inline-no-articles'), undefined, LATEST_CACHED_S);
      return;
    }
    const results = page.slice(0, PAGE).map((article) => articleResult(ctx, article));
    await ctx.answerInlineQuery(results, {
      cache_time: LATEST_CACHED_S,
      is_personal: true,
      next_offset: page.length > PAGE ? String(offset + PAGE) : '',
    });
  }

  async function offerPassages(ctx: BotContext, question: string, offset: number): Promise<void> {
    const startedMs = clock.now();
    const answer = await asking.ask(question, { top: MOST });
    metrics.questionAnswered(answer.status, (clock.now() - startedMs) / 1_000);
    if (answer.passages.length === 0 && (await articles.counts()).articles === 0) {
      await offerNothing(ctx, ctx.texts.plain('inline-no-articles'), undefined, LATEST_CACHED_S);
      return;
    }
    if (answer.passages.length === 0) {
      await offerNothing(
        ctx,
        ctx.texts.plain('inline-ask-in-private'),
        questionLink(question),
        QUESTION_CACHED_S,
      );
      return;
    }
    const page = answer.passages.slice(offset, offset + PAGE);
    const results = page.map((_, index) => passageResult(ctx, answer, offset + index));
    await ctx.answerInlineQuery(results, {
      cache_time: QUESTION_CACHED_S,
      is_personal: true,
      next_offset: offset + PAGE < answer.passages.length ? String(offset + PAGE) : '',
      ...(answer.status === 'not_found' ? inPrivate(ctx, questionLink(question)) : {}),
    });
  }
}

async function offerNothing(
  ctx: BotContext,
  text: string,
  link: string | undefined,
  seconds: number,
): Promise<void> {
  await ctx.answerInlineQuery([], {
    cache_time: seconds,
    is_personal: true,
    // Telegram wants a parameter with the button; a plain start says hello.
    button: { text, start_parameter: link ?? 'inline' },
  });
}

function inPrivate(ctx: BotContext, link: string | undefined) {
  return { button: { text: ctx.texts.plain('inline-ask-in-private'), start_parameter: link ?? 'inline' } };
}

function articleResult(ctx: BotContext, article: StoredArticle): InlineQueryResult {
  return inlineResult(`a:${article.id}`, inlineArticle(ctx.texts, ctx.style, article));
}

function passageResult(ctx: BotContext, answer: Answer, index: number): InlineQueryResult {
  const passage = answer.passages[index]!;
  const view = index === 0 && answer.status === 'answered' ? inlineAnswer : inlinePassage;
  const id = `p:${passage.articleId}:${passage.paragraph}:${index}`;
  return inlineResult(id, view(ctx.texts, ctx.style, passage));
}

/** https://core.telegram.org/bots/api#inlinequeryresultarticle */
export function inlineResult(id: string, { title, description, body }: InlineResult): InlineQueryResult {
  return {
    type: 'article',
    id,
    title,
    description,
    input_message_content: {
      message_text: body.text,
      entities: [...body.entities],
      link_preview_options: { is_disabled: true },
    },
  };
}

function offsetOf(text: string): number {
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
}
