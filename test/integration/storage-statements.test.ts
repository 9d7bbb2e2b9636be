import Database from 'better-sqlite3';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { databasePath, openDatabase } from '../../src/adapters/storage/database.js';
import type { Schema } from '../../src/adapters/storage/schema.js';
import { SqliteChatStore } from '../../src/adapters/storage/sqlite-chat-store.js';
import { SqliteInbox } from '../../src/adapters/storage/sqlite-inbox.js';
import { SqliteShownAnswers } from '../../src/adapters/storage/sqlite-shown-answers.js';
import { chatLane } from '../../src/domain/chats/lanes.js';
import { aShownAnswer } from '../contract/shown-answers.suite.js';
import { temporaryFolder } from '../support/store-folder.js';

describe('what the bot asks of the database at every message', () => {
  test('reads no table from end to end, however much has been handled, waits, or is kept', async () => {
    const folder = temporaryFolder();
    await openDatabase(folder).close();
    const raw = new Database(databasePath(folder));
    onTestFinished(() => {
      raw.close();
    });
    const statements = new Map<string, readonly unknown[]>();
    const database = new Kysely<Schema>({
      dialect: new SqliteDialect({ database: raw }),
      log: ({ query }) => {
        statements.set(query.sql, query.parameters);
      },
    });
    const inbox = new SqliteInbox(database, database);
    const chats = new SqliteChatStore(database, database);
    const answers = new SqliteShownAnswers(database, database);

    await inbox.store([{ id: 1, lane: chatLane(5), body: '{}', replacesWaiting: true }], 1);
    await inbox.lease(9, { nowMs: 1, untilMs: 2 });
    await inbox.postpone(1, 5);
    await inbox.nextDueMs();
    await inbox.wake();
    await inbox.done(1);
    await chats.setLanguage(5, 'vi');
    await chats.claimIntroduction(5);
    await chats.settings(5);
    const id = await answers.keep(aShownAnswer({ chatId: 5 }), 1);
    await answers.find(id);
    await answers.vote(id, 5, true);
    await answers.prune(1);
    await chats.migrate(5, 6);
    await chats.erase(6);

    const scans = [...statements].flatMap(([statement, values]) =>
      (/^(?:select|insert|update|delete|replace)/.test(statement) ? plan(raw, statement, values) : [])
        // The index of what is in hand holds a few rows.
        .filter((step) => step.startsWith('SCAN') && !step.endsWith('INDEX inbox_leased'))
        .map((step) => `${step}: ${statement}`),
    );
    expect(statements.size).toBeGreaterThan(20);
    expect(scans).toEqual([]);
  });

  test('leaves the connection as it was: only what is stored in the inbox waits for the disk', async () => {
    const database = openDatabase(temporaryFolder());
    onTestFinished(() => database.close());
    const inbox = new SqliteInbox(database.writer, database.reader);
    const settings = async () => [
      (await sql`PRAGMA synchronous`.execute(database.writer)).rows,
      (await sql`PRAGMA foreign_keys`.execute(database.writer)).rows,
      (await sql`PRAGMA busy_timeout`.execute(database.writer)).rows,
    ];
    const before = await settings();
    await inbox.store([{ id: 1, lane: chatLane(5), body: '{}', replacesWaiting: false }], 1);
    const unstorable = { id: 2, lane: null as unknown as string, body: '{}', replacesWaiting: false };
    await expect(inbox.store([unstorable], 1)).rejects.toThrow('NOT NULL');
    await new SqliteChatStore(database.writer, database.reader).scrub();
    expect(await settings()).toEqual(before);
    expect(await inbox.waiting()).toBe(1);
  });
});

function plan(raw: Database.Database, statement: string, values: readonly unknown[]): readonly string[] {
  const steps = raw.prepare(`EXPLAIN QUERY PLAN ${statement}`).all(...values) as { detail: string }[];
  return steps.map(({ detail }) => detail);
}
