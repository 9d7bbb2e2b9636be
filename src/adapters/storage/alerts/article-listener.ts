import type { Transaction } from 'kysely';
import type { AlertTransaction, ArticleChange } from '../../../application/ports/alert-transaction.js';
import type { PlanOutcome } from '../../../application/ports/outbox.js';
import type { Article } from '../../../domain/articles/article.js';
import { readMeta, writeMeta } from '../meta-records.js';
import { paragraphVectors } from '../articles/paragraph-vectors.js';
import { baselineFiles } from '../feeds/feed-item-records.js';
import { ARTICLES_AT_ONCE, lotFrom } from '../articles/timed-lot.js';
import { forgetRemovedStory, keepRemovedStory, type RemovedArticle } from './removed-stories.js';
import type { Schema } from '../schema.js';
import { SqliteAlertTransaction } from './sqlite-alert-transaction.js';

/**
 * Hears of each change to the articles inside the transaction that makes it; when it throws, the change is undone. It
 * writes through `tx` alone: any other write waits for this transaction, and would wait for ever.
 */
export type ArticleListener = (change: ArticleChange, tx: AlertTransaction) => Promise<void>;

/**
 * Tells of an article that was stored just now. One that was removed and comes back is no news where it was none before;
 * where it was, only what its removal has dropped is planned once more.
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
  await forgetRemovedStory(trx, articleId);
  if (story !== undefined && (JSON.parse(story.outcome) as PlanOutcome).kind !== 'planned') return;
  const passages = await paragraphVectors(trx, articleId);
  const isBaseline =
    (await cameWithNewFeed(trx, articleId)) || (await isFromBeforeBackup(trx, articleId, article));
  const comesBack = story !== undefined;
  await tell(trx, listener, { kind: 'added', articleId, article, passages, isBaseline, comesBack });
}

/** Tells of an article whose text was changed just now. */
export async function tellChanged(
  trx: Transaction<Schema>,
  listener: ArticleListener,
  change: Pick<ArticleChange & { readonly kind: 'changed' }, 'articleId' | 'article' | 'before' | 'isReread'>,
): Promise<void> {
  const { articleId } = change;
  const story = await trx
    .selectFrom('stories')
    .select(['outcome', 'planned_ms'])
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  const isNews = story !== undefined && (JSON.parse(story.outcome) as PlanOutcome).kind === 'planned';
  const passages = await paragraphVectors(trx, articleId);
  const newsSinceMs = isNews ? story.planned_ms : null;
  await tell(trx, listener, { kind: 'changed', ...change, passages, newsSinceMs });
}

/** Tells of articles that are gone. */
export async function tellRemoved(
  trx: Transaction<Schema>,
  listener: ArticleListener,
  gone: readonly RemovedArticle[],
  nowMs: number,
): Promise<void> {
  for (const article of gone) {
    await keepRemovedStory(trx, article, nowMs);
    await tell(trx, listener, { kind: 'removed', articleId: article.id });
  }
}

/**
 * Tells of stored articles behind this key of which nothing was ever decided, until that took long; returns the key of
 * the last of them. When all are told, what comes later is news, and undefined is returned.
 */
export async function tellUntold(
  trx: Transaction<Schema>,
  listener: ArticleListener,
  after: number,
): Promise<number | undefined> {
  const untold = await trx
    .selectFrom('articles')
    .leftJoin('stories', 'stories.article_id', 'articles.id')
    .select(['articles.key', 'id', 'content'])
    .where('stories.key', 'is', null)
    .where('articles.key', '>', after)
    .orderBy('articles.key')
    .limit(ARTICLES_AT_ONCE)
    .execute();
  let last: number | undefined;
  for (const { key, id, content } of lotFrom(untold, 0)) {
    await tellAdded(trx, listener, id, JSON.parse(content) as Article);
    last = key;
  }
  if (last === undefined) await writeMeta(trx, 'alerts_baseline', 'done');
  return last;
}

/** Tells the listener, in this transaction. */
async function tell(
  trx: Transaction<Schema>,
  listener: ArticleListener,
  change: ArticleChange,
): Promise<void> {
  await listener(change, new SqliteAlertTransaction(trx));
}

/** Whether every file that holds the article is of an item that stood in a feed when the feed was new. */
async function cameWithNewFeed(trx: Transaction<Schema>, articleId: string): Promise<boolean> {
  const files = await trx
    .selectFrom('articles')
    .innerJoin('article_sources', 'article_sources.article_key', 'articles.key')
    .innerJoin('files', 'files.id', 'article_sources.file_id')
    .select('files.path')
    .where('articles.id', '=', articleId)
    .execute();
  // Below the folder of feeds, wherever that lies.
  const names = files.map(({ path }) => path.split('/').slice(-2).join('/'));
  const baseline = await baselineFiles(trx, names);
  return names.length > 0 && names.every((name) => baseline.has(name));
}

/** Whether it was there, or was published, before the time until which a restored database's alerts were sent. */
async function isFromBeforeBackup(
  trx: Transaction<Schema>,
  articleId: string,
  { publishedAt }: Article,
): Promise<boolean> {
  const restored = await readMeta(trx, 'alerts_restored');
  if (restored === undefined) return false;
  const { toldUntilMs } = JSON.parse(restored) as { readonly toldUntilMs: number };
  if (publishedAt !== null && latestOf(publishedAt) <= toldUntilMs) return true;
  const { modifiedMs } = await trx
    .selectFrom('articles')
    .innerJoin('article_sources', 'article_sources.article_key', 'articles.key')
    .innerJoin('files', 'files.id', 'article_sources.file_id')
    .select((query) => query.fn.max('files.modified_ms').as('modifiedMs'))
    .where('articles.id', '=', articleId)
    .executeTakeFirstOrThrow();
  return modifiedMs <= toldUntilMs;
}

/** A date alone may be any time of that day, anywhere. */
function latestOf(publishedAt: string): number {
  const hasTime = publishedAt.includes('T');
  return Date.parse(publishedAt) + (hasTime ? 0 : 36 * 60 * 60_000);
}
