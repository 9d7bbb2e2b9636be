import type { Update } from 'grammy/types';
import type { Clock } from '../../application/ports/clock.js';
import type { Inbox } from '../../application/ports/inbox.js';
import type { Metrics } from '../../application/ports/metrics.js';
import { HANDLED_UPDATES, incomingUpdate } from './update-lane.js';

/** Puts updates into the inbox, from wherever they come; when it resolves they may be acknowledged. */
export function receiveInto(parts: {
  readonly inbox: Inbox;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** Called when something new is in the inbox. */
  readonly onNew: () => void;
}): (updates: readonly Update[]) => Promise<void> {
  return async (updates) => {
    const fresh = await parts.inbox.store(updates.map(incomingUpdate), parts.clock.now());
    for (const update of updates) parts.metrics.updateReceived(kindOf(update));
    if (fresh > 0) parts.onNew();
  };
}

/** Which of Telegram's kinds an update is of. */
export function kindOf(update: Update): string {
  return HANDLED_UPDATES.find((kind) => update[kind] !== undefined) ?? 'other';
}
