import { isDeepStrictEqual } from 'node:util';
import type { Message } from 'grammy/types';
import { badRequest } from '../api-error.js';
import type { ChatMessage } from '../state/chat-message.js';
import type { Chat } from '../state/chat.js';
import { hasRight } from '../state/membership.js';
import { edit } from '../state/posting.js';
import { readText } from '../text/read-text.js';
import { readReplyMarkup } from '../text/reply-markup.js';
import { requireOpenChat } from './chat-access.js';
import type { MethodContext } from './method.js';
import { textContent } from './sending.js';

/** A bot may delete what it wrote itself for two days. https://core.telegram.org/bots/api#deletemessage */
const DELETABLE_S = 48 * 3600;

/** https://core.telegram.org/bots/api#editmessagetext */
export function editMessageText(context: MethodContext): Message | true {
  const { parameters } = context;
  const text = readText(parameters, { text: 'text', entities: 'entities' }, 'MESSAGE_TOO_LONG');
  const keyboard = readReplyMarkup(parameters).inlineKeyboard;
  const target = requireEditable(context);
  if (target.message.raw.text === undefined) throw badRequest('there is no text in the message to edit');
  return change(context, target, { content: textContent(text, parameters), keyboard });
}

/** https://core.telegram.org/bots/api#editmessagereplymarkup */
export function editMessageReplyMarkup(context: MethodContext): Message | true {
  const keyboard = readReplyMarkup(context.parameters).inlineKeyboard;
  const target = requireEditable(context);
  const { text, entities, link_preview_options: preview } = target.message.raw;
  const content = {
    ...(text !== undefined && { text }),
    ...(entities && { entities }),
    ...(preview && { link_preview_options: preview }),
  };
  return change(context, target, { content, keyboard });
}

/** https://core.telegram.org/bots/api#deletemessage */
export function deleteMessage(context: MethodContext): true {
  const { world } = context;
  const chat = requireOpenChat(context);
  const message = chat.message(requireMessageId(context));
  if (!message) throw badRequest('message to delete not found');
  const mayDeleteAll = hasRight(chat.membership(world.botAccount.id), 'can_delete_messages');
  const isFresh = world.nowS - message.raw.date < DELETABLE_S;
  const isAllowed = mayDeleteAll || (isFresh && (message.isFromBot || chat.type === 'private'));
  if (!isAllowed) throw badRequest("message can't be deleted");
  message.isDeleted = true;
  world.changes.notify();
  return true;
}

interface Target {
  readonly chat: Chat;
  readonly message: ChatMessage;
  readonly isInline: boolean;
}

function requireEditable(context: MethodContext): Target {
  const { world, parameters } = context;
  if (parameters.has('inline_message_id')) {
    const message = world.inlineMessages.get(parameters.text('inline_message_id'));
    const chat = message && world.chats.get(message.chatId);
    if (!chat) throw badRequest('MESSAGE_ID_INVALID');
    if (message.isDeleted) throw badRequest('message to edit not found');
    return { chat, message, isInline: true };
  }
  const chat = requireOpenChat(context);
  const message = chat.message(requireMessageId(context));
  if (!message) throw badRequest('message to edit not found');
  const mayEditPosts =
    chat.type === 'channel' && hasRight(chat.membership(world.botAccount.id), 'can_edit_messages');
  if (!message.isFromBot && !mayEditPosts) throw badRequest("message can't be edited");
  return { chat, message, isInline: false };
}

function requireMessageId({ parameters }: MethodContext): number {
  const id = parameters.integer('message_id');
  if (id === undefined || id <= 0) throw badRequest('message identifier is not specified');
  return id;
}

function change(
  { world }: MethodContext,
  { chat, message, isInline }: Target,
  wanted: Parameters<typeof edit>[3],
): Message | true {
  const { text, entities, link_preview_options: preview, reply_markup: keyboard } = message.raw;
  const isSame = sameJson(
    [text, entities ?? [], preview ?? {}, keyboard],
    [
      wanted.content.text,
      wanted.content.entities ?? [],
      wanted.content.link_preview_options ?? {},
      wanted.keyboard,
    ],
  );
  if (isSame)
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  edit(world, chat, message, wanted, true);
  return isInline ? true : message.raw;
}

/** Whatever the order of an object's fields. */
function sameJson(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify([a])), JSON.parse(JSON.stringify([b])));
}
