import { badRequest } from '../api-error.js';
import { checkedLink, LinkRefused } from '../text/link-check.js';
import type { MethodContext } from './method.js';

/** https://core.telegram.org/bots/api#answercallbackquery */
export function answerCallbackQuery({ world, parameters }: MethodContext): true {
  const id = parameters.text('callback_query_id');
  const text = parameters.text('text');
  world.callbackQueries.require(id);
  if (text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
  const url = parameters.text('url');
  world.callbackQueries.answer(id, {
    text,
    isAlert: parameters.flag('show_alert'),
    ...(url !== '' && { url: urlOf(url) }),
    cacheTimeS: parameters.integer('cache_time') ?? 0,
  });
  world.changes.notify();
  return true;
}

function urlOf(url: string): string {
  try {
    return checkedLink(url);
  } catch (error) {
    if (error instanceof LinkRefused) throw badRequest('URL_INVALID');
    throw error;
  }
}
