import type { Message } from 'grammy/types';
import type { ChatMessage } from '../state/chat-message.js';
import { tellOfMembership } from '../state/member-changes.js';
import { edit, post } from '../state/posting.js';
import { TELEGRAM_SERVICE } from '../state/privacy.js';
import { cleanText } from '../text/clean-text.js';
import { ChatView } from './chat-view.js';
import { toMembership, type Group, type Standing } from './group.js';
import type { Person } from './person.js';

/** A channel: nobody's name stands over what it posts. */
export class Channel extends ChatView {
  #discussion: Group | undefined;

  /** The group in which its posts are talked about; Telegram forwards each of them there. */
  linkTo(group: Group): void {
    this.#discussion = group;
    this.chat.linkedChatId = group.id;
    group.chat.linkedChatId = this.id;
  }

  /** Posts a text; returns the post. Its copy in the discussion group is the last message there. */
  posts(text: string): ChatMessage {
    const content = textOf(text);
    const message = post(this.world, this.chat, { content, senderChat: this.chat.toTelegram() });
    if (this.#discussion) this.#forward(message, content, this.#discussion);
    return message;
  }

  edits(message: ChatMessage, text: string): void {
    edit(this.world, this.chat, message, { content: textOf(text), keyboard: undefined }, false);
  }

  addBot(by: Person, standing: Standing = 'administrator'): void {
    tellOfMembership(this.world, this.chat, this.world.botAccount, toMembership(standing), by.account);
  }

  removeBot(by: Person, standing: 'left' | 'kicked' = 'kicked'): void {
    tellOfMembership(this.world, this.chat, this.world.botAccount, { status: standing }, by.account);
  }

  #forward(message: ChatMessage, content: Partial<Message>, group: Group): void {
    const { date } = message.raw;
    const chat = this.chat.toTelegram() as Extract<
      ReturnType<typeof this.chat.toTelegram>,
      { type: 'channel' }
    >;
    post(this.world, group.chat, {
      content: {
        ...content,
        is_automatic_forward: true,
        forward_origin: { type: 'channel', chat, message_id: message.id, date },
      },
      from: { id: TELEGRAM_SERVICE, is_bot: false, first_name: 'Telegram' },
      senderChat: chat,
    });
  }
}

function textOf(text: string): Partial<Message> {
  const clean = cleanText(text, []);
  return { text: clean.text, ...(clean.entities.length > 0 && { entities: [...clean.entities] }) };
}
