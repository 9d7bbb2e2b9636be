import type { Answer } from '../domain/answering/answer.js';
import type { BotContext } from './context.js';
import type { BotParts } from './bot-parts.js';
import { PostponedError } from './delivery/postponed-error.js';
import { answerView } from './render/views/answer-view.js';
import { notFoundView } from './render/views/not-found-view.js';
import { sendView, type ReplyTo } from './send-view.js';
import { whileTyping } from './typing.js';

/** Longest question that is looked up, in UTF-16 units; longer ones are no questions but texts. */
const LONGEST_QUESTION = 500;

/** For so long the buttons under an answer work; it is forgotten then. */
export const ANSWERS_KEPT_DAYS = 90;

/** Passages that "next" goes through. */
const PASSAGES = 5;

/** An update that waits for the index is due then at the latest; it is woken when the index is ready. */
const WAIT_FOR_INDEX_MS = 60_000;

/** Answers a question in the chat it comes from. */
export class AnswerInChat {
  /** Chats that have been told how far the index is. */
  readonly #told = new Set<number>();

  constructor(
    private readonly parts: Pick<
      BotParts,
      'asking' | 'readiness' | 'articles' | 'shownAnswers' | 'flood' | 'clock' | 'metrics'
    >,
  ) {}

  /**
   * Sends the answer, or what stands in its way.
   * @throws PostponedError while the index is being built, and when the chat asks too much at a time
   */
  async answer(ctx: BotContext, question: string, replyTo: ReplyTo | undefined): Promise<void> {
    const chatId = ctx.chatId;
    if (chatId === undefined) return;
    if (question.length > LONGEST_QUESTION) {
      await sendView(ctx, ctx.texts.rich('question-too-long', { max: LONGEST_QUESTION }), { replyTo });
      return;
    }
    await this.#waitForIndex(ctx, chatId);
    await this.#waitForTurn(ctx, chatId);
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

  async #waitForIndex(ctx: BotContext, chatId: number): Promise<void> {
    const { readiness, clock } = this.parts;
    if (readiness.isReady) {
      this.#told.clear();
      return;
    }
    if (!this.#told.has(chatId)) {
      this.#told.add(chatId);
      await sendView(ctx, ctx.texts.rich('indexing', { percent: readiness.percent }));
    }
    throw new PostponedError(clock.now() + WAIT_FOR_INDEX_MS);
  }

  async #waitForTurn(ctx: BotContext, chatId: number): Promise<void> {
    const turn = this.parts.flood.take(chatId);
    if (turn.kind === 'go') return;
    if (turn.tell) await sendView(ctx, ctx.texts.rich('flood'));
    throw new PostponedError(turn.untilMs);
  }
}
