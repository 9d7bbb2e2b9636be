import type { AlertSettingsStore } from '../../application/ports/alert-settings.js';
import type { ArticleStore } from '../../application/ports/article-store.js';
import type { ChatStore } from '../../application/ports/chat-store.js';
import type { Clock } from '../../application/ports/clock.js';
import type { FeedStore } from '../../application/ports/feed-store.js';
import type { Inbox } from '../../application/ports/inbox.js';
import type { IngestStore } from '../../application/ports/ingest-store.js';
import type { LexicalSearch } from '../../application/ports/passage-search.js';
import type { Outbox } from '../../application/ports/outbox.js';
import type { SearchIndex } from '../../application/ports/search-index.js';
import type { ShownAnswers } from '../../application/ports/shown-answers.js';
import type { Silences } from '../../application/ports/silences.js';
import type { Statistics } from '../../application/ports/statistics.js';
import type { SubscriptionStore } from '../../application/ports/subscription-store.js';
import { SqliteLexicalIndex } from '../search/sqlite-lexical-index.js';
import { SqliteLexicalSearch } from '../search/sqlite-lexical-search.js';
import type { ArticleListener } from './alerts/article-listener.js';
import { openDatabase, type OpenDatabase } from './database.js';
import { lockDataDir } from './data-dir-lock.js';
import { SqliteAlertSettings } from './alerts/sqlite-alert-settings.js';
import { SqliteArticleStore } from './articles/sqlite-article-store.js';
import { SqliteChatStore } from './chats/sqlite-chat-store.js';
import { SqliteFeedStore } from './feeds/sqlite-feed-store.js';
import { SqliteInbox } from './chats/sqlite-inbox.js';
import { SqliteIngestStore } from './articles/sqlite-ingest-store.js';
import { SqliteOutbox } from './alerts/sqlite-outbox.js';
import { SqliteShownAnswers } from './chats/sqlite-shown-answers.js';
import { SqliteSilences } from './alerts/sqlite-silences.js';
import { SqliteStatistics } from './sqlite-statistics.js';
import { SqliteSubscriptionStore } from './alerts/sqlite-subscription-store.js';
import { SqliteVectorSource } from './articles/sqlite-vector-source.js';

/** A backup is noticed when the database was marked as alive after it was taken. */
const MARK_MS = 60_000;

/** Everything that one data folder's database offers. */
export interface SqliteStore {
  /** It is a restored backup: what was due until then, and what came before it, is told to nobody. Undefined: it is none. */
  readonly toldUntilMs: number | undefined;
  readonly articles: ArticleStore;
  readonly ingest: IngestStore;
  readonly lexical: LexicalSearch;
  readonly lexicalIndex: SearchIndex;
  /** For building the vector index. */
  readonly vectors: SqliteVectorSource;
  readonly inbox: Inbox;
  readonly chats: ChatStore;
  readonly shownAnswers: ShownAnswers;
  readonly subscriptions: SubscriptionStore;
  readonly alertSettings: AlertSettingsStore;
  readonly outbox: Outbox;
  readonly silences: Silences;
  readonly feeds: FeedStore;
  readonly statistics: Statistics;
  /** Gives the folder up to other processes. */
  close(): Promise<void>;
}

/** What alerts need; a store that only answers questions does without. */
export interface AlertOptions {
  /** Plans alerts with each change to the articles. Without it, articles are told of when a store with it is next used. */
  readonly onArticle?: ArticleListener;
  /** IANA name, for chats that have chosen none. */
  readonly timeZone?: string;
  /** Of the model that makes the vectors of topics. */
  readonly modelHash?: string;
}

/**
 * Opens the store of a folder, made anew when there is none, for this process alone.
 * @throws DataDirBusyError, DatabaseDamagedError, StorageFullError
 */
export function openSqliteStore(
  folder: string,
  clock: Clock,
  { onArticle, timeZone = 'UTC', modelHash = '' }: AlertOptions = {},
): SqliteStore {
  const lock = lockDataDir(folder);
  try {
    const database = openDatabase(folder);
    const toldUntilMs = noticed(database, clock);
    // A mark that fails is made up for by the next; whatever is wrong with the disk is told elsewhere.
    const marking = setInterval(() => void database.identity.mark(clock.now()).catch(() => {}), MARK_MS);
    marking.unref();
    return {
      toldUntilMs,
      articles: new SqliteArticleStore(database.reader),
      ingest: new SqliteIngestStore(database.writer, clock, onArticle),
      lexical: new SqliteLexicalSearch(database.reader),
      lexicalIndex: new SqliteLexicalIndex(database.writer),
      vectors: new SqliteVectorSource(database.reader, database.writer),
      inbox: new SqliteInbox(database.writer, database.reader),
      chats: new SqliteChatStore(database.writer, database.reader),
      shownAnswers: new SqliteShownAnswers(database.writer, database.reader),
      subscriptions: new SqliteSubscriptionStore(database.writer, database.reader, modelHash),
      alertSettings: new SqliteAlertSettings(database.writer, database.reader, clock, timeZone),
      outbox: new SqliteOutbox(database.writer, database.reader),
      silences: new SqliteSilences(database.writer, database.reader),
      feeds: new SqliteFeedStore(database.writer, database.reader),
      statistics: new SqliteStatistics(database.reader),
      close: async () => {
        clearInterval(marking);
        database.identity.leave(clock.now());
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function noticed(database: OpenDatabase, clock: Clock): number | undefined {
  try {
    return database.identity.notice(clock.now());
  } catch (error) {
    void database.close();
    throw error;
  }
}
