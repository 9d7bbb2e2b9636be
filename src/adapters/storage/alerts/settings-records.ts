import type { Kysely, Selectable, Transaction } from 'kysely';
import { sql } from 'kysely';
import { deliverySettings, type AlertSettings } from '../../../application/ports/alert-settings.js';
import type { DigestSchedule } from '../../../domain/schedules/digest-schedule.js';
import type { QuietHours } from '../../../domain/schedules/quiet-hours.js';
import type { Schema } from '../schema.js';
import { oneOf } from '../value-list.js';

type SettingsRow = Pick<Selectable<Schema['alert_chats']>, (typeof settingsColumns)[number]>;

const settingsColumns = [
  'time_zone',
  'paused_until_ms',
  'digest',
  'quiet',
  'silence',
  'last_digest_ms',
] as const;

const NOTHING_CHOSEN: AlertSettings = {
  timeZone: null,
  pausedUntilMs: null,
  digest: null,
  quiet: null,
  silence: null,
};

/** What these chats have chosen, in the order asked; nothing for those that are not known. */
export async function settingsOf(
  database: Kysely<Schema>,
  chatIds: readonly number[],
): Promise<readonly AlertSettings[]> {
  const rows = await database
    .selectFrom('alert_chats')
    .select(['chat_id', ...settingsColumns])
    .where('chat_id', 'in', oneOf(chatIds))
    .execute();
  const known = new Map(rows.map((row) => [row.chat_id, fromRow(row)]));
  return chatIds.map((id) => known.get(id) ?? NOTHING_CHOSEN);
}

/** The columns that hold what is given. */
export function toColumns(settings: Partial<AlertSettings>): Partial<SettingsRow> {
  const { timeZone, pausedUntilMs, digest, quiet, silence, lastDigestMs } = settings;
  return {
    ...(timeZone !== undefined && { time_zone: timeZone }),
    ...(pausedUntilMs !== undefined && { paused_until_ms: pausedUntilMs }),
    ...(digest !== undefined && { digest: digest && JSON.stringify(digest) }),
    ...(quiet !== undefined && { quiet: quiet && JSON.stringify(quiet) }),
    ...(silence !== undefined && { silence }),
    ...(lastDigestMs !== undefined && { last_digest_ms: lastDigestMs }),
  };
}

/** What moves when a chat has chosen something else. */
export interface Replanning {
  readonly nowMs: number;
  /** Of chats that have chosen none. */
  readonly timeZone: string;
  /** The chat's before the change. */
  readonly zoneBefore: string;
}

/**
 * Moves what waits for the chat to where its settings put it now. What a pause holds stays held, what is in hand or
 * overdue keeps its place, and what was to come together still does.
 */
export async function planAnew(
  trx: Transaction<Schema>,
  key: number,
  settings: AlertSettings,
  { nowMs, timeZone, zoneBefore }: Replanning,
): Promise<void> {
  // The calendar of time zones takes a while to load, and `ask` does without.
  const { movedTime } = await import('../../../domain/schedules/delivery-time.js');
  const isOverdue = sql<boolean>`form = 'digest' AND due_ms <= ${nowMs}`;
  for (const isOverdueDigest of [false, true]) {
    const { dueMs, as } = movedTime(deliverySettings(settings, timeZone), nowMs, {
      isOverdueDigest,
      zoneBefore,
    });
    const dueNow = dueMs !== 'held' && dueMs <= nowMs;
    await trx
      .updateTable('outbox')
      .set({
        due_ms: dueNow ? sql`min(due_ms, ${dueMs})` : dueMs === 'held' ? null : dueMs,
        form: as === 'digest' ? 'digest' : sql`form`,
      })
      .where('chat_key', '=', key)
      .where('state', '=', 'queued')
      .where('kind', '=', 'article')
      .where('due_ms', 'is not', null)
      .where((row) => row.or([row('leased_until_ms', 'is', null), row('leased_until_ms', '<=', nowMs)]))
      .where(isOverdueDigest ? isOverdue : sql<boolean>`NOT (${isOverdue})`)
      .execute();
  }
}

function fromRow(row: SettingsRow): AlertSettings {
  return {
    timeZone: row.time_zone,
    pausedUntilMs: row.paused_until_ms,
    digest: row.digest === null ? null : (JSON.parse(row.digest) as DigestSchedule),
    quiet: row.quiet === null ? null : (JSON.parse(row.quiet) as QuietHours),
    silence: row.silence,
    ...(row.last_digest_ms !== null && { lastDigestMs: row.last_digest_ms }),
  };
}
