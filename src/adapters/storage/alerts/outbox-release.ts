import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { ReleasedAlerts } from '../../../application/ports/outbox.js';
import { refreshDue } from './outbox-chats.js';
import { dropRows } from './outbox-rows.js';
import type { Schema } from '../schema.js';

/** Gives back what a sender that is dead had in hand, as `Outbox.releaseAll` says. */
export async function releaseAll(
  trx: Transaction<Schema>,
  { nowMs, againMs }: { readonly nowMs: number; readonly againMs: number },
): Promise<ReleasedAlerts> {
  const twice = sql<boolean>`leased_until_ms IS NOT NULL AND leaving = 1 AND unknown_outcomes > 0`;
  const dropped = await dropRows(trx, twice, 'it may have been sent twice', nowMs);
  const left = await trx
    .updateTable('outbox')
    .set({ unknown_outcomes: 1 })
    .where('leased_until_ms', 'is not', null)
    .where('leaving', '=', 1)
    .where('state', '=', 'queued')
    .returning('chat_key')
    .execute();
  const inHand = await trx
    .updateTable('outbox')
    .set({ leased_until_ms: null, leaving: 0 })
    .where('leased_until_ms', 'is not', null)
    .returning('chat_key')
    .execute();
  const uncertain = await trx
    .updateTable('outbox')
    .set({ due_ms: againMs })
    .where('state', '=', 'queued')
    .where('unknown_outcomes', '>', 0)
    .where('due_ms', '<', againMs)
    .returning('chat_key')
    .execute();
  const keys = [...inHand, ...uncertain].map((row) => row.chat_key);
  await refreshDue(trx, [...new Set(keys)]);
  return { possibleDoubles: new Set(left.map((row) => row.chat_key)).size, dropped: dropped.length };
}
