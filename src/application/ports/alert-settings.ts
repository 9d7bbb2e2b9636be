import type { DeliverySettings } from '../../domain/schedules/delivery-time.js';
import type { DigestSchedule } from '../../domain/schedules/digest-schedule.js';
import type { QuietHours } from '../../domain/schedules/quiet-hours.js';
import type { Silence } from './silences.js';

/** When a chat hears of articles. Times are milliseconds since 1970, UTC. */
export interface AlertSettings {
  /** IANA name; null: that of the program's settings. */
  readonly timeZone: string | null;
  /** Infinity: until it is resumed; null: not paused. */
  readonly pausedUntilMs: number | null;
  readonly digest: DigestSchedule | null;
  readonly quiet: QuietHours | null;
  readonly silence: Silence | null;
  /**
   * When the last digest went out, and what is no choice of the chat: a time that its clock shows once more has no second
   * one. After a change of the zone it is when the clock there shows the same time.
   */
  readonly lastDigestMs?: number;
}

/** A pause that is over is none, though it stays in the store until the sender has told of what it held. */
export function settingsAt(settings: AlertSettings, nowMs: number): AlertSettings {
  return (settings.pausedUntilMs ?? Infinity) <= nowMs ? { ...settings, pausedUntilMs: null } : settings;
}

/** What of it says when an alert goes out; `timeZone` is for chats that have chosen none. */
export function deliverySettings(
  { timeZone: chosen, pausedUntilMs, digest, quiet, lastDigestMs }: AlertSettings,
  timeZone: string,
): DeliverySettings {
  return {
    zone: chosen ?? timeZone,
    pausedUntilMs: pausedUntilMs === Infinity ? 'forever' : (pausedUntilMs ?? undefined),
    digest: digest ?? undefined,
    quiet: quiet ?? undefined,
    lastDigestMs,
  };
}

/**
 * Each change commits, and moves what waits for the chat to the time that it now is due: a digest whose time has come, or
 * is passed over by a change of the zone, to now.
 */
export interface AlertSettingsStore {
  of(chatId: number): Promise<AlertSettings>;
  change(chatId: number, change: Partial<AlertSettings>): Promise<void>;
  /**
   * Ends the pauses that are over by then. For each chat for which alerts were held meanwhile, the word that says so
   * (`resumed`) is queued in the same transaction. Returns how many pauses ended.
   */
  endPauses(nowMs: number): Promise<number>;
  /** When the next pause ends; undefined when none does. */
  nextPauseEndMs(): Promise<number | undefined>;
}
