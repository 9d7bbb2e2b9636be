import { BotError, GrammyError, HttpError, type Bot } from 'grammy';
import type { Update } from 'grammy/types';
import { OperatorError } from '../application/errors.js';
import type { Clock } from '../application/ports/clock.js';
import type { Log } from '../application/ports/log.js';
import type { Metrics } from '../application/ports/metrics.js';
import type { BotContext } from './context.js';
import type { Handled, HandleUpdate } from './delivery/inbox-worker.js';
import { networkReason } from './delivery/lost-outcome.js';
import { PostponedError } from './delivery/postponed-error.js';
import { kindOf } from './delivery/receive-updates.js';
import { refusalOf } from './delivery/refusal.js';
import { sendView } from './send-view.js';

export interface HandleUpdateParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tagOf: (chatId: number) => string;
  /** Fires when the process is told to stop: what fails then is handled after the next start. */
  readonly signal: AbortSignal;
}

/** Hands updates to the bot, and says what a failure means for the update: later, never, or the end of the process. */
export function updateHandler(bot: Bot<BotContext>, parts: HandleUpdateParts): HandleUpdate {
  return async (update) => {
    const startedMs = performance.now();
    let outcome: 'done' | 'postponed' | 'failed' = 'failed';
    try {
      await bot.handleUpdate(update);
      outcome = 'done';
      return { kind: 'done' };
    } catch (error) {
      const handled = await afterFailure(error, update, parts);
      if (handled.kind === 'postponed') outcome = 'postponed';
      return handled;
    } finally {
      parts.metrics.updateHandled(kindOf(update), outcome, (performance.now() - startedMs) / 1_000);
    }
  };
}

async function afterFailure(error: unknown, update: Update, parts: HandleUpdateParts): Promise<Handled> {
  const cause: unknown = error instanceof BotError ? error.error : error;
  if (cause instanceof PostponedError) return { kind: 'postponed', dueMs: cause.dueMs };
  if (cause instanceof OperatorError) throw cause;
  if (parts.signal.aborted) return { kind: 'postponed', dueMs: parts.clock.now() };
  logFailure(cause, update, parts);
  if (error instanceof BotError && isFault(cause)) await apologise(error.ctx as BotContext);
  // Tried once more it would fail once more.
  return { kind: 'done' };
}

/** Neither the chat nor the network is to blame: another message, that we are sorry, may get through. */
function isFault(cause: unknown): boolean {
  if (cause instanceof GrammyError) return refusalOf(cause).kind === 'other';
  return !(cause instanceof HttpError);
}

function logFailure(cause: unknown, update: Update, { log, tagOf }: HandleUpdateParts): void {
  const chat =
    update.message?.chat ??
    update.channel_post?.chat ??
    update.callback_query?.message?.chat ??
    update.my_chat_member?.chat;
  const fields = { update: update.update_id, chat: chat === undefined ? null : tagOf(chat.id) };
  if (cause instanceof GrammyError) {
    const refusal = refusalOf(cause);
    const reason = `${cause.error_code} ${cause.description}`;
    if (refusal.kind === 'chat closed') log.info('a chat does not take messages', { ...fields, reason });
    else log.error('Telegram refused a call', { ...fields, method: cause.method, reason });
  } else if (cause instanceof HttpError) {
    log.error('an update was given up: Telegram never said whether it took the answer', {
      ...fields,
      reason: networkReason(cause),
    });
  } else {
    log.error('an update failed; please report it', {
      ...fields,
      reason: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    });
  }
}

/** Whoever asks is not left without a word. Presses have been answered where they are handled. */
async function apologise(ctx: BotContext): Promise<void> {
  if (ctx.message === undefined) return;
  try {
    await sendView(ctx, ctx.texts.rich('failure'));
  } catch {
    // What failed has been logged. It may be what the apology needs too: the language of the chat, or the way to it.
  }
}
