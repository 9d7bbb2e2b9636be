import { GrammyError, HttpError, type Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { ConfigError } from '../../application/errors.js';
import type { Log } from '../../application/ports/log.js';
import { networkReason } from './lost-outcome.js';
import { pause } from '../../application/pause.js';
import { backoffMs } from './backoff.js';
import { refusalOf } from './refusal.js';
import { tokenRefused } from './token-refused.js';
import { HANDLED_UPDATES } from './update-lane.js';

/** Where Telegram is to post updates, when it is not asked for them. */
export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

/**
 * Asks Telegram who we are and says how updates are to come, as long as it takes until Telegram can be reached.
 * Undefined when the signal fires before.
 * @throws TokenRefusedError
 * @throws ConfigError when Telegram does not take the webhook's address
 */
export async function connect(
  api: Api,
  webhook: Webhook | undefined,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<UserFromGetMe | undefined> {
  let trouble: string | undefined;
  const stopped = (): boolean => signal.aborted;
  for (let failures = 1; !stopped(); failures++) {
    try {
      // grammY's own type of signal is that of a package which Node's fits.
      const me = await api.getMe(signal as Parameters<Api['getMe']>[0]);
      if (webhook === undefined) await endWebhook(api, log);
      else await setWebhook(api, webhook);
      if (trouble !== undefined) log.info('Telegram answers again');
      return me;
    } catch (error) {
      if (stopped()) return undefined;
      const problem = problemOf(error);
      if (problem !== trouble) log.warn(problem);
      trouble = problem;
    }
    await pause(backoffMs(failures), signal);
  }
  return undefined;
}

/** While a webhook is set, Telegram gives updates to nobody who asks; what has gathered is kept for us. */
async function endWebhook(api: Api, log: Log): Promise<void> {
  const { url } = await api.getWebhookInfo();
  if (url === undefined || url === '') return;
  await api.deleteWebhook({ drop_pending_updates: false });
  log.warn('A webhook was left over from before and is ended: UPDATES is polling');
}

async function setWebhook(api: Api, { url, secret }: Webhook): Promise<void> {
  try {
    await api.setWebhook(url, { secret_token: secret, allowed_updates: HANDLED_UPDATES });
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400)
      throw new ConfigError(`WEBHOOK_URL is not taken by Telegram: ${error.description}`, { cause: error });
    throw error;
  }
}

/** @throws TokenRefusedError, and what neither Telegram nor the network is to blame for */
function problemOf(error: unknown): string {
  if (error instanceof HttpError)
    return `Telegram cannot be reached (${networkReason(error)}); trying on every few seconds`;
  if (!(error instanceof GrammyError)) throw error;
  // 404 is what Telegram says to what is no token at all.
  if (refusalOf(error).kind === 'token refused' || (error.method === 'getMe' && error.error_code === 404))
    throw tokenRefused(`${error.error_code} ${error.description}`);
  return `Telegram refuses ${error.method} (${error.error_code} ${error.description}); trying on`;
}
