import type { ChatMessage } from '../state/chat-message.js';
import type { Chat } from '../state/chat.js';
import type { World } from '../state/world.js';

export interface WaitOptions {
  /** 5,000 unless said. */
  readonly timeoutMs?: number;
}

/** A chat as its people see it; what happens in it is there before a call of the bot returns. */
export class ChatView {
  constructor(
    protected readonly world: World,
    readonly chat: Chat,
  ) {}

  get id(): number {
    return this.chat.id;
  }

  /** What is to be read now, oldest first; no deleted messages. */
  get messages(): readonly ChatMessage[] {
    return this.chat.history.filter((message) => !message.isDeleted);
  }

  /** Those of the messages that the bot sent. */
  get fromBot(): readonly ChatMessage[] {
    return this.messages.filter((message) => message.isFromBot);
  }

  /** What the bot was seen to do, as `typing`, in order. */
  get botActions(): readonly string[] {
    return this.world.chatActions.flatMap(({ chatId, action }) => (chatId === this.id ? [action] : []));
  }

  /** The first message that fits, of those that are here and those that come. */
  async waitForMessage(
    fits: (message: ChatMessage) => boolean,
    { timeoutMs = 5000 }: WaitOptions = {},
  ): Promise<ChatMessage> {
    return this.world.changes.until(
      () => this.messages.find(fits),
      timeoutMs,
      () => `No such message in chat ${this.id}. ${this.#describe()}`,
    );
  }

  /** The first message of the bot that came after the given one. */
  async waitForAnswer(to: ChatMessage, { timeoutMs = 5000 }: WaitOptions = {}): Promise<ChatMessage> {
    const from = this.chat.history.indexOf(to) + 1;
    return this.world.changes.until(
      () => this.chat.history.slice(from).find((message) => message.isFromBot && !message.isDeleted),
      timeoutMs,
      () => `The bot did not write after ${JSON.stringify(to.text)}. ${this.#describe()}`,
    );
  }

  #describe(): string {
    const lines = this.messages
      .slice(-10)
      .map(
        ({ raw, text, isFromBot }) => `${isFromBot ? 'bot' : (raw.from?.first_name ?? 'channel')}: ${text}`,
      );
    return `It reads:\n${lines.join('\n')}\n${this.world.ledger.describe()}`;
  }
}
