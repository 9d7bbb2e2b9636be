import type { Kysely } from 'kysely';
import type {
  ArticleStore,
  StoredArticle,
  StoredPassage,
  StoredUnit,
} from '../../../application/ports/article-store.js';
import type { Article } from '../../../domain/articles/article.js';
import type { LanguageGroup } from '../../../domain/retrieval/language-group.js';
import { paragraphVectors } from './paragraph-vectors.js';
import { oneOf } from '../value-list.js';
import { dequantise } from './quantised-vector.js';
import type { Schema } from '../schema.js';

/** Reads the SQLite store; what an ingest is writing at the time is not seen until it is complete. */
export class SqliteArticleStore implements ArticleStore {
  readonly #database: Kysely<Schema>;

  constructor(reader: Kysely<Schema>) {
    this.#database = reader;
  }

  async passages(ids: readonly number[]): Promise<readonly StoredPassage[]> {
    if (ids.length === 0) return [];
    const rows = await this.#database
      .selectFrom('passages')
      .innerJoin('articles', 'articles.key', 'passages.article_key')
      .innerJoin('embeddings', 'embeddings.id', 'passages.embedding_id')
      .select([
        'passages.id',
        'articles.id as articleId',
        'passages.paragraph',
        'passages.kind',
        'passages.text',
        'articles.language',
        'articles.title',
        'articles.publisher',
        'articles.published_at as publishedAt',
        'articles.url',
        'embeddings.vector',
      ])
      .where('passages.id', 'in', oneOf(ids))
      .execute();
    const units = await this.#units(ids);
    const found = new Map(
      rows.map((row) => [row.id, { ...row, vector: dequantise(row.vector), units: units.get(row.id) ?? [] }]),
    );
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  async article(id: string): Promise<StoredArticle | undefined> {
    const row = await this.#database
      .selectFrom('articles')
      .select(['id', 'content'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row === undefined ? undefined : storedArticle(row);
  }

  async versionBefore(id: string, changedMs: number): Promise<StoredArticle | undefined> {
    const row = await this.#database
      .selectFrom('article_versions')
      .innerJoin('articles', 'articles.key', 'article_versions.article_key')
      .select(['articles.id', 'article_versions.content'])
      .where('articles.id', '=', id)
      .where('article_versions.replaced_ms', '<=', changedMs)
      .orderBy('article_versions.version', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? undefined : storedArticle(row);
  }

  paragraphVectors(
    id: string,
  ): Promise<readonly { readonly paragraph: number; readonly vector: Float32Array }[]> {
    return paragraphVectors(this.#database, id);
  }

  async newestArticles(limit: number, offset: number): Promise<readonly StoredArticle[]> {
    const rows = await this.#database
      .selectFrom('articles')
      .select(['id', 'content'])
      .orderBy('published_ms', 'desc')
      .orderBy('key', 'desc')
      .limit(limit)
      .offset(offset)
      .execute();
    return rows.map(storedArticle);
  }

  async counts(): Promise<{ readonly articles: number; readonly passages: number; readonly units: number }> {
    const count = async (table: 'articles' | 'passages' | 'units'): Promise<number> =>
      (
        await this.#database
          .selectFrom(table)
          .select((query) => query.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
      ).count;
    return {
      articles: await count('articles'),
      passages: await count('passages'),
      units: await count('units'),
    };
  }

  async languages(): Promise<readonly LanguageGroup[]> {
    const rows = await this.#database
      .selectFrom('lexical_stats')
      .select('language_group')
      .where('passages', '>', 0)
      .orderBy('passages', 'desc')
      .orderBy('language_group')
      .execute();
    return rows.map((row) => row.language_group as LanguageGroup);
  }

  async #units(passageIds: readonly number[]): Promise<ReadonlyMap<number, readonly StoredUnit[]>> {
    const rows = await this.#database
      .selectFrom('units')
      .innerJoin('embeddings', 'embeddings.id', 'units.embedding_id')
      .select(['units.passage_id', 'units.start', 'units.end', 'units.sentence', 'embeddings.vector'])
      .where('units.passage_id', 'in', oneOf(passageIds))
      .orderBy('units.passage_id')
      .orderBy('units.position')
      .execute();
    const units = new Map<number, StoredUnit[]>();
    for (const { passage_id: id, start, end, sentence, vector } of rows) {
      const unit = { start, end, sentence, vector: dequantise(vector) };
      const list = units.get(id);
      if (list === undefined) units.set(id, [unit]);
      else list.push(unit);
    }
    return units;
  }
}

function storedArticle(row: { readonly id: string; readonly content: string }): StoredArticle {
  return { id: row.id, ...(JSON.parse(row.content) as Article) };
}
