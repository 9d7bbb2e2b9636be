import { sql } from 'kysely';
import type { Expression, ExpressionBuilder, Kysely, SqlBool, Transaction } from 'kysely';
import type { Inbox, IncomingUpdate, LeasedUpdate } from '../../../application/ports/inbox.js';
import { durably } from '../durably.js';
import type { Schema } from '../schema.js';

/** The inbox in SQLite. What is handled moves to a table of its own, so that leasing never passes by it. */
export class SqliteInbox implements Inbox {
  readonly #writer: Kysely<Schema>;
  readonly #reader: Kysely<Schema>;

  constructor(writer: Kysely<Schema>, reader: Kysely<Schema>) {
    this.#writer = writer;
    this.#reader = reader;
  }

  store(updates: readonly IncomingUpdate[], nowMs: number): Promise<number> {
    // What Telegram is told to have arrived does not come again.
    return durably(this.#writer, async (trx) => {
      let stored = 0;
      for (const update of updates) if (await storeNew(trx, update, nowMs)) stored += 1;
      return stored;
    });
  }

  lease(
    limit: number,
    { nowMs, untilMs }: { readonly nowMs: number; readonly untilMs: number },
  ): Promise<readonly LeasedUpdate[]> {
    return this.#writer.transaction().execute(async (trx) => {
      const leased: LeasedUpdate[] = [];
      // Each round goes on behind the last: what was passed by is not due or its lane is in hand.
      while (leased.length < limit) {
        const next = await nextFree(trx, leased.at(-1)?.id ?? Number.MIN_SAFE_INTEGER, nowMs);
        if (next === undefined) break;
        const { attempts, ...update } = next;
        await trx
          .updateTable('inbox')
          .set({ leased_until_ms: untilMs, due_ms: null, attempts: attempts + 1 })
          .where('update_id', '=', update.id)
          .execute();
        leased.push({ ...update, attempt: attempts + 1 });
      }
      return leased;
    });
  }

  async done(id: number): Promise<void> {
    await this.#writer.transaction().execute((trx) => markHandled(trx, (row) => row('update_id', '=', id)));
  }

  async postpone(id: number, dueMs: number): Promise<void> {
    await this.#writer
      .updateTable('inbox')
      .set({
        due_ms: dueMs,
        leased_until_ms: null,
        attempts: sql`attempts - (leased_until_ms IS NOT NULL)`,
      })
      .where('update_id', '=', id)
      .execute();
  }

  async wake(): Promise<void> {
    await this.#writer.updateTable('inbox').set({ due_ms: null }).where('due_ms', 'is not', null).execute();
  }

  async releaseAll(): Promise<void> {
    await this.#writer
      .updateTable('inbox')
      .set({ leased_until_ms: null })
      .where('leased_until_ms', 'is not', null)
      .execute();
  }

  async waiting(): Promise<number> {
    const row = await this.#reader
      .selectFrom('inbox')
      .select((query) => query.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return row.count;
  }

  async nextDueMs(): Promise<number | undefined> {
    const row = await this.#reader
      .selectFrom('inbox')
      .select('due_ms')
      .where('due_ms', 'is not', null)
      .orderBy('due_ms')
      .limit(1)
      .executeTakeFirst();
    return row?.due_ms ?? undefined;
  }

  async prune(beforeMs: number): Promise<void> {
    await this.#writer.deleteFrom('handled_updates').where('received_ms', '<', beforeMs).execute();
  }
}

/** Of these updates no more is kept than that they are known. */
export async function markHandled(
  trx: Transaction<Schema>,
  which: (row: ExpressionBuilder<Schema, 'inbox'>) => Expression<SqlBool>,
): Promise<void> {
  const known = trx.selectFrom('inbox').select(['update_id', 'received_ms']).where(which);
  await trx.insertInto('handled_updates').columns(['update_id', 'received_ms']).expression(known).execute();
  await trx.deleteFrom('inbox').where(which).execute();
}

async function storeNew(trx: Transaction<Schema>, update: IncomingUpdate, nowMs: number): Promise<boolean> {
  const { id, lane, body } = update;
  const handled = trx.selectFrom('handled_updates').select('update_id').where('update_id', '=', id);
  const waiting = trx.selectFrom('inbox').select('update_id').where('update_id', '=', id);
  if ((await handled.unionAll(waiting).executeTakeFirst()) !== undefined) return false;
  if (update.replacesWaiting)
    await markHandled(trx, (row) =>
      row.and([
        row('lane', '=', lane),
        row('update_id', '<', id),
        row.or([row('leased_until_ms', 'is', null), row('leased_until_ms', '<=', nowMs)]),
      ]),
    );
  const fresh = { due_ms: null, leased_until_ms: null, attempts: 0 };
  await trx
    .insertInto('inbox')
    .values({ update_id: id, lane, body, received_ms: nowMs, ...fresh })
    .execute();
  return true;
}

/** The oldest update behind `afterId` that is due and of whose lane none is in hand. */
function nextFree(trx: Transaction<Schema>, afterId: number, nowMs: number) {
  return trx
    .selectFrom('inbox')
    .select(['update_id as id', 'lane', 'body', 'attempts'])
    .where('update_id', '>', afterId)
    .where((row) => row.or([row('due_ms', 'is', null), row('due_ms', '<=', nowMs)]))
    .where('lane', 'not in', (query) =>
      query.selectFrom('inbox as held').select('held.lane').where('held.leased_until_ms', '>', nowMs),
    )
    .orderBy('update_id')
    .limit(1)
    .executeTakeFirst();
}
