import type { BotCommand, Update, User, UserFromGetMe } from 'grammy/types';
import { Channel } from './people/channel.js';
import type { ChatView, WaitOptions } from './people/chat-view.js';
import { commandMenu } from './people/command-menu.js';
import { Group, toMembership, type Standing } from './people/group.js';
import { Person } from './people/person.js';
import { PrivateChat } from './people/private-chat.js';
import { answerCall } from './server/answer-call.js';
import { Faults, type CallPattern, type Fault, type Hold, type HoldStage } from './server/faults.js';
import { Listener } from './server/listener.js';
import { RateLimiter, type RateLimits } from './server/rate-limits.js';
import { Account } from './state/account.js';
import { Chat } from './state/chat.js';
import { defaultBot } from './state/default-bot.js';
import type { Ledger, LedgerCall } from './state/ledger.js';
import type { StoredFile } from './state/stored-file.js';
import { World } from './state/world.js';

export interface BotApiServerOptions {
  /** The bot's token; its number is the bot's id. */
  readonly token?: string;
  /** What `getMe` says otherwise than usual: `username`, `can_read_all_group_messages`, … */
  readonly bot?: Partial<UserFromGetMe>;
  readonly rateLimits?: RateLimits;
  /** After so long nobody waits for the answer to a press, an inline query or a guest's question any more. */
  readonly queryLifetimeMs?: number;
  readonly firstUpdateId?: number;
  /** Milliseconds since 1970; for dates, rate limits and caches. */
  readonly now?: () => number;
}

export interface GroupOptions {
  readonly title?: string;
  readonly username?: string;
  /** `supergroup` unless said. */
  readonly type?: 'group' | 'supergroup';
  readonly isForum?: boolean;
  readonly creator?: Person;
  readonly members?: readonly (Person | readonly [Person, Standing])[];
  /** How the bot stands to it from the beginning, without having been told; not in it unless said. */
  readonly bot?: Standing;
}

const DEFAULT_TOKEN = '7000000001:AAtest-bot-api-server-token-000000000';

/** Telegram, as far as one bot and the people around it can tell, in memory behind a Bot API of its own. */
export class BotApiServer {
  #token: string | undefined;
  readonly #faults = new Faults();
  readonly #listener: Listener;

  private constructor(
    private readonly world: World,
    /** What the bot is started with. */
    readonly token: string,
    rateLimits: RateLimits,
  ) {
    this.#token = token;
    const limiter = new RateLimiter(rateLimits, world.now);
    const services = { world, faults: this.#faults, limiter, token: () => this.#token };
    this.#listener = new Listener((request, response) => {
      answerCall(services, request, response).catch(() => response.destroy());
    });
  }

  /** Listens on a free port of this machine. */
  static async start(options: BotApiServerOptions = {}): Promise<BotApiServer> {
    const token = options.token ?? DEFAULT_TOKEN;
    const world = new World({
      bot: { ...defaultBot(token), ...options.bot },
      now: options.now ?? Date.now,
      firstUpdateId: options.firstUpdateId ?? 684_000_001,
      queryLifetimeMs: options.queryLifetimeMs ?? 30_000,
    });
    const server = new BotApiServer(world, token, options.rateLimits ?? {});
    await server.goOnline();
    return server;
  }

  /** For `TELEGRAM_API_ROOT`, without a slash at the end. */
  get root(): string {
    return this.#listener.root;
  }

  get bot(): User {
    return this.world.botAccount.toUser();
  }

  get ledger(): Ledger {
    return this.world.ledger;
  }

  /** Every update that came about, oldest first. */
  get updates(): readonly Update[] {
    return this.world.updates.everything;
  }

  /** How many updates the bot has not confirmed. */
  get waitingUpdates(): number {
    return this.world.updates.waitingCount;
  }

  async stop(): Promise<void> {
    await this.goOffline();
    this.world.webhook.set(undefined);
    this.#faults.clear();
  }

  /** Telegram is out of reach: connections break, new ones are refused. People go on, and updates pile up. */
  async goOffline(): Promise<void> {
    this.world.webhook.pause();
    await this.#listener.close();
  }

  /** Telegram is back, at the same address. */
  async goOnline(): Promise<void> {
    await this.#listener.open();
    this.world.webhook.resume();
  }

  /** The token is refused from now on. */
  revokeToken(): void {
    this.#token = undefined;
  }

  restoreToken(): void {
    this.#token = this.token;
  }

  /** As by BotFather. */
  setPrivacyMode(isOn: boolean): void {
    this.world.botFacts = { ...this.world.botFacts, can_read_all_group_messages: !isOn };
  }

  /** A new person; they have not started the bot. */
  user(facts: Partial<User> = {}): Person {
    const id = facts.id ?? this.world.ids.user();
    const account = new Account({ id, is_bot: false, first_name: 'Somebody', ...facts });
    this.world.accounts.set(id, account);
    this.world.chats.set(id, new Chat({ id, type: 'private', person: account }));
    return new Person(this.world, account);
  }

  /** A person's chat with the bot; `isStarted`: they pressed Start long ago. */
  privateChat(person: Person, { isStarted = false }: { readonly isStarted?: boolean } = {}): PrivateChat {
    if (isStarted) person.account.hasStartedBot = true;
    return new PrivateChat(this.world, this.world.chats.get(person.id)!);
  }

  group(options: GroupOptions = {}): Group {
    const { title = 'Group', username, type = 'supergroup', isForum = false, members = [] } = options;
    const id = type === 'group' ? this.world.ids.group() : this.world.ids.supergroup();
    const chat = new Chat({ id, type, title, isForum, ...(username !== undefined && { username }) });
    this.world.chats.set(id, chat);
    const creator = options.creator ?? this.user({ first_name: 'Owner' });
    chat.setMembership(creator.id, { status: 'creator' });
    for (const member of members) {
      const [person, standing] = member instanceof Person ? [member, 'member' as const] : member;
      chat.setMembership(person.id, toMembership(standing));
    }
    if (options.bot) chat.setMembership(this.world.botAccount.id, toMembership(options.bot));
    return new Group(this.world, chat, creator.account);
  }

  channel({
    title = 'Channel',
    username,
    bot,
  }: Pick<GroupOptions, 'title' | 'username' | 'bot'> = {}): Channel {
    const id = this.world.ids.supergroup();
    const chat = new Chat({ id, type: 'channel', title, ...(username !== undefined && { username }) });
    this.world.chats.set(id, chat);
    if (bot) chat.setMembership(this.world.botAccount.id, toMembership(bot));
    return new Channel(this.world, chat);
  }

  /** A document that people can send; the bot may fetch it. */
  document(name: string, content: string | Uint8Array, mimeType = 'text/plain'): StoredFile {
    const number = this.world.files.size + 1;
    const path = `documents/file_${number}${/\.\w+$/.exec(name)?.[0] ?? ''}`;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const id = `BQACAgIAAxkBAAIC${String(number).padStart(8, '0')}`;
    const file = { id, name, mimeType, path, content: bytes };
    this.world.files.set(id, file);
    return file;
  }

  /** The command menu that a person is shown in a chat. */
  menuFor(person: Person, view: ChatView): readonly BotCommand[] {
    return commandMenu(this.world, person, view);
  }

  /** Something goes wrong with the calls that fit; returns what takes it back. */
  fault(pattern: CallPattern, fault: Fault): () => void {
    return this.#faults.add(pattern, fault);
  }

  /** The next call that fits is held; wait for its `arrived`, then release or abandon it. */
  hold(pattern: CallPattern, stage: HoldStage): Hold {
    return this.#faults.hold(pattern, stage);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** The same update once more, as when its confirmation got lost. */
  redeliver(updateId: number): void {
    this.world.updates.redeliver(updateId);
  }

  /** All presses, inline queries and guests' questions that wait are too old from now on. */
  expireQueries(): void {
    this.world.callbackQueries.expireAll();
    this.world.inlineQueries.expireAll();
    this.world.guestQueries.expireAll();
  }

  /** Answers to inline queries are asked anew. */
  clearInlineCache(): void {
    this.world.inlineCache.clear();
  }

  /** The first call that ended and fits, of those that were made (from `from` on) and those to come. */
  async waitFor(
    fits: (call: LedgerCall) => boolean,
    { timeoutMs = 5000, from = 0 }: WaitOptions & { readonly from?: number } = {},
  ): Promise<LedgerCall> {
    return this.until(
      () => this.ledger.calls.slice(from).find((call) => call.outcome !== undefined && fits(call)),
      { timeoutMs },
    );
  }

  /** What `find` returns as soon as it is neither undefined nor false; looked at whenever something happens. */
  async until<T>(find: () => T | undefined | false, { timeoutMs = 5000 }: WaitOptions = {}): Promise<T> {
    return this.world.changes.until(
      find,
      timeoutMs,
      () => `Waited ${timeoutMs} ms in vain. ${this.ledger.describe()}`,
    );
  }
}
