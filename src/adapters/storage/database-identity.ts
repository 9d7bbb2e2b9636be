import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { durably } from './durably.js';
import { writeMeta, type MetaKey } from './meta-records.js';
import type { Schema } from './schema.js';
import { storageError } from './storage-errors.js';

/** How far the database has come. It stands in the database, and as it was last in a file beside it. */
const lifeSchema = z.object({
  /** Which database it is. A copy that goes on by itself becomes another one. */
  id: z.string(),
  /** Grows with every mark. */
  marks: z.int(),
  aliveMs: z.number(),
});
type Life = z.infer<typeof lifeSchema>;

/** Where a copy cannot be told from a backup, what has waited for longer than this is held to be of the backup. */
const FRESH_MS = 60 * 60_000;

const WHY_DROPPED = 'the database is a restored backup: it may have been sent before';

/**
 * Tells when the database is a restored backup, and until when what stands in it was told already. The database is marked
 * as alive at every start and end and every minute between them, and then so is a file beside it: it never is ahead of
 * the database that it was written by, but of a backup of that (docs/decisions/alerts.md).
 */
export class DatabaseIdentity {
  readonly #database: Database.Database;
  readonly #writer: Kysely<Schema>;
  readonly #path: string;
  readonly #besidePath: string;
  #life: Life | undefined;

  /** @param database and `writer`, both over the connection that may write */
  constructor(database: Database.Database, writer: Kysely<Schema>, path: string) {
    this.#database = database;
    this.#writer = writer;
    this.#path = path;
    this.#besidePath = join(dirname(path), 'last-alive.json');
  }

  /**
   * To be called when the store is opened. When alerts had begun here and the database is a restored backup, what was due
   * until the time that is returned is not sent, and articles from before it are no news.
   * @throws DatabaseDamagedError, StorageFullError
   */
  notice(nowMs: number): number | undefined {
    try {
      return this.#notice(nowMs);
    } catch (error) {
      throw storageError(error, this.#path);
    }
  }

  /** To be called every minute while the store is open. */
  async mark(nowMs: number): Promise<void> {
    const life = { ...this.#life!, marks: this.#life!.marks + 1, aliveMs: nowMs };
    // On the disk before the file beside it is: after a power cut it must not look like a backup.
    await durably(this.#writer, (trx) => writeMeta(trx, 'database_life', JSON.stringify(life)));
    this.#life = life;
    this.#writeBeside(life);
  }

  /** To be called before the store is closed, when nobody else writes. */
  leave(nowMs: number): void {
    if (this.#life === undefined) return;
    const life = { ...this.#life, marks: this.#life.marks + 1, aliveMs: nowMs };
    try {
      this.#durably(() => {
        this.#writeMeta('database_life', JSON.stringify(life));
      });
      this.#writeBeside(life);
    } catch {
      // The mark of before stays, a minute old at most; whatever is wrong with the disk is told elsewhere.
    }
  }

  #notice(nowMs: number): number | undefined {
    const life = parsed(this.#meta('database_life'));
    const beside = this.#readBeside();
    const born = birthOf(this.#path);
    const bornBefore = this.#meta('database_born');
    const isCopy =
      life?.id !== beside?.id || (bornBefore !== undefined && born !== undefined && born !== bornBefore);
    const toldUntilMs =
      this.#meta('alerts_baseline') === undefined
        ? undefined
        : toldUntil(life, beside, { isCopy, nowMs, freshMs: FRESH_MS });
    const now = {
      // What is restored over this one later is not to be compared with marks that another one has made.
      id: life === undefined || isCopy ? randomUUID() : life.id,
      marks: Math.max(life?.marks ?? 0, beside?.marks ?? 0) + 1,
      aliveMs: nowMs,
    };
    this.#durably(() => {
      if (toldUntilMs !== undefined) this.#passOver(toldUntilMs, nowMs);
      this.#writeMeta('database_life', JSON.stringify(now));
      if (born !== undefined) this.#writeMeta('database_born', born);
    });
    this.#life = now;
    this.#writeBeside(now);
    return toldUntilMs;
  }

  #passOver(toldUntilMs: number, nowMs: number): void {
    this.#writeMeta('alerts_restored', JSON.stringify({ atMs: nowMs, toldUntilMs }));
    this.#database
      .prepare(
        `UPDATE outbox SET state = 'dropped', reason = ?, settled_ms = ?, leased_until_ms = NULL, leaving = 0
         WHERE state = 'queued' AND due_ms <= ?`,
      )
      .run(WHY_DROPPED, nowMs, toldUntilMs);
    // Too early is no harm: who looks at the chat then notes it anew.
    this.#database.exec(
      `UPDATE alert_chats SET
         due_ms = (SELECT min(due_ms) FROM outbox WHERE chat_key = alert_chats.key AND state = 'queued')
       WHERE due_ms IS NOT NULL`,
    );
  }

  #durably(act: () => void): void {
    this.#database.pragma('synchronous = FULL');
    try {
      this.#database.transaction(act).immediate();
    } finally {
      this.#database.pragma('synchronous = NORMAL');
    }
  }

  #meta(key: MetaKey): string | undefined {
    return this.#database.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key) as
      string | undefined;
  }

  #writeMeta(key: MetaKey, value: string): void {
    this.#database
      .prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
      .run(key, value);
  }

  #readBeside(): Life | undefined {
    try {
      return parsed(readFileSync(this.#besidePath, 'utf8'));
    } catch {
      return undefined;
    }
  }

  #writeBeside(life: Life): void {
    writeFileSync(`${this.#besidePath}.new`, `${JSON.stringify(life)}\n`);
    renameSync(`${this.#besidePath}.new`, this.#besidePath);
  }
}

/** Until when what stands in the database was told; undefined: nothing that is still to be told was. */
function toldUntil(
  life: Life | undefined,
  beside: Life | undefined,
  { isCopy, nowMs, freshMs }: { readonly isCopy: boolean; readonly nowMs: number; readonly freshMs: number },
): number | undefined {
  // An older one in the place of this one: what came since was told until the last mark.
  if (beside !== undefined && (life === undefined || (life.id === beside.id && life.marks < beside.marks)))
    return Math.min(beside.aliveMs, nowMs);
  // It was moved, or it is an old backup: there is no telling, but how long it was away.
  if (life === undefined || !isCopy || nowMs - life.aliveMs <= freshMs) return undefined;
  return nowMs - freshMs;
}

function parsed(text: string | undefined): Life | undefined {
  try {
    return text === undefined ? undefined : lifeSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * When the file came to be, in nanoseconds since 1970: a copy is born anew, a file that is renamed or moved on its disk is
 * not. Undefined where the file system does not say. Its number would say less: some file systems make it up at each mount.
 */
function birthOf(path: string): string | undefined {
  const { birthtimeNs, ctimeNs } = statSync(path, { bigint: true });
  // Where there is no time of birth, Node gives 0, or the time of the last change.
  return birthtimeNs > 0n && birthtimeNs !== ctimeNs ? String(birthtimeNs) : undefined;
}
