import type { MessageEntity } from 'grammy/types';
import { badRequest } from '../api-error.js';
import { isRecord, Parameters } from '../parameters.js';
import { checkedLink, LinkRefused } from './link-check.js';

const PLAIN_TYPES: readonly string[] = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
];
/** Telegram finds these itself; a bot may name them, and nothing comes of it. */
const FOUND_TYPES: readonly string[] = [
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
  'date_time',
];

/** The entities that a caller passes beside its text. Throws Telegram's errors for what is none. */
export function givenEntities(list: readonly unknown[] | undefined): MessageEntity[] {
  return (list ?? []).flatMap((value) => {
    if (!isRecord(value)) throw badRequest("can't parse MessageEntity: Expected an Object");
    return readEntity(new Parameters(value));
  });
}

function readEntity(value: Parameters): MessageEntity[] {
  const type = value.text('type');
  const offset = whole(value, 'offset');
  const length = whole(value, 'length');
  if (type === '') throw badRequest('can\'t parse MessageEntity: Can\'t find field "type"');
  if (FOUND_TYPES.includes(type)) return [];
  if (PLAIN_TYPES.includes(type)) return [{ type, offset, length } as MessageEntity];
  switch (type) {
    case 'pre': {
      const language = value.text('language');
      return [{ type, offset, length, ...(language === '' ? {} : { language }) }];
    }
    case 'text_link':
      return [{ type, offset, length, url: linkOf(value.text('url')) }];
    case 'text_mention': {
      const id = value.object('user', 'user')?.integer('id');
      if (id === undefined) throw badRequest('can\'t parse MessageEntity: Can\'t find field "user"');
      return [{ type, offset, length, user: { id, is_bot: false, first_name: String(id) } }];
    }
    case 'custom_emoji':
      return [{ type, offset, length, custom_emoji_id: value.text('custom_emoji_id') }];
    default:
      throw badRequest("can't parse MessageEntity: Unsupported type specified");
  }
}

function whole(value: Parameters, field: string): number {
  const number = value.integer(field);
  if (number !== undefined) return number;
  throw badRequest(
    value.has(field)
      ? `can't parse MessageEntity: Field "${field}" must be of type Number`
      : `can't parse MessageEntity: Can't find field "${field}"`,
  );
}

function linkOf(url: string): string {
  try {
    return checkedLink(url);
  } catch (error) {
    if (error instanceof LinkRefused) throw badRequest(`entity URL '${url}' is invalid: ${error.message}`);
    throw error;
  }
}
