import type { Update } from 'grammy/types';
import { ApiError } from '../api-error.js';
import type { UpdatesQueue } from './updates-queue.js';

export interface PollRequest {
  readonly offset: number | undefined;
  readonly limit: number | undefined;
  readonly timeoutS: number | undefined;
}

const LONGEST_WAIT_S = 50;
const MOST_UPDATES = 100;

/** Hands updates to `getUpdates`; one request waits at a time, a second one ends the first with 409. */
export class LongPolling {
  #endOpen: ((error: ApiError) => void) | undefined;

  constructor(private readonly queue: UpdatesQueue) {}

  /** Updates from the offset on, as soon as there are any, at the latest after the timeout. `gone`: the caller left. */
  async poll(request: PollRequest, gone: AbortSignal): Promise<readonly Update[]> {
    this.end(
      new ApiError(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    );
    if (request.offset !== undefined) this.queue.confirmBefore(request.offset);
    const asked = request.limit ?? MOST_UPDATES;
    const limit = asked < 1 || asked > MOST_UPDATES ? MOST_UPDATES : asked;
    const waitMs = Math.min(Math.max(request.timeoutS ?? 0, 0), LONGEST_WAIT_S) * 1000;
    if (this.queue.waitingCount === 0 && waitMs > 0 && !gone.aborted) await this.#wait(waitMs, gone);
    if (gone.aborted) return [];
    const updates = this.queue.peek(limit);
    this.queue.forgetRedelivered(updates);
    return updates;
  }

  /** Ends the request that waits, if any. */
  end(error: ApiError): void {
    this.#endOpen?.(error);
  }

  async #wait(waitMs: number, gone: AbortSignal): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const settle = (end: () => void): void => {
        stopListening();
        clearTimeout(timer);
        gone.removeEventListener('abort', finish);
        this.#endOpen = undefined;
        end();
      };
      const finish = (): void => {
        settle(resolve);
      };
      const stopListening = this.queue.listen(finish);
      const timer = setTimeout(finish, waitMs);
      gone.addEventListener('abort', finish);
      this.#endOpen = (error) => {
        settle(() => {
          reject(error);
        });
      };
    });
  }
}
