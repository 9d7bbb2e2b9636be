import { sql, type Kysely } from 'kysely';
import type { Counts, Statistics } from '../../application/ports/statistics.js';
import type { Schema } from './schema.js';

/** Counts straight from the tables, which for this are read from end to end. */
export class SqliteStatistics implements Statistics {
  constructor(private readonly reader: Kysely<Schema>) {}

  async counts(sentSinceMs: number): Promise<Counts> {
    const { rows } = await sql<Counts>`
      SELECT
        (SELECT count(*) FROM articles) AS articles,
        (SELECT count(*) FROM feeds) AS feeds,
        (SELECT count(*) FROM feeds WHERE problem IS NOT NULL) AS failingFeeds,
        (SELECT count(*) FROM subscriptions) AS subscriptions,
        (SELECT count(DISTINCT chat_key) FROM subscriptions) AS subscribedChats,
        (SELECT count(*) FROM outbox WHERE state = 'queued' AND kind = 'article') AS alertsWaiting,
        (SELECT count(*) FROM outbox WHERE settled_ms >= ${sentSinceMs} AND state = 'sent' AND kind = 'article')
          AS alertsSent,
        (SELECT count(*) FROM shown_passages) AS questions,
        (SELECT count(*) FROM shown_passages WHERE status = 'answered') AS answered,
        (SELECT count(*) FROM answer_votes WHERE helpful = 1) AS helpful,
        (SELECT count(*) FROM answer_votes WHERE helpful = 0) AS notHelpful,
        (SELECT count(*) FROM inbox WHERE leased_until_ms IS NULL) AS updatesWaiting
    `.execute(this.reader);
    return rows[0]!;
  }
}
