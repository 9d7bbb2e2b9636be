import { setImmediate } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Clock } from '../../../application/ports/clock.js';
import type {
  ArticleChanges,
  IngestStore,
  KnownFile,
  PlannedArticle,
  SeenFile,
  Understanding,
} from '../../../application/ports/ingest-store.js';
import {
  tellAdded,
  tellChanged,
  tellRemoved,
  tellUntold,
  type ArticleListener,
} from '../alerts/article-listener.js';
import { dropSources, storeArticle, type StoreOutcome } from './article-records.js';
import { changeOthersNeeded, edgeCounts, recordEdges } from './edge-records.js';
import {
  columns,
  knownFiles,
  markCopies,
  originOf,
  recordFile,
  rejections,
  staleFiles,
} from './file-records.js';
import { readMeta, writeMeta } from '../meta-records.js';
import type { RemovedArticle } from '../alerts/removed-stories.js';
import {
  deleteUnusedEmbeddings,
  embeddingIds,
  embeddingKey,
  insertEmbeddings,
  modelId,
} from './embedding-records.js';
import type { Schema } from '../schema.js';
import { lotFrom } from './timed-lot.js';

/** The write side of the SQLite store. One at a time: the data folder's lock sees to that. */
export class SqliteIngestStore implements IngestStore {
  readonly #database: Kysely<Schema>;
  readonly #clock: Clock;
  readonly #listener: ArticleListener | undefined;
  #model: number | undefined;
  #allTold = false;

  constructor(writer: Kysely<Schema>, clock: Clock, listener?: ArticleListener) {
    this.#database = writer;
    this.#clock = clock;
    this.#listener = listener;
  }

  async expect({ modelHash, version }: Understanding): Promise<void> {
    await this.#atOnce(async (trx) => {
      this.#model = await modelId(trx, modelHash);
      const now = JSON.stringify([modelHash, version]);
      if ((await readMeta(trx, 'understanding')) === now) return;
      await trx.updateTable('files').set({ stale: 1 }).execute();
      await writeMeta(trx, 'understanding', now);
    });
  }

  knownFiles(): Promise<ReadonlyMap<string, KnownFile>> {
    return knownFiles(this.#database);
  }

  async touch(file: SeenFile): Promise<void> {
    await this.#database.updateTable('files').set(columns(file)).where('path', '=', file.path).execute();
  }

  async move(from: string, file: SeenFile): Promise<void> {
    await this.#database.updateTable('files').set(columns(file)).where('path', '=', from).execute();
  }

  async remove(paths: readonly string[]): Promise<ArticleChanges> {
    let removed = 0;
    for (const path of paths)
      removed += await this.#atOnce(async (trx) => {
        const file = await trx.selectFrom('files').selectAll().where('path', '=', path).executeTakeFirst();
        if (file === undefined) return 0;
        const gone = await dropSources(trx, file.id);
        await recordEdges(trx, { id: file.id, contentHash: file.content_hash }, []);
        await trx.deleteFrom('files').where('id', '=', file.id).execute();
        await markCopies(trx, file.content_hash);
        await this.#tellRemoved(trx, gone);
        return gone.length;
      });
    return { added: 0, changed: 0, removed };
  }

  async expectRepetition(othersNeeded: number): Promise<void> {
    await this.#atOnce((trx) => changeOthersNeeded(trx, othersNeeded));
  }

  async record(file: SeenFile, edges: readonly string[]): Promise<void> {
    await this.#atOnce(async (trx) => {
      const before = await trx
        .selectFrom('files')
        .select('content_hash')
        .where('path', '=', file.path)
        .executeTakeFirst();
      const id = await recordFile(trx, file);
      await recordEdges(trx, { id, contentHash: file.contentHash }, edges);
      if (before !== undefined && before.content_hash !== file.contentHash)
        await markCopies(trx, before.content_hash);
    });
  }

  async refuse(file: SeenFile, reason: string): Promise<void> {
    await this.#atOnce(async (trx) => {
      const id = await recordFile(trx, { ...file, contentHash: '' });
      await trx.updateTable('files').set({ stale: 0, rejection: reason }).where('id', '=', id).execute();
    });
  }

  staleFiles(): Promise<readonly KnownFile[]> {
    return staleFiles(this.#database);
  }

  originOf(path: string): Promise<string> {
    return originOf(this.#database, path);
  }

  edgeCounts(fingerprints: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return edgeCounts(this.#database, fingerprints);
  }

  async notEmbedded(texts: readonly string[]): Promise<readonly string[]> {
    const unique = [...new Set(texts)];
    const keys = unique.map(embeddingKey);
    const cached = await embeddingIds(this.#database, this.#expectedModel(), keys);
    return unique.filter((_, index) => !cached.has(keys[index]!.toString('hex')));
  }

  async addEmbeddings(
    embeddings: readonly { readonly text: string; readonly vector: Float32Array }[],
  ): Promise<void> {
    await this.#atOnce((trx) => insertEmbeddings(trx, this.#expectedModel(), embeddings));
  }

  async storeFile(
    path: string,
    articles: readonly PlannedArticle[],
    rejection: string | null,
  ): Promise<ArticleChanges> {
    const changes = { added: 0, changed: 0, removed: 0 };
    const model = this.#expectedModel();
    const {
      id: fileId,
      content_hash: hash,
      stored_hash: storedHash,
    } = await this.#database
      .selectFrom('files')
      .select(['id', 'content_hash', 'stored_hash'])
      .where('path', '=', path)
      .executeTakeFirstOrThrow();
    const isReread = hash === storedHash;
    // The last lot is written together with the file's own row; a file without articles is one empty lot.
    let next = 0;
    do {
      await this.#atOnce(async (trx) => {
        const context = { model, fileId, nowMs: this.#clock.now() };
        for (const planned of lotFrom(articles, next)) {
          const outcome = await storeArticle(trx, planned, context);
          await this.#tellStored(trx, planned, outcome, isReread);
          if (outcome.kind !== 'same') changes[outcome.kind] += 1;
          next += 1;
        }
        if (next < articles.length) return;
        const kept = new Set(articles.map((planned) => planned.id));
        const gone = await dropSources(trx, fileId, kept);
        await this.#tellRemoved(trx, gone);
        changes.removed += gone.length;
        const stored = { stale: 0, rejection, stored_hash: hash };
        await trx.updateTable('files').set(stored).where('id', '=', fileId).execute();
      });
      await setImmediate();
    } while (next < articles.length);
    return changes;
  }

  async finishIngest(): Promise<void> {
    const listener = this.#listener;
    // Only what was stored while nobody listened is untold, and that was before this store was opened.
    if (listener === undefined || this.#allTold) return;
    let upTo: number | undefined = 0;
    while (upTo !== undefined) {
      const after: number = upTo;
      upTo = await this.#atOnce((trx) => tellUntold(trx, listener, after));
      await setImmediate();
    }
    this.#allTold = true;
  }

  async dropUnusedEmbeddings(): Promise<number> {
    return deleteUnusedEmbeddings(this.#database);
  }

  rejections(): Promise<readonly { readonly file: string; readonly reason: string }[]> {
    return rejections(this.#database);
  }

  async articleCount(): Promise<number> {
    const row = await this.#database
      .selectFrom('articles')
      .select((query) => query.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return row.count;
  }

  async #tellStored(
    trx: Transaction<Schema>,
    { id: articleId, article }: PlannedArticle,
    outcome: StoreOutcome,
    isReread: boolean,
  ): Promise<void> {
    const listener = this.#listener;
    if (listener === undefined) return;
    if (outcome.kind === 'added') await tellAdded(trx, listener, articleId, article);
    if (outcome.kind === 'changed')
      await tellChanged(trx, listener, { articleId, article, before: outcome.before, isReread });
  }

  async #tellRemoved(trx: Transaction<Schema>, gone: readonly RemovedArticle[]): Promise<void> {
    if (this.#listener === undefined) return;
    await tellRemoved(trx, this.#listener, gone, this.#clock.now());
  }

  #atOnce<T>(act: (trx: Transaction<Schema>) => Promise<T>): Promise<T> {
    return this.#database.transaction().execute(act);
  }

  #expectedModel(): number {
    if (this.#model === undefined)
      throw new Error('expect() comes before anything that has to do with vectors.');
    return this.#model;
  }
}
