import type { DigestSchedule } from './digest-schedule.js';
import { nextDigest } from './digest-times.js';
import type { PauseEnd } from './pause.js';
import type { QuietHours } from './quiet-hours.js';
import { quietPeriod, quietUntil } from './quiet-period.js';
import { firstInstant, latestShown } from './wall-clock.js';

/** What a chat has set about when its alerts come. */
export interface DeliverySettings {
  /** An IANA name. */
  readonly zone: string;
  /** A time that has passed means nothing. */
  readonly pausedUntilMs?: PauseEnd | undefined;
  readonly digest?: DigestSchedule | undefined;
  readonly quiet?: QuietHours | undefined;
  /** When the last digest went out; after a change of the zone, when the clock there shows the same time. */
  readonly lastDigestMs?: number | undefined;
}

/** A last digest that is further ahead than clocks are set, or zones apart, was sent by a clock that went wrong. */
const FURTHEST_AHEAD_MS = 48 * 60 * 60_000;

/** When an alert goes out, and whether by itself or with others in one message. */
export type DeliveryTime =
  | { readonly dueMs: number; readonly as: 'alert' | 'digest' }
  | { readonly dueMs: 'held'; readonly as: 'digest' };

/**
 * When an alert that is planned now goes out. A pause holds it, whatever else is set. A digest takes it along at its next
 * time; quiet hours let nothing through and end with a digest. A digest whose time lies in quiet hours comes at their
 * end, and takes along what came between the two. A time that the clock shows once more has no second digest. Whoever
 * changes a setting plans anew what has not gone out: see `movedTime`.
 * @throws RangeError when the zone is none
 */
export function deliveryTime(chat: DeliverySettings, nowMs: number): DeliveryTime {
  return plannedSince(chat, nowMs, nowMs);
}

/**
 * When an alert that waits goes out once settings were changed. A digest whose time has come does not wait for the next.
 * @param zoneBefore where times that its clock has not shown and the present one has are passed over, their digest comes now
 */
export function movedTime(
  chat: DeliverySettings,
  nowMs: number,
  waiting: { readonly isOverdueDigest: boolean; readonly zoneBefore: string },
): DeliveryTime {
  const sinceMs = Math.min(nowMs, sameWallTime(waiting.zoneBefore, chat.zone, nowMs));
  return plannedSince(waiting.isOverdueDigest ? { ...chat, digest: undefined } : chat, nowMs, sinceMs);
}

/** When a clock of one zone first shows the latest that a clock of another has shown by a moment. */
export function sameWallTime(from: string, to: string, ms: number): number {
  return from === to ? ms : firstInstant(to, latestShown(from, ms));
}

/** @param sinceMs a digest whose time was between then and now comes now */
function plannedSince(chat: DeliverySettings, nowMs: number, sinceMs: number): DeliveryTime {
  const { zone, pausedUntilMs, digest, quiet } = chat;
  if (pausedUntilMs === 'forever' || (pausedUntilMs ?? nowMs) > nowMs) return { dueMs: 'held', as: 'digest' };
  const silence = quiet && quietPeriod(quiet, zone, nowMs);
  if (!digest) return silence ? { dueMs: silence.untilMs, as: 'digest' } : { dueMs: nowMs, as: 'alert' };
  const afterMs = Math.max(Math.min(sinceMs, (silence?.fromMs ?? Infinity) - 1), lastDigestMs(chat, sinceMs));
  const planned = Math.max(nextDigest(digest, zone, afterMs), nowMs);
  return { dueMs: (quiet && quietUntil(quiet, zone, planned)) ?? planned, as: 'digest' };
}

/** Only one that lies ahead means something: the clock was set back since, or the chat moved west. */
function lastDigestMs({ lastDigestMs: last = -Infinity }: DeliverySettings, sinceMs: number): number {
  return last > sinceMs && last - sinceMs < FURTHEST_AHEAD_MS ? last : -Infinity;
}

/**
 * Delivery times of many chats at one moment. Thousands of chats share a few dozen settings, and working one out takes up to
 * half a millisecond: each is worked out once.
 */
export class DeliveryPlan {
  readonly #nowMs: number;
  readonly #known = new Map<string, DeliveryTime>();

  constructor(nowMs: number) {
    this.#nowMs = nowMs;
  }

  /** As `deliveryTime` says. */
  timeFor(chat: DeliverySettings): DeliveryTime {
    const last = lastDigestMs(chat, this.#nowMs);
    const key = JSON.stringify([chat.zone, chat.pausedUntilMs, chat.digest, chat.quiet, last]);
    const known = this.#known.get(key);
    if (known) return known;
    const time = deliveryTime(chat, this.#nowMs);
    this.#known.set(key, time);
    return time;
  }
}
