import type { Kysely, Selectable, Transaction } from 'kysely';
import type { ListedItem } from '../../../application/ports/feed-store.js';
import type { Schema } from '../schema.js';
import { oneOf } from '../value-list.js';

/** Who changes a text a few times in a row is not asked each time; nor is a feed whose texts never stay the same. */
const RENEWED_AFTER_MS = 60 * 60_000;

/** Which of these files are of items that stood in their feed when that was new, or were old when they came. */
export async function baselineFiles(
  database: Kysely<Schema>,
  files: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('feed_items')
    .select('file')
    .distinct()
    .where('file', 'in', oneOf(files))
    .where('baseline', '=', 1)
    .execute();
  return new Set(rows.map(({ file }) => file));
}

/** Whether the item is new. One that is known belongs from now on to the feed that lists it, and is known by these keys too. */
export async function noteItem(
  trx: Transaction<Schema>,
  feedId: number,
  { keys, file, item, statement, isOld }: ListedItem,
  { nowMs, baseline }: { readonly nowMs: number; readonly baseline: boolean },
): Promise<boolean> {
  const known = await trx
    .selectFrom('feed_item_keys')
    .innerJoin('feed_items', 'feed_items.id', 'feed_item_keys.item_id')
    .select(['item_id', 'due_ms', 'statement', 'stated_ms', 'stated_by'])
    .where('key', 'in', oneOf(keys))
    .orderBy('item_id')
    .limit(1)
    .executeTakeFirst();
  const listing = { feed_id: feedId, listed_ms: nowMs };
  const stated = { statement, stated_ms: nowMs, stated_by: feedId };
  const waiting = { due_ms: nowMs, tries: 0, body: JSON.stringify(item), problem: null };
  let id = known?.item_id;
  if (known === undefined) {
    const inserted = await trx
      .insertInto('feed_items')
      .values({ ...listing, ...stated, file, baseline: baseline || isOld ? 1 : 0, ...waiting })
      .returning('id')
      .executeTakeFirstOrThrow();
    id = inserted.id;
  } else {
    const isFromBefore = known.statement === null;
    const again = !isFromBefore && isSaidAnew(known, { statement, nowMs, feedId });
    await trx
      .updateTable('feed_items')
      .set({ ...listing, ...(isFromBefore || again ? stated : {}), ...(again ? waiting : {}) })
      .where('id', '=', known.item_id)
      .execute();
  }
  for (const key of keys)
    await trx
      .insertInto('feed_item_keys')
      .values({ key, item_id: id! })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return known === undefined;
}

/** What waits already is fetched as it is then. Each feed says it in its own words. */
function isSaidAnew(
  before: Pick<Selectable<Schema['feed_items']>, 'due_ms' | 'statement' | 'stated_ms' | 'stated_by'>,
  now: { readonly statement: string; readonly nowMs: number; readonly feedId: number },
): boolean {
  if (before.due_ms !== null || before.stated_by !== now.feedId) return false;
  return before.statement !== now.statement && (before.stated_ms ?? 0) <= now.nowMs - RENEWED_AFTER_MS;
}
