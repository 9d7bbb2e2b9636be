import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { storageError } from './storage-errors.js';

/** A file as its file system knows it; a copy is another one, a file that was renamed or moved is the same. */
interface FileIdentity {
  readonly inode: string;
  /** Nanoseconds since 1970; null where the file system does not say. */
  readonly born: string | null;
}

const WHY_DROPPED = 'the database is a restored backup: it may have been sent before';

/**
 * Tells when the database is not the one that was used last in this folder, but a copy, as of a backup. By two things: the
 * database says which file it was in, and a file beside it says how many articles it has seen, which shows a copy that was
 * written over the file.
 */
export class DatabaseIdentity {
  readonly #database: Database.Database;
  readonly #path: string;
  readonly #seenPath: string;

  /** @param database may write */
  constructor(database: Database.Database, path: string) {
    this.#database = database;
    this.#path = path;
    this.#seenPath = join(dirname(path), 'articles-seen');
  }

  /**
   * To be called when the store is opened. When alerts had begun here and the database is a copy, the next whole ingest
   * is the beginning once more, what is due is not sent, and true is returned.
   * @throws DatabaseDamagedError, StorageFullError
   */
  notice(nowMs: number): boolean {
    try {
      return this.#notice(nowMs);
    } catch (error) {
      throw storageError(error, this.#path);
    }
  }

  /** To be called before the store is closed. */
  leave(): void {
    try {
      this.#noteSeen();
    } catch {
      // The number of before stays, which shows fewer copies; whatever is wrong with the disk is told elsewhere.
    }
  }

  #notice(nowMs: number): boolean {
    const now = identityOf(this.#path);
    const known = this.#meta('database_file');
    const isCopy =
      (known !== undefined && !isSameFile(JSON.parse(known) as FileIdentity, now)) ||
      this.#seenByNow() < this.#seenBefore();
    const isRestored = isCopy && this.#meta('alerts_baseline') !== undefined;
    const written = JSON.stringify(now);
    if (isRestored || known !== written)
      this.#database
        .transaction(() => {
          if (isRestored) this.#beginAnew(nowMs);
          this.#database
            .prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
            .run('database_file', written);
        })
        .immediate();
    this.#noteSeen();
    return isRestored;
  }

  #beginAnew(nowMs: number): void {
    this.#database.exec("DELETE FROM meta WHERE key = 'alerts_baseline'");
    this.#database
      .prepare(
        `UPDATE outbox SET state = 'dropped', reason = ?, settled_ms = ?, leased_until_ms = NULL
         WHERE state = 'queued' AND due_ms <= ?`,
      )
      .run(WHY_DROPPED, nowMs, nowMs);
    this.#database
      .prepare(
        `UPDATE alert_chats SET
           due_ms = (SELECT min(due_ms) FROM outbox WHERE chat_key = alert_chats.key AND state = 'queued')
         WHERE due_ms <= ?`,
      )
      .run(nowMs);
  }

  #meta(key: string): string | undefined {
    return this.#database.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key) as
      string | undefined;
  }

  /** It never goes back, whatever is removed (https://www.sqlite.org/autoinc.html). */
  #seenByNow(): number {
    const seen = this.#database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'articles'").pluck();
    return (seen.get() as number | undefined) ?? 0;
  }

  #seenBefore(): number {
    try {
      return Number(/^\d+/.exec(readFileSync(this.#seenPath, 'utf8'))?.[0] ?? 0);
    } catch {
      return 0;
    }
  }

  #noteSeen(): void {
    const seen = this.#seenByNow();
    if (seen === this.#seenBefore()) return;
    writeFileSync(`${this.#seenPath}.new`, `${seen}\n`);
    renameSync(`${this.#seenPath}.new`, this.#seenPath);
  }
}

function identityOf(path: string): FileIdentity {
  const { ino, birthtimeNs, ctimeNs } = statSync(path, { bigint: true });
  // Where there is no time of birth, Node gives 0, or the time of the last change.
  const isKnown = birthtimeNs > 0n && birthtimeNs !== ctimeNs;
  return { inode: String(ino), born: isKnown ? String(birthtimeNs) : null };
}

/** By birth where it is known: the number of a file that was deleted is given to another, and some file systems make up numbers. */
function isSameFile(a: FileIdentity, b: FileIdentity): boolean {
  return a.born !== null && b.born !== null ? a.born === b.born : a.inode === b.inode;
}
