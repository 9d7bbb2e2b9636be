import type Database from 'better-sqlite3';

/**
 * The steps from an empty file to `Schema`, in order; a database says in `user_version` how many it has behind it.
 * A step that has shipped is never changed, a new one is appended.
 */
const steps: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL UNIQUE,
    origin TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified_ms REAL NOT NULL,
    checked_ms REAL NOT NULL,
    content_hash TEXT NOT NULL,
    stale INTEGER NOT NULL,
    rejection TEXT
  );
  CREATE INDEX files_by_content ON files (content_hash);
  CREATE INDEX files_by_origin ON files (origin);
  CREATE INDEX files_stale ON files (path) WHERE stale = 1;
  CREATE TABLE file_edges (
    fingerprint TEXT NOT NULL,
    file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    PRIMARY KEY (fingerprint, file_id)
  ) WITHOUT ROWID;
  CREATE INDEX file_edges_by_file ON file_edges (file_id);
  CREATE TABLE edge_counts (fingerprint TEXT PRIMARY KEY, files INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE articles (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    summary TEXT,
    publisher TEXT,
    published_at TEXT,
    published_ms REAL,
    url TEXT,
    language TEXT NOT NULL,
    version INTEGER NOT NULL,
    content TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    rank TEXT,
    file_id INTEGER REFERENCES files (id) ON DELETE SET NULL,
    changed_ms REAL NOT NULL
  );
  CREATE INDEX articles_newest ON articles (published_ms DESC, key DESC);
  CREATE INDEX articles_by_file ON articles (file_id);
  CREATE TABLE article_sources (
    article_key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    PRIMARY KEY (article_key, file_id)
  ) WITHOUT ROWID;
  CREATE INDEX article_sources_by_file ON article_sources (file_id);
  CREATE TABLE article_versions (
    article_key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    content TEXT NOT NULL,
    replaced_ms REAL NOT NULL,
    PRIMARY KEY (article_key, version)
  );
  CREATE TABLE models (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE);
  CREATE TABLE embeddings (
    id INTEGER PRIMARY KEY,
    model_id INTEGER NOT NULL REFERENCES models (id),
    text_hash BLOB NOT NULL,
    vector BLOB NOT NULL,
    UNIQUE (text_hash, model_id)
  );
  CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    paragraph INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('body', 'caption')),
    language_group TEXT NOT NULL,
    text TEXT NOT NULL,
    embedding_id INTEGER NOT NULL
  );
  CREATE INDEX passages_by_article ON passages (article_key, paragraph);
  CREATE INDEX passages_by_language ON passages (language_group, id);
  CREATE TABLE units (
    passage_id INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    embedding_id INTEGER NOT NULL,
    PRIMARY KEY (passage_id, position)
  ) WITHOUT ROWID;
  CREATE TABLE removed_passages (
    id INTEGER PRIMARY KEY,
    language_group TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    published_at TEXT,
    text TEXT NOT NULL
  );
  CREATE TABLE postings (
    language_group TEXT NOT NULL,
    term TEXT NOT NULL,
    block INTEGER NOT NULL,
    hits BLOB NOT NULL,
    PRIMARY KEY (language_group, term, block)
  ) WITHOUT ROWID;
  CREATE TABLE lexical_stats (
    language_group TEXT PRIMARY KEY,
    passages INTEGER NOT NULL,
    tokens INTEGER NOT NULL
  ) WITHOUT ROWID;
  `,
  `
  CREATE TABLE inbox (
    update_id INTEGER PRIMARY KEY,
    lane TEXT NOT NULL,
    received_ms INTEGER NOT NULL,
    due_ms INTEGER,
    leased_until_ms INTEGER,
    attempts INTEGER NOT NULL,
    body TEXT NOT NULL
  );
  CREATE INDEX inbox_by_lane ON inbox (lane, update_id);
  CREATE INDEX inbox_leased ON inbox (lane, leased_until_ms) WHERE leased_until_ms IS NOT NULL;
  CREATE INDEX inbox_postponed ON inbox (due_ms) WHERE due_ms IS NOT NULL;
  CREATE TABLE handled_updates (update_id INTEGER PRIMARY KEY, received_ms INTEGER NOT NULL);
  CREATE TABLE chats (id INTEGER PRIMARY KEY, language TEXT, introduced INTEGER NOT NULL);
  CREATE TABLE shown_answers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    question TEXT NOT NULL
  );
  CREATE INDEX shown_answers_by_chat ON shown_answers (chat_id);
  CREATE INDEX shown_answers_by_age ON shown_answers (created_ms);
  CREATE TABLE shown_passages (
    answer_id INTEGER PRIMARY KEY REFERENCES shown_answers (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    passages TEXT NOT NULL
  );
  CREATE TABLE answer_votes (
    answer_id INTEGER NOT NULL REFERENCES shown_answers (id) ON DELETE CASCADE,
    voter_id INTEGER NOT NULL,
    helpful INTEGER NOT NULL,
    PRIMARY KEY (answer_id, voter_id)
  ) WITHOUT ROWID;
  CREATE INDEX answer_votes_by_voter ON answer_votes (voter_id);
  `,
  `
  CREATE TABLE feeds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL UNIQUE,
    title TEXT,
    added_by TEXT NOT NULL CHECK (added_by IN ('settings', 'admin')),
    added_ms INTEGER NOT NULL,
    due_ms INTEGER,
    listed_ms INTEGER,
    etag TEXT,
    last_modified TEXT,
    failures INTEGER NOT NULL,
    problem TEXT
  );
  CREATE TABLE feed_items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed_id INTEGER REFERENCES feeds (id) ON DELETE SET NULL,
    listed_ms INTEGER NOT NULL,
    baseline INTEGER NOT NULL,
    file TEXT NOT NULL,
    due_ms INTEGER,
    tries INTEGER NOT NULL,
    body TEXT,
    problem TEXT
  );
  CREATE INDEX feed_items_by_feed ON feed_items (feed_id, listed_ms);
  CREATE INDEX feed_items_by_file ON feed_items (file);
  CREATE INDEX feed_items_waiting ON feed_items (due_ms) WHERE due_ms IS NOT NULL;
  CREATE TABLE feed_item_keys (
    key TEXT PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES feed_items (id) ON DELETE CASCADE
  ) WITHOUT ROWID;
  CREATE INDEX feed_item_keys_by_item ON feed_item_keys (item_id);
  `,
  `
  CREATE TABLE alert_chats (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL UNIQUE,
    time_zone TEXT,
    paused_until_ms REAL,
    digest TEXT,
    quiet TEXT,
    silence TEXT,
    due_ms INTEGER
  );
  CREATE INDEX alert_chats_due ON alert_chats (due_ms) WHERE due_ms IS NOT NULL;
  CREATE INDEX alert_chats_paused ON alert_chats (paused_until_ms) WHERE paused_until_ms IS NOT NULL;
  CREATE TABLE subscriptions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_key INTEGER NOT NULL REFERENCES alert_chats (key) ON DELETE CASCADE,
    thread_id INTEGER,
    interest TEXT NOT NULL,
    paused INTEGER NOT NULL,
    created_ms INTEGER NOT NULL
  );
  CREATE INDEX subscriptions_by_chat ON subscriptions (chat_key);
  CREATE TABLE topic_vectors (
    subscription_id INTEGER PRIMARY KEY REFERENCES subscriptions (id) ON DELETE CASCADE,
    model_id INTEGER NOT NULL,
    vector BLOB NOT NULL
  );
  CREATE INDEX topic_vectors_by_model ON topic_vectors (model_id);
  CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_key INTEGER NOT NULL REFERENCES alert_chats (key) ON DELETE CASCADE,
    thread_id INTEGER,
    article_id TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('alert', 'digest', 'correction', 'resumed')),
    kind TEXT NOT NULL CHECK (kind IN ('article', 'correction', 'resumed')),
    subscription_id INTEGER NOT NULL,
    paragraph INTEGER,
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'dropped')),
    due_ms INTEGER,
    leased_until_ms INTEGER,
    again INTEGER NOT NULL DEFAULT 0,
    unknown_outcomes INTEGER NOT NULL DEFAULT 0,
    message_id INTEGER,
    settled_ms INTEGER,
    reason TEXT,
    created_ms INTEGER NOT NULL
  );
  CREATE UNIQUE INDEX outbox_once ON outbox (article_id, chat_key, kind);
  CREATE INDEX outbox_by_message ON outbox (chat_key, message_id);
  CREATE INDEX outbox_queued ON outbox (chat_key, due_ms) WHERE state = 'queued';
  CREATE INDEX outbox_leased ON outbox (leased_until_ms) WHERE leased_until_ms IS NOT NULL;
  CREATE INDEX outbox_settled ON outbox (settled_ms) WHERE settled_ms IS NOT NULL;
  CREATE TABLE stories (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id TEXT NOT NULL UNIQUE,
    outcome TEXT NOT NULL,
    planned_ms INTEGER NOT NULL
  );
  CREATE TABLE story_bands (
    band INTEGER NOT NULL,
    story_key INTEGER NOT NULL REFERENCES stories (key) ON DELETE CASCADE,
    PRIMARY KEY (band, story_key)
  ) WITHOUT ROWID;
  CREATE INDEX story_bands_by_story ON story_bands (story_key);
  `,
  // By chat a row stands in one index and not in two: among what is queued, or among what is settled. A foreign key would
  // look for a chat's rows in neither, but go through all there are, so who deletes a chat deletes its rows.
  `
  CREATE TABLE new_outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_key INTEGER NOT NULL,
    thread_id INTEGER,
    article_id TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('alert', 'digest', 'correction', 'resumed')),
    kind TEXT NOT NULL CHECK (kind IN ('article', 'correction', 'resumed')),
    subscription_id INTEGER NOT NULL,
    paragraph INTEGER,
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'dropped')),
    due_ms INTEGER,
    leased_until_ms INTEGER,
    again INTEGER NOT NULL DEFAULT 0,
    unknown_outcomes INTEGER NOT NULL DEFAULT 0,
    message_id INTEGER,
    settled_ms INTEGER CHECK ((settled_ms IS NULL) = (state = 'queued')),
    reason TEXT,
    created_ms INTEGER NOT NULL
  );
  INSERT INTO new_outbox
    SELECT id, chat_key, thread_id, article_id, form, kind, subscription_id, paragraph, state, due_ms, leased_until_ms,
      again, unknown_outcomes, message_id, iif(state = 'queued', NULL, coalesce(settled_ms, created_ms)), reason, created_ms
    FROM outbox ORDER BY id;
  DELETE FROM sqlite_sequence WHERE name = 'new_outbox';
  INSERT INTO sqlite_sequence SELECT 'new_outbox', seq FROM sqlite_sequence WHERE name = 'outbox';
  DROP TABLE outbox;
  ALTER TABLE new_outbox RENAME TO outbox;
  CREATE UNIQUE INDEX outbox_once ON outbox (article_id, chat_key, kind);
  CREATE INDEX outbox_by_message ON outbox (chat_key, message_id) WHERE settled_ms IS NOT NULL;
  CREATE INDEX outbox_queued ON outbox (chat_key, due_ms) WHERE state = 'queued';
  CREATE INDEX outbox_leased ON outbox (leased_until_ms) WHERE leased_until_ms IS NOT NULL;
  CREATE INDEX outbox_settled ON outbox (settled_ms) WHERE settled_ms IS NOT NULL;
  `,
  `
  ALTER TABLE outbox ADD COLUMN leaving INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX outbox_uncertain ON outbox (chat_key) WHERE state = 'queued' AND unknown_outcomes > 0;
  ALTER TABLE alert_chats ADD COLUMN suspended_until_ms INTEGER;
  ALTER TABLE alert_chats ADD COLUMN refusals INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE alert_chats ADD COLUMN admins_told INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX alert_chats_suspended ON alert_chats (suspended_until_ms) WHERE suspended_until_ms IS NOT NULL;
  `,
  `
  ALTER TABLE alert_chats ADD COLUMN last_digest_ms INTEGER;
  `,
  // The text of a removed article, by which its copies are known.
  `
  ALTER TABLE stories ADD COLUMN removed_content TEXT;
  ALTER TABLE stories ADD COLUMN removed_ms INTEGER;
  CREATE INDEX stories_removed ON stories (removed_ms) WHERE removed_ms IS NOT NULL;
  `,
  `
  CREATE TABLE subscription_changes (
    revision INTEGER NOT NULL,
    subscription_id INTEGER NOT NULL,
    PRIMARY KEY (revision, subscription_id)
  ) WITHOUT ROWID;
  `,
  `
  ALTER TABLE feed_items ADD COLUMN statement TEXT;
  ALTER TABLE feed_items ADD COLUMN stated_ms INTEGER;
  ALTER TABLE feed_items ADD COLUMN stated_by INTEGER;
  `,
  // What was stored is of the file as it is now, but for those that wait to be read.
  `
  ALTER TABLE files ADD COLUMN stored_hash TEXT;
  UPDATE files SET stored_hash = content_hash WHERE stale = 0;
  `,
];

/** The version that this program writes. */
export const schemaVersion = steps.length;

/** Brings the database to `schemaVersion`, or to an earlier version for a test, each step whole or not at all. */
export function migrate(database: Database.Database, version = schemaVersion): void {
  const behind = database.pragma('user_version', { simple: true }) as number;
  for (let done = behind; done < version; done++) {
    database
      .transaction(() => {
        database.exec(steps[done]!);
        database.pragma(`user_version = ${done + 1}`);
      })
      .immediate();
  }
}
