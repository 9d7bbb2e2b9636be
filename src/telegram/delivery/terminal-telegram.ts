import type { Transformer } from 'grammy';
import type { Message, MessageEntity, Update, UserFromGetMe } from 'grammy/types';

/** A message as the terminal shows it. */
export interface TerminalMessage {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** In reading order; pressed by their number, counted from 1. */
  readonly buttons: readonly { readonly text: string; readonly url: string | undefined }[];
}

const USER = { id: 1, is_bot: false, first_name: 'Terminal' } as const;
const CHAT = { id: 1, type: 'private', first_name: 'Terminal' } as const;

/** Whom the bot takes itself for where there is no Telegram. */
export const TERMINAL_BOT: UserFromGetMe = {
  id: 2,
  is_bot: true,
  first_name: 'newsquote',
  username: 'newsquote_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  can_manage_bots: false,
  supports_inline_queries: false,
  supports_guest_queries: false,
  supports_join_request_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
};

/** Stands in for Telegram where there is only a terminal: one private chat, whose messages are shown as they are sent. */
export class TerminalTelegram {
  #lastId = 0;
  #lastTyped: Message | undefined;
  /** A message that asks for an answer: the next line replies to it. */
  #asking: Message | undefined;
  #pressable: { readonly message: Message; readonly data: readonly (string | undefined)[] } | undefined;

  constructor(
    private readonly show: (message: TerminalMessage) => void,
    private readonly now: () => number,
  ) {}

  /** Takes the calls that would go to Telegram. */
  readonly transformer: Transformer = (_, method, payload) => {
    const result = this.#carryOut(method, payload);
    return Promise.resolve({ ok: true, result } as Awaited<ReturnType<Transformer>>) as never;
  };

  /** The update of a line that was typed: a number presses that button of the message that showed some last, all else is a message. */
  update(line: string): Update {
    const update_id = ++this.#lastId;
    const pressed = /^\d{1,2}$/.test(line) ? this.#pressable?.data[Number(line) - 1] : undefined;
    if (pressed !== undefined && this.#pressable !== undefined) {
      const { message } = this.#pressable;
      const query = { id: String(update_id), from: USER, chat_instance: '1', data: pressed, message };
      return { update_id, callback_query: query };
    }
    return { update_id, message: this.#typed(line) as Message & Update.NonChannel };
  }

  #typed(line: string): Message {
    const [command] = /^\/\w+(?:@\w+)?/.exec(line) ?? [];
    const asking = command === undefined ? this.#asking : undefined;
    this.#asking = undefined;
    this.#lastTyped = {
      message_id: ++this.#lastId,
      date: Math.floor(this.now() / 1_000),
      chat: CHAT,
      from: USER,
      text: line,
      ...(command === undefined
        ? {}
        : { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }),
      ...(asking === undefined
        ? {}
        : { reply_to_message: asking as NonNullable<Message['reply_to_message']> }),
    };
    return this.#lastTyped;
  }

  #carryOut(method: string, payload: Record<string, unknown>): unknown {
    switch (method) {
      case 'sendMessage':
        return this.#shown(++this.#lastId, payload);
      case 'editMessageText':
        return this.#shown(payload['message_id'] as number, payload);
      case 'answerCallbackQuery':
        if (typeof payload['text'] === 'string')
          this.show({ text: payload['text'], entities: [], buttons: [] });
        return true;
      case 'sendChatAction':
        return true;
      default:
        throw new Error(`the terminal cannot ${method}`);
    }
  }

  /** What a message replies to; an edit changes nothing about that. */
  #repliedTo(messageId: number, { reply_parameters: reply }: Record<string, unknown>): Partial<Message> {
    const edited = this.#pressable?.message;
    if (edited?.message_id === messageId)
      return edited.reply_to_message === undefined ? {} : { reply_to_message: edited.reply_to_message };
    const to = (reply as { readonly message_id: number } | undefined)?.message_id;
    const typed = this.#lastTyped;
    return typed === undefined || typed.message_id !== to
      ? {}
      : { reply_to_message: typed as NonNullable<Message['reply_to_message']> };
  }

  #shown(messageId: number, payload: Record<string, unknown>): Message {
    const {
      text,
      entities = [],
      reply_markup: markup,
    } = payload as {
      text: string;
      entities?: MessageEntity[];
      reply_markup?: Message['reply_markup'];
    };
    const message: Message = {
      message_id: messageId,
      date: Math.floor(this.now() / 1_000),
      chat: CHAT,
      text,
      entities,
      ...this.#repliedTo(messageId, payload),
      ...(markup === undefined || !('inline_keyboard' in markup) ? {} : { reply_markup: markup }),
    };
    if (markup !== undefined && 'force_reply' in markup) this.#asking = { ...message, from: TERMINAL_BOT };
    const buttons = markup !== undefined && 'inline_keyboard' in markup ? markup.inline_keyboard.flat() : [];
    if (buttons.length > 0) {
      const data = buttons.map((button) => ('callback_data' in button ? button.callback_data : undefined));
      this.#pressable = { message, data };
    } else if (this.#pressable?.message.message_id === messageId) this.#pressable = undefined;
    this.show({
      text,
      entities,
      buttons: buttons.map((button) => ({
        text: button.text,
        url: 'url' in button ? button.url : undefined,
      })),
    });
    return message;
  }
}
