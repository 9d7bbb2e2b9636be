import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

/** Names of the single values. */
export type MetaKey =
  | 'understanding'
  | 'others_needed'
  | 'lexical_upto'
  | 'index_generations'
  | 'alerts_baseline'
  | 'alerts_restored'
  | 'database_life'
  | 'database_born'
  | 'subscriptions_revision';

/** A single value, undefined when it was never written. */
export async function readMeta(database: Kysely<Schema>, key: MetaKey): Promise<string | undefined> {
  return (await database.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst())?.value;
}

/** Writes a single value over the one before. */
export async function writeMeta(database: Kysely<Schema>, key: MetaKey, value: string): Promise<void> {
  await database
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
