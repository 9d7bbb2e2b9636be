import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { LanguageGroup } from '../../../domain/retrieval/language-group.js';
import { dequantise } from './quantised-vector.js';
import { lots } from '../lots.js';
import { oneOf } from '../value-list.js';
import { readMeta, writeMeta } from '../meta-records.js';
import type { Schema } from '../schema.js';
import type { VectorSource } from '../../search/hnsw-vector-index.js';

/** Rows a step: few, as what they leave behind in the memory of the process lies between the parts of a growing graph (60 MB with 500). */
const ROWS_AT_ONCE = 64;

/** Which passages there are and their vectors, for indexes that are built from them. */
export class SqliteVectorSource implements VectorSource {
  readonly #database: Kysely<Schema>;
  readonly #writer: Kysely<Schema>;

  constructor(reader: Kysely<Schema>, writer: Kysely<Schema>) {
    this.#database = reader;
    this.#writer = writer;
  }

  async ids(group: LanguageGroup): Promise<Uint32Array> {
    const rows = await this.#database
      .selectFrom('passages')
      .select('id')
      .where('language_group', '=', group)
      .orderBy('id')
      .execute();
    return Uint32Array.from(rows, (row) => row.id);
  }

  async *vectors(
    ids: readonly number[],
  ): AsyncGenerator<readonly { readonly id: number; readonly vector: Float32Array }[]> {
    for (const some of lots(ids, ROWS_AT_ONCE)) {
      const rows = await this.#database
        .selectFrom('passages')
        .innerJoin('embeddings', 'embeddings.id', 'passages.embedding_id')
        .select(['passages.id', 'embeddings.vector'])
        .where('passages.id', 'in', oneOf(some))
        .orderBy('passages.id')
        .execute();
      yield rows.map((row) => ({ id: row.id, vector: dequantise(row.vector) }));
    }
  }

  async generations(): Promise<readonly string[]> {
    return JSON.parse((await readMeta(this.#database, 'index_generations')) ?? '[]') as string[];
  }

  // Noted before the files are written: after a crash in between, the manifest still has the one before.
  async nextGeneration(): Promise<string> {
    const generation = randomBytes(8).toString('hex');
    const [last] = await this.generations();
    const known = last === undefined ? [generation] : [generation, last];
    await writeMeta(this.#writer, 'index_generations', JSON.stringify(known));
    return generation;
  }
}
