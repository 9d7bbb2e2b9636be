import { readInlineResult } from '../methods/inline-result.js';
import type { Account } from '../state/account.js';
import type { ChatMessage } from '../state/chat-message.js';
import type { Chat } from '../state/chat.js';
import { post } from '../state/posting.js';
import type { InlineAnswer, World } from '../state/world.js';

export interface InlineOptions {
  readonly offset?: string;
  readonly chatType?: 'sender' | 'private' | 'group' | 'supergroup' | 'channel';
}

/** Telegram cuts longer queries. */
const LONGEST_QUERY = 256;

/** What clients and Telegram's servers do between a person's `@bot …` and the bot. */
export class InlineMode {
  constructor(private readonly world: World) {}

  /** The bot's answer, or the one it gave to the same question if that may still be shown. */
  async ask(person: Account, typed: string, { offset = '', chatType }: InlineOptions): Promise<InlineAnswer> {
    const { world } = this;
    const query = typed.slice(0, LONGEST_QUERY);
    const known = world.inlineCache.find(person.id, query, offset, world.now());
    if (known) return known;
    const id = world.ids.query();
    const waiting = world.inlineQueries.open(id);
    world.tellBot({
      inline_query: {
        ...{ id, from: person.toUser(), query, offset },
        ...(chatType && { chat_type: chatType }),
      },
    });
    const answer = await waiting;
    world.inlineCache.keep(person.id, query, offset, answer, world.now());
    return answer;
  }

  /** Writes the result's message; it can be edited by its `inline_message_id` if it has buttons. */
  choose(person: Account, answer: InlineAnswer, resultId: string, chat: Chat): ChatMessage {
    const result = answer.results.find(({ id }) => id === resultId);
    if (!result) throw new Error(`No result ${JSON.stringify(resultId)} was offered.`);
    const { content, keyboard } = readInlineResult(result);
    const message = post(this.world, chat, {
      content,
      from: person.toUser(),
      viaBot: this.world.botAccount.toUser(),
      ...(keyboard && { keyboard }),
    });
    if (keyboard) {
      message.inlineMessageId = this.world.ids.inlineMessage();
      this.world.inlineMessages.set(message.inlineMessageId, message);
    }
    return message;
  }
}
