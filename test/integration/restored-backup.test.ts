import { copyFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ArticleListener } from '../../src/adapters/storage/alerts/article-listener.js';
import { databasePath, openDatabase } from '../../src/adapters/storage/database.js';
import { openSqliteStore, type SqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { IngestCorpus } from '../../src/application/ingest-corpus.js';
import { anAlert } from '../contract/alert-ground.js';
import { anArticle, FakeCorpus } from '../support/fake-corpus.js';
import { FakeEmbedder } from '../support/fake-embedder.js';
import { temporaryFolder } from '../support/store-folder.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const BEGIN = Date.parse('2026-03-01T08:00:00Z');
/** When the database was last in use here, before it is restored. */
const LAST_ALIVE = BEGIN + 3 * HOUR;
const WHY = 'the database is a restored backup: it may have been sent before';

let now: number;
let corpus: FakeCorpus;
let folder: string;
let backup: string;
let told: string[];

function put(title: string, modifiedMs = now, publishedAt: string | null = null): void {
  const article = anArticle({ title, publishedAt, paragraphs: [`${title} is in the news today.`] });
  corpus.put(`${title}.txt`, { articles: [article] }, modifiedMs);
}

/** Says of each article that is added whether it is news, and queues alerts for it when it is. */
const listener: ArticleListener = async (change, tx) => {
  if (change.kind !== 'added') return;
  const isNews = !change.isBaseline && (await tx.baselineDone());
  told.push(`${change.article.title} is ${isNews ? '' : 'no '}news`);
  await tx.remember(change.articleId, [1], { kind: isNews ? 'planned' : 'baseline' }, now);
  if (!isNews) return;
  const dueTimes = [now, now + 2 * HOUR, now + 4.5 * HOUR, now + 9 * HOUR, null];
  await tx.queue(
    dueTimes.map((dueMs, i) => anAlert({ chatId: i + 1, articleId: change.articleId, dueMs })),
    now,
  );
};

function open(at = folder): SqliteStore {
  const store = openSqliteStore(at, { now: () => now }, { onArticle: listener });
  onTestFinished(() => store.close());
  return store;
}

async function ingest(store: SqliteStore): Promise<readonly string[]> {
  told = [];
  const indexes = [store.lexicalIndex];
  const parts = { corpus, reader: corpus, store: store.ingest, embedder: new FakeEmbedder(), indexes };
  await new IngestCorpus({ ...parts, hashing: corpus, clock: { now: () => now } }).run();
  return told;
}

/** What became of the alerts of the article, which were due at `BEGIN`, 2, 4.5 and 9 hours later, and one that is held. */
async function alertsOf(title: string, { articles, outbox }: SqliteStore): Promise<readonly string[]> {
  const { id } = (await articles.newestArticles(10, 0)).find((article) => article.title === title)!;
  return (await outbox.trace(id)).chats.map(({ state }) => state);
}

const allQueued = ['queued', 'queued', 'queued', 'queued', 'queued'];

/** An article before alerts began, one whose alerts are in the backup, and one that came since. Then an hour passes. */
beforeEach(async () => {
  now = BEGIN;
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
  now = LAST_ALIVE - MINUTE;
  const second = open();
  put('Election');
  expect(await ingest(second)).toEqual(['Election is news']);
  now = LAST_ALIVE;
  await second.close();
  now = BEGIN + 4 * HOUR;
});

const restores: Readonly<Record<string, () => void>> = {
  'put in the place of the database': () => {
    rmSync(databasePath(folder));
    copyFileSync(backup, databasePath(folder));
  },
  'written over the database': () => {
    writeFileSync(databasePath(folder), readFileSync(backup));
  },
  'written by a program that noted nothing yet and put over the database': () => {
    const old = new Database(backup);
    old.exec("DELETE FROM meta WHERE key IN ('database_life', 'database_born')");
    old.close();
    writeFileSync(databasePath(folder), readFileSync(backup));
  },
};

describe.each(Object.entries(restores))('a backup of the database %s', (_, restore) => {
  beforeEach(restore);

  test('makes no news of what came until the database was last in use; what came since is news', async () => {
    put('Concert', LAST_ALIVE + 1);
    put('Verdict', LAST_ALIVE + 1, '2026-03-01T12:30:00+02:00');
    put('Drought', LAST_ALIVE + 1, '2026-02-27');
    put('Marathon', LAST_ALIVE + 1, '2026-03-01');
    const store = open();
    expect(store.toldUntilMs).toBe(LAST_ALIVE);
    expect([...(await ingest(store))].sort()).toEqual([
      'Concert is news',
      'Drought is no news',
      'Election is no news',
      'Marathon is news',
      'Verdict is no news',
    ]);
  });

  test('does not send what was due until then, but what fell due since, is due later, or is held', async () => {
    now = BEGIN + 5 * HOUR;
    const store = open();
    expect(await alertsOf('Harvest', store)).toEqual(['dropped', 'dropped', 'queued', 'queued', 'queued']);
    const { id } = (await store.articles.newestArticles(10, 0)).find(({ title }) => title === 'Harvest')!;
    expect((await store.outbox.trace(id)).chats[0]).toMatchObject({ reason: WHY, atMs: now });
    expect(await store.outbox.nextDueMs()).toBe(BEGIN + 4.5 * HOUR);
  });

  test('is one still when the process dies before it has gone through the corpus, and is noticed once', async () => {
    await open().close();
    const store = open();
    expect(store.toldUntilMs).toBeUndefined();
    expect(await ingest(store)).toEqual(['Election is no news']);
    expect(await alertsOf('Harvest', store)).toEqual(['dropped', 'dropped', 'queued', 'queued', 'queued']);
  });
});

test('a backup that is taken while the bot runs is known when it is put in the place of what ran on', async () => {
  const database = openDatabase(folder);
  database.identity.notice(now);
  copyFileSync(databasePath(folder), backup);
  copyFileSync(`${databasePath(folder)}-wal`, `${backup}-wal`);
  await database.identity.mark(now + MINUTE);
  // It is killed here.
  await database.close();
  copyFileSync(backup, databasePath(folder));
  copyFileSync(`${backup}-wal`, `${databasePath(folder)}-wal`);
  now += HOUR;
  expect(open().toldUntilMs).toBe(now - HOUR + MINUTE);
});

/** What the same files are after it, for all that can be told: one that was moved, or a backup of the whole folder. */
const copies: Readonly<Record<string, () => void>> = {
  'copied to another place as a whole': () => {
    const copy = join(temporaryFolder(), 'copy');
    cpSync(folder, copy, { recursive: true });
    folder = copy;
  },
  'whose database alone was copied to another place': () => {
    const copy = temporaryFolder();
    copyFileSync(databasePath(folder), databasePath(copy));
    folder = copy;
  },
  'on a file system that makes up times of birth': () => {
    const database = new Database(databasePath(folder));
    database.exec("UPDATE meta SET value = '17' WHERE key = 'database_born'");
    database.close();
  },
  'whose record beside the database is gone': () => {
    rmSync(join(folder, 'last-alive.json'));
  },
  'whose record beside the database says nothing': () => {
    writeFileSync(join(folder, 'last-alive.json'), '{"id":');
  },
  'whose record beside the database is of another one': () => {
    const other = { id: 'another', marks: 9_999, aliveMs: now };
    writeFileSync(join(folder, 'last-alive.json'), JSON.stringify(other));
  },
};

describe.each(Object.entries(copies))('a data folder %s', (_, copy) => {
  beforeEach(copy);

  test('loses nothing when it was in use within the hour, however often that happens', async () => {
    for (const title of ['Strike', 'Concert', 'Verdict']) {
      put(title);
      const store = open();
      expect(store.toldUntilMs).toBeUndefined();
      expect(await ingest(store)).toEqual([`${title} is news`]);
      expect(await alertsOf('Harvest', store)).toEqual(allQueued);
      await store.close();
      now += HOUR;
      copy();
    }
  });

  test('tells nothing older than an hour when it was away for longer, and what is younger', async () => {
    now = BEGIN + 5 * HOUR;
    put('Strike', now - HOUR);
    put('Concert', now - HOUR + 1);
    const store = open();
    expect(store.toldUntilMs).toBe(now - HOUR);
    expect([...(await ingest(store))].sort()).toEqual(['Concert is news', 'Strike is no news']);
    expect(await alertsOf('Harvest', store)).toEqual(['dropped', 'dropped', 'queued', 'queued', 'queued']);
    await store.close();
    expect(open().toldUntilMs).toBeUndefined();
  });
});

describe('the database that was used last', () => {
  test('is the same in a folder that was renamed, however long it was away', async () => {
    const renamed = `${folder}-renamed`;
    renameSync(folder, renamed);
    now += 300 * HOUR;
    put('Strike');
    const store = open(renamed);
    expect(store.toldUntilMs).toBeUndefined();
    expect(await ingest(store)).toEqual(['Strike is news']);
    expect(await alertsOf('Harvest', store)).toEqual(allQueued);
  });

  test('is the same after articles were removed from it', async () => {
    corpus.delete('Election.txt');
    corpus.delete('Harvest.txt');
    const store = open();
    await ingest(store);
    await store.close();
    now += 300 * HOUR;
    expect(open().toldUntilMs).toBeUndefined();
  });

  test('is the same when the clock went back', async () => {
    now = BEGIN;
    const store = open();
    expect(store.toldUntilMs).toBeUndefined();
    await store.close();
    now = BEGIN - 5 * HOUR;
    expect(open().toldUntilMs).toBeUndefined();
  });

  test('is the same after a mark that reached the database and not the record beside it', async () => {
    const obstacle = join(folder, 'last-alive.json.new');
    const database = openDatabase(folder);
    database.identity.notice(now);
    mkdirSync(obstacle);
    await expect(database.identity.mark(now + MINUTE)).rejects.toThrow('EISDIR');
    await database.close();
    rmSync(obstacle, { recursive: true });
    now += 300 * HOUR;
    expect(open().toldUntilMs).toBeUndefined();
  });

  test('that was moved away leaves a beginning like any other', async () => {
    rmSync(databasePath(folder));
    const store = open();
    expect(store.toldUntilMs).toBeUndefined();
    expect([...(await ingest(store))].sort()).toEqual([
      'Election is no news',
      'Flood is no news',
      'Harvest is no news',
    ]);
  });

  test('is marked as alive every minute while it is open', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const store = open();
    const beside = () =>
      JSON.parse(readFileSync(join(folder, 'last-alive.json'), 'utf8')) as { aliveMs: number };
    now += MINUTE;
    vi.advanceTimersByTime(MINUTE);
    await vi.waitFor(() => {
      expect(beside()).toMatchObject({ aliveMs: now });
    });
    await store.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('wherever the process is killed, its own database is never taken for a backup, and an earlier one always is', async () => {
  /** The database and the record as they lay on the disk at a moment. */
  interface Moment {
    readonly database: Buffer;
    readonly beside: Buffer | undefined;
    readonly marks: number;
    readonly besideMarks: number;
  }
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.nat(), fc.nat(), async (runs, kill, restore) => {
      const at = temporaryFolder();
      const besidePath = join(at, 'last-alive.json');
      const moments: Moment[] = [];
      const read = (path: string) => readFileSync(path);
      for (let run = 0; run < runs; run++) {
        // Each mark is two writes; the process may be killed after either.
        const earlier = moments.at(-1);
        const database = openDatabase(at);
        if (run === 0)
          await database.writer
            .insertInto('meta')
            .values({ key: 'alerts_baseline', value: 'done' })
            .execute();
        expect(database.identity.notice(1_000_000 + run)).toBeUndefined();
        await database.close();
        const marks = (earlier?.marks ?? 0) + 1;
        if (earlier !== undefined)
          moments.push({
            ...earlier,
            database: read(databasePath(at)),
            marks,
            besideMarks: earlier.besideMarks,
          });
        moments.push({
          database: read(databasePath(at)),
          beside: read(besidePath),
          marks,
          besideMarks: marks,
        });
      }
      const killed = moments[kill % moments.length]!;
      const older = moments[restore % (1 + moments.indexOf(killed))]!;
      const put = (moment: Moment, { beside }: Moment) => {
        writeFileSync(databasePath(at), moment.database);
        rmSync(besidePath, { force: true });
        if (beside !== undefined) writeFileSync(besidePath, beside);
        const database = openDatabase(at);
        const toldUntilMs = database.identity.notice(2_000_000);
        void database.close();
        return toldUntilMs;
      };
      expect(put(killed, killed)).toBeUndefined();
      expect(put(older, killed) !== undefined).toBe(older.marks < killed.besideMarks);
    }),
    { numRuns: 40 },
  );
});
