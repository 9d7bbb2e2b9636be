import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import type { ExaminedArticle, ExaminedChat } from '../../application/diagnose-article.js';
import type { Article } from '../../domain/articles/article.js';
import type { Interest } from '../../domain/subscriptions/subscription.js';
import { databasePath, openDatabaseReadOnly } from '../storage/database.js';
import type { Schema } from '../storage/schema.js';
import { articleTrace } from '../storage/alerts/article-trace.js';
import { storageError } from '../storage/storage-errors.js';

/**
 * What the database of a data folder says about an article, by its id or its web address, and about the chats that have
 * subscriptions; undefined when it has never heard of the article. Changes nothing and works beside a running process.
 * @throws DatabaseDamagedError
 */
export async function examineArticle(folder: string, asked: string): Promise<ExaminedArticle | undefined> {
  if (!existsSync(databasePath(folder))) return undefined;
  const { raw, reader, path } = openDatabaseReadOnly(folder);
  try {
    const stored = await reader
      .selectFrom('articles')
      .select(['id', 'content'])
      .where((row) => row.or([row('id', '=', asked), row('url', '=', asked)]))
      .executeTakeFirst();
    const id = stored?.id ?? asked;
    const trace = await articleTrace(reader, id);
    if (stored === undefined && trace.outcome === undefined && trace.chats.length === 0) return undefined;
    const story = await reader
      .selectFrom('stories')
      .select('planned_ms')
      .where('article_id', '=', id)
      .executeTakeFirst();
    return {
      id,
      article: stored && (JSON.parse(stored.content) as Article),
      plannedMs: story?.planned_ms,
      trace,
      heldIn: await chatsHolding(reader, id),
      chats: await subscribedChats(reader),
    };
  } catch (error) {
    throw storageError(error, path);
  } finally {
    raw.close();
  }
}

async function chatsHolding(reader: Kysely<Schema>, articleId: string): Promise<readonly number[]> {
  const rows = await reader
    .selectFrom('outbox')
    .innerJoin('alert_chats', 'alert_chats.key', 'outbox.chat_key')
    .select('chat_id')
    .where('article_id', '=', articleId)
    .where('state', '=', 'queued')
    .where('outbox.due_ms', 'is', null)
    .execute();
  return rows.map((row) => row.chat_id);
}

async function subscribedChats(reader: Kysely<Schema>): Promise<readonly ExaminedChat[]> {
  const rows = await reader
    .selectFrom('subscriptions')
    .innerJoin('alert_chats', 'alert_chats.key', 'subscriptions.chat_key')
    .select(['chat_id', 'silence', 'paused_until_ms', 'id', 'thread_id', 'interest', 'paused', 'created_ms'])
    .orderBy('id')
    .execute();
  const chats = new Map<number, ExaminedChat & { readonly subscriptions: ExaminedSubscription[] }>();
  for (const row of rows) {
    const { chat_id: chatId, silence, paused_until_ms: pausedUntilMs } = row;
    const chat = chats.get(chatId) ?? { chatId, silence, pausedUntilMs, subscriptions: [] };
    chats.set(chatId, chat);
    chat.subscriptions.push({
      id: row.id,
      chatId,
      threadId: row.thread_id,
      interest: JSON.parse(row.interest) as Interest,
      paused: row.paused === 1,
      createdMs: row.created_ms,
    });
  }
  return [...chats.values()];
}

type ExaminedSubscription = ExaminedChat['subscriptions'][number];
