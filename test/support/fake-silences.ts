import type { Silence, Silences } from '../../src/application/ports/silences.js';
import type { FakeOutbox } from './fake-outbox.js';

/** Silences in memory, of the chats of an outbox and its settings. */
export class FakeSilences implements Silences {
  constructor(private readonly outbox: FakeOutbox) {}

  silence(chatId: number, why: Silence): Promise<void> {
    const { settings } = this.outbox;
    if (this.#knows(chatId)) settings.set(chatId, { ...settings.now(chatId), silence: why });
    const refusals = settings.refusals.get(chatId);
    if (refusals !== undefined) refusals.untilMs = Infinity;
    return Promise.resolve();
  }

  suspend(
    chatId: number,
    waitMs: (refusals: number) => number,
    nowMs: number,
  ): Promise<{ readonly told: boolean }> {
    const { settings } = this.outbox;
    if (!this.#knows(chatId)) return Promise.resolve({ told: true });
    const { count, told } = settings.refusals.get(chatId) ?? { count: 0, told: false };
    const untilMs = nowMs + waitMs(count + 1);
    settings.refusals.set(chatId, { count: count + 1, told, untilMs });
    settings.set(chatId, { ...settings.now(chatId), silence: 'no rights' });
    return Promise.resolve({ told });
  }

  told(chatId: number): Promise<void> {
    const refusals = this.outbox.settings.refusals.get(chatId);
    if (refusals !== undefined && refusals.count > 0) refusals.told = true;
    return Promise.resolve();
  }

  endSuspensions(nowMs: number): Promise<number> {
    const over = [...this.outbox.settings.refusals].filter(([, { untilMs }]) => untilMs <= nowMs);
    for (const [chatId, refusals] of over) {
      refusals.untilMs = Infinity;
      this.outbox.comeBack(chatId, nowMs);
    }
    return Promise.resolve(over.length);
  }

  nextSuspensionEndMs(): Promise<number | undefined> {
    const next = Math.min(...[...this.outbox.settings.refusals.values()].map(({ untilMs }) => untilMs));
    return Promise.resolve(next === Infinity ? undefined : next);
  }

  unsilence(chatId: number, nowMs: number): Promise<boolean> {
    const { settings } = this.outbox;
    if (settings.now(chatId).silence === null) return Promise.resolve(false);
    settings.refusals.delete(chatId);
    this.outbox.comeBack(chatId, nowMs);
    return Promise.resolve(true);
  }

  #knows(chatId: number): boolean {
    return this.outbox.knows(chatId) || this.outbox.settings.has(chatId);
  }
}
