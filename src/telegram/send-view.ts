import { GrammyError } from 'grammy';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import type { BotContext } from './context.js';
import { refusalOf } from './delivery/refusal.js';
import type { FormattedText } from './render/formatted-text.js';
import type { Button, MessageView } from './render/message-view.js';

/** Which message is replied to, and what of its text is quoted. */
export interface ReplyTo {
  readonly messageId: number;
  readonly quote?: string | undefined;
}

export interface SendOptions {
  readonly replyTo?: ReplyTo | undefined;
  /** Opens the reply field of who asked, for an answer that the bot needs; in channels there is none. */
  readonly forceReply?: boolean;
}

/**
 * Sends a message into the chat, and the forum topic, that the update comes from. In groups it replies to the message
 * that caused it, if no other one is named.
 */
export async function sendView(
  ctx: BotContext,
  view: MessageView | FormattedText,
  { replyTo, forceReply = false }: SendOptions = {},
): Promise<Message> {
  const { body, buttons } = 'body' in view ? view : { body: view, buttons: [] };
  const chatId = ctx.chatId;
  if (chatId === undefined) throw new Error('the update has no chat to send to');
  const reply = replyTo ?? causingMessage(ctx);
  const thread = ctx.msg?.is_topic_message === true ? ctx.msg.message_thread_id : undefined;
  return ctx.api.sendMessage(chatId, body.text, {
    entities: [...body.entities],
    link_preview_options: { is_disabled: true },
    ...(thread === undefined ? {} : { message_thread_id: thread }),
    ...(reply === undefined ? {} : { reply_parameters: replyParameters(reply) }),
    ...(buttons.length > 0 ? { reply_markup: keyboard(buttons) } : {}),
    // Telegram refuses it in channels ("inline keyboard expected").
    ...(forceReply && ctx.chat?.type !== 'channel'
      ? { reply_markup: { force_reply: true, selective: true } }
      : {}),
  });
}

/** Puts a view in the place of the message whose button was pressed; where that cannot be done any more, sends it anew. */
export async function editView(ctx: BotContext, view: MessageView): Promise<void> {
  const message = ctx.callbackQuery?.message;
  if (message === undefined) throw new Error('the update comes from no button under a message');
  try {
    await ctx.api.editMessageText(message.chat.id, message.message_id, view.body.text, {
      entities: [...view.body.entities],
      link_preview_options: { is_disabled: true },
      reply_markup: keyboard(view.buttons),
    });
  } catch (error) {
    if (!(error instanceof GrammyError) || !isOutOfReach(error)) throw error;
    await sendView(ctx, view);
  }
}

/** The message is gone, or has stayed behind in a group that became a supergroup. */
function isOutOfReach(error: GrammyError): boolean {
  const { kind } = refusalOf(error);
  return kind === 'message gone' || kind === 'migrated';
}

export function keyboard(rows: readonly (readonly Button[])[]): InlineKeyboardMarkup {
  return {
    inline_keyboard: rows.map((row) =>
      row.map((button) =>
        'data' in button
          ? { text: button.text, callback_data: button.data }
          : { text: button.text, url: button.url },
      ),
    ),
  };
}

function causingMessage(ctx: BotContext): ReplyTo | undefined {
  const message = ctx.message;
  if (message === undefined || message.chat.type === 'private') return undefined;
  return { messageId: message.message_id };
}

function replyParameters({ messageId, quote }: ReplyTo) {
  return {
    message_id: messageId,
    // The message may have been deleted meanwhile; its question is answered all the same.
    allow_sending_without_reply: true,
    ...(quote === undefined ? {} : { quote }),
  };
}
