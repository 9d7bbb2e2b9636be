import type { Chat as TelegramChat, InlineKeyboardMarkup, Message, TextQuote, User } from 'grammy/types';
import { ChatMessage } from './chat-message.js';
import type { Chat } from './chat.js';
import { botSees } from './privacy.js';
import type { World } from './world.js';

/** A message before it has an id. */
export interface Draft {
  /** Text, media, or what a service message says; whatever makes it up. */
  readonly content: Partial<Message>;
  /** Nobody: a channel post. */
  readonly from?: User;
  readonly senderChat?: TelegramChat;
  readonly viaBot?: User;
  readonly replyTo?: ChatMessage;
  readonly quote?: TextQuote;
  /** Of a forum's topic, or of a supergroup's thread. */
  readonly threadId?: number;
  readonly keyboard?: InlineKeyboardMarkup;
  readonly otherMarkup?: Readonly<Record<string, unknown>>;
  /** Telegram's note of something that happened, as a member who came. */
  readonly isService?: boolean;
  /** The bot that is tested sends it; it is not told of what it does itself. */
  readonly isFromBot?: boolean;
}

/** Puts a message into a chat and tells the bot of it when it is one that the bot gets. */
export function post(world: World, chat: Chat, draft: Draft): ChatMessage {
  const isFromBot = draft.isFromBot ?? false;
  const raw: Message = {
    message_id: world.ids.message(chat),
    ...(draft.from && { from: draft.from }),
    ...(draft.senderChat && { sender_chat: draft.senderChat }),
    chat: chat.toTelegram(),
    date: world.nowS,
    ...thread(chat, draft),
    ...(draft.quote && { quote: draft.quote }),
    ...(draft.viaBot && { via_bot: draft.viaBot }),
    ...draft.content,
    ...(draft.keyboard && { reply_markup: draft.keyboard }),
  };
  const message = new ChatMessage(raw, isFromBot, draft.otherMarkup);
  chat.history.push(message);
  if (!isFromBot && botSees(world, chat, message, draft.isService ?? false))
    world.tellBot({ [chat.type === 'channel' ? 'channel_post' : 'message']: raw });
  if (draft.from?.is_bot && draft.senderChat === undefined) chat.lastBot = draft.from.id;
  world.changes.notify();
  return message;
}

/** Another text or keyboard for a message that is there; tells the bot when a person did it. */
export function edit(
  world: World,
  chat: Chat,
  message: ChatMessage,
  change: { readonly content: Partial<Message>; readonly keyboard: InlineKeyboardMarkup | undefined },
  byBot: boolean,
): void {
  message.rememberVersion();
  const raw: Message = { ...message.raw };
  delete raw.reply_markup;
  delete raw.entities;
  message.raw = {
    ...raw,
    ...change.content,
    edit_date: world.nowS,
    ...(change.keyboard && { reply_markup: change.keyboard }),
  };
  if (!byBot && botSees(world, chat, message, false))
    world.tellBot({ [chat.type === 'channel' ? 'edited_channel_post' : 'edited_message']: message.raw });
  world.changes.notify();
}

/**
 * What says where in the chat it stands. In a forum, a message that replies to nothing carries the one that opened its
 * topic; in other supergroups a reply belongs to the thread of the first message that was replied to.
 */
function thread(chat: Chat, draft: Draft): Partial<Message> {
  const replied = draft.replyTo && { reply_to_message: withoutReply(draft.replyTo.raw) };
  if (chat.facts.isForum) {
    const repliedTopic = draft.replyTo?.raw.is_topic_message ? draft.replyTo.threadId : undefined;
    const id = draft.threadId ?? repliedTopic;
    const topic = id === undefined ? undefined : chat.topics.get(id);
    if (!topic) return { ...replied };
    return {
      message_thread_id: topic.id,
      is_topic_message: true,
      ...(replied ?? { reply_to_message: withoutReply(topic.openedBy) }),
    };
  }
  if (chat.type !== 'supergroup') return { ...replied };
  const id = draft.replyTo ? (draft.replyTo.threadId ?? draft.replyTo.id) : draft.threadId;
  return { ...(id === undefined ? {} : { message_thread_id: id }), ...replied };
}

/** "The Message object in this field will not contain further reply_to_message fields." */
function withoutReply(raw: Message): NonNullable<Message['reply_to_message']> {
  const copy = structuredClone(raw);
  delete copy.reply_to_message;
  return copy as NonNullable<Message['reply_to_message']>;
}
