import { sql } from 'kysely';
import type { Kysely, SelectQueryBuilder, Transaction } from 'kysely';
import type {
  IndexedSubscription,
  NewSubscription,
  SubscriptionStore,
  Succession,
} from '../../../application/ports/subscription-store.js';
import type { Interest, Subscription } from '../../../domain/subscriptions/subscription.js';
import { chatKey } from './outbox-chats.js';
import { passOn, waitingFor } from './outbox-succession.js';
import type { Schema } from '../schema.js';
import { changedSince, growRevision, revisionNow } from './subscription-revision.js';
import { modelId } from '../articles/embedding-records.js';
import { oneOf } from '../value-list.js';

/** Subscriptions in SQLite. Ids are never given twice, so that an old button never means another subscription. */
export class SqliteSubscriptionStore implements SubscriptionStore {
  readonly #writer: Kysely<Schema>;
  readonly #reader: Kysely<Schema>;
  readonly #modelHash: string;

  /** The hash is that of the model that makes the vectors that are given. */
  constructor(writer: Kysely<Schema>, reader: Kysely<Schema>, modelHash: string) {
    this.#writer = writer;
    this.#reader = reader;
    this.#modelHash = modelHash;
  }

  add(
    { chatId, threadId, interest, vector }: NewSubscription,
    most: number,
    nowMs: number,
  ): Promise<Subscription | undefined> {
    return this.#writer.transaction().execute(async (trx) => {
      const ofChat = await subscriptions(trx).where('chat_id', '=', chatId).execute();
      const text = interestJson(interest);
      const same = ofChat.find((row) => row.interest === text && row.thread_id === threadId);
      if (same !== undefined) return fromRow(same);
      if (ofChat.length >= most) return undefined;
      const { id } = await trx
        .insertInto('subscriptions')
        .values({
          chat_key: await chatKey(trx, chatId),
          thread_id: threadId,
          interest: text,
          paused: 0,
          created_ms: nowMs,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await this.#writeVector(trx, id, interest, vector);
      await growRevision(trx, [id]);
      return { id, chatId, threadId, interest: JSON.parse(text) as Interest, paused: false };
    });
  }

  async ofChat(chatId: number): Promise<readonly Subscription[]> {
    const rows = await subscriptions(this.#reader).where('chat_id', '=', chatId).orderBy('id').execute();
    return rows.map(fromRow);
  }

  async find(id: number): Promise<Subscription | undefined> {
    const row = await subscriptions(this.#reader).where('id', '=', id).executeTakeFirst();
    return row && fromRow(row);
  }

  waitingFor(id: number): Promise<readonly string[]> {
    return waitingFor(this.#reader, id);
  }

  async setPaused(id: number, paused: boolean, succession?: Succession): Promise<void> {
    await this.#writer.transaction().execute(async (trx) => {
      if (succession !== undefined) await passOn(trx, id, succession);
      const changed = await trx
        .updateTable('subscriptions')
        .set({ paused: paused ? 1 : 0 })
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (changed.numUpdatedRows > 0n) await growRevision(trx, [id]);
    });
  }

  async change(id: number, interest: Interest, vector: Float32Array | undefined): Promise<void> {
    await this.#writer.transaction().execute(async (trx) => {
      const changed = await trx
        .updateTable('subscriptions')
        .set({ interest: interestJson(interest) })
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (changed.numUpdatedRows === 0n) return;
      await this.#writeVector(trx, id, interest, vector);
      await growRevision(trx, [id]);
    });
  }

  async remove(id: number, succession?: Succession): Promise<void> {
    await this.#writer.transaction().execute(async (trx) => {
      if (succession !== undefined) await passOn(trx, id, succession);
      const gone = await trx.deleteFrom('subscriptions').where('id', '=', id).executeTakeFirstOrThrow();
      if (gone.numDeletedRows > 0n) await growRevision(trx, [id]);
    });
  }

  async page(afterId: number, limit: number): Promise<readonly IndexedSubscription[]> {
    const rows = await withVectors(this.#reader)
      .where('id', '>', afterId)
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(toIndexed);
  }

  async withIds(ids: readonly number[]): Promise<readonly IndexedSubscription[]> {
    const rows = await withVectors(this.#reader).where('id', 'in', oneOf(ids)).execute();
    return rows.map(toIndexed);
  }

  async withOtherModel(modelHash: string, limit: number): Promise<readonly Subscription[]> {
    const model = sql<number>`(SELECT coalesce(max(id), -1) FROM models WHERE hash = ${modelHash})`;
    const other = (comparison: '<' | '>') =>
      this.#reader
        .selectFrom('topic_vectors')
        .select('subscription_id')
        .where('model_id', comparison, model)
        .limit(limit);
    const rows = await subscriptions(this.#reader)
      .where('id', 'in', sql<number>`(SELECT * FROM (${other('<')}) UNION ALL SELECT * FROM (${other('>')}))`)
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(fromRow);
  }

  revision(): Promise<number> {
    return revisionNow(this.#reader);
  }

  changedSince(revision: number): Promise<readonly number[] | undefined> {
    return changedSince(this.#reader, revision);
  }

  async #writeVector(
    trx: Transaction<Schema>,
    id: number,
    interest: Interest,
    vector: Float32Array | undefined,
  ): Promise<void> {
    await trx.deleteFrom('topic_vectors').where('subscription_id', '=', id).execute();
    if (interest.kind !== 'topic') return;
    // A topic without a vector is of no model: it is to be embedded.
    const model = vector === undefined ? 0 : await modelId(trx, this.#modelHash);
    await trx
      .insertInto('topic_vectors')
      .values({ subscription_id: id, model_id: model, vector: bytes(vector ?? new Float32Array()) })
      .execute();
  }
}

interface SubscriptionRow {
  readonly id: number;
  readonly chat_id: number;
  readonly thread_id: number | null;
  readonly interest: string;
  readonly paused: number;
}

function subscriptions(
  database: Kysely<Schema>,
): SelectQueryBuilder<Schema, 'subscriptions' | 'alert_chats', SubscriptionRow> {
  return database
    .selectFrom('subscriptions')
    .innerJoin('alert_chats', 'alert_chats.key', 'subscriptions.chat_key')
    .select(['id', 'chat_id', 'thread_id', 'interest', 'paused']);
}

function withVectors(database: Kysely<Schema>) {
  return subscriptions(database)
    .leftJoin('topic_vectors', 'topic_vectors.subscription_id', 'subscriptions.id')
    .select('vector');
}

function toIndexed(row: SubscriptionRow & { readonly vector: Buffer | null }): IndexedSubscription {
  return { ...fromRow(row), vector: row.vector?.length ? floats(row.vector) : undefined };
}

function fromRow(row: SubscriptionRow): Subscription {
  return {
    id: row.id,
    chatId: row.chat_id,
    threadId: row.thread_id,
    interest: JSON.parse(row.interest) as Interest,
    paused: row.paused === 1,
  };
}

function interestJson(interest: Interest): string {
  switch (interest.kind) {
    case 'everything':
      return JSON.stringify({ kind: interest.kind });
    case 'keywords':
      return JSON.stringify({ kind: interest.kind, query: interest.query });
    case 'topic':
      return JSON.stringify({
        kind: interest.kind,
        sentence: interest.sentence,
        strictness: interest.strictness,
      });
    case 'publisher':
      return JSON.stringify({ kind: interest.kind, publisher: interest.publisher });
  }
}

function bytes(vector: Float32Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}

/** A copy: a blob's bytes need not lie where a float may. */
function floats(blob: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(blob).buffer);
}
