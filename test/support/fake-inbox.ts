import type { Inbox, IncomingUpdate, LeasedUpdate } from '../../src/application/ports/inbox.js';
import { chatLane, guestLane, inlineLane } from '../../src/domain/chats/lanes.js';

interface Waiting {
  readonly id: number;
  readonly body: string;
  readonly receivedMs: number;
  lane: string;
  dueMs: number | undefined;
  leasedUntilMs: number | undefined;
  attempts: number;
}

/** An inbox in memory. */
export class FakeInbox implements Inbox {
  #waiting: Waiting[] = [];
  /** When each update that is handled was stored. */
  readonly #handled = new Map<number, number>();

  store(updates: readonly IncomingUpdate[], nowMs: number): Promise<number> {
    let stored = 0;
    for (const { id, lane, body, replacesWaiting } of updates) {
      if (this.#handled.has(id) || this.#waiting.some((other) => other.id === id)) continue;
      if (replacesWaiting)
        this.#markHandled((other) => other.lane === lane && other.id < id && !inHand(other, nowMs));
      const fresh = { receivedMs: nowMs, dueMs: undefined, leasedUntilMs: undefined, attempts: 0 };
      this.#waiting.push({ id, lane, body, ...fresh });
      stored += 1;
    }
    this.#waiting.sort((one, other) => one.id - other.id);
    return Promise.resolve(stored);
  }

  lease(
    limit: number,
    { nowMs, untilMs }: { readonly nowMs: number; readonly untilMs: number },
  ): Promise<readonly LeasedUpdate[]> {
    const held = new Set(this.#waiting.filter((update) => inHand(update, nowMs)).map(({ lane }) => lane));
    const leased: LeasedUpdate[] = [];
    for (const update of this.#waiting) {
      if (leased.length >= limit) break;
      if (held.has(update.lane) || (update.dueMs !== undefined && update.dueMs > nowMs)) continue;
      held.add(update.lane);
      update.leasedUntilMs = untilMs;
      update.dueMs = undefined;
      update.attempts += 1;
      leased.push({ id: update.id, lane: update.lane, body: update.body, attempt: update.attempts });
    }
    return Promise.resolve(leased);
  }

  done(id: number): Promise<void> {
    this.#markHandled((update) => update.id === id);
    return Promise.resolve();
  }

  postpone(id: number, dueMs: number): Promise<void> {
    const update = this.#waiting.find((other) => other.id === id);
    if (update !== undefined) {
      if (update.leasedUntilMs !== undefined) update.attempts -= 1;
      update.leasedUntilMs = undefined;
      update.dueMs = dueMs;
    }
    return Promise.resolve();
  }

  wake(): Promise<void> {
    for (const update of this.#waiting) update.dueMs = undefined;
    return Promise.resolve();
  }

  releaseAll(): Promise<void> {
    for (const update of this.#waiting) update.leasedUntilMs = undefined;
    return Promise.resolve();
  }

  waiting(): Promise<number> {
    return Promise.resolve(this.#waiting.length);
  }

  nextDueMs(): Promise<number | undefined> {
    const due = this.#waiting.flatMap(({ dueMs }) => dueMs ?? []);
    return Promise.resolve(due.length === 0 ? undefined : Math.min(...due));
  }

  prune(beforeMs: number): Promise<void> {
    for (const [id, receivedMs] of this.#handled) if (receivedMs < beforeMs) this.#handled.delete(id);
    return Promise.resolve();
  }

  /** What `ChatStore.erase` does here. */
  eraseChat(chatId: number): void {
    this.#markHandled(
      ({ lane, leasedUntilMs }) =>
        lane === inlineLane(chatId) ||
        lane === guestLane(chatId) ||
        (lane === chatLane(chatId) && leasedUntilMs === undefined),
    );
  }

  /** What `ChatStore.migrate` does here. */
  moveChat(fromChatId: number, toChatId: number): void {
    for (const update of this.#waiting)
      if (update.lane === chatLane(fromChatId)) update.lane = chatLane(toChatId);
  }

  #markHandled(which: (update: Waiting) => boolean): void {
    for (const update of this.#waiting.filter(which)) this.#handled.set(update.id, update.receivedMs);
    this.#waiting = this.#waiting.filter((update) => !which(update));
  }
}

function inHand({ leasedUntilMs }: Waiting, nowMs: number): boolean {
  return leasedUntilMs !== undefined && leasedUntilMs > nowMs;
}
