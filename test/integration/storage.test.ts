import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { databasePath, openDatabase } from '../../src/adapters/storage/database.js';
import { lockDataDir } from '../../src/adapters/storage/data-dir-lock.js';
import { readMeta, writeMeta } from '../../src/adapters/storage/meta-records.js';
import { openSqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import type { SqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { storageError } from '../../src/adapters/storage/storage-errors.js';
import { DatabaseDamagedError, DataDirBusyError, StorageFullError } from '../../src/application/errors.js';
import { IngestCorpus } from '../../src/application/ingest-corpus.js';
import { anArticle, FakeCorpus } from '../support/fake-corpus.js';
import { FakeEmbedder } from '../support/fake-embedder.js';
import { temporaryFolder } from '../support/store-folder.js';

const clock = { now: () => 10_000_000 };

function thrown(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('Nothing was thrown.');
}

/** A data folder with some articles in it, closed. */
async function filledFolder(articles = 40): Promise<string> {
  const folder = temporaryFolder();
  const store = openSqliteStore(folder, clock);
  await fill(store, articles);
  await store.close();
  return folder;
}

async function fill(store: SqliteStore, articles: number): Promise<void> {
  const corpus = new FakeCorpus();
  for (let i = 0; i < articles; i++)
    corpus.put(`${i}.txt`, {
      articles: [anArticle({ title: `No. ${i}`, paragraphs: [`Text of ${i}. More of it.`] })],
    });
  const indexes = [store.lexicalIndex];
  const embedder = new FakeEmbedder();
  await new IngestCorpus({
    corpus,
    reader: corpus,
    store: store.ingest,
    embedder,
    indexes,
    hashing: corpus,
    clock,
  }).run();
}

describe('the lock of a data folder', () => {
  const lockModule = join(import.meta.dirname, '../../dist/adapters/storage/data-dir-lock.js');

  async function otherProcessHolding(folder: string) {
    const program = `
      const { lockDataDir } = await import(${JSON.stringify(lockModule)});
      lockDataDir(${JSON.stringify(folder)});
      console.log('held');
      setInterval(() => undefined, 1_000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    await once(child.stdout, 'data');
    return child;
  }

  test('keeps a second process out, which names the first, and falls when the first is killed', async () => {
    const folder = temporaryFolder();
    const child = await otherProcessHolding(folder);
    const error = thrown(() => lockDataDir(folder));
    expect(error).toBeInstanceOf(DataDirBusyError);
    expect(error.message).toBe(
      `${folder} is in use by process ${child.pid}. Stop it, or set DATA_DIR to another folder.`,
    );
    expect(thrown(() => openSqliteStore(folder, clock))).toBeInstanceOf(DataDirBusyError);
    expect(existsSync(databasePath(folder))).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    lockDataDir(folder).release();
  });

  test('holds within one process too, and can be taken again after its release', () => {
    const folder = temporaryFolder();
    const lock = lockDataDir(folder);
    expect(thrown(() => lockDataDir(folder)).message).toContain(`process ${process.pid}`);
    lock.release();
    lockDataDir(folder).release();
  });

  test('is given back when the store is closed, and when it does not open', async () => {
    const folder = await filledFolder(1);
    writeFileSync(databasePath(folder), 'no database at all, only some text that is there instead');
    thrown(() => openSqliteStore(folder, clock));
    lockDataDir(folder).release();
  });
});

describe('a damaged database', () => {
  test.each<[string, (path: string) => void]>([
    [
      'its header is overwritten',
      (path) => {
        overwrite(path, 0, 100);
      },
    ],
    [
      'it is another kind of file',
      (path) => {
        writeFileSync(path, 'x'.repeat(5_000));
      },
    ],
    [
      'it was cut short',
      (path) => {
        truncateSync(path, 3 * 4_096);
      },
    ],
    [
      'a page in its middle is overwritten',
      (path) => {
        overwrite(path, 6 * 4_096, 4_096);
      },
    ],
    [
      'the page that holds its schema is overwritten',
      (path) => {
        overwrite(path, 100, 3_000);
      },
    ],
  ])('is refused with its name and the way back, and left as it is, when %s', async (_, damage) => {
    const folder = await filledFolder();
    const path = databasePath(folder);
    damage(path);
    const before = readFileSync(path);
    const error = thrown(() => openSqliteStore(folder, clock));
    expect(error).toBeInstanceOf(DatabaseDamagedError);
    expect(error.message).toMatch(
      /^The database .*newsquote\.sqlite is damaged: .+\. Put a backup .* `npm run ingest` .*$/,
    );
    expect(error.message).toContain(path);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('is told from a new one when it is empty beside an index', async () => {
    const folder = await filledFolder();
    mkdirSync(join(folder, 'index'));
    writeFileSync(join(folder, 'index', 'manifest.json'), '{}');
    truncateSync(databasePath(folder), 0);
    expect(thrown(() => openSqliteStore(folder, clock))).toBeInstanceOf(DatabaseDamagedError);
  });

  test('is one with tables that are not ours, or of a newer program', async () => {
    const foreign = temporaryFolder();
    const other = new Database(databasePath(foreign));
    other.exec('CREATE TABLE recipes (name TEXT)');
    other.close();
    expect(thrown(() => openSqliteStore(foreign, clock)).message).toContain(
      'tables that newsquote did not make',
    );

    const newer = await filledFolder(1);
    const later = new Database(databasePath(newer));
    later.pragma('user_version = 999');
    later.close();
    const error = thrown(() => openSqliteStore(newer, clock));
    expect(error).toBeInstanceOf(DatabaseDamagedError);
    expect(error.message).toContain('newer newsquote (schema 999');
  });

  test('is found out while it is read, too', async () => {
    const folder = await filledFolder();
    const store = openSqliteStore(folder, clock);
    onTestFinished(() => store.close());
    const zeros = Buffer.alloc(readFileSync(databasePath(folder)).length - 4_096, 0xff);
    const content = readFileSync(databasePath(folder));
    writeFileSync(databasePath(folder), Buffer.concat([content.subarray(0, 4_096), zeros]));
    await expect(store.articles.passages([1, 2, 3])).rejects.toThrow(DatabaseDamagedError);
  });
});

describe('a database', () => {
  test('that was copied while it was open is whole', async () => {
    const folder = temporaryFolder();
    const store = openSqliteStore(folder, clock);
    onTestFinished(() => store.close());
    await fill(store, 20);
    const copy = temporaryFolder();
    for (const suffix of ['', '-wal'])
      copyFileSync(databasePath(folder) + suffix, databasePath(copy) + suffix);
    const restored = openSqliteStore(copy, clock);
    onTestFinished(() => restored.close());
    expect(await restored.articles.counts()).toEqual(await store.articles.counts());
  });

  test('can be read while an ingest is in the middle of a transaction', async () => {
    const folder = await filledFolder(5);
    const store = openSqliteStore(folder, clock);
    onTestFinished(() => store.close());
    const seen: number[] = [];
    const embedder = new FakeEmbedder('fake-model', async () => {
      seen.push((await store.articles.counts()).articles);
    });
    const corpus = new FakeCorpus();
    for (let i = 0; i < 8; i++)
      corpus.put(`new/${i}.txt`, {
        articles: [anArticle({ title: `New ${i}`, paragraphs: [`This is ${i}.`] })],
      });
    await new IngestCorpus({
      corpus,
      reader: corpus,
      store: store.ingest,
      embedder,
      indexes: [],
      hashing: corpus,
      clock,
    }).run();
    expect(seen).toHaveLength(8);
    expect((await store.articles.counts()).articles).toBe(8);
  });

  test('that cannot grow says that the disk is full', () => {
    const folder = temporaryFolder();
    const database = new Database(join(folder, 'small.sqlite'));
    onTestFinished(() => {
      database.close();
    });
    database.exec('CREATE TABLE texts (text TEXT)');
    database.pragma('max_page_count = 3');
    const error = thrown(() => database.prepare('INSERT INTO texts VALUES (?)').run('x'.repeat(100_000)));
    const explained = storageError(error, 'data/newsquote.sqlite');
    expect(explained).toBeInstanceOf(StorageFullError);
    expect(String(explained)).toContain('The disk is full: data/newsquote.sqlite cannot grow');
    for (const code of ['ENOSPC', 'EROFS', 'EACCES'])
      expect(storageError(Object.assign(new Error(code), { code }), 'data')).toBeInstanceOf(StorageFullError);
    const bug = new TypeError('x is not a function');
    expect(storageError(bug, 'data')).toBe(bug);
  });

  test.each(['EFBIG', 'SQLITE_IOERR_WRITE'])(
    'whose files may not grow (%s) is not told that a right is missing',
    (code) => {
      const explained = storageError(Object.assign(new Error('file too large'), { code }), 'data/x.sqlite');
      expect(explained).toBeInstanceOf(StorageFullError);
      expect(String(explained)).toContain('data/x.sqlite cannot be written (file too large)');
      expect(String(explained)).toContain('ulimit -f');
      expect(String(explained)).not.toContain('right');
    },
  );

  test('that cannot grow in the middle of a transaction says so, keeps what it had, and goes on with room', async () => {
    const database = openDatabase(temporaryFolder());
    onTestFinished(() => database.close());
    const { writer, path } = database;
    const write = (key: string, length: number): Promise<void> =>
      writer.transaction().execute(async (trx) => {
        await writeMeta(trx, 'others_needed', key);
        await trx
          .insertInto('edge_counts')
          .values({ fingerprint: 'x'.repeat(length), files: 1 })
          .execute();
      });
    await writeMeta(writer, 'others_needed', 'before');
    await sql`PRAGMA max_page_count = 1`.execute(writer);
    await expect(write('after', 500_000)).rejects.toThrow(`The disk is full: ${path} cannot grow`);
    expect(await readMeta(database.reader, 'others_needed')).toBe('before');
    await sql`PRAGMA max_page_count = 100000`.execute(writer);
    await write('after', 500_000);
    expect(await readMeta(database.reader, 'others_needed')).toBe('after');
  });

  test('keeps the earlier texts of an article', async () => {
    const folder = temporaryFolder();
    let changedMs = 10_000_000;
    const clock = { now: () => changedMs };
    const store = openSqliteStore(folder, clock);
    const corpus = new FakeCorpus();
    const parts = {
      corpus,
      reader: corpus,
      store: store.ingest,
      embedder: new FakeEmbedder(),
      indexes: [],
      hashing: corpus,
      clock,
    };
    for (const [version, text] of ['First.', 'Second.', 'Third.'].entries()) {
      corpus.put('a.txt', { articles: [anArticle({ paragraphs: [text] })] }, 1_000 + version);
      changedMs += 10;
      await new IngestCorpus(parts).run();
    }
    const { id } = (await store.articles.newestArticles(1, 0))[0]!;
    const textBefore = async (ms: number) => (await store.articles.versionBefore(id, ms))?.paragraphs;
    expect(await textBefore(changedMs - 1)).toEqual(['First.']);
    expect(await textBefore(changedMs)).toEqual(['Second.']);
    expect(await textBefore(changedMs - 11)).toBeUndefined();
    await store.close();
    const raw = new Database(databasePath(folder), { readonly: true });
    onTestFinished(() => {
      raw.close();
    });
    const versions = raw.prepare('SELECT version, content FROM article_versions ORDER BY version').all() as {
      version: number;
      content: string;
    }[];
    expect(
      versions.map(({ version, content }) => [
        version,
        (JSON.parse(content) as { paragraphs: string[] }).paragraphs,
      ]),
    ).toEqual([
      [1, ['First.']],
      [2, ['Second.']],
    ]);
  });
});

function overwrite(path: string, start: number, length: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, start, start + length);
  writeFileSync(path, bytes);
}
