import type { Message, Update } from 'grammy/types';
import type { Account } from '../state/account.js';
import type { ChatMessage } from '../state/chat-message.js';
import type { Chat } from '../state/chat.js';
import { tellOfBlocking } from '../state/member-changes.js';
import { edit, post } from '../state/posting.js';
import type { CallbackAnswer, InlineAnswer, World } from '../state/world.js';
import { cleanText } from '../text/clean-text.js';
import { ChatView } from './chat-view.js';
import { draftOf, requireAllowed, type SendOptions } from './draft.js';
import { InlineMode, type InlineOptions } from './inline-mode.js';

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
    requireAllowed(this.account, chat, options);
    if (chat.type === 'private') this.account.hasStartedBot = true;
    return post(this.world, chat, draftOf(this.account, chat, text, options, this.world.nowS));
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
    requireAllowed(this.account, view.chat, {});
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
}
