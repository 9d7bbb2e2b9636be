import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/adapters/storage/database.js';
import { writeMeta } from '../../src/adapters/storage/meta-records.js';
import { SqliteInbox } from '../../src/adapters/storage/chats/sqlite-inbox.js';
import { openSqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { temporaryFolder } from '../support/store-folder.js';

const update = { id: 1, lane: 'chat:1', body: '{}', replacesWaiting: false };

describe('an update that comes while an ingest is storing', () => {
  test('is no part of a transaction of the ingest: it stays when that is rolled back', async () => {
    const database = openDatabase(temporaryFolder());
    onTestFinished(() => database.close());
    const { writer, reader } = database;
    const inbox = new SqliteInbox(writer, reader);
    let fail = (): void => undefined;
    const failing = new Promise<void>((_, reject) => {
      fail = () => {
        reject(new Error('the ingest failed'));
      };
    });
    const ingest = writer.transaction().execute(async (trx) => {
      await writeMeta(trx, 'others_needed', '7');
      await failing;
    });
    const stored = inbox.store([update], 1);
    fail();
    await expect(ingest).rejects.toThrow('the ingest failed');
    expect(await stored).toBe(1);
    expect(await inbox.waiting()).toBe(1);
    expect(await reader.selectFrom('meta').selectAll().execute()).toEqual([]);
  });

  test('is stored before the ingest has ended, and is there when the process was killed', async () => {
    const [corpus, data] = [temporaryFolder(), temporaryFolder()];
    for (let i = 0; i < 120; i++) {
      const paragraphs = Array.from(
        { length: 8 },
        (_, n) => `Report ${i}: item ${n} grew. It was ${i * n} before.`,
      );
      writeFileSync(join(corpus, `${i}.md`), `---\ntitle: Report ${i}\n---\n\n${paragraphs.join('\n\n')}\n`);
    }
    const program = join(import.meta.dirname, '../support/inbox-during-ingest.mjs');
    const child = spawn(process.execPath, [program, corpus, data], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    const exit = once(child, 'exit');
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      if (said.length - said.indexOf('storing') > 100 && said.includes('storing')) child.kill('SIGKILL');
    }
    expect((await exit)[1]).toBe('SIGKILL');
    expect(said).not.toContain('ingested');
    const ids = said.filter((line) => line !== 'storing').map(Number);

    const store = openSqliteStore(data, { now: () => 1 });
    onTestFinished(() => store.close());
    const lanes = await store.inbox.lease(99, { nowMs: 1, untilMs: 2 });
    expect(lanes.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    expect(await store.inbox.waiting()).toBeGreaterThanOrEqual(ids.length);
    const known = ids.map((id) => ({ ...update, id }));
    expect(await store.inbox.store(known, 3)).toBe(0);
    expect((await store.articles.counts()).articles).toBeLessThan(120);
  });
});
