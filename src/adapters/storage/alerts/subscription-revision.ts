import { sql, type Kysely, type Transaction } from 'kysely';
import { readMeta } from '../meta-records.js';
import type { Schema } from '../schema.js';
import { oneOf } from '../value-list.js';

/** Who is further behind reads all subscriptions: some seconds for a hundred thousand. */
const KEPT_REVISIONS = 10_000;

/** The revision that `SubscriptionStore.revision` speaks of. */
export async function revisionNow(database: Kysely<Schema>): Promise<number> {
  return Number((await readMeta(database, 'subscriptions_revision')) ?? 0);
}

/** Ids of the subscriptions that were changed since; undefined when that is too long ago to be known. */
export async function changedSince(
  database: Kysely<Schema>,
  revision: number,
): Promise<readonly number[] | undefined> {
  if ((await revisionNow(database)) - revision > KEPT_REVISIONS) return undefined;
  const rows = await database
    .selectFrom('subscription_changes')
    .select('subscription_id')
    .distinct()
    .where('revision', '>', revision)
    .execute();
  return rows.map((row) => row.subscription_id);
}

/** Whoever changes subscriptions calls it in the same transaction: who holds them in memory then reads these anew. */
export async function growRevision(trx: Transaction<Schema>, changed: readonly number[]): Promise<void> {
  await sql`
    INSERT INTO meta (key, value) VALUES ('subscriptions_revision', '1')
    ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1
  `.execute(trx);
  const revision = await revisionNow(trx);
  await sql`
    INSERT INTO subscription_changes (revision, subscription_id) SELECT ${revision}, value FROM ${oneOf(changed)}
  `.execute(trx);
  await trx
    .deleteFrom('subscription_changes')
    .where('revision', '<=', revision - KEPT_REVISIONS)
    .execute();
}
