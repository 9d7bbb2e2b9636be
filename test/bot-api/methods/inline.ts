import type { InlineQueryResultsButton, SentGuestMessage } from 'grammy/types';
import { badRequest } from '../api-error.js';
import type { Parameters } from '../parameters.js';
import { post } from '../state/posting.js';
import { readInlineResult } from './inline-result.js';
import type { MethodContext } from './method.js';

const MOST_RESULTS = 50;
const LONGEST_OFFSET_BYTES = 64;
const DEFAULT_CACHE_S = 300;

/** https://core.telegram.org/bots/api#answerinlinequery */
export function answerInlineQuery({ world, parameters }: MethodContext): true {
  const id = parameters.text('inline_query_id');
  world.inlineQueries.require(id);
  const list = parameters.list('results', 'inline query results') ?? [];
  if (list.length > MOST_RESULTS) throw badRequest('RESULTS_TOO_MUCH');
  const results = list.map((value) => readInlineResult(value).result);
  if (new Set(results.map((result) => result.id)).size < results.length)
    throw badRequest('RESULT_ID_DUPLICATE');
  const nextOffset = parameters.text('next_offset');
  if (Buffer.byteLength(nextOffset) > LONGEST_OFFSET_BYTES) throw badRequest('NEXT_OFFSET_INVALID');
  const button = readButton(parameters.object('button', 'InlineQueryResultsButton'));
  world.inlineQueries.answer(id, {
    results,
    nextOffset,
    cacheTimeS: parameters.integer('cache_time') ?? DEFAULT_CACHE_S,
    isPersonal: parameters.flag('is_personal'),
    ...(button && { button }),
  });
  world.changes.notify();
  return true;
}

/** https://core.telegram.org/bots/api#answerguestquery */
export function answerGuestQuery({ world, parameters }: MethodContext): SentGuestMessage {
  const id = parameters.text('guest_query_id');
  world.guestQueries.require(id);
  const query = world.guests.get(id)!;
  const { content, keyboard } = readInlineResult(parameters.object('result', 'InlineQueryResult')?.values);
  const inlineMessageId = world.ids.inlineMessage();
  const message = post(world, query.chat, {
    content: { ...content, guest_bot_caller_user: query.caller.toUser() },
    from: world.botAccount.toUser(),
    isFromBot: true,
    replyTo: query.message,
    ...(keyboard && { keyboard }),
  });
  message.inlineMessageId = inlineMessageId;
  world.inlineMessages.set(inlineMessageId, message);
  world.guestQueries.answer(id, message);
  world.changes.notify();
  return { inline_message_id: inlineMessageId };
}

function readButton(button: Parameters | undefined): InlineQueryResultsButton | undefined {
  if (!button) return undefined;
  const text = button.text('text');
  if (text === '') throw badRequest('SWITCH_PM_TEXT_EMPTY');
  if (button.has('web_app'))
    return { text, web_app: { url: button.object('web_app', 'WebAppInfo')!.text('url') } };
  const start = button.text('start_parameter');
  if (start === '') throw badRequest('START_PARAM_EMPTY');
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(start)) throw badRequest('START_PARAM_INVALID');
  return { text, start_parameter: start };
}
