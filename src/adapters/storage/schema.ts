import type { Generated } from 'kysely';
import type { Silence } from '../../application/ports/silences.js';
import type { AlertForm } from '../../application/ports/outbox.js';
import type { ChatLanguage } from '../../domain/chats/chat-language.js';

/** The tables of the database as the newest migration leaves them. Times are milliseconds since 1970, UTC. */
export interface Schema {
  /** Single values: which model and which way of understanding articles the rows come from, and the like. */
  readonly meta: { key: string; value: string };
  readonly files: FilesTable;
  /** Fingerprints of the blocks around the bodies, to tell furniture by repetition. */
  readonly file_edges: { file_id: number; fingerprint: string };
  /** In how many files each fingerprint stands; kept beside `file_edges` because counting a footer is slow. */
  readonly edge_counts: { fingerprint: string; files: number };
  readonly articles: ArticlesTable;
  /** Which files an article was read from; more than one when it lies in the corpus twice. */
  readonly article_sources: { article_key: number; file_id: number };
  /** Earlier texts, as JSON of `Article`. */
  readonly article_versions: { article_key: number; version: number; content: string; replaced_ms: number };
  readonly passages: PassagesTable;
  readonly units: UnitsTable;
  readonly models: { id: Generated<number>; hash: string };
  /** The embedding cache. */
  readonly embeddings: { id: Generated<number>; model_id: number; text_hash: Buffer; vector: Buffer };
  /** Passages that are gone, until the lexical index has let go of their terms. */
  readonly removed_passages: RemovedPassagesTable;
  /** The lexical index: for a term of a field, the passages of one block of ids (see `posting-list.ts`). */
  readonly postings: { language_group: string; term: string; block: number; hits: Buffer };
  readonly lexical_stats: { language_group: string; passages: number; tokens: number };
  /** Updates that are not handled yet. */
  readonly inbox: InboxTable;
  /** Updates that are handled or were dropped: only so much of them that they are known when they come again. */
  readonly handled_updates: { update_id: number; received_ms: number };
  readonly chats: { id: number; language: ChatLanguage | null; introduced: number };
  readonly shown_answers: ShownAnswersTable;
  /** What an answer quotes, apart from who asked for it. `passages` is JSON. */
  readonly shown_passages: { answer_id: number; status: 'answered' | 'not_found'; passages: string };
  readonly answer_votes: { answer_id: number; voter_id: number; helpful: number };
  readonly feeds: FeedsTable;
  readonly feed_items: FeedItemsTable;
  /** By what an item is known when it is listed again: hashes of its address and of its id in the feed. */
  readonly feed_item_keys: { key: string; item_id: number };
  /** Chats that alerts have to do with. Their other tables know them by `key`, so that an id stands here alone. */
  readonly alert_chats: AlertChatsTable;
  readonly subscriptions: SubscriptionsTable;
  /** Vectors of topics, float32, with the model that made them. */
  readonly topic_vectors: { subscription_id: number; model_id: number; vector: Buffer };
  /** Which subscriptions changed with the newest revisions of all of them, those that are gone included. */
  readonly subscription_changes: { revision: number; subscription_id: number };
  readonly outbox: OutboxTable;
  /** Articles that alerts have been planned for, or decided not to. `outcome` is JSON of `PlanOutcome`. */
  readonly stories: {
    key: Generated<number>;
    article_id: string;
    outcome: string;
    planned_ms: number;
    removed_content: string | null;
    removed_ms: number | null;
  };
  readonly story_bands: { band: number; story_key: number };
}

interface AlertChatsTable {
  key: Generated<number>;
  /** Telegram's. */
  chat_id: number;
  time_zone: string | null;
  /** Infinity: until it is resumed. */
  paused_until_ms: number | null;
  /** JSON of `DigestSchedule`. */
  digest: string | null;
  /** JSON of `QuietHours`. */
  quiet: string | null;
  silence: Silence | null;
  /** When its last digest went out; after a change of its zone, when the clock there shows the same time. */
  last_digest_ms: number | null;
  /** When a chat that has refused for want of rights is tried again; null: it is not, by itself. */
  suspended_until_ms: number | null;
  /** How many times in a row it has refused for want of rights. */
  refusals: Generated<number>;
  /** 1: its admins know. */
  admins_told: Generated<number>;
  /** When the first of what is queued for it is due; null: nothing is, or it is paused or silenced. */
  due_ms: number | null;
}

interface SubscriptionsTable {
  id: Generated<number>;
  chat_key: number;
  thread_id: number | null;
  /** JSON of `Interest`, written the same way each time: equal interests are equal texts. */
  interest: string;
  paused: number;
  created_ms: number;
}

interface OutboxTable {
  id: Generated<number>;
  chat_key: number;
  thread_id: number | null;
  /** '' for `resumed`. */
  article_id: string;
  form: AlertForm;
  /** What there is one of for a chat and an article. */
  kind: 'article' | 'correction' | 'resumed';
  subscription_id: number;
  paragraph: number | null;
  state: Generated<'queued' | 'sent' | 'dropped'>;
  /** Null: held by a pause. Kept while it is in hand. */
  due_ms: number | null;
  /** Null: nobody has it in hand. */
  leased_until_ms: number | null;
  /** 1: there is reason to send it once more when what is in hand is sent. */
  again: Generated<number>;
  unknown_outcomes: Generated<number>;
  /** 1: in hand, and on its way to Telegram or there already. */
  leaving: Generated<number>;
  /** Where an alert stands, once it is sent. */
  message_id: number | null;
  /** When it was sent or dropped. */
  settled_ms: number | null;
  /** Why it was dropped. */
  reason: string | null;
  created_ms: number;
}

interface InboxTable {
  update_id: number;
  lane: string;
  received_ms: number;
  /** Null: at once. */
  due_ms: number | null;
  /** Null: nobody has it in hand. */
  leased_until_ms: number | null;
  attempts: number;
  body: string;
}

interface ShownAnswersTable {
  id: Generated<number>;
  chat_id: number;
  created_ms: number;
  /** JSON of a string, which may be no Unicode. */
  question: string;
}

interface FilesTable {
  id: Generated<number>;
  path: string;
  /** The path under which the file was first seen: what article ids are made of when there is no URL. */
  origin: string;
  size: number;
  modified_ms: number;
  checked_ms: number;
  content_hash: string;
  /** 1 until the articles stored are those of this content and of today's furniture. */
  stale: number;
  rejection: string | null;
  /** Of the content that the articles stored were read from; null: of none yet. */
  stored_hash: string | null;
}

interface ArticlesTable {
  key: Generated<number>;
  id: string;
  title: string;
  summary: string | null;
  publisher: string | null;
  published_at: string | null;
  published_ms: number | null;
  url: string | null;
  language: string;
  version: number;
  /** JSON of `Article`. */
  content: string;
  /** Of everything that was derived: when it is the same, nothing needs to be stored. */
  fingerprint: string;
  /** Which of several files' renderings wins: the greatest. Null when the winner is gone. */
  rank: string | null;
  file_id: number | null;
  changed_ms: number;
}

interface PassagesTable {
  id: Generated<number>;
  article_key: number;
  paragraph: number;
  kind: 'body' | 'caption';
  language_group: string;
  text: string;
  embedding_id: number;
}

interface UnitsTable {
  passage_id: number;
  position: number;
  start: number;
  end: number;
  sentence: number;
  embedding_id: number;
}

interface RemovedPassagesTable {
  id: number;
  language_group: string;
  language: string;
  title: string;
  published_at: string | null;
  text: string;
}

interface FeedsTable {
  id: Generated<number>;
  url: string;
  title: string | null;
  added_by: 'settings' | 'admin';
  added_ms: number;
  /** Null: it is not asked any more. */
  due_ms: number | null;
  /** When its items were last listed; null: never. */
  listed_ms: number | null;
  etag: string | null;
  last_modified: string | null;
  failures: number;
  problem: string | null;
}

interface FeedItemsTable {
  id: Generated<number>;
  /** Null when the feed was removed. */
  feed_id: number | null;
  listed_ms: number;
  /** 1: it stood in its feed when the feed was new. */
  baseline: number;
  /** Where its article lies, or is to lie, below the folder of feeds. */
  file: string;
  /** Null: nothing is to be done for it any more. */
  due_ms: number | null;
  tries: number;
  /** JSON of `FeedItem`, as long as something is to be done. */
  body: string | null;
  problem: string | null;
  /** Of what a feed said of it when it was last to be fetched, when, and which feed; null: not known, from before. */
  statement: string | null;
  stated_ms: number | null;
  stated_by: number | null;
}
