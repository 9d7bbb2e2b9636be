import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { lots } from '../lots.js';
import { readMeta, writeMeta } from '../meta-records.js';
import type { Schema } from '../schema.js';

/** Values a statement. */
const EDGES_AT_ONCE = 500;

/** In how many files each of these fingerprints stands. */
export async function edgeCounts(
  database: Kysely<Schema>,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const some of lots(fingerprints, EDGES_AT_ONCE)) {
    const rows = await database
      .selectFrom('edge_counts')
      .selectAll()
      .where('fingerprint', 'in', some)
      .execute();
    for (const row of rows) counts.set(row.fingerprint, row.files);
  }
  return counts;
}

/** An edge that stands in so many other files is furniture from now on; files for which it was otherwise are stale. */
export async function changeOthersNeeded(trx: Transaction<Schema>, othersNeeded: number): Promise<void> {
  const before = await othersNeededNow(trx);
  if (before === othersNeeded) return;
  await markBetweenThresholds(trx, before, othersNeeded);
  await writeMeta(trx, 'others_needed', String(othersNeeded));
}

/**
 * Makes these the edges of the file, and marks stale whatever other file has one that crossed the threshold by it.
 * A copy of another file adds nothing: that would make furniture of its whole text.
 */
export async function recordEdges(
  trx: Transaction<Schema>,
  file: { readonly id: number; readonly contentHash: string },
  edges: readonly string[],
): Promise<void> {
  const othersNeeded = await othersNeededNow(trx);
  const twin = await trx
    .selectFrom('files')
    .select('id')
    .where('content_hash', '=', file.contentHash)
    .where('id', '!=', file.id)
    .executeTakeFirst();
  const wanted = new Set(twin === undefined ? edges : []);
  const rows = await trx
    .selectFrom('file_edges')
    .select('fingerprint')
    .where('file_id', '=', file.id)
    .execute();
  const present = new Set(rows.map((row) => row.fingerprint));
  const gone = [...present].filter((edge) => !wanted.has(edge));
  const come = [...wanted].filter((edge) => !present.has(edge));
  for (const fingerprint of gone) {
    await trx
      .deleteFrom('file_edges')
      .where('fingerprint', '=', fingerprint)
      .where('file_id', '=', file.id)
      .execute();
    await trx
      .updateTable('edge_counts')
      .set({ files: sql`files - 1` })
      .where('fingerprint', '=', fingerprint)
      .execute();
  }
  for (const fingerprint of come) {
    await trx.insertInto('file_edges').values({ fingerprint, file_id: file.id }).execute();
    await trx
      .insertInto('edge_counts')
      .values({ fingerprint, files: 1 })
      .onConflict((conflict) =>
        conflict.column('fingerprint').doUpdateSet({ files: sql`edge_counts.files + 1` }),
      )
      .execute();
  }
  await markCrossed(trx, gone, othersNeeded);
  await markCrossed(trx, come, othersNeeded + 1);
  await trx.deleteFrom('edge_counts').where('files', '<=', 0).execute();
}

/** Marks stale the files of those fingerprints that now stand in exactly `files` files. */
async function markCrossed(
  trx: Transaction<Schema>,
  fingerprints: readonly string[],
  files: number,
): Promise<void> {
  for (const some of lots(fingerprints, EDGES_AT_ONCE))
    await trx
      .updateTable('files')
      .set({ stale: 1 })
      .where('id', 'in', (query) =>
        query
          .selectFrom('file_edges')
          .innerJoin('edge_counts', 'edge_counts.fingerprint', 'file_edges.fingerprint')
          .select('file_edges.file_id')
          .where('edge_counts.files', '=', files)
          .where('file_edges.fingerprint', 'in', some),
      )
      .execute();
}

/** Marks stale the files for which it matters that an edge is repeated in more than `after` others, not `before`. */
async function markBetweenThresholds(trx: Transaction<Schema>, before: number, after: number): Promise<void> {
  await trx
    .updateTable('files')
    .set({ stale: 1 })
    .where('id', 'in', (query) =>
      query
        .selectFrom('file_edges')
        .innerJoin('edge_counts', 'edge_counts.fingerprint', 'file_edges.fingerprint')
        .select('file_edges.file_id')
        .where('edge_counts.files', '>', Math.min(before, after))
        .where('edge_counts.files', '<=', Math.max(before, after)),
    )
    .execute();
}

async function othersNeededNow(trx: Transaction<Schema>): Promise<number> {
  return Number((await readMeta(trx, 'others_needed')) ?? 1);
}
