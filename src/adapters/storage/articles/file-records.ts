import { sql } from 'kysely';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { KnownFile, SeenFile } from '../../../application/ports/ingest-store.js';
import type { Schema } from '../schema.js';

/** Every file the store knows, by path. */
export async function knownFiles(database: Kysely<Schema>): Promise<ReadonlyMap<string, KnownFile>> {
  const rows = await database.selectFrom('files').selectAll().execute();
  return new Map(rows.map((row) => [row.path, knownFile(row)]));
}

/** The files whose stored articles are not up to date, in path order. */
export async function staleFiles(database: Kysely<Schema>): Promise<readonly KnownFile[]> {
  const rows = await database
    .selectFrom('files')
    .selectAll()
    .where('stale', '=', 1)
    .orderBy('path')
    .execute();
  return rows.map(knownFile);
}

function knownFile(row: Selectable<Schema['files']>): KnownFile {
  return {
    path: row.path,
    size: row.size,
    modifiedMs: row.modified_ms,
    checkedMs: row.checked_ms,
    contentHash: row.content_hash,
    stale: row.stale === 1,
  };
}

/** Writes or renews a file's row, stale, and gives its id. */
export async function recordFile(trx: Transaction<Schema>, file: SeenFile): Promise<number> {
  const known = await trx
    .selectFrom('files')
    .select(['id', 'origin', 'content_hash'])
    .where('path', '=', file.path)
    .executeTakeFirst();
  const origin = await originFor(trx, file, known);
  const values = { ...columns(file), origin, stale: 1 };
  if (known !== undefined) {
    await trx.updateTable('files').set(values).where('id', '=', known.id).execute();
    return known.id;
  }
  const inserted = await trx
    .insertInto('files')
    .values({ ...values, rejection: null, stored_hash: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return inserted.id;
}

/** The columns that come from looking at a file. */
export function columns(file: SeenFile): {
  path: string;
  size: number;
  modified_ms: number;
  checked_ms: number;
  content_hash: string;
} {
  return {
    path: file.path,
    size: file.size,
    modified_ms: file.modifiedMs,
    checked_ms: file.checkedMs,
    content_hash: file.contentHash,
  };
}

/**
 * A copy shares the origin, and so the articles, of the file it is a copy of. Else the origin is the file's own path,
 * unless another file has been known by that path and took it along when it was renamed.
 */
async function originFor(
  trx: Transaction<Schema>,
  file: SeenFile,
  known: { readonly id: number; readonly origin: string; readonly content_hash: string } | undefined,
): Promise<string> {
  const others = trx.selectFrom('files').select('origin').where('path', '!=', file.path);
  const twin =
    file.contentHash === ''
      ? undefined
      : await others.where('content_hash', '=', file.contentHash).orderBy('id').executeTakeFirst();
  if (twin !== undefined) return twin.origin;
  for (const origin of [known?.origin, file.path])
    if (origin !== undefined && (await others.where('origin', '=', origin).executeTakeFirst()) === undefined)
      return origin;
  return `${file.path}#${file.contentHash}`;
}

/**
 * Makes these the edges of the file, and marks stale whatever other file has one that crossed the threshold by it.
 * A copy of another file adds nothing: that would make furniture of its whole text.
 */
export async function recordEdges(
  trx: Transaction<Schema>,
  file: { readonly id: number; readonly contentHash: string },
  edges: readonly string[],
  othersNeeded: number,
): Promise<void> {
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
  for (let start = 0; start < fingerprints.length; start += 500)
    await trx
      .updateTable('files')
      .set({ stale: 1 })
      .where('id', 'in', (query) =>
        query
          .selectFrom('file_edges')
          .innerJoin('edge_counts', 'edge_counts.fingerprint', 'file_edges.fingerprint')
          .select('file_edges.file_id')
          .where('edge_counts.files', '=', files)
          .where('file_edges.fingerprint', 'in', fingerprints.slice(start, start + 500)),
      )
      .execute();
}

/** Marks stale the files for which it matters that an edge is repeated in more than `after` others, not `before`. */
export async function markBetweenThresholds(
  trx: Transaction<Schema>,
  before: number,
  after: number,
): Promise<void> {
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
