import { LONGEST_QUESTION } from '../../../domain/questions/longest-question.js';
import type { BotContext } from '../../context.js';
import type { BotParts } from '../../bot-parts.js';
import { PostponedError } from '../../delivery/postponed-error.js';
import { sendView, type ReplyTo } from '../../send-view.js';

/**
 * An update that waits for the index is looked at again after so long. It is woken when the index is ready; but what is
 * being postponed at that very moment is not in the inbox to be woken.
 */
const WAIT_FOR_INDEX_MS = 5_000;

/** Stands before everything that the models are asked for in a chat. */
export class QuestionGate {
  /** Chats that have been told how far the index is. */
  readonly #told = new Set<number>();

  constructor(private readonly parts: Pick<BotParts, 'readiness' | 'flood' | 'clock'>) {}

  /**
   * Whether the question may be looked up now; when it never may, the chat is told why.
   * @throws PostponedError while the index is being built, and when the chat asks too much at a time
   */
  async lets(ctx: BotContext, question: string, replyTo?: ReplyTo): Promise<boolean> {
    const chatId = ctx.chatId;
    if (chatId === undefined) return false;
    if (question.length > LONGEST_QUESTION) {
      await sendView(ctx, ctx.texts.rich('question-too-long', { max: LONGEST_QUESTION }), { replyTo });
      return false;
    }
    await this.#waitForIndex(ctx, chatId);
    await this.#waitForTurn(ctx, chatId);
    return true;
  }

  async #waitForIndex(ctx: BotContext, chatId: number): Promise<void> {
    const { readiness, clock } = this.parts;
    if (!readiness.isReady && !this.#told.has(chatId)) {
      this.#told.add(chatId);
      await sendView(ctx, ctx.texts.rich('indexing', { percent: readiness.percent }));
    }
    // It may have become so while that was said.
    if (readiness.isReady) this.#told.clear();
    else throw new PostponedError(clock.now() + WAIT_FOR_INDEX_MS);
  }

  async #waitForTurn(ctx: BotContext, chatId: number): Promise<void> {
    const turn = this.parts.flood.take(chatId);
    if (turn.kind === 'go') return;
    if (turn.tell) await sendView(ctx, ctx.texts.rich('flood'));
    throw new PostponedError(turn.untilMs);
  }
}
