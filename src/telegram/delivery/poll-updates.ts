import { GrammyError, HttpError, type Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../../application/ports/log.js';
import { networkReason } from './lost-outcome.js';
import { pause } from '../../application/pause.js';
import { backoffMs } from './backoff.js';
import { tokenRefused } from './token-refused.js';
import { refusalOf } from './refusal.js';
import { HANDLED_UPDATES } from './update-lane.js';

export interface PollingParts {
  readonly api: Api;
  /** Commits the updates; what was given to it is acknowledged to Telegram afterwards. */
  readonly receive: (updates: readonly Update[]) => Promise<void>;
  readonly log: Log;
}

/**
 * Seconds that Telegram holds the question when there is nothing. A connection that has gone silent is given up 5 s
 * later, so the bot is back soon after the network is.
 */
const HELD_S = 10;
const GIVEN_UP_MS = (HELD_S + 5) * 1_000;

/**
 * Asks Telegram for updates until the signal fires. Updates are acknowledged by the next call's offset
 * (https://core.telegram.org/bots/api#getupdates), thus only after `receive` has committed them.
 * @throws TokenRefusedError when Telegram refuses the token; and what `receive` throws
 */
export async function pollUpdates({ api, receive, log }: PollingParts, signal: AbortSignal): Promise<void> {
  let offset = 0;
  let failures = 0;
  let trouble: string | undefined;
  const stopped = (): boolean => signal.aborted;
  while (!stopped()) {
    let updates: readonly Update[];
    try {
      updates = await getUpdates(api, offset, signal);
    } catch (error) {
      if (stopped()) return;
      const problem = problemOf(error);
      // One line for a trouble, however long it lasts.
      if (problem !== trouble) log.warn(problem);
      trouble = problem;
      failures++;
      await pause(backoffMs(failures), signal);
      continue;
    }
    if (trouble !== undefined) log.info('Telegram answers again');
    trouble = undefined;
    failures = 0;
    if (updates.length === 0) continue;
    await receive(updates);
    offset = Math.max(...updates.map((update) => update.update_id)) + 1;
  }
}

async function getUpdates(api: Api, offset: number, signal: AbortSignal): Promise<readonly Update[]> {
  const stop = AbortSignal.any([signal, AbortSignal.timeout(GIVEN_UP_MS)]);
  return api.getUpdates(
    { offset, timeout: HELD_S, limit: 100, allowed_updates: HANDLED_UPDATES },
    // grammY's own type of signal is that of a package which Node's fits.
    stop as Parameters<Api['getUpdates']>[1],
  );
}

/**
 * What keeps us from getting updates, in a line for the operator.
 * @throws TokenRefusedError
 */
function problemOf(error: unknown): string {
  if (error instanceof HttpError)
    return `Telegram cannot be reached (${networkReason(error)}); trying on every few seconds`;
  if (!(error instanceof GrammyError)) throw error;
  switch (refusalOf(error).kind) {
    case 'token refused':
      throw tokenRefused();
    case 'conflict':
      return /webhook/i.test(error.description)
        ? 'A webhook was set for this bot elsewhere; the updates go there. Start again to take them back'
        : 'Another copy of this bot is running and takes its updates (409). Stop one of the two; this one goes on when the other has gone';
    default:
      return `Telegram refuses to give updates (${error.error_code} ${error.description}); trying on`;
  }
}
