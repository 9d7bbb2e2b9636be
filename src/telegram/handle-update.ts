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

/**
 * When an update is handled once more whose calls Telegram did not answer, in seconds: its troubles may last minutes, and
 * nobody is to be left without an answer. It ends some time, as each may send the answer twice.
 */
const LATER_S = [15, 30, 60, 120, 240] as const;

/** Hands updates to the bot, and says what a failure means for the update: later, never, or the end of the process. */
export function updateHandler(bot: Bot<BotContext>, parts: HandleUpdateParts): HandleUpdate {
  const tries = new Map<number, number>();
  return async (update) => {
    const startedMs = performance.now();
    let outcome: 'done' | 'postponed' | 'failed' = 'failed';
    try {
      await bot.handleUpdate(update);
      outcome = 'done';
      tries.delete(update.update_id);
      return { kind: 'done' };
    } catch (error) {
      const tried = tries.get(update.update_id) ?? 0;
      const laterS = isOutage(causeOf(error)) && wantsAnswer(update) ? LATER_S[tried] : undefined;
      const handled = await afterFailure(error, update, { ...parts, laterS });
      if (handled.kind === 'postponed') outcome = 'postponed';
      if (handled.kind === 'postponed' && laterS !== undefined) tries.set(update.update_id, tried + 1);
      else tries.delete(update.update_id);
      return handled;
    } finally {
      parts.metrics.updateHandled(kindOf(update), outcome, (performance.now() - startedMs) / 1_000);
    }
  };
}

async function afterFailure(
  error: unknown,
  update: Update,
  parts: HandleUpdateParts & { readonly laterS: number | undefined },
): Promise<Handled> {
  const cause = causeOf(error);
  if (cause instanceof PostponedError) return { kind: 'postponed', dueMs: cause.dueMs };
  if (cause instanceof OperatorError) throw cause;
  if (parts.signal.aborted) return { kind: 'postponed', dueMs: parts.clock.now() };
  if (parts.laterS !== undefined) {
    parts.log.warn('Telegram does not answer; an update is handled once more later', {
      update: update.update_id,
      seconds: parts.laterS,
    });
    return { kind: 'postponed', dueMs: parts.clock.now() + parts.laterS * 1_000 };
  }
  logFailure(cause, update, parts);
  if (error instanceof BotError && isFault(cause)) await apologise(error.ctx as BotContext);
  // Tried once more it would fail once more.
  return { kind: 'done' };
}

function causeOf(error: unknown): unknown {
  return error instanceof BotError ? error.error : error;
}

/** Telegram or the way to it is in trouble, and has been for as long as the call was tried. */
function isOutage(cause: unknown): boolean {
  if (cause instanceof GrammyError) return refusalOf(cause).kind === 'server fault';
  return cause instanceof HttpError;
}

/** Presses and inline queries are soon too old to be answered. */
function wantsAnswer(update: Update): boolean {
  return update.message !== undefined || update.channel_post !== undefined;
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
