import type { Update } from 'grammy/types';
import type { IncomingUpdate } from '../../application/ports/inbox.js';
import { chatLane, guestLane, inlineLane } from '../../domain/chats/lanes.js';

/**
 * The kinds of update that the bot handles. Telegram sends no other ones when it is given these.
 * https://core.telegram.org/bots/api#getupdates (`allowed_updates`)
 */
export const HANDLED_UPDATES = [
  'message',
  'channel_post',
  'callback_query',
  'inline_query',
  'my_chat_member',
  'guest_message',
] as const satisfies readonly Exclude<keyof Update, 'update_id'>[];

/** An update ready to be stored: a chat's updates form one lane, and so do a user's inline queries. */
export function incomingUpdate(update: Update): IncomingUpdate {
  const body = JSON.stringify(update);
  const inline = update.inline_query;
  // Telegram asks at every few letters, and only the last question is still of interest.
  if (inline !== undefined)
    return { id: update.update_id, lane: inlineLane(inline.from.id), body, replacesWaiting: true };
  return { id: update.update_id, lane: laneOf(update), body, replacesWaiting: false };
}

function laneOf(update: Update): string {
  const chat =
    update.message?.chat ??
    update.channel_post?.chat ??
    update.callback_query?.message?.chat ??
    update.my_chat_member?.chat;
  if (chat !== undefined) return chatLane(chat.id);
  if (update.guest_message !== undefined) return guestLane(update.guest_message.from.id);
  // A button under a message that was sent inline: there is no chat that we know of. Other kinds are never asked for.
  return chatLane(update.callback_query?.from.id ?? 0);
}
