import {
  deliverySettings,
  type AlertSettings,
  type AlertSettingsStore,
} from '../../src/application/ports/alert-settings.js';
import type { Clock } from '../../src/application/ports/clock.js';
import {
  deliveryTime,
  movedTime,
  sameWallTime,
  type DeliveryTime,
} from '../../src/domain/schedules/delivery-time.js';

/** Alerts that wait, and are moved when a chat chooses other times. */
export interface WaitingAlerts {
  planAnew(chatId: number, nowMs: number, zoneBefore: string): void;
  announceHeld(chatId: number, nowMs: number): void;
  knows(chatId: number): boolean;
}

const NOTHING_CHOSEN: AlertSettings = {
  timeZone: null,
  pausedUntilMs: null,
  digest: null,
  quiet: null,
  silence: null,
};

/** What chats chose, in memory. Give it to the outbox whose alerts its changes move. */
export class FakeAlertSettings implements AlertSettingsStore {
  /** How often in a row chats have refused for want of rights, and until when they are left alone. */
  readonly refusals = new Map<number, { count: number; told: boolean; untilMs: number }>();
  readonly #chats = new Map<number, AlertSettings>();
  #outbox: WaitingAlerts | undefined;

  constructor(
    private readonly clock: Clock = { now: () => 0 },
    private readonly timeZone = 'UTC',
  ) {}

  of(chatId: number): Promise<AlertSettings> {
    return Promise.resolve(this.now(chatId));
  }

  change(chatId: number, change: Partial<AlertSettings>): Promise<void> {
    const named = Object.keys(change).filter((name) => change[name as keyof AlertSettings] !== undefined);
    if (named.length === 0) return Promise.resolve();
    const before = this.now(chatId);
    this.#chats.set(chatId, { ...before, ...change });
    const { timeZone, lastDigestMs } = this.now(chatId);
    const [from, to] = [before.timeZone ?? this.timeZone, timeZone ?? this.timeZone];
    if (lastDigestMs !== undefined) this.noteDigest(chatId, sameWallTime(from, to, lastDigestMs));
    if (named.some((name) => name !== 'silence')) this.#outbox?.planAnew(chatId, this.clock.now(), from);
    return Promise.resolve();
  }

  endPauses(nowMs: number): Promise<number> {
    const over = [...this.#chats].filter(([, { pausedUntilMs }]) => (pausedUntilMs ?? Infinity) <= nowMs);
    for (const [chatId, settings] of over) {
      this.#chats.set(chatId, { ...settings, pausedUntilMs: null });
      this.#outbox?.announceHeld(chatId, nowMs);
    }
    return Promise.resolve(over.length);
  }

  nextPauseEndMs(): Promise<number | undefined> {
    const ends = [...this.#chats.values()].map(({ pausedUntilMs }) => pausedUntilMs ?? Infinity);
    const next = Math.min(...ends);
    return Promise.resolve(next === Infinity ? undefined : next);
  }

  /** The same as `of`, at once. */
  now(chatId: number): AlertSettings {
    return this.#chats.get(chatId) ?? NOTHING_CHOSEN;
  }

  has(chatId: number): boolean {
    return this.#chats.has(chatId);
  }

  /** As `change`, moving nothing. */
  set(chatId: number, settings: AlertSettings): void {
    this.#chats.set(chatId, settings);
  }

  /** When what is planned now for the chat is due. */
  delivery(chatId: number, nowMs: number, more: Partial<AlertSettings> = {}): DeliveryTime {
    return deliveryTime(deliverySettings({ ...this.now(chatId), ...more }, this.timeZone), nowMs);
  }

  /** When what waits for the chat is due after a change. */
  moved(
    chatId: number,
    nowMs: number,
    waiting: { readonly isOverdueDigest: boolean; readonly zoneBefore: string },
  ): DeliveryTime {
    return movedTime(deliverySettings(this.now(chatId), this.timeZone), nowMs, waiting);
  }

  /** A digest went out to the chat. */
  noteDigest(chatId: number, lastDigestMs: number): void {
    this.#chats.set(chatId, { ...this.now(chatId), lastDigestMs });
  }

  moves(outbox: WaitingAlerts): void {
    this.#outbox = outbox;
  }

  /** What `ChatStore.erase` does here. */
  eraseChat(chatId: number): void {
    this.#chats.delete(chatId);
    this.refusals.delete(chatId);
  }

  /** What `ChatStore.migrate` does here. */
  moveChat(fromChatId: number, toChatId: number): void {
    const from = this.#chats.get(fromChatId);
    const to = this.#chats.get(toChatId);
    if (from === undefined) return;
    this.#chats.delete(fromChatId);
    const known = this.#outbox?.knows(toChatId) === true || to !== undefined;
    const { timeZone, pausedUntilMs, digest, quiet, silence } = to ?? NOTHING_CHOSEN;
    const last = (known ? to : from)?.lastDigestMs;
    this.#chats.set(toChatId, {
      timeZone: timeZone ?? from.timeZone,
      pausedUntilMs: pausedUntilMs ?? from.pausedUntilMs,
      digest: digest ?? from.digest,
      quiet: quiet ?? from.quiet,
      silence: known ? silence : from.silence,
      ...(last !== undefined && { lastDigestMs: last }),
    });
    const refusals = this.refusals.get(fromChatId);
    this.refusals.delete(fromChatId);
    if (refusals !== undefined && !known) this.refusals.set(toChatId, refusals);
  }
}
