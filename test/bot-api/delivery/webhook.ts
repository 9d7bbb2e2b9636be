import type { Update, WebhookInfo } from 'grammy/types';
import type { UpdatesQueue } from './updates-queue.js';

export interface WebhookTarget {
  readonly url: string;
  readonly secretToken?: string;
  readonly maxConnections?: number;
}

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1000;
const ANSWER_TIMEOUT_MS = 60_000;

/**
 * Posts updates to the bot's own address, one after the other in order; one that is not answered with 2xx is sent again
 * after a pause that grows. Telegram pauses longer; tests would rather not.
 */
export class Webhook {
  #target: WebhookTarget | undefined;
  #stop = new AbortController();
  #lastError: { readonly date: number; readonly message: string } | undefined;

  constructor(private readonly queue: UpdatesQueue) {}

  get target(): WebhookTarget | undefined {
    return this.#target;
  }

  /** Undefined: no webhook. What is under way is given up, and comes again. */
  set(target: WebhookTarget | undefined): void {
    this.#stop.abort();
    this.#target = target;
    this.#lastError = undefined;
    if (!target) return;
    this.#stop = new AbortController();
    void this.#run(target, this.#stop.signal);
  }

  /** Holds delivery while Telegram is out of reach. */
  pause(): void {
    this.#stop.abort();
  }

  resume(): void {
    this.set(this.#target);
  }

  info(): WebhookInfo {
    const { url = '', maxConnections = 40 } = this.#target ?? {};
    return {
      url,
      has_custom_certificate: false,
      pending_update_count: this.queue.waitingCount,
      ...(url === '' ? {} : { max_connections: maxConnections, ip_address: '127.0.0.1' }),
      ...(this.#lastError && {
        last_error_date: this.#lastError.date,
        last_error_message: this.#lastError.message,
      }),
      ...(this.queue.allowed.length === 0 ? {} : { allowed_updates: [...this.queue.allowed] }),
    };
  }

  async #run(target: WebhookTarget, stop: AbortSignal): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    const isOver = (): boolean => stop.aborted;
    while (!isOver()) {
      const [update] = this.queue.peek(1);
      if (!update) {
        await this.#somethingCame(stop);
        continue;
      }
      const failure = await post(target, update, stop);
      if (isOver()) return;
      if (failure === undefined) {
        this.queue.confirm(update);
        pauseMs = FIRST_PAUSE_MS;
        continue;
      }
      this.#lastError = { date: Math.floor(Date.now() / 1000), message: failure };
      await pause(pauseMs, stop);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    }
  }

  async #somethingCame(stop: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      const end = (): void => {
        unlisten();
        stop.removeEventListener('abort', end);
        resolve();
      };
      const unlisten = this.queue.listen(end);
      stop.addEventListener('abort', end);
    });
  }
}

/** Undefined when it was taken; otherwise what went wrong, in Telegram's words. */
async function post(target: WebhookTarget, update: Update, stop: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(target.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(target.secretToken && { 'x-telegram-bot-api-secret-token': target.secretToken }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.any([stop, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]),
      redirect: 'manual',
    });
    await response.arrayBuffer();
    return response.ok
      ? undefined
      : `Wrong response from the webhook: ${response.status} ${response.statusText}`;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
      ? 'Read timeout expired'
      : 'Connection refused';
  }
}

async function pause(ms: number, stop: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    stop.addEventListener('abort', end);
  });
}
