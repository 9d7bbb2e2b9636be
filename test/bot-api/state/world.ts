import type { InlineQueryResult, InlineQueryResultsButton, Update, UserFromGetMe } from 'grammy/types';
import { LongPolling } from '../delivery/long-polling.js';
import { UpdatesQueue } from '../delivery/updates-queue.js';
import { Webhook } from '../delivery/webhook.js';
import { Account } from './account.js';
import { BotCommands } from './bot-commands.js';
import { Changes } from './changes.js';
import type { ChatMessage } from './chat-message.js';
import type { Chat } from './chat.js';
import { Ids } from './ids.js';
import { InlineCache } from './inline-cache.js';
import { Ledger } from './ledger.js';
import { OpenQueries } from './open-queries.js';
import type { StoredFile } from './stored-file.js';

/** What a person sees after pressing a button. */
export interface CallbackAnswer {
  readonly text: string;
  readonly isAlert: boolean;
  readonly url?: string;
  readonly cacheTimeS: number;
}

/** What a person sees after typing `@bot …`. */
export interface InlineAnswer {
  readonly results: readonly InlineQueryResult[];
  /** Empty: no further page. */
  readonly nextOffset: string;
  readonly cacheTimeS: number;
  readonly isPersonal: boolean;
  readonly button?: InlineQueryResultsButton;
}

/** A question of a guest, and where its answer is to appear. */
export interface GuestQuery {
  readonly chat: Chat;
  readonly caller: Account;
  /** The message that mentions the bot. */
  readonly message: ChatMessage;
}

export interface WorldOptions {
  readonly now: () => number;
  readonly firstUpdateId: number;
  readonly queryLifetimeMs: number;
  readonly bot: UserFromGetMe;
}

/** All of Telegram that one bot can see: accounts, chats, what waits for the bot, and what it did. */
export class World {
  readonly ids = new Ids();
  readonly changes = new Changes();
  readonly ledger: Ledger;
  readonly updates: UpdatesQueue;
  readonly polling: LongPolling;
  readonly webhook: Webhook;
  readonly commands = new BotCommands();
  readonly accounts = new Map<number, Account>();
  readonly chats = new Map<number, Chat>();
  readonly callbackQueries: OpenQueries<CallbackAnswer>;
  readonly inlineQueries: OpenQueries<InlineAnswer>;
  readonly guestQueries: OpenQueries<ChatMessage>;
  readonly inlineCache = new InlineCache<InlineAnswer>();
  readonly guests = new Map<string, GuestQuery>();
  /** By `file_id`. */
  readonly files = new Map<string, StoredFile>();
  /** By `inline_message_id`. */
  readonly inlineMessages = new Map<string, ChatMessage>();
  /** Chats in which the bot is seen to do something, with what: the typing of `sendChatAction`. */
  readonly chatActions: { readonly chatId: number; readonly action: string }[] = [];
  readonly botAccount: Account;
  botFacts: UserFromGetMe;
  readonly now: () => number;

  constructor(options: WorldOptions) {
    this.now = options.now;
    this.botFacts = options.bot;
    const { id, is_bot, first_name, username } = options.bot;
    this.botAccount = new Account({ id, is_bot, first_name, username });
    this.accounts.set(id, this.botAccount);
    this.ledger = new Ledger(this.changes);
    this.updates = new UpdatesQueue(options.firstUpdateId);
    this.polling = new LongPolling(this.updates);
    this.webhook = new Webhook(this.updates);
    this.callbackQueries = new OpenQueries('callback query', options.queryLifetimeMs);
    this.inlineQueries = new OpenQueries('inline query', options.queryLifetimeMs);
    this.guestQueries = new OpenQueries('guest query', options.queryLifetimeMs);
  }

  get nowS(): number {
    return Math.floor(this.now() / 1000);
  }

  /** Queues an update for the bot, should it want this kind. */
  tellBot(content: Omit<Update, 'update_id'>): Update | undefined {
    return this.updates.add(content);
  }
}
