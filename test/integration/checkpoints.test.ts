import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { databasePath, openDatabase, type OpenDatabase } from '../../src/adapters/storage/database.js';
import { temporaryFolder } from '../support/store-folder.js';

/** Threads cannot run TypeScript: the script as it was built before the tests began. */
const script = new URL('../../dist/adapters/storage/checkpoint-worker.js', import.meta.url);
const PAGE = 4_096;

function open(folder: string, from = script): OpenDatabase {
  const database = openDatabase(folder, from);
  onTestFinished(() => database.close());
  return database;
}

/** One transaction that changes so many pages. */
async function write({ writer }: OpenDatabase, pages: number, name: string): Promise<void> {
  await writer.transaction().execute(async (trx) => {
    for (let page = 0; page < pages; page++)
      await sql`INSERT INTO meta VALUES (${`${name} ${page}`}, ${'x'.repeat(PAGE)})`.execute(trx);
  });
}

async function log({ writer }: OpenDatabase): Promise<{ log: number; checkpointed: number }> {
  const { rows } = await sql<{ log: number; checkpointed: number }>`PRAGMA wal_checkpoint(NOOP)`.execute(
    writer,
  );
  return rows[0]!;
}

async function autocheckpoint({ writer }: OpenDatabase): Promise<unknown> {
  return (await sql`PRAGMA wal_autocheckpoint`.execute(writer)).rows;
}

describe('the write-ahead log', () => {
  test('is folded into the database by a thread, so that no commit waits for it, and is gone at the end', async () => {
    const folder = temporaryFolder();
    const database = open(folder);
    await write(database, 1_200, 'first');
    await vi.waitFor(async () => {
      expect(await autocheckpoint(database)).toEqual([{ wal_autocheckpoint: 16_000 }]);
    }, 10_000);
    await write(database, 1_200, 'second');
    const written = await log(database);
    expect(written.log).toBeGreaterThan(1_000);
    expect(written.checkpointed).toBeLessThan(written.log);
    await vi.waitFor(async () => {
      expect((await log(database)).checkpointed).toBe(written.log);
    }, 10_000);
    await write(database, 1_500, 'third');
    await database.close();
    expect(existsSync(`${databasePath(folder)}-wal`)).toBe(false);
    const { rows } = await sql`SELECT count(*) AS count FROM meta`.execute(open(folder).reader);
    expect(rows).toEqual([{ count: 3_900 }]);
  });

  test('does not grow without end, and nothing is lost, where the thread does not start', async () => {
    const folder = temporaryFolder();
    const missing = pathToFileURL(`${folder}/missing.js`);
    const database = open(folder, missing);
    for (let n = 0; n < 6; n++) {
      await write(database, 1_100, String(n));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await autocheckpoint(database)).toEqual([{ wal_autocheckpoint: 1_000 }]);
    expect(statSync(`${databasePath(folder)}-wal`).size).toBeLessThan(5_000 * PAGE);
    await database.close();
    const again = open(folder, missing);
    await write(again, 1_100, 'again');
    // It has not been told yet that there is no thread.
    await again.close();
    expect(existsSync(`${databasePath(folder)}-wal`)).toBe(false);
    const { rows } = await sql`SELECT count(*) AS count FROM meta`.execute(open(folder, missing).reader);
    expect(rows).toEqual([{ count: 7_700 }]);
  });
});
