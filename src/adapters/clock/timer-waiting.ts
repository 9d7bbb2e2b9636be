import { setMaxListeners } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { pause } from '../../application/pause.js';
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
    const ended = AbortSignal.any([signal, this.#wakeUp.signal]);
    // Others have their turn: who waits in a loop would hold everything up otherwise.
    if (ended.aborted) await setImmediate();
    else await pause(wait, ended);
    this.#wakeUp = new AbortController();
  }

  pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    // As many wait for one stop as chats are written to at a time; Node warns of more than ten.
    setMaxListeners(0, signal);
    return pause(milliseconds, signal);
  }

  /** Also when nobody waits at the moment: the next `until` returns at once. */
  wake(): void {
    this.#wakeUp.abort();
  }
}
