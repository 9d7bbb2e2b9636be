import { copyFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ArticleListener } from '../../src/adapters/storage/article-listener.js';
import { databasePath } from '../../src/adapters/storage/database.js';
import { openSqliteStore, type SqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { IngestCorpus } from '../../src/application/ingest-corpus.js';
import { anAlert } from '../contract/alert-ground.js';
import { anArticle, FakeCorpus } from '../support/fake-corpus.js';
import { FakeEmbedder } from '../support/fake-embedder.js';
import { temporaryFolder } from '../support/store-folder.js';

const NOW = 10_000_000;
let corpus: FakeCorpus;
let folder: string;
let backup: string;
let told: string[];

function put(title: string): void {
  const article = anArticle({ title, paragraphs: [`${title} is in the news today.`] });
  corpus.put(`${title}.txt`, { articles: [article] });
}

/** Says of each article that is added whether it is news, and queues an alert for it when it is. */
const listener: ArticleListener = async (change, tx) => {
  if (change.kind !== 'added') return;
  const isNews = await tx.baselineDone();
  told.push(`${change.article.title} is ${isNews ? '' : 'no '}news`);
  await tx.remember(change.articleId, [1], { kind: isNews ? 'planned' : 'baseline' }, NOW);
  if (!isNews) return;
  const alert = (chatId: number, dueMs: number | null) =>
    anAlert({ chatId, articleId: change.articleId, dueMs });
  await tx.queue([alert(1, NOW), alert(2, NOW + 1), alert(3, null)], NOW);
};

function open(at = folder): SqliteStore {
  const store = openSqliteStore(at, { now: () => NOW }, { onArticle: listener });
  onTestFinished(() => store.close());
  return store;
}

async function ingest(store: SqliteStore): Promise<readonly string[]> {
  told = [];
  const indexes = [store.lexicalIndex];
  const parts = { corpus, reader: corpus, store: store.ingest, embedder: new FakeEmbedder(), indexes };
  await new IngestCorpus({ ...parts, hashing: corpus, clock: { now: () => NOW } }).run();
  return told;
}

beforeEach(async () => {
  corpus = new FakeCorpus();
  folder = join(temporaryFolder(), 'data');
  backup = join(temporaryFolder(), 'backup.sqlite');
  put('Flood');
  const first = open();
  await ingest(first);
  put('Harvest');
  expect(await ingest(first)).toEqual(['Harvest is news']);
  await first.close();
  copyFileSync(databasePath(folder), backup);
  const second = open();
  put('Election');
  expect(await ingest(second)).toEqual(['Election is news']);
  await second.close();
});

const restores: Readonly<Record<string, () => void>> = {
  'put in the place of the database': () => {
    rmSync(databasePath(folder));
    copyFileSync(backup, databasePath(folder));
  },
  'written over the database': () => {
    writeFileSync(databasePath(folder), readFileSync(backup));
  },
  'in a folder that was copied as a whole': () => {
    const copy = join(temporaryFolder(), 'copy');
    cpSync(folder, copy, { recursive: true });
    folder = copy;
    put('Strike');
  },
};

describe.each(Object.entries(restores))('a backup %s', (_, restore) => {
  test('makes no news of what came since; what comes then is news', async () => {
    restore();
    const store = open();
    expect(store.isRestored).toBe(true);
    const since = await ingest(store);
    expect(since.length).toBeGreaterThan(0);
    expect(since.filter((line) => line.endsWith('is news'))).toEqual([]);
    put('Concert');
    expect(await ingest(store)).toEqual(['Concert is news']);
    await store.close();
    const again = open();
    expect(again.isRestored).toBe(false);
    put('Marathon');
    expect(await ingest(again)).toEqual(['Marathon is news']);
  });

  test('is still none when the process dies before it has gone through the corpus', async () => {
    restore();
    await open().close();
    const store = open();
    expect(store.isRestored).toBe(false);
    expect((await ingest(store)).filter((line) => line.endsWith('is news'))).toEqual([]);
  });

  test('does not send what was due in it, but what is due later or held', async () => {
    restore();
    const { outbox, articles } = open();
    const id = (await articles.newestArticles(10, 0)).find(({ title }) => title === 'Harvest')!.id;
    const states = (await outbox.trace(id)).chats.map(({ chatId, state, reason }) => [chatId, state, reason]);
    expect(states).toEqual([
      [1, 'dropped', 'the database is a restored backup: it may have been sent before'],
      [2, 'queued', null],
      [3, 'queued', null],
    ]);
    expect(await outbox.nextDueMs()).toBe(NOW + 1);
  });
});

describe('the database that was used last', () => {
  test('is the same in a folder that was renamed', async () => {
    const renamed = `${folder}-renamed`;
    renameSync(folder, renamed);
    put('Strike');
    const store = open(renamed);
    expect(store.isRestored).toBe(false);
    expect(await ingest(store)).toEqual(['Strike is news']);
  });

  test('is the same after articles were removed from it', async () => {
    corpus.delete('Election.txt');
    corpus.delete('Harvest.txt');
    const store = open();
    await ingest(store);
    await store.close();
    expect(open().isRestored).toBe(false);
  });

  test('is the same when the file beside it is gone or says nothing', async () => {
    rmSync(join(folder, 'articles-seen'));
    const store = open();
    expect(store.isRestored).toBe(false);
    await store.close();
    writeFileSync(join(folder, 'articles-seen'), 'no number');
    expect(open().isRestored).toBe(false);
  });

  test('that was moved away leaves a beginning like any other', async () => {
    rmSync(databasePath(folder));
    const store = open();
    expect(store.isRestored).toBe(false);
    expect(await ingest(store)).toEqual(['Election is no news', 'Flood is no news', 'Harvest is no news']);
  });
});
