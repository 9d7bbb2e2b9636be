import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { quantise } from './quantised-vector.js';
import { lots } from '../lots.js';
import type { Schema } from '../schema.js';

/** Key of a text in the cache: the first 128 bits of its SHA-256. */
export function embeddingKey(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, 16);
}

/** Texts a statement. */
const TEXTS_AT_ONCE = 500;

/** The row of a model, made when it is new. */
export async function modelId(database: Kysely<Schema>, hash: string): Promise<number> {
  await database
    .insertInto('models')
    .values({ hash })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await database.selectFrom('models').select('id').where('hash', '=', hash).executeTakeFirstOrThrow())
    .id;
}

/** Ids of the cached embeddings, by the text's key in hexadecimal. */
export async function embeddingIds(
  database: Kysely<Schema>,
  model: number,
  keys: readonly Buffer[],
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  for (const some of lots(keys, TEXTS_AT_ONCE)) {
    const rows = await database
      .selectFrom('embeddings')
      .select(['id', 'text_hash'])
      .where('model_id', '=', model)
      .where('text_hash', 'in', some)
      .execute();
    for (const row of rows) ids.set(row.text_hash.toString('hex'), row.id);
  }
  return ids;
}

/** Adds embeddings; one that is there already stays. */
export async function insertEmbeddings(
  database: Kysely<Schema>,
  model: number,
  embeddings: readonly { readonly text: string; readonly vector: Float32Array }[],
): Promise<void> {
  for (const some of lots(embeddings, TEXTS_AT_ONCE))
    await database
      .insertInto('embeddings')
      .values(
        some.map(({ text, vector }) => ({
          model_id: model,
          text_hash: embeddingKey(text),
          vector: quantise(vector),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Drops what no passage and no unit refers to. Returns how many. */
export async function deleteUnusedEmbeddings(database: Kysely<Schema>): Promise<number> {
  const result = await sql`
    DELETE FROM embeddings WHERE id NOT IN (SELECT embedding_id FROM passages UNION ALL SELECT embedding_id FROM units)
  `.execute(database);
  return Number(result.numAffectedRows ?? 0n);
}
