import type { Chat as TelegramChat, Message } from 'grammy/types';
import type { Account } from './account.js';
import type { ChatMessage } from './chat-message.js';
import type { Membership } from './membership.js';

/** A topic of a forum; its id is the id of the message that opened it. */
export interface Topic {
  readonly id: number;
  readonly name: string;
  isClosed: boolean;
  readonly openedBy: Message;
}

export interface ChatFacts {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
  /** Of groups and channels. */
  readonly title?: string;
  readonly username?: string;
  readonly isForum?: boolean;
  /** Of private chats. */
  readonly person?: Account;
}

/** A chat and everything in it. It knows no rules; those are the methods' and the people's. */
export class Chat {
  /** All messages, also deleted ones and those that service the chat, oldest first. */
  readonly history: ChatMessage[] = [];
  readonly topics = new Map<number, Topic>();
  isGeneralTopicClosed = false;
  /** What members without rights of their own may do. */
  membersMayWrite = true;
  /** Of a basic group: the supergroup that it became. */
  upgradedTo: number | undefined;
  /** The discussion group of a channel, the channel of a discussion group. */
  linkedChatId: number | undefined;
  /** The last bot that wrote: it alone gets commands that name no bot, where privacy mode hides the rest. */
  lastBot: number | undefined;
  readonly #members = new Map<number, Membership>();

  constructor(readonly facts: ChatFacts) {}

  get id(): number {
    return this.facts.id;
  }

  get type(): ChatFacts['type'] {
    return this.facts.type;
  }

  /** Who never was here has left. */
  membership(userId: number): Membership {
    return this.#members.get(userId) ?? { status: 'left' };
  }

  setMembership(userId: number, membership: Membership): void {
    this.#members.set(userId, membership);
  }

  get members(): ReadonlyMap<number, Membership> {
    return this.#members;
  }

  /** The message that is there now; undefined when it was deleted or never existed. */
  message(id: number): ChatMessage | undefined {
    return this.history.find((message) => message.id === id && !message.isDeleted);
  }

  toTelegram(): TelegramChat {
    const { id, type, title = '', username, isForum, person } = this.facts;
    const named = username === undefined ? {} : { username };
    switch (type) {
      case 'private': {
        const { first_name, last_name, username: name } = person!.toUser();
        return {
          ...{ id, first_name, ...(last_name === undefined ? {} : { last_name }) },
          ...(name === undefined ? {} : { username: name }),
          type,
        };
      }
      case 'group':
        return { id, title, type };
      case 'supergroup':
        return { id, title, ...named, type, ...(isForum ? { is_forum: true as const } : {}) };
      case 'channel':
        return { id, title, ...named, type };
    }
  }
}
