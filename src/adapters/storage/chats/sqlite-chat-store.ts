import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { ChatSettings, ChatStore } from '../../../application/ports/chat-store.js';
import type { ChatLanguage } from '../../../domain/chats/chat-language.js';
import { chatLane, guestLane, inlineLane } from '../../../domain/chats/lanes.js';
import { eraseAlerts, migrateAlerts } from '../alerts/chat-moves.js';
import { markHandled } from './sqlite-inbox.js';
import { scrubDatabase } from '../scrub-database.js';
import type { Schema } from '../schema.js';

/** What is kept of each chat, in SQLite. */
export class SqliteChatStore implements ChatStore {
  readonly #writer: Kysely<Schema>;
  readonly #reader: Kysely<Schema>;

  constructor(writer: Kysely<Schema>, reader: Kysely<Schema>) {
    this.#writer = writer;
    this.#reader = reader;
  }

  async settings(chatId: number): Promise<ChatSettings> {
    const row = await this.#reader
      .selectFrom('chats')
      .select('language')
      .where('id', '=', chatId)
      .executeTakeFirst();
    return { language: row?.language ?? null };
  }

  async setLanguage(chatId: number, language: ChatLanguage | null): Promise<void> {
    await this.#writer
      .insertInto('chats')
      .values({ id: chatId, language, introduced: 0 })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ language }))
      .execute();
  }

  async claimIntroduction(chatId: number): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.#writer
      .insertInto('chats')
      .values({ id: chatId, language: null, introduced: 1 })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({ introduced: 1 }).where('chats.introduced', '=', 0),
      )
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }

  async resetIntroduction(chatId: number): Promise<void> {
    await this.#writer.updateTable('chats').set({ introduced: 0 }).where('id', '=', chatId).execute();
  }

  async migrate(fromChatId: number, toChatId: number): Promise<void> {
    if (fromChatId === toChatId) return;
    await this.#writer.transaction().execute(async (trx) => {
      const old = await trx
        .deleteFrom('chats')
        .where('id', '=', fromChatId)
        .returningAll()
        .executeTakeFirst();
      if (old !== undefined)
        await trx
          .insertInto('chats')
          .values({ ...old, id: toChatId })
          .onConflict((conflict) =>
            conflict.column('id').doUpdateSet({
              language: sql`coalesce(chats.language, excluded.language)`,
              introduced: sql`max(chats.introduced, excluded.introduced)`,
            }),
          )
          .execute();
      await trx
        .updateTable('shown_answers')
        .set({ chat_id: toChatId })
        .where('chat_id', '=', fromChatId)
        .execute();
      await trx
        .updateTable('inbox')
        .set({ lane: chatLane(toChatId) })
        .where('lane', '=', chatLane(fromChatId))
        .execute();
      await migrateAlerts(trx, fromChatId, toChatId);
    });
  }

  async erase(chatId: number): Promise<void> {
    await this.#writer.transaction().execute(async (trx) => {
      // The chat's update that is in hand is the one that erases: it goes when it is done, or else nobody would confirm.
      await markHandled(trx, (row) =>
        row.or([
          row('lane', 'in', [inlineLane(chatId), guestLane(chatId)]),
          row.and([row('lane', '=', chatLane(chatId)), row('leased_until_ms', 'is', null)]),
        ]),
      );
      await trx.deleteFrom('answer_votes').where('voter_id', '=', chatId).execute();
      await trx.deleteFrom('shown_answers').where('chat_id', '=', chatId).execute();
      await trx.deleteFrom('chats').where('id', '=', chatId).execute();
      await eraseAlerts(trx, chatId);
    });
  }

  scrub(): Promise<void> {
    return scrubDatabase(this.#writer);
  }
}
