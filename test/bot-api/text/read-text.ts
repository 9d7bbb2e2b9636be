import type { MessageEntity } from 'grammy/types';
import { badRequest } from '../api-error.js';
import type { Parameters } from '../parameters.js';
import { cleanText, type CleanText } from './clean-text.js';
import { givenEntities } from './given-entities.js';
import { parseHtml } from './html-parser.js';

/** Names of the parameters that hold a text and say how it is formatted. */
export interface TextFields {
  readonly text: string;
  readonly entities: string;
}

/** https://core.telegram.org/bots/api#sendmessage: after entities parsing, in UTF-16 units. */
const LONGEST_TEXT = 4096;

/**
 * A text that a bot sends, from its parameters, parsed, checked and cleaned. `tooLong` is what Telegram says about more
 * than 4,096 UTF-16 units: it uses other words for an edit.
 */
export function readText(parameters: Parameters, fields: TextFields, tooLong: string): CleanText {
  const source = parameters.text(fields.text);
  if (source === '') throw badRequest('message text is empty');
  const clean = cleanText(...parsed(source, parameters, fields));
  if (clean.text.length > LONGEST_TEXT) throw badRequest(tooLong);
  return clean;
}

function parsed(source: string, parameters: Parameters, fields: TextFields): [string, MessageEntity[]] {
  const mode = parameters.text('parse_mode').toLowerCase();
  if (mode === '' || mode === 'none')
    return [source, givenEntities(parameters.list(fields.entities, 'MessageEntity'))];
  if (mode !== 'html') throw badRequest('unsupported parse_mode');
  const { text, entities } = parseHtml(source);
  return [text, entities];
}
