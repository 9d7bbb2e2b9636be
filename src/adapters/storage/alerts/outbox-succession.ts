import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Succession } from '../../../application/ports/subscription-store.js';
import type { Schema } from '../schema.js';
import { oneOf } from '../value-list.js';
import { refreshDue } from './outbox-chats.js';
import { dropRows } from './outbox-rows.js';

/** Articles whose alerts wait for the subscription, oldest first. */
export async function waitingFor(database: Kysely<Schema>, id: number): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('outbox')
    .select('article_id')
    .where(ofSubscription(id))
    .orderBy(sql`+outbox.id`)
    .execute();
  return rows.map((row) => row.article_id);
}

/** What waits for the subscription, which is still there, passes on as `Succession` says. */
export async function passOn(
  trx: Transaction<Schema>,
  id: number,
  { waiting, reason, nowMs }: Succession,
): Promise<void> {
  for (const { articleId, heir } of waiting) {
    if (heir === undefined) continue;
    await trx
      .updateTable('outbox')
      .set({ subscription_id: heir.subscriptionId, thread_id: heir.threadId, paragraph: heir.paragraph })
      .where(ofSubscription(id))
      .where('article_id', '=', articleId)
      .execute();
  }
  const articles = waiting.filter(({ heir }) => heir === undefined).map(({ articleId }) => articleId);
  const orphans = sql<boolean>`${ofSubscription(id)} AND article_id IN ${oneOf(articles)}`;
  await refreshDue(trx, [...new Set(await dropRows(trx, orphans, reason, nowMs))]);
}

/** Its chat's rows have an index, its own have none. */
function ofSubscription(id: number) {
  return sql<boolean>`chat_key = (SELECT chat_key FROM subscriptions WHERE id = ${id})
    AND state = 'queued' AND kind = 'article' AND subscription_id = ${id}`;
}
