import type { AlertMessage } from '../ports/alert-channel.js';
import type { AlertSettingsStore } from '../ports/alert-settings.js';
import { REMOVED } from '../ports/alert-transaction.js';
import type { ArticleStore } from '../ports/article-store.js';
import type { LeasedAlerts } from '../ports/outbox.js';
import { alertMessage } from './alert-message.js';
import { notNow } from './not-now.js';
import { SettleAlerts, type SettleAlertsParts } from './settle-alerts.js';

export interface SendAlertsParts extends SettleAlertsParts {
  readonly articles: ArticleStore;
  readonly settings: AlertSettingsStore;
  /** That of chats that have chosen none. */
  readonly timeZone: string;
}

/** Chats that are written to at a time. Most of them wait for their turn or for Telegram's answer. */
const CHATS_IN_HAND = 50;

/** Articles that share a message: so many fit, each with its title and a line. */
const ARTICLES_IN_A_MESSAGE = 10;

/** A digest is one message as long as its lines can be read, and each article has two entities of the hundred that a message may have. */
const ARTICLES_IN_A_DIGEST = 20;

/** A chat whose turn is further away is given back until then, and another one taken. */
const LONGEST_TURN_MS = 3_000;

/** Leases do not run out: one process sends, and gives back at its start what another had in hand. */
const LEASED_UNTIL_MS = Number.MAX_SAFE_INTEGER;

/** A process that lives for so long will live on: what one that died may have sent is sent once more then. */
const SETTLED_IN_MS = 20_000;

const WHILE_UNREACHABLE_MS = 5_000;

/** Sends alerts from the outbox: each chat's in order, different chats side by side, within Telegram's limits. */
export class SendAlerts {
  readonly #inHand = new Set<Promise<void>>();
  readonly #settle: SettleAlerts;
  #failure: { readonly error: unknown } | undefined;
  #asking: Promise<boolean> | undefined;

  constructor(private readonly parts: SendAlertsParts) {
    this.#settle = new SettleAlerts(parts);
  }

  /** There may be something new to send. */
  readonly wake = (): void => {
    this.parts.waiting.wake();
  };

  /**
   * Sends until the signal fires, then lets what is in hand come to its end.
   * @throws what a store or the channel throws, after the others in hand have ended
   */
  async run(signal: AbortSignal): Promise<void> {
    await this.#takeOver();
    while (!signal.aborted && this.#failure === undefined) await this.#step(signal).catch(this.#fail);
    await Promise.all(this.#inHand);
    const failure = this.#failure as { readonly error: unknown } | undefined;
    if (failure !== undefined) throw failure.error;
  }

  readonly #fail = (error: unknown): void => {
    this.#failure ??= { error };
  };

  /** What was leaving when the process before this one died may have been sent, and goes out once more. */
  async #takeOver(): Promise<void> {
    const { outbox, clock, metrics, log } = this.parts;
    const nowMs = clock.now();
    const { possibleDoubles, dropped } = await outbox.releaseAll({ nowMs, againMs: nowMs + SETTLED_IN_MS });
    for (let chats = possibleDoubles; chats > 0; chats--) metrics.possibleDouble();
    if (dropped > 0) log.warn('Alerts that may have been sent twice are not sent again', { alerts: dropped });
  }

  async #step(signal: AbortSignal): Promise<void> {
    const { outbox, silences, settings, clock, waiting, breaker, lanes } = this.parts;
    const nowMs = clock.now();
    await settings.endPauses(nowMs);
    await silences.endSuspensions(nowMs);
    const open = breaker.openUntilMs(nowMs);
    const blocked = lanes.allBlockedUntilMs(nowMs);
    // To take and give back what waits behind a block, over and over, would keep all others from writing.
    const most = blocked === undefined ? CHATS_IN_HAND : 0;
    const free = Math.min(most, breaker.mostAtOnce(nowMs)) - this.#inHand.size;
    const limits = { chats: free, perChat: ARTICLES_IN_A_MESSAGE, perDigest: ARTICLES_IN_A_DIGEST };
    const leased = free <= 0 ? [] : await outbox.lease(limits, { nowMs, untilMs: LEASED_UNTIL_MS });
    for (const one of leased) this.#begin(one, signal);
    if (leased.length > 0) return;
    const nextDueMs = free <= 0 ? undefined : await outbox.nextDueMs();
    // What is due and was not to be had waits for what is in hand, whose end wakes.
    const comingMs = nextDueMs === undefined || nextDueMs <= nowMs ? undefined : nextDueMs;
    const due = [
      comingMs,
      await settings.nextPauseEndMs(),
      await silences.nextSuspensionEndMs(),
      open,
      blocked,
    ];
    await waiting.until(Math.min(...due.map((time) => time ?? Infinity)), signal);
  }

  #begin(leased: LeasedAlerts, signal: AbortSignal): void {
    const work = this.#deliver(leased, signal)
      .catch(this.#fail)
      .finally(() => {
        this.#inHand.delete(work);
        this.wake();
      });
    this.#inHand.add(work);
  }

  async #deliver(leased: LeasedAlerts, signal: AbortSignal): Promise<void> {
    const { outbox, channel, lanes, clock } = this.parts;
    const ids = leased.alerts.map(({ id }) => id);
    const nextMs = lanes.nextSlot(leased.chatId, clock.now());
    // One that is told to wait gets what comes meanwhile after what it is to get first.
    const mayWaitMs = lanes.blockedUntilMs(leased.chatId, clock.now()) === undefined ? LONGEST_TURN_MS : 0;
    if (nextMs - clock.now() > mayWaitMs) {
      await outbox.postpone(ids, nextMs);
      return;
    }
    const isEdit = leased.messageId !== null;
    const doubtedMs = isEdit ? undefined : this.#settle.doubtedUntilMs(leased.alerts, clock.now());
    if (doubtedMs !== undefined) {
      await outbox.postpone(ids, doubtedMs);
      return;
    }
    const message = await alertMessage(leased, this.parts);
    if (message === undefined) {
      await outbox.drop(ids, REMOVED.leaving, clock.now());
      return;
    }
    if (!(await this.#turn(leased, signal))) return;
    if (!isEdit) await outbox.leaving(ids);
    await this.#departure(signal);
    const outcome = isEdit ? await channel.edit(message, leased.messageId) : await channel.send(message);
    if (outcome.kind === 'thread gone' && message.threadId !== null && !isEdit)
      await this.#inGeneral(leased, message, signal);
    else await this.#settle.settle(leased, outcome, signal);
  }

  /** To note that they leave may have taken a while, for all that were to: an ingest writes too. */
  async #departure(signal: AbortSignal): Promise<void> {
    const { lanes, clock, waiting } = this.parts;
    const nowMs = clock.now();
    await waiting.pause(lanes.depart(nowMs) - nowMs, signal);
  }

  /** In a group whose topic is closed or gone, General is the other way. */
  async #inGeneral(leased: LeasedAlerts, message: AlertMessage, signal: AbortSignal): Promise<void> {
    const { outbox, channel } = this.parts;
    const ids = leased.alerts.map(({ id }) => id);
    // Refused, they have not left: who dies while they wait for their turn has sent nothing.
    await outbox.leaving(ids, false);
    if (!(await this.#turn(leased, signal))) return;
    await outbox.leaving(ids);
    await this.#departure(signal);
    const outcome = await channel.send({ ...message, threadId: null });
    await this.#settle.settle(leased, outcome, signal);
  }

  /** Waits for the chat's turn; false when by then the alerts have to wait on, and were given back. */
  async #turn({ chatId, form, alerts }: LeasedAlerts, signal: AbortSignal): Promise<boolean> {
    const { outbox, lanes, clock, waiting, settings, timeZone } = this.parts;
    const ids = alerts.map(({ id }) => id);
    await waiting.pause(lanes.take(chatId, clock.now()) - clock.now(), signal);
    // Who stops does not wait; the slot has not come.
    if (signal.aborted) {
      await outbox.postpone(ids, clock.now());
      return false;
    }
    // Meanwhile Telegram may have asked for patience, or the chat for quiet.
    const blockedMs = lanes.blockedUntilMs(chatId, clock.now());
    if (blockedMs !== undefined) {
      await outbox.postpone(ids, blockedMs);
      return false;
    }
    const later =
      form === 'correction' ? undefined : notNow(await settings.of(chatId), timeZone, clock.now());
    if (later !== undefined) {
      // The word that one pause is over has no place in the next, which ends with its own.
      if (later === 'held' && form === 'resumed') await outbox.drop(ids, 'paused again', clock.now());
      else await outbox.postpone(ids, later, { asDigest: true });
      return false;
    }
    if (!this.#settle.isInDoubt || (await this.#isReachable())) return true;
    const untilMs = clock.now() + WHILE_UNREACHABLE_MS;
    lanes.blockAll(untilMs);
    await outbox.postpone(ids, untilMs);
    return false;
  }

  /** After a call without an answer nothing is sent until another has one: each alert may be sent in vain only once. */
  #isReachable(): Promise<boolean> {
    this.#asking ??= this.parts.channel.isReachable().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }
}
