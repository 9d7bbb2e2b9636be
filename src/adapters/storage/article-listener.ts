import type { Transaction } from 'kysely';
import type { AlertTransaction, ArticleChange } from '../../application/ports/alert-transaction.js';
import type { PlanOutcome } from '../../application/ports/outbox.js';
import type { Article } from '../../domain/articles/article.js';
import { dequantise } from './quantised-vector.js';
import type { Schema } from './schema.js';
import { SqliteAlertTransaction } from './sqlite-alert-transaction.js';

/**
 * Hears of each change to the articles inside the transaction that makes it; when it throws, the change is undone. It
 * writes through `tx` alone: any other write waits for this transaction, and would wait for ever.
 */
export type ArticleListener = (change: ArticleChange, tx: AlertTransaction) => Promise<void>;

/** Tells the listener, in this transaction. */
export async function tell(
  trx: Transaction<Schema>,
  listener: ArticleListener,
  change: ArticleChange,
): Promise<void> {
  await listener(change, new SqliteAlertTransaction(trx));
}

/**
 * Tells of an article that was stored just now. One that was removed and comes back is no news where it was none before;
 * where it was, what its removal has dropped is planned once more, and the outbox knows who got it.
 */
export async function tellAdded(
  trx: Transaction<Schema>,
  listener: ArticleListener,
  articleId: string,
  article: Article,
): Promise<void> {
  const story = await trx
    .selectFrom('stories')
    .select('outcome')
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  if (story !== undefined && (JSON.parse(story.outcome) as PlanOutcome).kind !== 'planned') return;
  const rows = await trx
    .selectFrom('articles')
    .innerJoin('passages', 'passages.article_key', 'articles.key')
    .innerJoin('embeddings', 'embeddings.id', 'passages.embedding_id')
    .select(['passages.paragraph', 'embeddings.vector'])
    .where('articles.id', '=', articleId)
    .where('passages.kind', '=', 'body')
    .orderBy('passages.paragraph')
    .execute();
  const passages = rows.map(({ paragraph, vector }) => ({ paragraph, vector: dequantise(vector) }));
  await tell(trx, listener, { kind: 'added', articleId, article, passages });
}
