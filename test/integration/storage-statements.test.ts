import Database from 'better-sqlite3';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { databasePath, openDatabase } from '../../src/adapters/storage/database.js';
import type { Schema } from '../../src/adapters/storage/schema.js';
import { SqliteAlertSettings } from '../../src/adapters/storage/alerts/sqlite-alert-settings.js';
import { SqliteAlertTransaction } from '../../src/adapters/storage/alerts/sqlite-alert-transaction.js';
import { SqliteChatStore } from '../../src/adapters/storage/chats/sqlite-chat-store.js';
import { SqliteInbox } from '../../src/adapters/storage/chats/sqlite-inbox.js';
import { SqliteSubscriptionStore } from '../../src/adapters/storage/alerts/sqlite-subscription-store.js';
import { SqliteOutbox } from '../../src/adapters/storage/alerts/sqlite-outbox.js';
import { SqliteSilences } from '../../src/adapters/storage/alerts/sqlite-silences.js';
import { SqliteShownAnswers } from '../../src/adapters/storage/chats/sqlite-shown-answers.js';
import { chatLane } from '../../src/domain/chats/lanes.js';
import { anAlert } from '../contract/alert-ground.js';
import { aShownAnswer } from '../contract/shown-answers.suite.js';
import { temporaryFolder } from '../support/store-folder.js';

describe('what the bot asks of the database at every message', () => {
  test('reads no table from end to end, however much has been handled, waits, or is kept', async () => {
    const { raw, database, statements } = await recorded();
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

    expect(statements.size).toBeGreaterThan(20);
    expect(scans(raw, statements)).toEqual([]);
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

describe('what alerts ask of the database', () => {
  test('finds the rows of a chat, an article and a message by an index, however many there are of others', async () => {
    const { raw, database, statements } = await recorded();
    const outbox = new SqliteOutbox(database, database);
    const silences = new SqliteSilences(database, database);
    const chats = new SqliteChatStore(database, database);
    const settings = new SqliteAlertSettings(database, database, { now: () => 10 }, 'UTC');
    const plan = (act: (tx: SqliteAlertTransaction) => Promise<unknown>) =>
      database.transaction().execute((trx) => act(new SqliteAlertTransaction(trx)));
    const lease = (nowMs: number) =>
      outbox.lease({ chats: 9, perChat: 9 }, { nowMs, untilMs: nowMs + 60_000 });

    await settings.change(5, { pausedUntilMs: 20 });
    await plan((tx) =>
      tx.queue([anAlert({ chatId: 5, dueMs: null }), anAlert({ chatId: 6 }), anAlert({ chatId: 7 })], 0),
    );
    await settings.endPauses(30);
    for (const { alerts } of await lease(40))
      await outbox.sent(
        alerts.map(({ id }) => id),
        4,
        40,
      );
    await plan((tx) => tx.queueCorrections('a', 50, 50));
    const [corrected] = await lease(60);
    expect(corrected).toMatchObject({ form: 'correction', messageId: 4 });
    await outbox.postpone([corrected!.alerts[0]!.id], 70, { unknownOutcome: true });
    expect(await outbox.inMessage(6, 4)).toHaveLength(1);
    await plan((tx) => tx.dropQueued('a', 'it was removed', 80));
    await silences.silence(6, 'blocked');
    await silences.unsilence(6, 90);
    await outbox.trace('a');
    await outbox.nextDueMs();
    await outbox.releaseHeld(5, 90);
    await outbox.leaving([1]);
    await outbox.releaseAll({ nowMs: 90, againMs: 90 });
    await silences.suspend(5, () => 5, 90);
    await silences.told(5);
    await silences.endSuspensions(95);
    const subscriptions = new SqliteSubscriptionStore(database, database, 'a model');
    const wish = { chatId: 7, threadId: null, interest: { kind: 'everything' }, vector: undefined } as const;
    const { id } = (await subscriptions.add(wish, 9, 95))!;
    await plan((tx) =>
      tx.queue(
        ['b', 'c'].map((articleId) => anAlert({ chatId: 7, articleId, subscriptionId: id })),
        95,
      ),
    );
    const heir = { subscriptionId: id + 1, threadId: null, paragraph: null };
    const going = (await subscriptions.waitingFor(id)).map((articleId) => ({
      articleId,
      heir: articleId === 'b' ? heir : undefined,
    }));
    expect(going).toHaveLength(2);
    await subscriptions.remove(id, { waiting: going, reason: 'gone', nowMs: 95 });
    await chats.migrate(7, 8);
    await chats.migrate(8, 6);
    await chats.erase(6);
    expect(await outbox.inMessage(6, 4)).toEqual([]);

    expect(statements.size).toBeGreaterThan(40);
    expect(scans(raw, statements)).toEqual([]);
  });
});

/** A database and all that is asked of it. */
async function recorded() {
  const folder = temporaryFolder();
  await openDatabase(folder).close();
  const raw = new Database(databasePath(folder));
  raw.pragma('foreign_keys = ON');
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
  return { raw, database, statements };
}

/** Indexes of what is in hand, may have been sent, or is queued: of few rows, or of rows that are counted now and then. */
const smallIndexes = /INDEX (?:inbox_leased|outbox_leased|outbox_queued|outbox_uncertain)$/;

/** Steps that go through a table from end to end, and those that look for children by no index when a parent goes. */
function scans(
  raw: Database.Database,
  statements: ReadonlyMap<string, readonly unknown[]>,
): readonly string[] {
  const found = [...statements].flatMap(([statement, values]) =>
    (/^\s*(?:select|insert|update|delete|replace)/i.test(statement) ? plan(raw, statement, values) : [])
      .filter(
        (step) => step.startsWith('SCAN') && !smallIndexes.test(step) && !step.includes('VIRTUAL TABLE'),
      )
      .map((step) => `${step}: ${statement}`),
  );
  const tables = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  return [...found, ...tables.flatMap((table) => scannedKeys(raw, table))];
}

/** https://www.sqlite.org/foreignkeys.html#fk_indexes: the deletion of a parent scans a child that has no such index. */
function scannedKeys(raw: Database.Database, table: string): readonly string[] {
  const keys = raw.pragma(`foreign_key_list(${table})`) as { from: string; on_delete: string }[];
  return keys
    .filter(({ on_delete: onDelete }) => onDelete !== 'NO ACTION')
    .flatMap(({ from }) => plan(raw, `SELECT 1 FROM ${table} WHERE ${from} = ?`, [1]))
    .filter((step) => step.startsWith('SCAN'))
    .map((step) => `${step}: a foreign key of ${table}`);
}

function plan(raw: Database.Database, statement: string, values: readonly unknown[]): readonly string[] {
  const steps = raw.prepare(`EXPLAIN QUERY PLAN ${statement}`).all(...values) as { detail: string }[];
  return steps.map(({ detail }) => detail);
}
