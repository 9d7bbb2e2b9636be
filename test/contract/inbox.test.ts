import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/adapters/storage/database.js';
import { SqliteInbox } from '../../src/adapters/storage/chats/sqlite-inbox.js';
import type { Inbox } from '../../src/application/ports/inbox.js';
import { FakeInbox } from '../support/fake-inbox.js';
import { temporaryFolder } from '../support/store-folder.js';
import { carryOut, inboxActs, inboxContract } from './inbox.suite.js';

function sqliteInbox(): Inbox {
  const database = openDatabase(temporaryFolder());
  onTestFinished(() => database.close());
  const { writer, reader } = database;
  return new SqliteInbox(writer, reader);
}

inboxContract('the inbox in memory', () => new FakeInbox());
inboxContract('the inbox in SQLite', sqliteInbox);

describe('both inboxes', () => {
  test('give the same answers, whatever comes in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(inboxActs, async (acts) => {
        const [stored, inMemory] = [sqliteInbox(), new FakeInbox()];
        let nowMs = 0;
        for (const act of acts) {
          nowMs += act.afterMs;
          const given = await carryOut(stored, act, nowMs);
          expect(given, JSON.stringify(act)).toEqual(await carryOut(inMemory, act, nowMs));
          expect(await stored.waiting()).toBe(await inMemory.waiting());
          expect(await stored.nextDueMs()).toBe(await inMemory.nextDueMs());
        }
      }),
      { numRuns: 60 },
    );
  });
});
