import type { DigestSchedule } from './digest-schedule.js';
import { nextDigest } from './digest-times.js';
import type { PauseEnd } from './pause.js';
import type { QuietHours } from './quiet-hours.js';
import { quietPeriod, quietUntil } from './quiet-period.js';

/** What a chat has set about when its alerts come. */
export interface DeliverySettings {
  /** An IANA name. */
  readonly zone: string;
  /** A time that has passed means nothing. */
  readonly pausedUntilMs?: PauseEnd | undefined;
  readonly digest?: DigestSchedule | undefined;
  readonly quiet?: QuietHours | undefined;
}

/** When an alert goes out, and whether by itself or with others in one message. */
export type DeliveryTime =
  | { readonly dueMs: number; readonly as: 'alert' | 'digest' }
  | { readonly dueMs: 'held'; readonly as: 'digest' };

/**
 * When an alert that is planned now goes out. A pause holds it, whatever else is set. A digest takes it along at its next
 * time; quiet hours let nothing through and end with a digest. A digest whose time lies in quiet hours comes at their
 * end, and takes along what came between the two. Whoever changes a setting plans anew what has not gone out.
 * @throws RangeError when the zone is none
 */
export function deliveryTime(chat: DeliverySettings, nowMs: number): DeliveryTime {
  const { zone, pausedUntilMs, digest, quiet } = chat;
  if (pausedUntilMs === 'forever' || (pausedUntilMs ?? nowMs) > nowMs) return { dueMs: 'held', as: 'digest' };
  const silence = quiet && quietPeriod(quiet, zone, nowMs);
  if (!digest) return silence ? { dueMs: silence.untilMs, as: 'digest' } : { dueMs: nowMs, as: 'alert' };
  const planned = nextDigest(digest, zone, silence ? silence.fromMs - 1 : nowMs);
  return { dueMs: (quiet && quietUntil(quiet, zone, planned)) ?? planned, as: 'digest' };
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
    const key = JSON.stringify([chat.zone, chat.pausedUntilMs, chat.digest, chat.quiet]);
    const known = this.#known.get(key);
    if (known) return known;
    const time = deliveryTime(chat, this.#nowMs);
    this.#known.set(key, time);
    return time;
  }
}
