import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { badRequest } from '../api-error.js';
import { isRecord, Parameters } from '../parameters.js';
import { checkedLink, LinkRefused } from './link-check.js';

/** What a message asks of the reader's client beside an inline keyboard. */
export interface ReplyMarkup {
  readonly inlineKeyboard?: InlineKeyboardMarkup;
  /** `force_reply`, a reply keyboard or its removal, as given. */
  readonly other?: Readonly<Record<string, unknown>>;
}

const MOST_BUTTONS = 100;
const OTHER_KINDS = ['keyboard', 'remove_keyboard', 'force_reply'];

/** The `reply_markup` of a call, checked. Throws Telegram's errors. */
export function readReplyMarkup(parameters: Parameters): ReplyMarkup {
  const markup = parameters.object('reply_markup', 'reply markup');
  if (!markup) return {};
  if (!markup.has('inline_keyboard')) {
    return OTHER_KINDS.some((kind) => markup.has(kind)) ? { other: markup.values } : {};
  }
  const rows = markup.list('inline_keyboard', 'inline keyboard rows') ?? [];
  const keyboard = rows.map((row) => {
    if (!Array.isArray(row))
      throw badRequest("can't parse inline keyboard: Field must be an Array of Arrays");
    return row.map(readButton);
  });
  const filled = keyboard.filter((row) => row.length > 0);
  if (filled.flat().length > MOST_BUTTONS) throw badRequest('reply markup is too long');
  return filled.length === 0 ? {} : { inlineKeyboard: { inline_keyboard: filled } };
}

function readButton(value: unknown): InlineKeyboardButton {
  if (!isRecord(value))
    throw badRequest("can't parse inline keyboard button: InlineKeyboardButton must be an Object");
  const button = new Parameters(value);
  if (typeof value['text'] !== 'string')
    throw badRequest('can\'t parse inline keyboard button: Can\'t find field "text"');
  if (!button.has('text')) throw badRequest('inline keyboard button text must be non-empty');
  const text = button.text('text');
  if (button.has('url')) return { text, url: urlOf(button.text('url')) };
  if (button.has('callback_data')) {
    const data = button.text('callback_data');
    if (Buffer.byteLength(data) > 64) throw badRequest('BUTTON_DATA_INVALID');
    return { text, callback_data: data };
  }
  if (typeof value['switch_inline_query'] === 'string')
    return { text, switch_inline_query: value['switch_inline_query'] };
  if (typeof value['switch_inline_query_current_chat'] === 'string')
    return { text, switch_inline_query_current_chat: value['switch_inline_query_current_chat'] };
  const chosen = button.object('switch_inline_query_chosen_chat', 'switch_inline_query_chosen_chat');
  if (chosen) return { text, switch_inline_query_chosen_chat: chosen.values };
  const copied = button.object('copy_text', 'copy_text');
  if (copied) {
    const length = copied.text('text').length;
    if (length < 1 || length > 256) throw badRequest('BUTTON_COPY_TEXT_INVALID');
    return { text, copy_text: { text: copied.text('text') } };
  }
  throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
}

function urlOf(url: string): string {
  if (Buffer.byteLength(url) > 2048) throw badRequest('BUTTON_URL_INVALID');
  try {
    return checkedLink(url);
  } catch (error) {
    if (error instanceof LinkRefused)
      throw badRequest(`inline keyboard button URL '${url}' is invalid: ${error.message}`);
    throw error;
  }
}
