import type { Answer } from '../domain/answering/answer.js';
import type { ChatLanguage } from '../domain/chats/chat-language.js';
import type { ManageSubscriptions } from '../application/alerts/manage-subscriptions.js';
import type { AlertSettingsStore } from '../application/ports/alert-settings.js';
import type { ArticleStore } from '../application/ports/article-store.js';
import type { AddDocument } from '../application/add-document.js';
import type { ManageFeeds } from '../application/feeds/manage-feeds.js';
import type { ChatStore } from '../application/ports/chat-store.js';
import type { Clock } from '../application/ports/clock.js';
import type { Log } from '../application/ports/log.js';
import type { Outbox } from '../application/ports/outbox.js';
import type { Metrics } from '../application/ports/metrics.js';
import type { Statistics } from '../application/ports/statistics.js';
import type { ShownAnswers } from '../application/ports/shown-answers.js';
import type { Silences } from '../application/ports/silences.js';
import type { Readiness } from '../application/readiness.js';
import type { AdminRights } from './features/chats/admin-rights.js';
import type { FloodGate } from './features/questions/flood-gate.js';
import type { Texts } from './render/texts.js';

/** What the handlers need; each takes of it what it uses. */
export interface BotParts {
  readonly asking: { ask(question: string, options: { readonly top: number }): Promise<Answer> };
  readonly readiness: Readiness;
  readonly articles: ArticleStore;
  readonly chats: ChatStore;
  readonly shownAnswers: ShownAnswers;
  readonly subscriptions: ManageSubscriptions;
  readonly alertSettings: AlertSettingsStore;
  readonly outbox: Outbox;
  readonly silences: Silences;
  /** Something may be due to be sent now. */
  readonly wakeSender: () => void;
  /** Takes documents into the corpus; absent where none can be sent. */
  readonly documents?: DocumentParts | undefined;
  /** What the bot's own admins may do; absent where there are none. */
  readonly botAdmins?: BotAdminParts | undefined;
  readonly texts: Readonly<Record<ChatLanguage, Texts>>;
  readonly rights: AdminRights;
  readonly flood: FloodGate;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** What the chat's data leaves in freed space of the store goes when this update is handled. */
  readonly scrubAfter: (updateId: number) => void;
  readonly settings: {
    readonly language: ChatLanguage;
    readonly timeZone: string;
  };
}

export interface DocumentParts extends Pick<AddDocument, 'add'> {
  /** Ids of the users who may add documents. */
  readonly admins: ReadonlySet<number>;
  readonly maxBytes: number;
  /** Whether a document of this name may hold articles. */
  readonly accepts: (name: string) => boolean;
  /** Without a slash at the end. */
  readonly apiRoot: string;
}

export interface BotAdminParts {
  /** Ids of users. */
  readonly ids: ReadonlySet<number>;
  readonly feeds: Pick<ManageFeeds, 'add' | 'list' | 'remove'>;
  readonly statistics: Statistics;
}
