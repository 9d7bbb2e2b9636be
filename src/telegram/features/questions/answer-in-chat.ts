import type { Answer } from '../../../domain/answering/answer.js';
import type { BotContext } from '../../context.js';
import type { BotParts } from '../../bot-parts.js';
import type { QuestionGate } from './question-gate.js';
import { answerView } from '../../render/views/answer-view.js';
import { notFoundView } from '../../render/views/not-found-view.js';
import { sendView, type ReplyTo } from '../../send-view.js';
import { whileTyping } from '../../typing.js';

/** For so long the buttons under an answer work; it is forgotten then. */
export const ANSWERS_KEPT_DAYS = 90;

/** Passages that "next" goes through. */
const PASSAGES = 5;

/** Answers a question in the chat it comes from. */
export class AnswerInChat {
  constructor(
    private readonly parts: Pick<BotParts, 'asking' | 'articles' | 'shownAnswers' | 'clock' | 'metrics'>,
    private readonly gate: QuestionGate,
  ) {}

  /**
   * Sends the answer, or what stands in its way.
   * @throws PostponedError while the index is being built, and when the chat asks too much at a time
   */
  async answer(ctx: BotContext, question: string, replyTo: ReplyTo | undefined): Promise<void> {
    const chatId = ctx.chatId;
    if (chatId === undefined || !(await this.gate.lets(ctx, question, replyTo))) return;
    const { asking, clock, metrics } = this.parts;
    const startedMs = clock.now();
    const answer = await whileTyping(ctx, () => asking.ask(question, { top: PASSAGES }));
    metrics.questionAnswered(answer.status, (clock.now() - startedMs) / 1_000);
    await this.#send(ctx, chatId, answer, replyTo);
  }

  async #send(ctx: BotContext, chatId: number, answer: Answer, replyTo: ReplyTo | undefined): Promise<void> {
    const { shownAnswers, clock, articles } = this.parts;
    if (answer.passages.length === 0 && (await articles.counts()).articles === 0) {
      await sendView(ctx, ctx.texts.rich('corpus-empty'), { replyTo });
      return;
    }
    const shown = { chatId, question: answer.question, status: answer.status, passages: answer.passages };
    if (answer.status === 'not_found') {
      await sendView(ctx, notFoundView(ctx.texts, shown), { replyTo });
      return;
    }
    const answerId = await shownAnswers.keep(shown, clock.now());
    await sendView(
      ctx,
      answerView(ctx.texts, ctx.style, { answerId, answer: shown, index: 0, widened: undefined }),
      {
        replyTo,
      },
    );
  }
}
