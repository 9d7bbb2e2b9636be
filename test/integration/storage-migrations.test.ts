import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { databasePath } from '../../src/adapters/storage/database.js';
import { migrate, schemaVersion } from '../../src/adapters/storage/migrations.js';
import { openSqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { temporaryFolder } from '../support/store-folder.js';

/** A database as the program that knew only so many steps left it. */
function databaseOf(version: number, folder: string, rows: string): void {
  mkdirSync(folder, { recursive: true });
  const database = new Database(databasePath(folder));
  database.pragma('journal_mode = WAL');
  database.pragma('foreign_keys = ON');
  migrate(database, version);
  database.exec(rows);
  database.close();
}

function raw(folder: string): Database.Database {
  const database = new Database(databasePath(folder));
  onTestFinished(() => {
    database.close();
  });
  return database;
}

const columns =
  'id, chat_key, article_id, form, kind, subscription_id, paragraph, state, due_ms, message_id, settled_ms, reason, created_ms';
const alertsOfBefore = `
  INSERT INTO alert_chats (key, chat_id, due_ms) VALUES (1, 77, 5), (2, 88, NULL);
  INSERT INTO outbox (${columns}) VALUES
    (3, 1, 'a', 'alert', 'article', 9, 2, 'queued', 5, NULL, NULL, NULL, 1),
    (4, 1, 'b', 'digest', 'article', 9, NULL, 'sent', 5, 41, 6, NULL, 1),
    (6, 2, 'b', 'alert', 'article', 8, 0, 'dropped', 5, NULL, 7, 'it was removed', 1),
    (7, 2, 'a', 'alert', 'article', 8, 0, 'queued', NULL, NULL, NULL, NULL, 1);
  DELETE FROM outbox WHERE id = 7;
`;

test('an outbox of before its indexes were parted keeps every row, and its ids do not come again', async () => {
  const folder = temporaryFolder();
  databaseOf(4, folder, alertsOfBefore);
  const before = raw(folder).prepare('SELECT * FROM outbox ORDER BY id').all();
  const store = openSqliteStore(folder, { now: () => 10 });
  onTestFinished(() => store.close());
  const database = raw(folder);
  expect(before).toHaveLength(3);
  expect(database.pragma('user_version', { simple: true })).toBe(schemaVersion);
  // What later steps add stands behind what was there.
  expect(database.prepare('SELECT * FROM outbox ORDER BY id').all()).toMatchObject(before);
  expect(database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'").pluck().get()).toBe(7);
  expect((await store.outbox.inMessage(77, 41)).map(({ id }) => id)).toEqual([4]);
  const [leased] = await store.outbox.lease({ chats: 9, perChat: 9 }, { nowMs: 10, untilMs: 20 });
  expect(leased).toMatchObject({ chatId: 77, alerts: [{ id: 3, paragraph: 2 }] });
});

test('an empty database of any earlier version becomes what a new one is', () => {
  const schemaOf = (version: number) => {
    const folder = temporaryFolder();
    databaseOf(version, folder, '');
    const database = raw(folder);
    migrate(database);
    return database.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY name').all();
  };
  for (let version = 1; version < schemaVersion; version++) expect(schemaOf(version)).toEqual(schemaOf(0));
});
