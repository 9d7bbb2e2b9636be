import type { InlineKeyboardMarkup, InlineQueryResult, Message } from 'grammy/types';
import { badRequest } from '../api-error.js';
import { isRecord, Parameters } from '../parameters.js';
import { checkedLink, LinkRefused } from '../text/link-check.js';
import { readText } from '../text/read-text.js';
import { readReplyMarkup } from '../text/reply-markup.js';
import { textContent } from './sending.js';

const LONGEST_ID_BYTES = 64;
const OTHER_TYPES: readonly string[] = [
  ...['photo', 'gif', 'mpeg4_gif', 'video', 'audio', 'voice', 'document', 'location', 'venue', 'contact'],
  ...['game', 'sticker'],
];

/** A result as it was given, and the message that it becomes when it is chosen. */
export interface ReadResult {
  readonly result: InlineQueryResult;
  readonly content: Partial<Message>;
  readonly keyboard?: InlineKeyboardMarkup;
}

/** Checks a result of an inline or guest query. Throws Telegram's errors. */
export function readInlineResult(value: unknown): ReadResult {
  if (!isRecord(value)) throw parseError('Inline query result must be an object');
  const given = new Parameters(value);
  const id = given.text('id');
  if (id === '') throw badRequest('RESULT_ID_EMPTY');
  if (Buffer.byteLength(id) > LONGEST_ID_BYTES) throw badRequest('RESULT_ID_INVALID');
  const type = given.text('type').toLowerCase();
  const markup = readReplyMarkup(given);
  if (markup.other) throw badRequest('inline keyboard expected');
  const keyboard = markup.inlineKeyboard && { keyboard: markup.inlineKeyboard };
  const input = given.object('input_message_content', 'input message content');
  if (type === 'article') {
    if (!given.has('title')) throw parseError('Can\'t find field "title"');
    if (!input) throw parseError('Can\'t find field "message_text"');
    checkUrls(given);
  } else if (!OTHER_TYPES.includes(type)) throw parseError('Type "' + type + '" is unsupported');
  const content = input ? messageContent(input) : { text: `(${type})` };
  return { result: value as unknown as InlineQueryResult, content, ...keyboard };
}

function messageContent(input: Parameters): Partial<Message> {
  if (!input.has('message_text')) throw parseError('Input message content is not specified');
  const text = readText(input, { text: 'message_text', entities: 'entities' }, 'message is too long');
  return textContent(text, input);
}

function checkUrls(given: Parameters): void {
  for (const field of ['url', 'thumbnail_url']) {
    if (!given.has(field)) continue;
    try {
      checkedLink(given.text(field));
    } catch (error) {
      if (error instanceof LinkRefused) throw badRequest('WEBDOCUMENT_URL_INVALID');
      throw error;
    }
  }
}

function parseError(reason: string): Error {
  return badRequest(`can't parse inline query result: ${reason}`);
}
