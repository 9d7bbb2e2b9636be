import type { LinkPreviewOptions, Message } from 'grammy/types';
import { badRequest } from '../api-error.js';
import type { Parameters } from '../parameters.js';
import { post } from '../state/posting.js';
import type { CleanText } from '../text/clean-text.js';
import { readText } from '../text/read-text.js';
import { readReplyMarkup } from '../text/reply-markup.js';
import { requireOpenChat, requireThread, requireWritableChat } from './chat-access.js';
import type { MethodContext } from './method.js';
import { readReply } from './reply.js';

/** https://core.telegram.org/bots/api#sendmessage */
export function sendMessage(context: MethodContext): Message {
  const { world, parameters } = context;
  const text = readText(parameters, { text: 'text', entities: 'entities' }, 'message is too long');
  const markup = readReplyMarkup(parameters);
  const chat = requireWritableChat(context);
  if (markup.other && chat.type === 'channel') throw badRequest('inline keyboard expected');
  const reply = readReply(parameters, chat);
  const threadId = requireThread(context, chat, reply.replyTo);
  const message = post(world, chat, {
    content: textContent(text, parameters),
    ...(chat.type === 'channel' ? { senderChat: chat.toTelegram() } : { from: world.botAccount.toUser() }),
    isFromBot: true,
    ...reply,
    ...(threadId !== undefined && { threadId }),
    ...(markup.inlineKeyboard && { keyboard: markup.inlineKeyboard }),
    ...(markup.other && { otherMarkup: markup.other }),
  });
  return message.raw;
}

/** The part of a text message that says what it shows. */
export function textContent(text: CleanText, parameters: Parameters): Partial<Message> {
  const preview = parameters.object('link_preview_options', 'link preview options')?.values as
    LinkPreviewOptions | undefined;
  const options = parameters.flag('disable_web_page_preview') ? { is_disabled: true } : preview;
  return {
    text: text.text,
    ...(text.entities.length > 0 && { entities: [...text.entities] }),
    ...(options && { link_preview_options: options }),
  };
}

const ACTIONS: readonly string[] = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
];

/** https://core.telegram.org/bots/api#sendchataction */
export function sendChatAction(context: MethodContext): true {
  const action = context.parameters.text('action').toLowerCase();
  if (!ACTIONS.includes(action)) throw badRequest('wrong parameter action in request');
  const chat = requireOpenChat(context);
  requireThread(context, chat);
  context.world.chatActions.push({ chatId: chat.id, action });
  return true;
}
