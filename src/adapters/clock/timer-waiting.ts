import type { Clock } from '../../application/ports/clock.js';
import type { Waiting } from '../../application/ports/waiting.js';

/** Nobody says when another process has changed something: it is looked for so often. */
const LOOK_MS = 5_000;

/** Waits by the machine's timers. */
export class TimerWaiting implements Waiting {
  #wakeUp = new AbortController();

  constructor(private readonly clock: Clock) {}

  async until(timeMs: number, signal: AbortSignal): Promise<void> {
    const wait = Math.min(Math.max(timeMs - this.clock.now(), 0), LOOK_MS);
    await pause(wait, AbortSignal.any([signal, this.#wakeUp.signal]));
    this.#wakeUp = new AbortController();
  }

  pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    return pause(milliseconds, signal);
  }

  /** Also when nobody waits at the moment: the next `until` returns at once. */
  wake(): void {
    this.#wakeUp.abort();
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted || milliseconds <= 0) {
      resolve();
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
