import type { Message, MessageEntity, User } from 'grammy/types';

/** What a message asks of the bot. */
export type AskedInMessage =
  | {
      readonly kind: 'question';
      readonly question: string;
      /** The message that holds the question, and the part of its text that is the question when it is one piece. */
      readonly source: { readonly messageId: number; readonly quote: string | undefined };
    }
  /** It speaks to the bot and asks nothing. */
  | { readonly kind: 'nothing' }
  /** It does not speak to the bot. */
  | { readonly kind: 'silence' };

/** Longest quote that a reply may hold, in UTF-16 units (https://core.telegram.org/bots/api#replyparameters). */
const LONGEST_QUOTE = 1024;

/**
 * Finds the question that a message puts to the bot: any text in a private chat; in groups and channels `/ask`, a
 * mention, or a reply to a message of the bot's own. `/ask` and a mention without words ask the message that they reply
 * to, or the part of it that the reply quotes. Commands other than `/ask` ask nothing.
 */
export function questionIn(message: Message, me: Pick<User, 'id' | 'username'>): AskedInMessage {
  const text = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  const command = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (command !== undefined) {
    if (!isAsk(text.slice(0, command.length), me)) return { kind: 'silence' };
    return own(message, text.slice(command.length)) ?? replied(message, me) ?? { kind: 'nothing' };
  }
  const mentions = entities.filter((entity) => mentionsUs(text, entity, me));
  if (mentions.length > 0) {
    const words = withoutSpans(text, mentions);
    return own(message, words) ?? replied(message, me) ?? { kind: 'nothing' };
  }
  if (message.chat.type === 'private') return own(message, text) ?? { kind: 'nothing' };
  const answersUs =
    message.reply_to_message?.from?.id === me.id && message.reply_to_message.via_bot === undefined;
  // A sticker or a thumb under an answer says enough.
  return (answersUs ? own(message, text) : undefined) ?? { kind: 'silence' };
}

function isAsk(command: string, { username }: Pick<User, 'username'>): boolean {
  const [name, addressee] = command.slice(1).toLowerCase().split('@');
  return name === 'ask' && (addressee === undefined || addressee === username?.toLowerCase());
}

function mentionsUs(text: string, entity: MessageEntity, me: Pick<User, 'id' | 'username'>): boolean {
  if (entity.type === 'text_mention') return entity.user.id === me.id;
  if (entity.type !== 'mention' || me.username === undefined) return false;
  const mentioned = text.slice(entity.offset, entity.offset + entity.length);
  return mentioned.toLowerCase() === `@${me.username.toLowerCase()}`;
}

function own(message: Message, words: string): AskedInMessage | undefined {
  return asked(message.message_id, message.text ?? message.caption ?? '', words);
}

/**
 * The message that this one replies to, unless it is an answer of ours: that would be asked about itself. Of a message
 * in another chat Telegram tells what is quoted (https://core.telegram.org/bots/api#externalreplyinfo).
 */
function replied(message: Message, me: Pick<User, 'id'>): AskedInMessage | undefined {
  const { reply_to_message: other, quote } = message;
  if (other === undefined)
    return quote && asked(message.message_id, message.text ?? message.caption ?? '', quote.text);
  if (other.from?.id === me.id) return undefined;
  const text = other.text ?? other.caption ?? '';
  return asked(other.message_id, text, quote?.text ?? text);
}

function asked(messageId: number, text: string, words: string): AskedInMessage | undefined {
  const piece = words.trim();
  if (!/[\p{L}\p{N}]/u.test(piece)) return undefined;
  const quote = piece.length <= LONGEST_QUOTE && text.includes(piece) ? piece : undefined;
  return { kind: 'question', question: piece.replace(/\s+/gu, ' '), source: { messageId, quote } };
}

function withoutSpans(
  text: string,
  spans: readonly { readonly offset: number; readonly length: number }[],
): string {
  let rest = '';
  let end = 0;
  for (const { offset, length } of [...spans].sort((a, b) => a.offset - b.offset)) {
    rest += text.slice(end, offset);
    end = offset + length;
  }
  return rest + text.slice(end);
}
