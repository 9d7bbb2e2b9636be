import { Composer } from 'grammy';
import type { BotContext } from '../../context.js';
import type { BotParts } from '../../bot-parts.js';
import { LONGEST_QUESTION } from '../../../domain/questions/longest-question.js';
import { questionIn } from './question-in-message.js';
import type { TextArgs } from '../../render/texts.js';
import { inlinePassage } from '../../render/views/inline-result.js';
import { inlineResult } from './inline.js';

/**
 * A question from a chat that the bot is no member of: one message answers it, with one quote.
 * https://core.telegram.org/bots/api#answerguestquery
 */
export function guest({
  asking,
  readiness,
  metrics,
  clock,
}: Pick<BotParts, 'asking' | 'readiness' | 'metrics' | 'clock'>) {
  const composer = new Composer<BotContext>();
  composer.on('guest_message', async (ctx) => {
    const message = ctx.guestMessage;
    const queryId = message.guest_query_id;
    if (queryId === undefined) return;
    const asked = questionIn(message, ctx.me);
    const say = async (id: string, args: TextArgs = {}): Promise<void> => {
      const body = ctx.texts.rich(id, args);
      await ctx.answerGuestQuery(inlineResult('text', { title: body.text, description: '', body }));
    };
    if (asked.kind !== 'question') await say('ask-prompt');
    else if (asked.question.length > LONGEST_QUESTION)
      await say('question-too-long', { max: LONGEST_QUESTION });
    else if (!readiness.isReady) await say('guest-still-indexing');
    else {
      const startedMs = clock.now();
      const answer = await asking.ask(asked.question, { top: 1 });
      metrics.questionAnswered(answer.status, (clock.now() - startedMs) / 1_000);
      const [passage] = answer.passages;
      if (answer.status === 'not_found' || passage === undefined) await say('not-found');
      else await ctx.answerGuestQuery(inlineResult('answer', inlinePassage(ctx.texts, ctx.style, passage)));
    }
  });
  return composer;
}
