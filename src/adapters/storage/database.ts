import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { DatabaseDamagedError } from '../../application/errors.js';
import { makeFolder } from '../make-folder.js';
import { CheckpointThread } from './checkpoint-thread.js';
import { DatabaseIdentity } from './database-identity.js';
import { migrate, schemaVersion } from './migrations.js';
import { databaseDamaged, storageError } from './storage-errors.js';
import type { Schema } from './schema.js';

const CHECKPOINT_SCRIPT = new URL('./checkpoint-worker.js', import.meta.url);

/** One file, two connections: what an ingest writes never makes a question wait (WAL). */
export interface OpenDatabase {
  readonly path: string;
  readonly writer: Kysely<Schema>;
  readonly reader: Kysely<Schema>;
  /** Whether it is a restored backup. */
  readonly identity: DatabaseIdentity;
  /** May be called again. */
  close(): Promise<void>;
}

/** Where the database of a data folder lies. */
export function databasePath(folder: string): string {
  return join(folder, 'newsquote.sqlite');
}

/**
 * Opens the database of a data folder, made anew when there is none, brought to today's schema when it is older.
 * @throws DatabaseDamagedError when it is damaged or of a newer program; it is left as it is.
 * @throws StorageFullError when the folder cannot be written.
 */
export function openDatabase(folder: string, checkpointScript = CHECKPOINT_SCRIPT): OpenDatabase {
  const path = databasePath(folder);
  return explained(path, () => {
    makeFolder(folder);
    refuseEmptied(folder, path);
    const writer = openWriter(path);
    const reader = connect(path, { readonly: true });
    const checkpoints = new CheckpointThread(writer, path, checkpointScript);
    const writing = kysely(writer, path, () => {
      checkpoints.afterCommit();
    });
    return {
      path,
      writer: writing,
      reader: kysely(reader, path),
      identity: new DatabaseIdentity(writer, writing, path),
      close: async () => {
        if (checkpoints.isRunning) await checkpoints.close();
        reader.close();
        // The last connection to close folds the write-ahead log into the file and deletes it.
        writer.close();
      },
    };
  });
}

/** Opens the database to look at only, also while another process writes to it. Nothing is created or migrated. */
export function openDatabaseReadOnly(folder: string): {
  readonly raw: Database.Database;
  readonly reader: Kysely<Schema>;
  readonly path: string;
} {
  const path = databasePath(folder);
  return explained(path, () => {
    const raw = connect(path, { readonly: true });
    return { raw, reader: kysely(raw, path), path };
  });
}

function openWriter(path: string): Database.Database {
  const database = connect(path, { readonly: false });
  try {
    checkStructure(database, path);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('foreign_keys = ON');
    database.pragma('secure_delete = ON');
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function connect(path: string, options: { readonly readonly: boolean }): Database.Database {
  const database = new Database(path, { readonly: options.readonly, timeout: 10_000 });
  database.pragma('cache_size = -8000');
  return database;
}

/**
 * What can be told without reading the whole file: header, schema, size, both ends of every table and index. A file
 * of less than `fullCheckBytes` is read whole; for a larger one `doctor` does that (docs/decisions/storage.md).
 */
function checkStructure(database: Database.Database, path: string): void {
  const version = database.pragma('user_version', { simple: true }) as number;
  if (version > schemaVersion)
    throw new DatabaseDamagedError(
      `The database ${path} was written by a newer newsquote (schema ${version}, this one knows ${schemaVersion}). ` +
        'Start that version, or set DATA_DIR to another folder.',
    );
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
    .pluck()
    .all() as string[];
  if (version === 0) {
    if (tables.length > 0) throw databaseDamaged(path, 'it holds tables that newsquote did not make');
    return;
  }
  const pageSize = database.pragma('page_size', { simple: true }) as number;
  const pages = database.pragma('page_count', { simple: true }) as number;
  if (!existsSync(`${path}-wal`) && statSync(path).size < pages * pageSize)
    throw databaseDamaged(path, 'the file was cut short');
  if (pages * pageSize <= fullCheckBytes) {
    const problem = database.pragma('quick_check(1)', { simple: true }) as string;
    if (problem !== 'ok') throw databaseDamaged(path, problem);
    return;
  }
  for (const table of tables.filter((name) => !name.startsWith('sqlite_')))
    for (const order of ['ASC', 'DESC'])
      database.prepare(`SELECT * FROM "${table}" ORDER BY 1 ${order} LIMIT 1`).get();
}

const fullCheckBytes = 16 * 1024 * 1024;

// SQLite takes an empty file for a new database; beside an index it is one that was emptied.
function refuseEmptied(folder: string, path: string): void {
  if (existsSync(path) && statSync(path).size === 0 && existsSync(join(folder, 'index', 'manifest.json')))
    throw databaseDamaged(path, 'the file is empty, though an index was made from it');
}

/** Kysely over one connection, statements prepared once and failures put into words. */
function kysely(database: Database.Database, path: string, onCommit?: () => void): Kysely<Schema> {
  const statements = new Map<string, SqliteStatement>();
  const connection: SqliteDatabase = {
    close: () => undefined,
    prepare: (sql) => {
      let statement = statements.get(sql);
      if (statement === undefined) {
        const prepared = explained(path, () => database.prepare(sql));
        statement = {
          reader: prepared.reader,
          all: (parameters) => explained(path, () => prepared.all(...parameters)),
          run: (parameters) => {
            // SQLite itself rolls back when the disk is full; Kysely's rollback would then hide why.
            if (sql === 'rollback' && !database.inTransaction) return { changes: 0, lastInsertRowid: 0 };
            const result = explained(path, () => prepared.run(...parameters));
            if (sql === 'commit') onCommit?.();
            return result;
          },
          iterate: (parameters) => prepared.iterate(...parameters),
        };
        // Statements with lists of values of every length would otherwise pile up.
        // Some pragmas act when they are prepared, some when they run (https://www.sqlite.org/pragma.html): both each time.
        if (statements.size < 500 && !sql.startsWith('PRAGMA')) statements.set(sql, statement);
      }
      return statement;
    },
  };
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: connection }) });
}

function explained<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw storageError(error, path);
  }
}
