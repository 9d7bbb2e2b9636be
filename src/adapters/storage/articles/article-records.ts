import type { Selectable, Transaction } from 'kysely';
import type { PlannedArticle } from '../../../application/ports/ingest-store.js';
import type { Article } from '../../../domain/articles/article.js';
import type { RemovedArticle } from '../alerts/removed-stories.js';
import { removePassages, replacePassages } from './passage-records.js';
import type { Schema } from '../schema.js';

/** What a write needs to know beside the article. */
export interface WriteContext {
  readonly model: number;
  readonly fileId: number;
  readonly nowMs: number;
}

type ArticleRow = Selectable<Schema['articles']>;

/** What storing an article's rendering came to; `before` is the article before its text was changed. */
export type StoreOutcome =
  | { readonly kind: 'added' }
  | { readonly kind: 'changed'; readonly before: Article }
  | { readonly kind: 'same' };

/**
 * Stores one file's rendering of an article, if it is the best there is, and says what that did. When the rendering
 * that was best gets worse, the other files of the article are marked stale: one of them may be the best now.
 */
export async function storeArticle(
  trx: Transaction<Schema>,
  planned: PlannedArticle,
  context: WriteContext,
): Promise<StoreOutcome> {
  const known = await trx.selectFrom('articles').selectAll().where('id', '=', planned.id).executeTakeFirst();
  if (known === undefined) {
    const { key } = await trx
      .insertInto('articles')
      .values({ ...articleColumns(planned, context), id: planned.id, version: 1 })
      .returning('key')
      .executeTakeFirstOrThrow();
    await link(trx, key, context.fileId);
    await replacePassages(trx, key, planned, { model: context.model, before: undefined });
    return { kind: 'added' };
  }
  await link(trx, known.key, context.fileId);
  const own = known.file_id === context.fileId;
  if (!own && known.rank !== null && known.rank >= planned.rank) return { kind: 'same' };
  if (own && known.rank !== null && planned.rank < known.rank)
    await markOtherSources(trx, known.key, context.fileId);
  const columns = articleColumns(planned, context);
  if (known.fingerprint === planned.fingerprint) {
    await trx
      .updateTable('articles')
      .set({ rank: planned.rank, file_id: context.fileId })
      .where('key', '=', known.key)
      .execute();
    return { kind: 'same' };
  }
  const reworded = known.content !== columns.content;
  if (reworded)
    await trx
      .insertInto('article_versions')
      .values({
        article_key: known.key,
        version: known.version,
        content: known.content,
        replaced_ms: context.nowMs,
      })
      .execute();
  await replacePassages(trx, known.key, planned, { model: context.model, before: known });
  await trx
    .updateTable('articles')
    .set({ ...columns, version: known.version + (reworded ? 1 : 0) })
    .where('key', '=', known.key)
    .execute();
  return reworded ? { kind: 'changed', before: JSON.parse(known.content) as Article } : { kind: 'same' };
}

/**
 * Unlinks a file from its articles, but for those with the ids in `except`. One that no file holds any more goes, with its
 * earlier versions. Returns those that went.
 */
export async function dropSources(
  trx: Transaction<Schema>,
  fileId: number,
  except: ReadonlySet<string> = new Set(),
): Promise<readonly RemovedArticle[]> {
  const removed: RemovedArticle[] = [];
  for (const key of await sourcedArticles(trx, fileId, except)) {
    await trx
      .deleteFrom('article_sources')
      .where('article_key', '=', key)
      .where('file_id', '=', fileId)
      .execute();
    const article = await trx
      .selectFrom('articles')
      .selectAll()
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    const left = await trx
      .selectFrom('article_sources')
      .select('file_id')
      .where('article_key', '=', key)
      .executeTakeFirst();
    if (left === undefined) {
      const passages = await trx.selectFrom('passages').select('id').where('article_key', '=', key).execute();
      await removePassages(
        trx,
        passages.map((passage) => passage.id),
        article,
      );
      await trx.deleteFrom('articles').where('key', '=', key).execute();
      removed.push(article);
    } else if (article.file_id === fileId) {
      await trx.updateTable('articles').set({ rank: null, file_id: null }).where('key', '=', key).execute();
      await markOtherSources(trx, key, fileId);
    }
  }
  return removed;
}

/** Keys of the articles that a file holds, but for those with the ids in `except`. */
async function sourcedArticles(
  trx: Transaction<Schema>,
  fileId: number,
  except: ReadonlySet<string>,
): Promise<readonly number[]> {
  const rows = await trx
    .selectFrom('article_sources')
    .innerJoin('articles', 'articles.key', 'article_sources.article_key')
    .select(['articles.key', 'articles.id'])
    .where('article_sources.file_id', '=', fileId)
    .execute();
  return rows.filter((row) => !except.has(row.id)).map((row) => row.key);
}

async function link(trx: Transaction<Schema>, key: number, fileId: number): Promise<void> {
  await trx
    .insertInto('article_sources')
    .values({ article_key: key, file_id: fileId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function markOtherSources(trx: Transaction<Schema>, key: number, fileId: number): Promise<void> {
  await trx
    .updateTable('files')
    .set({ stale: 1 })
    .where('id', '!=', fileId)
    .where('id', 'in', (query) =>
      query.selectFrom('article_sources').select('file_id').where('article_key', '=', key),
    )
    .execute();
}

function articleColumns(
  { article, fingerprint, rank }: PlannedArticle,
  { fileId, nowMs }: WriteContext,
): Omit<ArticleRow, 'key' | 'id' | 'version'> {
  const publishedMs = article.publishedAt === null ? NaN : Date.parse(article.publishedAt);
  return {
    title: article.title,
    summary: article.summary,
    publisher: article.publisher,
    published_at: article.publishedAt,
    published_ms: Number.isNaN(publishedMs) ? null : publishedMs,
    url: article.url,
    language: article.language,
    content: JSON.stringify({
      paragraphs: article.paragraphs,
      captions: article.captions,
      title: article.title,
      summary: article.summary,
      publisher: article.publisher,
      publishedAt: article.publishedAt,
      url: article.url,
      language: article.language,
    }),
    fingerprint,
    rank,
    file_id: fileId,
    changed_ms: nowMs,
  };
}
