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

export const emptyText: FormattedText = { text: '', entities: [] };

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

/** Without white space at its ends. */
export function trimmed(text: FormattedText): FormattedText {
  return slice(text, text.text.length - text.text.trimStart().length, text.text.trimEnd().length);
}

/** The units from `start` to before `end`; entities are clipped to them. The ends must be borders of characters. */
export function slice({ text, entities }: FormattedText, start: number, end: number): FormattedText {
  if (start === 0 && end === text.length) return { text, entities };
  const kept = entities.flatMap((entity) => {
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, end);
    const inside = text.slice(from, to);
    const lead = inside.length - inside.trimStart().length;
    const length = inside.trim().length;
    return length === 0 ? [] : [{ ...entity, offset: from - start + lead, length }];
  });
  return { text: text.slice(start, Math.max(start, end)), entities: kept };
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
