import type { Update } from 'grammy/types';
import type { Clock } from '../../application/ports/clock.js';
import type { Inbox, LeasedUpdate } from '../../application/ports/inbox.js';
import type { Log } from '../../application/ports/log.js';
import { pause } from '../../application/pause.js';

/** What became of an update: it is handled, or it is to be taken in hand again at that time. */
export type Handled = { readonly kind: 'done' } | { readonly kind: 'postponed'; readonly dueMs: number };

/** Handles one update. Throws only what must stop the process. */
export type HandleUpdate = (update: Update) => Promise<Handled>;

export interface InboxWorkerParts {
  readonly inbox: Inbox;
  readonly handle: HandleUpdate;
  /** Called when an update is handled and nothing of it is left in the inbox. */
  readonly onHandled: (id: number) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Updates in hand at a time. They mostly wait for the models, or for Telegram; those of one chat never run together. */
const IN_HAND = 64;

/**
 * Leases do not run out: what waits for Telegram to come back would be handled a second time beside the first. One
 * process works on an inbox, and gives back at its start what another had in hand.
 */
const LEASED_UNTIL_MS = Number.MAX_SAFE_INTEGER;

/** An update over which the process died more often is taken in hand alone: then it is known which one it was. */
const BESIDE_OTHERS = 3;

/** And it is not taken in hand once more when the process died so many times. */
const ATTEMPTS = 6;

/** How long at most nothing is looked for, when nobody says that something has come. */
const LOOK_MS = 5_000;

/** The same, while an update is due whose chat has another one in hand: its end is told, but others may be due before. */
const LOOK_BESIDE_MS = 1_000;

/** How long ids of handled updates are known: Telegram offers an update for 24 hours. */
const REMEMBER_MS = 48 * 60 * 60_000;

/** Takes updates from the inbox and has them handled: a chat's in order, those of different chats side by side. */
export class InboxWorker {
  readonly #parts: InboxWorkerParts;
  readonly #inHand = new Set<Promise<void>>();
  #wakeUp = new AbortController();
  #failure: { readonly error: unknown } | undefined;
  #pruneAtMs = 0;
  /** An update that waits until nothing else is in hand. */
  #suspect: LeasedUpdate | undefined;

  constructor(parts: InboxWorkerParts) {
    this.#parts = parts;
  }

  /** Something has come into the inbox, or is due. */
  readonly wake = (): void => {
    this.#wakeUp.abort();
  };

  /**
   * Works until the signal fires, then lets what is in hand come to its end.
   * @throws what a handler or the inbox throws, after the others in hand have ended
   */
  async run(signal: AbortSignal): Promise<void> {
    const { inbox } = this.#parts;
    await inbox.releaseAll();
    signal.addEventListener('abort', this.wake);
    while (!signal.aborted && this.#failure === undefined) {
      await this.#step(signal).catch(this.#fail);
    }
    signal.removeEventListener('abort', this.wake);
    await Promise.all(this.#inHand);
    // It was only waiting its turn: that counts for nothing.
    if (this.#suspect !== undefined && this.#failure === undefined) await inbox.postpone(this.#suspect.id, 0);
    // Set while others were awaited.
    const failure = this.#failure as { readonly error: unknown } | undefined;
    if (failure !== undefined) throw failure.error;
  }

  readonly #fail = (error: unknown): void => {
    this.#failure ??= { error };
  };

  async #step(signal: AbortSignal): Promise<void> {
    this.#wakeUp = new AbortController();
    const nowMs = this.#parts.clock.now();
    const taken = await this.#take(nowMs);
    if (taken === 0 && this.#mayRest(signal)) await this.#rest(nowMs);
  }

  #mayRest(signal: AbortSignal): boolean {
    return !signal.aborted && !this.#wakeUp.signal.aborted;
  }

  async #take(nowMs: number): Promise<number> {
    const { inbox } = this.#parts;
    if (this.#suspect !== undefined) return this.#takeAlone(this.#suspect);
    const free = IN_HAND - this.#inHand.size;
    if (free === 0) return 0;
    const leased = await inbox.lease(free, { nowMs, untilMs: LEASED_UNTIL_MS });
    for (const update of leased) {
      if (update.attempt <= BESIDE_OTHERS) void this.#begin(update);
      else if (this.#suspect === undefined) this.#suspect = update;
      else await inbox.postpone(update.id, nowMs);
    }
    if (nowMs >= this.#pruneAtMs) {
      this.#pruneAtMs = nowMs + 60 * 60_000;
      await inbox.prune(nowMs - REMEMBER_MS);
    }
    return leased.length;
  }

  /** Does nothing while others are in hand; their end is told. */
  async #takeAlone(suspect: LeasedUpdate): Promise<number> {
    if (this.#inHand.size > 0) return 0;
    await this.#begin(suspect);
    this.#suspect = undefined;
    return 1;
  }

  #begin(update: LeasedUpdate): Promise<void> {
    const work = this.#work(update)
      .catch(this.#fail)
      .finally(() => {
        this.#inHand.delete(work);
        this.wake();
      });
    this.#inHand.add(work);
    return work;
  }

  async #work({ id, body, attempt }: LeasedUpdate): Promise<void> {
    const { inbox, handle, onHandled, log } = this.#parts;
    if (attempt > ATTEMPTS)
      log.error('an update took the process down again and again and is not tried any more', { update: id });
    // Written by us, from what Telegram sent.
    else {
      const handled = await handle(JSON.parse(body) as Update);
      if (handled.kind === 'postponed') {
        await inbox.postpone(id, handled.dueMs);
        return;
      }
    }
    await inbox.done(id);
    await onHandled(id);
  }

  /** @param lookedMs what was due then and is due still could not be taken */
  async #rest(lookedMs: number): Promise<void> {
    const { inbox, clock } = this.#parts;
    const dueMs = (await inbox.nextDueMs()) ?? Infinity;
    const untilDue = dueMs <= lookedMs ? LOOK_BESIDE_MS : Math.max(dueMs - clock.now(), 0);
    await pause(Math.min(untilDue, LOOK_MS), this.#wakeUp.signal);
  }
}
