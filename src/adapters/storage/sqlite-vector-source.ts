import type { Kysely } from 'kysely';
import type { LanguageGroup } from '../../domain/retrieval/language-group.js';
import { dequantise } from './quantised-vector.js';
import type { Schema } from './schema.js';

/** Rows a step: a few megabytes. */
const ROWS_AT_ONCE = 1_000;

/** Which passages there are and their vectors, for indexes that are built from them. */
export class SqliteVectorSource {
  readonly #database: Kysely<Schema>;

  constructor(reader: Kysely<Schema>) {
    this.#database = reader;
  }

  /** Ids of all passages of a group, ascending. An id stands for the same vector for ever. */
  async ids(group: LanguageGroup): Promise<Uint32Array> {
    const rows = await this.#database
      .selectFrom('passages')
      .select('id')
      .where('language_group', '=', group)
      .orderBy('id')
      .execute();
    return Uint32Array.from(rows, (row) => row.id);
  }

  /** The vectors of these passages, some at a time; passages that are gone by then are left out. */
  async *vectors(
    ids: readonly number[],
  ): AsyncGenerator<readonly { readonly id: number; readonly vector: Float32Array }[]> {
    for (let start = 0; start < ids.length; start += ROWS_AT_ONCE) {
      const rows = await this.#database
        .selectFrom('passages')
        .innerJoin('embeddings', 'embeddings.id', 'passages.embedding_id')
        .select(['passages.id', 'embeddings.vector'])
        .where('passages.id', 'in', ids.slice(start, start + ROWS_AT_ONCE))
        .orderBy('passages.id')
        .execute();
      yield rows.map((row) => ({ id: row.id, vector: dequantise(row.vector) }));
    }
  }
}
