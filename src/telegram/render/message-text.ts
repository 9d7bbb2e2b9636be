import { cut } from './cut-text.js';
import { trimmed, type FormattedText } from './formatted-text.js';

/** https://core.telegram.org/bots/api#sendmessage: after entities parsing, in UTF-16 units. */
export const MAX_MESSAGE_UNITS = 4_096;
/** Telegram passes over the entities of a message beyond these. */
const MAX_ENTITIES = 100;

/** What Telegram takes as the text of one message: no white space at the ends, within its limits. */
export function messageText(body: FormattedText): FormattedText {
  const { text, entities } = cut(trimmed(body), MAX_MESSAGE_UNITS);
  return { text, entities: entities.slice(0, MAX_ENTITIES) };
}
