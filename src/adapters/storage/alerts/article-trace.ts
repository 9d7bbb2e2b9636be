import { sql, type Kysely } from 'kysely';
import type { ArticleTrace, PlanOutcome } from '../../../application/ports/outbox.js';
import type { Schema } from '../schema.js';

/** What became of an article, chat by chat, and what was decided of it as a whole. */
export async function articleTrace(database: Kysely<Schema>, articleId: string): Promise<ArticleTrace> {
  const story = await database
    .selectFrom('stories')
    .select('outcome')
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  const chats = await database
    .selectFrom('outbox')
    .innerJoin('alert_chats', 'alert_chats.key', 'outbox.chat_key')
    .select(['chat_id as chatId', 'state', 'form', 'subscription_id as subscriptionId', 'reason'])
    .select(sql<number>`coalesce(settled_ms, outbox.due_ms, created_ms)`.as('atMs'))
    .where('article_id', '=', articleId)
    .orderBy(sql`+outbox.id`)
    .execute();
  return {
    outcome: story === undefined ? undefined : (JSON.parse(story.outcome) as PlanOutcome),
    chats: articleId === '' ? [] : chats,
  };
}
