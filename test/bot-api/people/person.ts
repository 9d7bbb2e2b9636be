import type { Message, MessageEntity, MessageOrigin, Update, User } from 'grammy/types';
import type { Account } from '../state/account.js';
import type { ChatMessage } from '../state/chat-message.js';
import type { Chat, Topic } from '../state/chat.js';
import { tellOfBlocking } from '../state/member-changes.js';
import { isAdministrator, isInside } from '../state/membership.js';
import { edit, post } from '../state/posting.js';
import { CHANNEL_BOT, GROUP_ANONYMOUS_BOT } from '../state/privacy.js';
import type { CallbackAnswer, InlineAnswer, World } from '../state/world.js';
import { cleanText } from '../text/clean-text.js';
import { ChatView } from './chat-view.js';
import { InlineMode, type InlineOptions } from './inline-mode.js';
import { mediaContent, type MediaKind } from './media.js';

export interface SendOptions {
  readonly replyTo?: ChatMessage;
  /** A stretch of the message that is replied to. */
  readonly quote?: string;
  readonly thread?: Topic;
  readonly media?: MediaKind;
  /** Bold and the like; commands, mentions, links and tags are found without. */
  readonly entities?: readonly MessageEntity[];
  /** By way of a bot that a person picked a result of. */
  readonly viaBot?: User;
  /** As an administrator of the group who is not to be seen. */
  readonly anonymously?: boolean;
  /** In the name of a channel. */
  readonly as?: ChatView;
  /** Somebody else's message, passed on. */
  readonly forwardedFrom?: Person;
}

/** Somebody who uses Telegram; their client does what a client does. */
export class Person {
  readonly #inline: InlineMode;

  constructor(
    private readonly world: World,
    readonly account: Account,
  ) {
    this.#inline = new InlineMode(world);
  }

  get id(): number {
    return this.account.id;
  }

  get name(): string {
    return this.account.name;
  }

  /** Writes into a chat. Rejects when Telegram would not let this person, as after they left the group. */
  // eslint-disable-next-line @typescript-eslint/require-await -- a client's calls take time; none is to be relied on.
  async sends(view: ChatView, text: string, options: SendOptions = {}): Promise<ChatMessage> {
    const { chat } = view;
    this.#requireAllowed(chat, options);
    if (chat.type === 'private') this.account.hasStartedBot = true;
    const clean = text === '' && options.media ? undefined : cleanText(text, options.entities ?? []);
    const content: Partial<Message> = options.media
      ? mediaContent(options.media, clean)
      : { text: clean!.text, ...(clean!.entities.length > 0 && { entities: [...clean!.entities] }) };
    return post(this.world, chat, {
      content: { ...content, ...this.#forwarded(options.forwardedFrom) },
      ...this.#sender(chat, options),
      ...(options.replyTo && { replyTo: options.replyTo }),
      ...(options.quote !== undefined && { quote: quoteOf(options.quote, options.replyTo) }),
      ...(options.thread && { threadId: options.thread.id }),
      ...(options.viaBot && { viaBot: options.viaBot }),
    });
  }

  /** Writes into a chat and waits for what the bot writes next there. */
  async asks(
    view: ChatView,
    text: string,
    options?: SendOptions & { timeoutMs?: number },
  ): Promise<ChatMessage> {
    return view.waitForAnswer(await this.sends(view, text, options), options);
  }

  /** Changes the text of a message of their own. */
  // eslint-disable-next-line @typescript-eslint/require-await -- as above.
  async edits(message: ChatMessage, text: string): Promise<void> {
    const clean = cleanText(text, []);
    const content = { text: clean.text, ...(clean.entities.length > 0 && { entities: [...clean.entities] }) };
    edit(this.world, this.#chatOf(message), message, { content, keyboard: undefined }, false);
  }

  /** Takes a message away; the bot is not told. */
  deletes(message: ChatMessage): void {
    message.isDeleted = true;
    this.world.changes.notify();
  }

  /**
   * Presses a button, by its label or its data, and waits for what the bot shows. `evenIfGone`: the data itself, as of a
   * button that an edit took away while the finger was on it. Rejects with `QueryUnanswered`.
   */
  async presses(
    message: ChatMessage,
    labelOrData: string,
    { evenIfGone = false }: { readonly evenIfGone?: boolean } = {},
  ): Promise<CallbackAnswer> {
    const data = evenIfGone ? labelOrData : message.button(labelOrData).data;
    if (data === undefined) throw new Error(`The button ${JSON.stringify(labelOrData)} opens a link.`);
    const id = this.world.ids.query();
    const answer = this.world.callbackQueries.open(id);
    const chat = this.#chatOf(message).toTelegram();
    const place =
      message.inlineMessageId !== undefined
        ? { inline_message_id: message.inlineMessageId }
        : {
            message: message.isDeleted ? ({ chat, message_id: message.id, date: 0 } as const) : message.raw,
          };
    this.world.tellBot({
      callback_query: { id, from: this.account.toUser(), ...place, chat_instance: `-${chat.id}`, data },
    });
    return answer;
  }

  /** Types `@bot query` into any chat. Rejects with `QueryUnanswered`. */
  async asksInline(query: string, options: InlineOptions = {}): Promise<InlineAnswer> {
    return this.#inline.ask(this.account, query, options);
  }

  /** Picks a result: it is written into the chat by way of the bot. */
  choosesInline(answer: InlineAnswer, resultId: string, view: ChatView): ChatMessage {
    this.#requireAllowed(view.chat, {});
    return this.#inline.choose(this.account, answer, resultId, view.chat);
  }

  /** Mentions the bot in a chat of which it need not be a member, and waits for its answer there. */
  async asksGuest(view: ChatView, text: string): Promise<ChatMessage> {
    const message = await this.sends(view, text);
    const id = this.world.ids.query();
    const answer = this.world.guestQueries.open(id);
    this.world.guests.set(id, { chat: view.chat, caller: this.account, message });
    const guestMessage = { ...message.raw, from: this.account.toUser(), guest_query_id: id };
    this.world.tellBot({ guest_message: guestMessage as Message & Update.NonChannel });
    return answer;
  }

  /** Opens the bot by its link and presses Start; takes back a block first, as the client does. */
  async startsWith(payload = ''): Promise<ChatMessage> {
    if (!/^[A-Za-z0-9_-]{0,64}$/.test(payload)) throw new Error(`${payload} is no start parameter.`);
    if (this.account.hasBlockedBot) this.unblocks();
    return this.sends(
      new ChatView(this.world, this.#privateChat),
      payload === '' ? '/start' : `/start ${payload}`,
    );
  }

  /** Stops the bot. */
  blocks(): void {
    tellOfBlocking(this.world, this.#privateChat, true);
  }

  unblocks(): void {
    tellOfBlocking(this.world, this.#privateChat, false);
  }

  /** Deletes their account; nobody can write to them any more. */
  deactivates(): void {
    this.account.isDeactivated = true;
  }

  get #privateChat(): Chat {
    return this.world.chats.get(this.id)!;
  }

  #chatOf(message: ChatMessage): Chat {
    return this.world.chats.get(message.chatId)!;
  }

  #requireAllowed(chat: Chat, options: SendOptions): void {
    const { name } = this;
    if (chat.type === 'channel') throw new Error(`Let the channel itself post, not ${name}.`);
    if (chat.type === 'private') {
      if (chat.id !== this.id) throw new Error(`${name} cannot write into somebody else's private chat.`);
      if (this.account.hasBlockedBot) throw new Error(`${name} has blocked the bot.`);
      return;
    }
    const membership = chat.membership(this.id);
    if (!isInside(membership) && options.as === undefined)
      throw new Error(`${name} is not in ${chat.facts.title ?? ''}; add them first.`);
    if (options.anonymously && !isAdministrator(membership))
      throw new Error(`${name} is no administrator of ${chat.facts.title ?? ''}.`);
    if (options.thread?.isClosed && !isAdministrator(membership))
      throw new Error(`The topic ${options.thread.name} is closed.`);
  }

  #sender(chat: Chat, options: SendOptions): { from: User; senderChat?: ReturnType<Chat['toTelegram']> } {
    if (options.anonymously)
      return {
        from: { id: GROUP_ANONYMOUS_BOT, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' },
        senderChat: chat.toTelegram(),
      };
    if (options.as)
      return {
        from: { id: CHANNEL_BOT, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' },
        senderChat: options.as.chat.toTelegram(),
      };
    return { from: this.account.toUser() };
  }

  #forwarded(person: Person | undefined): { forward_origin?: MessageOrigin } {
    if (!person) return {};
    const user = person.account.toUser();
    return { forward_origin: { type: 'user', sender_user: user, date: this.world.nowS - 60 } };
  }
}

function quoteOf(text: string, replyTo: ChatMessage | undefined): NonNullable<Message['quote']> {
  const position = replyTo?.text.indexOf(text) ?? -1;
  if (position < 0) throw new Error(`Nothing to quote ${JSON.stringify(text)} from.`);
  return { text, position, is_manual: true };
}
