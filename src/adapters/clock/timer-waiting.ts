import { setMaxListeners } from 'node:events';
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
    if (signal.aborted) {
      // Others have their turn: who waits in a loop would hold everything up otherwise.
      setImmediate(resolve);
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, Math.max(milliseconds, 0));
    // As many wait for one stop as chats are written to at a time; Node warns of more than ten.
    setMaxListeners(0, signal);
    signal.addEventListener('abort', end);
  });
}
