import { badRequest, forbidden, type ApiError } from '../api-error.js';
import type { ChatMessage } from '../state/chat-message.js';
import type { Chat } from '../state/chat.js';
import { hasRight, isAdministrator, isInside } from '../state/membership.js';
import type { MethodContext } from './method.js';

/** The chat of `chat_id`. Throws as Telegram does when the bot knows none. */
function requireChat({ world, parameters }: MethodContext): Chat {
  const given = parameters.text('chat_id').trim();
  if (given === '') throw badRequest('chat_id is empty');
  const name = given.startsWith('@') ? given.slice(1).toLowerCase() : undefined;
  const chat =
    name === undefined
      ? world.chats.get(Number(given))
      : [...world.chats.values()].find(
          ({ type, facts }) => type !== 'private' && facts.username?.toLowerCase() === name,
        );
  if (!chat) throw badRequest('chat not found');
  return chat;
}

/** The chat of `chat_id`, which the bot may look at: also a basic group that it is no longer in. */
export function requireReadableChat(context: MethodContext): Chat {
  const chat = requireChat(context);
  if (chat.type === 'private' || chat.type === 'group') return chat;
  const { status } = chat.membership(context.world.botAccount.id);
  if (status === 'kicked') throw kicked(chat);
  if (!isInside(chat.membership(context.world.botAccount.id)) && chat.facts.username === undefined)
    throw notMember(chat);
  return chat;
}

/** The chat of `chat_id`, in which the bot may do something; not yet that it may write there. */
export function requireOpenChat(context: MethodContext): Chat {
  const chat = requireChat(context);
  if (chat.upgradedTo !== undefined)
    throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.upgradedTo });
  if (chat.type === 'private') {
    const person = chat.facts.person!;
    if (person.isBot) throw forbidden("bot can't send messages to bots");
    if (person.isDeactivated) throw forbidden('user is deactivated');
    if (person.hasBlockedBot) throw forbidden('bot was blocked by the user');
    if (!person.hasStartedBot) throw forbidden("bot can't initiate conversation with a user");
    return chat;
  }
  const membership = chat.membership(context.world.botAccount.id);
  if (membership.status === 'kicked') throw kicked(chat);
  if (!isInside(membership)) throw notMember(chat);
  return chat;
}

/** The chat of `chat_id`, in which the bot may write text. */
export function requireWritableChat(context: MethodContext): Chat {
  const chat = requireOpenChat(context);
  if (chat.type === 'private') return chat;
  const membership = chat.membership(context.world.botAccount.id);
  if (chat.type === 'channel') {
    if (!hasRight(membership, 'can_post_messages'))
      throw badRequest('need administrator rights in the channel chat');
    return chat;
  }
  const isSilenced =
    membership.status === 'restricted'
      ? membership.canSendMessages !== true
      : !chat.membersMayWrite && !isAdministrator(membership);
  if (isSilenced) throw badRequest('not enough rights to send text messages to the chat');
  return chat;
}

/** The thread of `message_thread_id`, else the topic of what is replied to, if the bot may write there. */
export function requireThread(
  { world, parameters }: MethodContext,
  chat: Chat,
  replyTo?: ChatMessage,
): number | undefined {
  const repliedTopic = replyTo?.raw.is_topic_message ? replyTo.threadId : undefined;
  const id = parameters.integer('message_thread_id') ?? repliedTopic;
  const mayWriteInClosed = hasRight(chat.membership(world.botAccount.id), 'can_manage_topics');
  if (id === undefined || id === 0) {
    if (chat.facts.isForum && chat.isGeneralTopicClosed && !mayWriteInClosed)
      throw badRequest('TOPIC_CLOSED');
    return undefined;
  }
  if (!chat.facts.isForum) {
    if (chat.type !== 'supergroup' || !chat.message(id)) throw badRequest('message thread not found');
    return id;
  }
  const topic = chat.topics.get(id);
  if (!topic) throw badRequest('message thread not found');
  if (topic.isClosed && !mayWriteInClosed) throw badRequest('TOPIC_CLOSED');
  return id;
}

function kicked(chat: Chat): ApiError {
  return forbidden(`bot was kicked from the ${chat.type} chat`);
}

function notMember(chat: Chat): ApiError {
  return forbidden(`bot is not a member of the ${chat.type} chat`);
}
