import type { MessageEntity, TextQuote } from 'grammy/types';
import { badRequest } from '../api-error.js';
import type { Parameters } from '../parameters.js';
import type { ChatMessage } from '../state/chat-message.js';
import type { Chat } from '../state/chat.js';
import { cleanText } from '../text/clean-text.js';
import { givenEntities } from '../text/given-entities.js';
import { parseHtml } from '../text/html-parser.js';

export interface Reply {
  readonly replyTo?: ChatMessage;
  readonly quote?: TextQuote;
}

/** https://core.telegram.org/bots/api#textquote: only these are kept in quotes, and have to be the same. */
const KEPT: readonly MessageEntity['type'][] = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'custom_emoji',
];
const LONGEST_QUOTE = 1024;

/** What a message that is sent replies to, by `reply_parameters` or the older `reply_to_message_id`. */
export function readReply(parameters: Parameters, chat: Chat): Reply {
  const given = parameters.object('reply_parameters', 'reply parameters');
  const options = given ?? parameters;
  const id = options.integer(given ? 'message_id' : 'reply_to_message_id');
  if (id === undefined || id === 0) {
    if (given) throw badRequest('message to be replied not found');
    return {};
  }
  const otherChat = given?.integer('chat_id');
  const replyTo = otherChat === undefined || otherChat === chat.id ? chat.message(id) : undefined;
  if (!replyTo) {
    if (options.flag('allow_sending_without_reply')) return {};
    throw badRequest('message to be replied not found');
  }
  if (!given?.has('quote')) return { replyTo };
  return { replyTo, quote: readQuote(given, replyTo) };
}

function readQuote(given: Parameters, replyTo: ChatMessage): TextQuote {
  const isHtml = given.text('quote_parse_mode').toLowerCase() === 'html';
  const source = isHtml
    ? parseHtml(given.text('quote'))
    : { text: given.text('quote'), entities: givenEntities(given.list('quote_entities', 'MessageEntity')) };
  const { text, entities } = cleanText(source.text, source.entities);
  const wanted = entities.filter(isKept);
  if (text.length > LONGEST_QUOTE) throw badRequest('QUOTE_TEXT_INVALID');
  const position = placesOf(text, replyTo.text)
    .filter((place) => sameEntities(wanted, keptWithin(replyTo, place, text.length)))
    .sort(nearest(given.integer('quote_position') ?? 0))[0];
  if (position === undefined) throw badRequest('QUOTE_TEXT_INVALID');
  return { text, ...(wanted.length > 0 && { entities: wanted }), position, is_manual: true };
}

function placesOf(part: string, whole: string): number[] {
  const places: number[] = [];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) places.push(at);
  return places;
}

const nearest =
  (to: number) =>
  (a: number, b: number): number =>
    Math.abs(a - to) - Math.abs(b - to);

function isKept(entity: MessageEntity): boolean {
  return KEPT.includes(entity.type);
}

/** The entities of a stretch of a message, cut at its borders and counted from its beginning. */
function keptWithin(message: ChatMessage, start: number, length: number): MessageEntity[] {
  return message.entities.filter(isKept).flatMap((entity) => {
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, start + length);
    return to > from ? [{ ...entity, offset: from - start, length: to - from }] : [];
  });
}

function sameEntities(a: readonly MessageEntity[], b: readonly MessageEntity[]): boolean {
  const key = (entities: readonly MessageEntity[]): string =>
    JSON.stringify(entities.map(({ type, offset, length }) => [type, offset, length]).sort());
  return key(a) === key(b);
}
