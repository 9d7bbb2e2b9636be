import type { Transaction } from 'kysely';
import type { Schema } from '../schema.js';

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
