import { deliveryTime } from '../../domain/schedules/delivery-time.js';
import { deliverySettings, type AlertSettings } from '../ports/alert-settings.js';

/**
 * When that is due which was due before now, where the chat is quiet by now, or paused: alerts and digests come late when a
 * queue is long, or a process was down. Undefined: it may go out.
 * @param timeZone of chats that have chosen none
 */
export function notNow(
  settings: AlertSettings,
  timeZone: string,
  nowMs: number,
): number | 'held' | undefined {
  if (settings.quiet === null && settings.pausedUntilMs === null) return undefined;
  const { dueMs } = deliveryTime(deliverySettings({ ...settings, digest: null }, timeZone), nowMs);
  return dueMs === nowMs ? undefined : dueMs;
}
