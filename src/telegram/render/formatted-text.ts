import type { MessageEntity } from 'grammy/types';
import { openableUrl } from '../../domain/quotes/openable-url.js';
import { cleanData } from './clean-data.js';

/**
 * A message's text and its formatting as Telegram takes both: offsets and lengths in UTF-16 units, entities sorted by
 * offset, none empty, none reaching over the end. There is no markup, so article text cannot be taken for any.
 */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** A string is data: it shows as it is, cleaned. */
export type Part = FormattedText | string;

type Wrapping =
  | { readonly type: 'bold' | 'italic' | 'code' | 'blockquote' | 'expandable_blockquote' }
  | { readonly type: 'text_link'; readonly url: string };

/** The one way by which data becomes text of a message: cleaned, line breaks kept. */
export function plain(data: string): FormattedText {
  return { text: cleanData(data), entities: [] };
}

/** Data on one line: every run of white space is one space, none at the ends. */
export function plainLine(data: string): FormattedText {
  return { text: cleanData(data).replace(/\s+/g, ' ').trim(), entities: [] };
}

export function bold(part: Part): FormattedText {
  return wrapped(part, { type: 'bold' }, without('bold', 'code'));
}

export function italic(part: Part): FormattedText {
  return wrapped(part, { type: 'italic' }, without('italic', 'code'));
}

/** Formatting inside is lost: Telegram allows none there. */
export function code(part: Part): FormattedText {
  return wrapped(part, { type: 'code' }, () => false);
}

/** Text that opens an address; just the text where the address is none that Telegram opens. */
export function link(part: Part, url: string | null): FormattedText {
  const address = openableUrl(url);
  if (address === null) return asText(part);
  return wrapped(part, { type: 'text_link', url: address }, without('text_link', 'code'));
}

/** A block quotation without white space at its ends. It needs lines of its own: put a line break before and after. */
export function quote(part: Part): FormattedText {
  return wrapped(trimmed(asText(part)), { type: 'blockquote' }, withoutQuotes);
}

/** A block quotation that shows three lines until it is tapped. */
export function expandableQuote(part: Part): FormattedText {
  return wrapped(trimmed(asText(part)), { type: 'expandable_blockquote' }, withoutQuotes);
}

export function concat(...parts: readonly Part[]): FormattedText {
  return joined(parts, '');
}

/** The parts that are not empty, with the separator between them. */
export function joined(parts: readonly Part[], separator: Part): FormattedText {
  const between = asText(separator);
  let text = '';
  const entities: MessageEntity[] = [];
  const append = (part: FormattedText): void => {
    for (const entity of part.entities) entities.push({ ...entity, offset: entity.offset + text.length });
    text += part.text;
  };
  for (const part of parts.map(asText)) {
    if (part.text === '') continue;
    if (text !== '') append(between);
    append(part);
  }
  return { text, entities };
}

/** In UTF-16 units, as Telegram counts. */
export function length(text: FormattedText): number {
  return text.text.length;
}

/** Without white space at its ends. Formatting never reaches into that: see `wrapped`. */
export function trimmed({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  return {
    text: text.trim(),
    entities: entities.map((entity) => ({ ...entity, offset: entity.offset - start })),
  };
}

function asText(part: Part): FormattedText {
  return typeof part === 'string' ? plain(part) : part;
}

/** The formatting reaches from the first to the last character that is not white space. */
function wrapped(part: Part, wrapping: Wrapping, keeps: (entity: MessageEntity) => boolean): FormattedText {
  const { text, entities } = asText(part);
  const length = text.trim().length;
  if (length === 0) return { text, entities };
  const offset = text.length - text.trimStart().length;
  return { text, entities: [{ ...wrapping, offset, length }, ...entities.filter(keeps)] };
}

// https://core.telegram.org/bots/api#formatting-options: quotations do not nest, nor does code with anything.
function without(...types: readonly MessageEntity['type'][]): (entity: MessageEntity) => boolean {
  return ({ type }) => !types.includes(type);
}

const withoutQuotes = without('blockquote', 'expandable_blockquote');
