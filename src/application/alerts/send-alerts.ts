import type { CircuitBreaker } from '../../domain/delivery/circuit-breaker.js';
import type { SendLanes } from '../../domain/delivery/send-lanes.js';
import type { AlertChannel, AlertMessage, SendOutcome } from '../ports/alert-channel.js';
import type { AlertSettingsStore } from '../ports/alert-settings.js';
import type { ArticleStore } from '../ports/article-store.js';
import type { ChatStore } from '../ports/chat-store.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { AlertMetrics } from '../ports/metrics.js';
import type { LeasedAlerts, Outbox } from '../ports/outbox.js';
import type { Waiting } from '../ports/waiting.js';

export interface SendAlertsParts {
  readonly outbox: Outbox;
  readonly channel: AlertChannel;
  readonly articles: ArticleStore;
  readonly settings: AlertSettingsStore;
  readonly chats: Pick<ChatStore, 'migrate'>;
  readonly lanes: SendLanes;
  readonly breaker: CircuitBreaker;
  readonly clock: Clock;
  readonly waiting: Waiting;
  readonly log: Log;
  readonly metrics: AlertMetrics;
}

/** Chats that are written to at a time. Most of them wait for their turn or for Telegram's answer. */
const CHATS_IN_HAND = 50;

/** Articles that share a message: so many fit, each with its title and a line. */
const ARTICLES_IN_A_MESSAGE = 10;

/** A chat whose turn is further away is given back until then, and another one taken. */
const LONGEST_TURN_MS = 3_000;

/** Leases do not run out: one process sends, and gives back at its start what another had in hand. */
const LEASED_UNTIL_MS = Number.MAX_SAFE_INTEGER;

/** After a send whose answer was lost, and while nobody can be reached. */
const AFTER_UNKNOWN_MS = 10_000;
const AFTER_UNREACHABLE_MS = 5_000;

/** Sends alerts from the outbox: each chat's in order, different chats side by side, within Telegram's limits. */
export class SendAlerts {
  readonly #inHand = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  constructor(private readonly parts: SendAlertsParts) {}

  /** There may be something new to send. */
  readonly wake = (): void => {
    this.parts.waiting.wake();
  };

  /**
   * Sends until the signal fires, then lets what is in hand come to its end.
   * @throws what a store or the channel throws, after the others in hand have ended
   */
  async run(signal: AbortSignal): Promise<void> {
    const { outbox, metrics } = this.parts;
    // What the process before this one had in hand when it died may have been sent, and goes out once more.
    for (let chats = await outbox.releaseAll(); chats > 0; chats--) metrics.possibleDouble();
    while (!signal.aborted && this.#failure === undefined) await this.#step(signal).catch(this.#fail);
    await Promise.all(this.#inHand);
    const failure = this.#failure as { readonly error: unknown } | undefined;
    if (failure !== undefined) throw failure.error;
  }

  readonly #fail = (error: unknown): void => {
    this.#failure ??= { error };
  };

  async #step(signal: AbortSignal): Promise<void> {
    const { outbox, settings, clock, waiting, breaker } = this.parts;
    const nowMs = clock.now();
    await settings.endPauses(nowMs);
    const open = breaker.openUntilMs(nowMs);
    const free = Math.min(CHATS_IN_HAND, breaker.mostAtOnce(nowMs)) - this.#inHand.size;
    const limits = { chats: free, perChat: ARTICLES_IN_A_MESSAGE };
    const leased = free <= 0 ? [] : await outbox.lease(limits, { nowMs, untilMs: LEASED_UNTIL_MS });
    for (const one of leased) this.#begin(one, signal);
    if (leased.length > 0) return;
    const nextDueMs = free <= 0 ? undefined : await outbox.nextDueMs();
    // What is due and was not to be had waits for what is in hand, whose end wakes.
    const comingMs = nextDueMs === undefined || nextDueMs <= nowMs ? undefined : nextDueMs;
    const due = [comingMs, await settings.nextPauseEndMs(), open];
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
    const { outbox, lanes, clock, waiting } = this.parts;
    const ids = leased.alerts.map(({ id }) => id);
    const nextMs = lanes.nextSlot(leased.chatId, clock.now());
    // One that is told to wait gets what comes meanwhile after what it is to get first.
    const mayWaitMs = lanes.blockedUntilMs(leased.chatId, clock.now()) === undefined ? LONGEST_TURN_MS : 0;
    if (nextMs - clock.now() > mayWaitMs) {
      await outbox.postpone(ids, nextMs, { unknownOutcome: false });
      return;
    }
    const message = await this.#messageOf(leased);
    if (message === undefined) {
      await outbox.drop(ids, 'the article is gone', clock.now());
      return;
    }
    const turnMs = lanes.take(leased.chatId, clock.now());
    await waiting.pause(turnMs - clock.now(), signal);
    // Meanwhile Telegram may have asked for patience.
    const blockedMs = signal.aborted ? clock.now() : lanes.blockedUntilMs(leased.chatId, clock.now());
    if (blockedMs !== undefined) {
      await outbox.postpone(ids, blockedMs, { unknownOutcome: false });
      return;
    }
    const { channel } = this.parts;
    const outcome =
      leased.messageId === null ? await channel.send(message) : await channel.edit(message, leased.messageId);
    await this.#settle(leased, message, outcome);
  }

  async #settle(leased: LeasedAlerts, message: AlertMessage, outcome: SendOutcome): Promise<void> {
    const { outbox, lanes, clock, chats, log, metrics, breaker, channel } = this.parts;
    const ids = leased.alerts.map(({ id }) => id);
    const { chatId } = leased;
    const nowMs = clock.now();
    metrics.alertSent(leased.form, outcome.kind);
    if (outcome.kind === 'sent' || outcome.kind === 'message gone') breaker.note(chatId, 'alive', nowMs);
    switch (outcome.kind) {
      case 'sent':
        await outbox.sent(ids, outcome.messageId, nowMs);
        return;
      case 'flood':
        lanes.block(chatId, nowMs + outcome.retryAfterMs, nowMs);
        await outbox.postpone(ids, nowMs + outcome.retryAfterMs, { unknownOutcome: false });
        return;
      case 'closed':
        await this.#closed(leased, outcome.why, nowMs);
        return;
      case 'migrated':
        await chats.migrate(chatId, outcome.toChatId);
        await outbox.postpone(ids, nowMs, { unknownOutcome: false });
        return;
      case 'thread gone':
        // In a group whose topic is closed or gone, General is the other way.
        if (message.threadId === null) await this.#closed(leased, 'no rights', nowMs);
        else {
          const general = { ...message, threadId: null };
          lanes.take(chatId, nowMs);
          await this.#settle(leased, general, await channel.send(general));
        }
        return;
      case 'message gone':
        await outbox.drop(ids, 'what was to be corrected is gone', nowMs);
        return;
      case 'unknown':
        await this.#unknown(leased, outcome.reason, nowMs);
        return;
      case 'unreachable':
        lanes.blockAll(nowMs + AFTER_UNREACHABLE_MS);
        await outbox.postpone(ids, nowMs + AFTER_UNREACHABLE_MS, { unknownOutcome: false });
        return;
      case 'refused':
        log.error('Telegram refused an alert', { reason: outcome.reason });
        await outbox.drop(ids, outcome.reason, nowMs);
    }
  }

  /** One more time, each of them: what shares the message may have come since the first. */
  async #unknown({ alerts }: LeasedAlerts, reason: string, nowMs: number): Promise<void> {
    const { outbox, log, metrics } = this.parts;
    const idsOf = (some: typeof alerts): readonly number[] => some.map(({ id }) => id);
    const first = idsOf(alerts.filter(({ unknownOutcomes }) => unknownOutcomes === 0));
    const second = idsOf(alerts.filter(({ unknownOutcomes }) => unknownOutcomes > 0));
    if (second.length > 0) {
      log.warn('an alert was sent twice and both answers were lost; it is not sent again', { reason });
      await outbox.drop(second, 'both answers were lost', nowMs);
    }
    if (first.length === 0) return;
    metrics.possibleDouble();
    await outbox.postpone(first, nowMs + AFTER_UNKNOWN_MS, { unknownOutcome: true });
  }

  /** Nothing is sent to the chat any more, unless so many have closed that it must be something else. */
  async #closed(
    { chatId, alerts }: LeasedAlerts,
    why: 'blocked' | 'gone' | 'no rights',
    nowMs: number,
  ): Promise<void> {
    const { outbox, breaker, log } = this.parts;
    const ids = alerts.map(({ id }) => id);
    breaker.note(chatId, 'dead', nowMs);
    const openUntilMs = breaker.openUntilMs(nowMs);
    if (openUntilMs === undefined) {
      await outbox.silence(chatId, why, nowMs);
      await outbox.postpone(ids, nowMs, { unknownOutcome: false });
      return;
    }
    // They were taken for dead on the way to here, and may not be.
    for (const suspect of breaker.suspects) await outbox.unsilence(suspect, nowMs);
    log.error('So many chats refuse alerts that something else must be wrong; sending pauses', {
      until: new Date(openUntilMs).toISOString(),
    });
    await outbox.postpone(ids, openUntilMs, { unknownOutcome: false });
  }

  /** Undefined when all of its articles are gone. */
  async #messageOf({ chatId, threadId, form, alerts }: LeasedAlerts): Promise<AlertMessage | undefined> {
    const { articles, outbox } = this.parts;
    if (form === 'resumed') return { chatId, threadId, form, articles: [], held: await outbox.held(chatId) };
    const found = await Promise.all(
      alerts.map(async ({ articleId, subscriptionId, paragraph, form: own }) => {
        const article = await articles.article(articleId);
        const before = own === 'correction' ? await articles.versionBefore(articleId) : undefined;
        return article === undefined ? [] : [{ article, subscriptionId, paragraph, before }];
      }),
    );
    const present = found.flat();
    return present.length === 0 ? undefined : { chatId, threadId, form, articles: present, held: 0 };
  }
}
