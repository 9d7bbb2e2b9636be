import { suspensionMs } from '../../domain/delivery/suspension.js';
import { SendHealth } from '../../domain/delivery/send-health.js';
import type { CircuitBreaker } from '../../domain/delivery/circuit-breaker.js';
import type { SendLanes } from '../../domain/delivery/send-lanes.js';
import type { AlertChannel, SendOutcome } from '../ports/alert-channel.js';
import type { ChatStore } from '../ports/chat-store.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { AlertMetrics } from '../ports/metrics.js';
import type { LeasedAlerts, Outbox } from '../ports/outbox.js';
import type { Silence, Silences } from '../ports/silences.js';
import type { Waiting } from '../ports/waiting.js';

export interface SettleAlertsParts {
  readonly outbox: Outbox;
  readonly silences: Silences;
  readonly channel: AlertChannel;
  readonly chats: Pick<ChatStore, 'migrate'>;
  readonly lanes: SendLanes;
  readonly breaker: CircuitBreaker;
  readonly clock: Clock;
  readonly waiting: Waiting;
  readonly log: Log;
  readonly metrics: AlertMetrics;
}

/** After a send whose answer was lost, and while nobody can be reached. */
const AFTER_UNKNOWN_MS = 10_000;
const AFTER_UNREACHABLE_MS = 5_000;

/** After a failure that made all chats look dead, before one that still does is tried again. */
const WHILE_RECOVERING_MS = 60_000;

/** An edit can be made twice, but not for ever. */
const MOST_UNKNOWN_EDITS = 5;

/** Does what is to be done about what came of a send. */
export class SettleAlerts {
  #isInDoubt = false;
  readonly #health = new SendHealth();

  constructor(private readonly parts: SettleAlertsParts) {}

  /** Of the last call nothing is known, and the next may fare no better. */
  get isInDoubt(): boolean {
    return this.#isInDoubt;
  }

  /** Until when alerts that may have been sent are not sent again, as that answer would probably be lost too. */
  doubtedUntilMs(alerts: LeasedAlerts['alerts'], nowMs: number): number | undefined {
    const isDoubted = alerts.some(({ unknownOutcomes }) => unknownOutcomes > 0);
    return isDoubted && this.#health.isIll(nowMs) ? nowMs + AFTER_UNKNOWN_MS : undefined;
  }

  async settle(leased: LeasedAlerts, outcome: SendOutcome, signal: AbortSignal): Promise<void> {
    const { outbox, lanes, clock, chats, log, metrics, breaker } = this.parts;
    const ids = leased.alerts.map(({ id }) => id);
    const { chatId } = leased;
    const nowMs = clock.now();
    metrics.alertSent(leased.form, outcome.kind);
    const wasInDoubt = this.#isInDoubt;
    this.#isInDoubt = outcome.kind === 'unknown' || outcome.kind === 'unreachable';
    if (outcome.kind !== 'unreachable') this.#health.note(outcome.kind !== 'unknown', nowMs);
    // Telegram answers, and not to sends: all that goes now may come twice.
    if (wasInDoubt && outcome.kind === 'unknown') lanes.blockAll(nowMs + AFTER_UNREACHABLE_MS);
    if (outcome.kind === 'sent' || outcome.kind === 'message gone') breaker.note(chatId, 'alive', nowMs);
    switch (outcome.kind) {
      case 'sent':
        await outbox.sent(ids, outcome.messageId, nowMs);
        return;
      case 'flood':
        lanes.block(chatId, nowMs + outcome.retryAfterMs, nowMs);
        await outbox.postpone(ids, nowMs + outcome.retryAfterMs);
        return;
      case 'closed':
        await this.#closed(leased, outcome.why, signal);
        return;
      case 'migrated':
        await chats.migrate(chatId, outcome.toChatId);
        await outbox.postpone(ids, nowMs);
        return;
      case 'thread gone':
        // General is another way for what is new; a second message is none for what is to be edited.
        if (leased.messageId === null) await this.#closed(leased, 'no rights', signal);
        else await outbox.drop(ids, 'the topic of what was to be corrected is closed or gone', nowMs);
        return;
      case 'message gone':
        await outbox.drop(ids, 'what was to be corrected is gone', nowMs);
        return;
      case 'unknown':
        await this.#unknown(leased, outcome.reason, nowMs);
        return;
      case 'unreachable':
        lanes.blockAll(nowMs + AFTER_UNREACHABLE_MS);
        await outbox.postpone(ids, nowMs + AFTER_UNREACHABLE_MS);
        return;
      case 'refused':
        log.error('Telegram refused an alert', { reason: outcome.reason });
        await outbox.drop(ids, outcome.reason, nowMs);
    }
  }

  /** One more time, each of them: what shares the message may have come since the first. */
  async #unknown({ alerts, messageId }: LeasedAlerts, reason: string, nowMs: number): Promise<void> {
    const { outbox, log, metrics } = this.parts;
    const most = messageId === null ? 1 : MOST_UNKNOWN_EDITS;
    const idsOf = (some: typeof alerts): readonly number[] => some.map(({ id }) => id);
    const again = idsOf(alerts.filter(({ unknownOutcomes }) => unknownOutcomes < most));
    const enough = idsOf(alerts.filter(({ unknownOutcomes }) => unknownOutcomes >= most));
    if (enough.length > 0) {
      log.warn('the answers to an alert were lost; it is not sent again', { reason });
      await outbox.drop(enough, 'answers were lost', nowMs);
    }
    if (again.length === 0) return;
    if (messageId === null) metrics.possibleDouble();
    await outbox.postpone(again, nowMs + AFTER_UNKNOWN_MS, { unknownOutcome: true });
  }

  /** Nothing is sent to the chat any more, unless so many have closed that it must be something else. */
  async #closed({ chatId, alerts }: LeasedAlerts, why: Silence, signal: AbortSignal): Promise<void> {
    const { outbox, silences, breaker, clock, log } = this.parts;
    const ids = alerts.map(({ id }) => id);
    const nowMs = clock.now();
    breaker.note(chatId, 'dead', nowMs);
    const openUntilMs = breaker.openUntilMs(nowMs);
    if (openUntilMs !== undefined) {
      // They were taken for dead on the way to here, and may not be.
      for (const suspect of breaker.suspects) await silences.unsilence(suspect, nowMs);
      log.error('So many chats refuse alerts that something else must be wrong; sending pauses', {
        until: new Date(openUntilMs).toISOString(),
      });
      await outbox.postpone(ids, openUntilMs);
    } else if (breaker.isRecovering(nowMs)) {
      await outbox.postpone(ids, nowMs + WHILE_RECOVERING_MS);
    } else if (why === 'no rights') {
      const { told } = await silences.suspend(chatId, suspensionMs, nowMs);
      await outbox.postpone(ids, nowMs);
      if (!told) await this.#tellAdmins(chatId, signal);
    } else {
      await silences.silence(chatId, why);
      await outbox.postpone(ids, nowMs);
    }
  }

  /** Once, until the chat takes a message again: they alone can do something about it. */
  async #tellAdmins(chatId: number, signal: AbortSignal): Promise<void> {
    const { silences, channel, lanes, clock, waiting } = this.parts;
    const turn = (adminId: number): Promise<void> =>
      waiting.pause(lanes.take(adminId, clock.now()) - clock.now(), signal);
    if (await channel.tellNoRights(chatId, turn)) await silences.told(chatId);
  }
}
