import type { ArticleStore } from '../../application/ports/article-store.js';
import type { ChatStore } from '../../application/ports/chat-store.js';
import type { Clock } from '../../application/ports/clock.js';
import type { Inbox } from '../../application/ports/inbox.js';
import type { IngestStore } from '../../application/ports/ingest-store.js';
import type { LexicalSearch } from '../../application/ports/passage-search.js';
import type { SearchIndex } from '../../application/ports/search-index.js';
import type { ShownAnswers } from '../../application/ports/shown-answers.js';
import { SqliteLexicalIndex } from '../search/sqlite-lexical-index.js';
import { SqliteLexicalSearch } from '../search/sqlite-lexical-search.js';
import { openDatabase } from './database.js';
import { lockDataDir } from './data-dir-lock.js';
import { SqliteArticleStore } from './sqlite-article-store.js';
import { SqliteChatStore } from './sqlite-chat-store.js';
import { SqliteInbox } from './sqlite-inbox.js';
import { SqliteIngestStore } from './sqlite-ingest-store.js';
import { SqliteShownAnswers } from './sqlite-shown-answers.js';
import { SqliteVectorSource } from './sqlite-vector-source.js';

/** Everything that one data folder's database offers. */
export interface SqliteStore {
  readonly articles: ArticleStore;
  readonly ingest: IngestStore;
  readonly lexical: LexicalSearch;
  readonly lexicalIndex: SearchIndex;
  /** For building the vector index. */
  readonly vectors: SqliteVectorSource;
  readonly inbox: Inbox;
  readonly chats: ChatStore;
  readonly shownAnswers: ShownAnswers;
  /** Gives the folder up to other processes. */
  close(): Promise<void>;
}

/**
 * Opens the store of a folder, made anew when there is none, for this process alone.
 * @throws DataDirBusyError, DatabaseDamagedError, StorageFullError
 */
export function openSqliteStore(folder: string, clock: Clock): SqliteStore {
  const lock = lockDataDir(folder);
  try {
    const database = openDatabase(folder);
    return {
      articles: new SqliteArticleStore(database.reader),
      ingest: new SqliteIngestStore(database.writer, clock),
      lexical: new SqliteLexicalSearch(database.reader),
      lexicalIndex: new SqliteLexicalIndex(database.writer),
      vectors: new SqliteVectorSource(database.reader, database.writer),
      inbox: new SqliteInbox(database.writer, database.reader),
      chats: new SqliteChatStore(database.writer, database.reader),
      shownAnswers: new SqliteShownAnswers(database.writer, database.reader),
      close: async () => {
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
