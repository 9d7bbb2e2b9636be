import { sql, type Transaction } from 'kysely';
import type { Schema } from './schema.js';
import { oneOf } from './value-list.js';

/** An article that is gone, with what it was. */
export interface RemovedArticle {
  readonly id: string;
  readonly content: string;
}

/** So long a removed article's text is kept: what is put back under another name by then tells nobody anything new. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Keeps the text of a removed article for its copies to be known by, and lets go of those that went long ago. */
export async function keepRemovedStory(
  trx: Transaction<Schema>,
  { id, content }: RemovedArticle,
  nowMs: number,
): Promise<void> {
  await trx
    .updateTable('stories')
    .set({ removed_content: content, removed_ms: nowMs })
    .where('article_id', '=', id)
    .execute();
  await trx
    .updateTable('stories')
    .set({ removed_content: null, removed_ms: null })
    .where('removed_ms', '<', nowMs - KEPT_MS)
    .execute();
}

/** The article is stored again. */
export async function forgetRemovedStory(trx: Transaction<Schema>, articleId: string): Promise<void> {
  await trx
    .updateTable('stories')
    .set({ removed_content: null, removed_ms: null })
    .where('article_id', '=', articleId)
    .where('removed_ms', 'is not', null)
    .execute();
}

/** Removed articles that share a band with these, the last removed first. */
export async function removedStories(
  trx: Transaction<Schema>,
  bands: readonly number[],
  exceptId: string,
  limit: number,
): Promise<readonly RemovedArticle[]> {
  if (limit <= 0) return [];
  const near = trx.selectFrom('story_bands').select('story_key').where('band', 'in', oneOf(bands));
  const rows = await trx
    .selectFrom('stories')
    .select(['article_id', 'removed_content'])
    .where('key', 'in', near)
    .where('article_id', '!=', exceptId)
    // By their bands, of which few are shared, and not through all that was removed.
    .where(sql`+removed_ms`, 'is not', null)
    .orderBy(sql`+removed_ms`, 'desc')
    .limit(limit)
    .execute();
  return rows.flatMap(({ article_id: id, removed_content: content }) =>
    content === null ? [] : { id, content },
  );
}
