import { HttpError, type Transformer } from 'grammy';
import type { ApiError, ApiResponse } from 'grammy/types';
import type { Log } from '../../application/ports/log.js';
import type { Metrics } from '../../application/ports/metrics.js';
import { mayHaveBeenDone, networkReason } from './lost-outcome.js';
import { pause } from '../../application/pause.js';
import { backoffMs } from './backoff.js';
import { PostponedError } from './postponed-error.js';
import { tokenRefused } from './token-refused.js';
import { refusalOf } from './refusal.js';

export interface CallPolicyParts {
  readonly log: Log;
  readonly metrics: Metrics;
  /** Fires when the process is told to stop: nothing is waited for any more. */
  readonly signal: AbortSignal;
  /** A group became a supergroup; called before the message goes to the new one. */
  readonly onMigrated: (fromChatId: number, toChatId: number) => Promise<void>;
  readonly now: () => number;
}

/** Calls that mean nothing a moment later: tried once more at most. */
const FLEETING = new Set(['sendChatAction', 'answerCallbackQuery', 'answerInlineQuery', 'answerGuestQuery']);

/** How often a call is made again whose outcome is not known: each time it may be carried out twice. */
const UNKNOWN_OUTCOMES = 2;

/** Before each of these it is waited longer than before a call that never arrived: such a trouble lasts. */
const UNKNOWN_WAIT_MS = 1_500;

/** Longest time that a flood limit is waited for in place; the whole update is postponed for a longer one. */
const LONGEST_WAIT_S = 30;

/**
 * What each call to the Bot API does when it fails: what will pass is waited for, what the message can be sent without
 * (a topic, a quote, formatting) is left out, what has become pointless counts as done, all else is thrown to the caller.
 * https://core.telegram.org/bots/api#making-requests
 */
export function callPolicy(parts: CallPolicyParts): Transformer {
  return async (call, method, payload, signal) => {
    // The policy looks at fields that several methods share.
    let sent = payload as Record<string, unknown>;
    let unknown = 0;
    for (let failures = 1; ; failures++) {
      let response: ApiResponse<unknown>;
      try {
        response = await call(method, sent as typeof payload, signal);
      } catch (error) {
        if (!(error instanceof HttpError) || parts.signal.aborted) throw error;
        if (FLEETING.has(method) && failures > 1) throw error;
        if (mayHaveBeenDone(error)) {
          if (++unknown > UNKNOWN_OUTCOMES) throw error;
          if (method === 'sendMessage') parts.metrics.possibleDouble();
        }
        if (failures === 1)
          parts.log.warn('Telegram cannot be reached; trying on', { method, reason: networkReason(error) });
        await waitFor(mayHaveBeenDone(error) ? unknown ** 2 * UNKNOWN_WAIT_MS : backoffMs(failures), parts);
        continue;
      }
      if (response.ok) return response as never;
      if (response.error_code >= 500) unknown++;
      const next = await afterRefusal(response, { method, sent, failures, unknown }, parts);
      // True is what such methods return.
      if (next === 'done') return { ok: true, result: true } as never;
      if (next === 'refused') return response;
      sent = next;
    }
  };
}

interface Attempt {
  readonly method: string;
  readonly sent: Record<string, unknown>;
  readonly failures: number;
  /** Those after which it may have been carried out all the same. */
  readonly unknown: number;
}

/** What to send now; or that there is nothing more to do; or that the caller must hear of it. */
async function afterRefusal(
  error: ApiError,
  { method, sent, failures, unknown }: Attempt,
  parts: CallPolicyParts,
): Promise<Record<string, unknown> | 'done' | 'refused'> {
  const refusal = refusalOf(error);
  parts.metrics.telegramRefused(refusal.kind);
  switch (refusal.kind) {
    case 'token refused':
      throw tokenRefused();
    case 'flood':
      if (FLEETING.has(method) && (failures > 1 || refusal.retryAfterS > LONGEST_WAIT_S)) return 'refused';
      if (refusal.retryAfterS > LONGEST_WAIT_S)
        throw new PostponedError(parts.now() + refusal.retryAfterS * 1_000);
      await waitFor(refusal.retryAfterS * 1_000, parts);
      return sent;
    case 'server fault':
      if (unknown > UNKNOWN_OUTCOMES || (FLEETING.has(method) && failures > 1)) return 'refused';
      if (method === 'sendMessage') parts.metrics.possibleDouble();
      await waitFor(unknown ** 2 * UNKNOWN_WAIT_MS, parts);
      return sent;
    case 'migrated': {
      const from = sent['chat_id'];
      if (typeof from !== 'number' || from === refusal.toChatId) return 'refused';
      await parts.onMigrated(from, refusal.toChatId);
      // Messages have other ids there: those that are meant are out of reach.
      if (sent['message_id'] !== undefined) return 'refused';
      const kept = without(sent, ['message_thread_id', 'reply_parameters']) ?? sent;
      return { ...kept, chat_id: refusal.toChatId };
    }
    case 'thread gone':
      return without(sent, ['message_thread_id', 'reply_parameters']) ?? 'refused';
    case 'quote unknown':
      return withoutQuote(sent) ?? 'refused';
    case 'formatting':
      parts.log.error('Telegram does not take the formatting of a message; it is sent without', {
        method,
        reason: error.description,
      });
      return without(sent, ['entities', 'parse_mode']) ?? 'refused';
    case 'not modified':
    case 'too late':
      return 'done';
    case 'conflict':
    case 'message gone':
    case 'chat closed':
    case 'other':
      return 'refused';
  }
}

/** The payload without these fields; undefined when it has none of them. */
function without(payload: Record<string, unknown>, fields: readonly string[]) {
  if (!fields.some((field) => payload[field] !== undefined)) return undefined;
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !fields.includes(name)));
}

function withoutQuote(payload: Record<string, unknown>) {
  const reply = payload['reply_parameters'];
  if (typeof reply !== 'object' || reply === null || !('quote' in reply)) return undefined;
  return {
    ...payload,
    reply_parameters: without(reply, ['quote', 'quote_position']),
  };
}

/** @throws PostponedError when the process is told to stop meanwhile: the update is handled after the next start. */
async function waitFor(milliseconds: number, { signal, now }: CallPolicyParts): Promise<void> {
  await pause(milliseconds, signal);
  if (signal.aborted) throw new PostponedError(now());
}
