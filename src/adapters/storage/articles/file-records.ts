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

/** The path that article ids of a file are made of; its own when it is not known. */
export async function originOf(database: Kysely<Schema>, path: string): Promise<string> {
  const row = await database.selectFrom('files').select('origin').where('path', '=', path).executeTakeFirst();
  return row?.origin ?? path;
}

/** Files that were rejected, whole or in part, and why, in path order. */
export async function rejections(
  database: Kysely<Schema>,
): Promise<readonly { readonly file: string; readonly reason: string }[]> {
  const rows = await database
    .selectFrom('files')
    .select(['path as file', 'rejection as reason'])
    .where('rejection', 'is not', null)
    .orderBy('path')
    .execute();
  return rows.map(({ file, reason }) => ({ file, reason: reason! }));
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

/** A copy has no edges of its own as long as its twin has them; without it, it must be read again. */
export async function markCopies(trx: Transaction<Schema>, contentHash: string): Promise<void> {
  if (contentHash === '') return;
  await trx
    .updateTable('files')
    .set({ stale: 1, content_hash: '' })
    .where('content_hash', '=', contentHash)
    .execute();
}
