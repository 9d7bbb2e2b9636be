import type { ShownAnswer } from '../../../application/ports/shown-answers.js';
import type { QuotedPassage } from '../../../domain/answering/answer.js';
import type { BotContext } from '../../context.js';
import type { BotParts } from '../../bot-parts.js';
import { answerView } from '../../render/views/answer-view.js';
import { editView } from '../../send-view.js';

/** The buttons under an answer. Each returns what to say over the chat, if anything. */
export class AnswerButtons {
  constructor(private readonly parts: Pick<BotParts, 'shownAnswers' | 'articles'>) {}

  async showPassage(
    ctx: BotContext,
    {
      answerId,
      index,
      widened,
    }: { readonly answerId: number; readonly index: number; readonly widened: boolean },
  ): Promise<string | undefined> {
    const answer = await this.#answerOf(ctx, answerId);
    const passage = answer?.passages[index];
    if (answer === undefined || passage === undefined) return ctx.texts.plain('answer-expired');
    const around = widened ? await this.#neighbourhood(passage) : undefined;
    await editView(ctx, answerView(ctx.texts, ctx.style, { answerId, answer, index, widened: around }));
    return undefined;
  }

  async vote(
    ctx: BotContext,
    { answerId, helpful }: { readonly answerId: number; readonly helpful: boolean },
  ): Promise<string> {
    const answer = await this.#answerOf(ctx, answerId);
    const voter = ctx.from?.id;
    if (answer === undefined || voter === undefined) return ctx.texts.plain('answer-expired');
    await this.parts.shownAnswers.vote(answerId, voter, helpful);
    return ctx.texts.plain('vote-thanks');
  }

  /** An answer is only shown in the chat that it was given in: clients can send any data with a press. */
  async #answerOf(ctx: BotContext, answerId: number): Promise<ShownAnswer | undefined> {
    const answer = await this.parts.shownAnswers.find(answerId);
    return answer?.chatId === ctx.chatId ? answer : undefined;
  }

  /** The whole paragraph and those next to it; the paragraph alone when the article has gone or changed. */
  async #neighbourhood({ articleId, paragraph, quote, before, after }: QuotedPassage) {
    const article = await this.parts.articles.article(articleId);
    const paragraphs = article?.paragraphs ?? [];
    if (paragraphs[paragraph]?.includes(quote) !== true) return { before, after };
    return {
      before: joined([paragraphs[paragraph - 1], before]),
      after: joined([after, paragraphs[paragraph + 1]]),
    };
  }
}

function joined(paragraphs: readonly (string | undefined)[]): string {
  return paragraphs.filter((text) => text !== undefined && text !== '').join('\n\n');
}
