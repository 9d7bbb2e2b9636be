import type { Kysely } from 'kysely';
import type { ShownAnswer, ShownAnswers } from '../../../application/ports/shown-answers.js';
import type { QuotedPassage } from '../../../domain/answering/answer.js';
import type { Schema } from '../schema.js';

/** Answers with buttons in SQLite. Ids are never given twice, so that an old button never gets another answer. */
export class SqliteShownAnswers implements ShownAnswers {
  readonly #writer: Kysely<Schema>;
  readonly #reader: Kysely<Schema>;

  constructor(writer: Kysely<Schema>, reader: Kysely<Schema>) {
    this.#writer = writer;
    this.#reader = reader;
  }

  keep({ chatId, question, status, passages }: ShownAnswer, nowMs: number): Promise<number> {
    const asked = { chat_id: chatId, created_ms: nowMs, question: JSON.stringify(question) };
    return this.#writer.transaction().execute(async (trx) => {
      const { id } = await trx
        .insertInto('shown_answers')
        .values(asked)
        .returning('id')
        .executeTakeFirstOrThrow();
      await trx
        .insertInto('shown_passages')
        .values({ answer_id: id, status, passages: JSON.stringify(passages) })
        .execute();
      return id;
    });
  }

  async find(id: number): Promise<ShownAnswer | undefined> {
    const row = await this.#reader
      .selectFrom('shown_answers')
      .innerJoin('shown_passages', 'answer_id', 'id')
      .select(['chat_id', 'question', 'status', 'passages'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    return {
      chatId: row.chat_id,
      question: JSON.parse(row.question) as string,
      status: row.status,
      passages: JSON.parse(row.passages) as readonly QuotedPassage[],
    };
  }

  async vote(id: number, voterId: number, helpful: boolean): Promise<void> {
    const vote = { answer_id: id, voter_id: voterId, helpful: helpful ? 1 : 0 };
    await this.#writer.transaction().execute(async (trx) => {
      // The answer may be gone while its message is still there.
      const known = await trx
        .selectFrom('shown_answers')
        .select('id')
        .where('id', '=', id)
        .executeTakeFirst();
      if (known !== undefined) await trx.replaceInto('answer_votes').values(vote).execute();
    });
  }

  async votes(): Promise<{ readonly helpful: number; readonly notHelpful: number }> {
    const { helpful, all } = await this.#reader
      .selectFrom('answer_votes')
      .select((query) => [
        query.fn.coalesce(query.fn.sum<number>('helpful'), query.lit(0)).as('helpful'),
        query.fn.countAll<number>().as('all'),
      ])
      .executeTakeFirstOrThrow();
    return { helpful, notHelpful: all - helpful };
  }

  async prune(beforeMs: number): Promise<void> {
    await this.#writer.deleteFrom('shown_answers').where('created_ms', '<', beforeMs).execute();
  }
}
