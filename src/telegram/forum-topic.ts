import type { Message, MaybeInaccessibleMessage } from 'grammy/types';

/** The forum topic that a message stands in; null outside of one, and in General. */
export function forumTopicOf(message: Message | MaybeInaccessibleMessage | undefined): number | null {
  if (message === undefined || !('is_topic_message' in message)) return null;
  return message.is_topic_message ? (message.message_thread_id ?? null) : null;
}
