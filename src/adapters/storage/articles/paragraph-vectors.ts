import type { Kysely } from 'kysely';
import { dequantise } from './quantised-vector.js';
import type { Schema } from '../schema.js';

/** Vectors of an article's body paragraphs, in order; empty when it is not stored. */
export async function paragraphVectors(
  database: Kysely<Schema>,
  articleId: string,
): Promise<readonly { readonly paragraph: number; readonly vector: Float32Array }[]> {
  const rows = await database
    .selectFrom('passages')
    .innerJoin('articles', 'articles.key', 'passages.article_key')
    .innerJoin('embeddings', 'embeddings.id', 'passages.embedding_id')
    .select(['passages.paragraph', 'embeddings.vector'])
    .where('articles.id', '=', articleId)
    .where('passages.kind', '=', 'body')
    .orderBy('passages.paragraph')
    .execute();
  return rows.map(({ paragraph, vector }) => ({ paragraph, vector: dequantise(vector) }));
}
