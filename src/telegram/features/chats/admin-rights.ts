import { GrammyError, type Api } from 'grammy';
import type { Chat, Message } from 'grammy/types';

/** Rights are asked anew after so long: the contract is a minute. */
const KNOWN_FOR_MS = 60_000;

/** Admins of so many chats are remembered at a time. */
const CHATS = 1_000;

/** Knows who may change what the bot does in a group. Where Telegram refuses to say who its admins are, nobody may. */
export class AdminRights {
  readonly #admins = new Map<number, { readonly ids: ReadonlySet<number>; readonly untilMs: number }>();
  readonly #linked = new Map<number, { readonly chatId: number | undefined; readonly untilMs: number }>();

  constructor(
    private readonly api: Pick<Api, 'getChatAdministrators' | 'getChat'>,
    private readonly now: () => number,
  ) {}

  /**
   * Whether the sender of a message may change settings of its chat. In a private chat that is who it is with; in a
   * channel whoever can post; in a group its admins, those who write as the group, and the channel it belongs to
   * (https://core.telegram.org/bots/api#message, `sender_chat`).
   */
  async ofSender(message: Message): Promise<boolean> {
    const { chat, from, sender_chat: sender } = message;
    if (chat.type === 'private' || chat.type === 'channel') return true;
    if (sender === undefined) return from !== undefined && this.ofUser(chat, from.id);
    if (sender.id === chat.id || message.is_automatic_forward === true) return true;
    return sender.id === (await this.#linkedChannel(chat.id));
  }

  /** Whether a user who pressed a button may change settings of the chat. */
  async ofUser(chat: Chat, userId: number): Promise<boolean> {
    return chat.type === 'private' || this.ofAdmin(chat.id, userId);
  }

  /** Whether a user is an admin of the group or channel. */
  async ofAdmin(chatId: number, userId: number): Promise<boolean> {
    const known = this.#admins.get(chatId);
    if (known !== undefined && known.untilMs > this.now()) return known.ids.has(userId);
    const admins = await unlessRefused(this.api.getChatAdministrators(chatId));
    if (admins === undefined) return false;
    const ids = new Set(admins.map(({ user }) => user.id));
    remember(this.#admins, chatId, { ids, untilMs: this.now() + KNOWN_FOR_MS });
    return ids.has(userId);
  }

  async #linkedChannel(chatId: number): Promise<number | undefined> {
    const known = this.#linked.get(chatId);
    if (known !== undefined && known.untilMs > this.now()) return known.chatId;
    const chat = await unlessRefused(this.api.getChat(chatId));
    if (chat === undefined) return undefined;
    remember(this.#linked, chatId, { chatId: chat.linked_chat_id, untilMs: this.now() + KNOWN_FOR_MS });
    return chat.linked_chat_id;
  }
}

async function unlessRefused<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof GrammyError) return undefined;
    throw error;
  }
}

function remember<T>(map: Map<number, T>, key: number, value: T): void {
  const oldest = map.keys().next();
  if (map.size >= CHATS && oldest.done !== true) map.delete(oldest.value);
  map.set(key, value);
}
