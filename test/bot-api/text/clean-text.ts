import type { MessageEntity } from 'grammy/types';
import { badRequest } from '../api-error.js';
import { withAutomaticEntities } from './automatic-entities.js';
import { endOf, nested, sorted } from './entity-nesting.js';

export interface CleanText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** Telegram's servers keep this many entities and drop the rest without a word. */
const MOST_ENTITIES = 100;

/** Types that carry something that is not seen, so they may cover white space. */
const HIDDEN_DATA: readonly MessageEntity['type'][] = ['text_link', 'text_mention', 'custom_emoji'];

/**
 * Text and entities as Telegram keeps them, after `fix_formatted_text` of tdlib: control characters gone, white space
 * trimmed at both ends, entities checked, moved along, and completed by those it finds itself. Throws Telegram's errors.
 */
export function cleanText(source: string, given: readonly MessageEntity[]): CleanText {
  if (/\p{Surrogate}/u.test(source)) throw badRequest('strings must be encoded in UTF-8');
  for (const { offset, length } of given) {
    if (offset < 0 || offset > 1_000_000)
      throw badRequest(`receive an entity with incorrect offset ${offset}`);
    if (length < 0 || length > 1_000_000)
      throw badRequest(`receive an entity with incorrect length ${length}`);
  }
  const inOrder = nested(given);
  checkPlaces(source, inOrder);
  const { text, newOffset } = withoutControls(source);
  const moved = inOrder.map((entity) => {
    const offset = newOffset[entity.offset]!;
    return { ...entity, offset, length: newOffset[endOf(entity)]! - offset };
  });
  return trimmed(text, withoutBlank(text, moved));
}

/** Borders inside the text and not in a surrogate pair. */
function checkPlaces(text: string, entities: readonly MessageEntity[]): void {
  for (const entity of entities) {
    const { offset } = entity;
    const end = endOf(entity);
    if (offset > text.length)
      throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
    if (isInsidePair(text, offset))
      throw badRequest(
        `entity begins in a middle of a UTF-16 symbol at byte offset ${bytesBefore(text, offset + 1)}`,
      );
    if (end > text.length)
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
      );
    if (isInsidePair(text, end))
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${bytesBefore(text, end + 1)}`,
      );
  }
}

function isInsidePair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

function bytesBefore(text: string, offset: number): number {
  return Buffer.byteLength(text.slice(0, offset));
}

/** `newOffset[i]` is where in the new text that stands which stood at `i`. */
function withoutControls(source: string): { text: string; newOffset: readonly number[] } {
  let text = '';
  const newOffset: number[] = [];
  for (const unit of source.split('')) {
    newOffset.push(text.length);
    // Line and paragraph separators, direction overrides, and three combining lines and rings.
    if (/[\r\u2028-\u202e\u0333\u033f\u030a]/.test(unit)) continue;
    text += unit < ' ' && unit !== '\n' ? ' ' : unit;
  }
  newOffset.push(text.length);
  return { text: text.replace(/[\u200e\u200f](?=[\u200e\u200f])/g, '\u200c'), newOffset };
}

/** White space leaves the fronts of entities; those that covered nothing else are dropped. */
function withoutBlank(text: string, entities: readonly MessageEntity[]): MessageEntity[] {
  return entities.flatMap((entity) => {
    if (entity.length <= 0) return [];
    if (HIDDEN_DATA.includes(entity.type) || (entity.type === 'pre' && entity.language !== undefined))
      return [entity];
    const covered = text.slice(entity.offset, endOf(entity));
    const blank = covered.length - covered.replace(/^[ \n]+/, '').length;
    return blank === covered.length
      ? []
      : [{ ...entity, offset: entity.offset + blank, length: entity.length - blank }];
  });
}

function trimmed(text: string, entities: readonly MessageEntity[]): CleanText {
  const end = text.replace(/[ \n]+$/, '').length;
  if (end === 0) throw badRequest('text must be non-empty');
  const inside = entities
    .filter((entity) => entity.offset < end)
    .map((entity) => ({ ...entity, length: Math.min(endOf(entity), end) - entity.offset }));
  const firstEntity = Math.min(...inside.map((entity) => entity.offset), end);
  const blankFront = text.length - text.replace(/^[ \n]+/, '').length;
  const front = Math.min(blankFront, firstEntity);
  const kept = text.slice(front, end);
  const moved = sorted(inside.map((entity) => ({ ...entity, offset: entity.offset - front })));
  return { text: kept, entities: withAutomaticEntities(kept, moved).slice(0, MOST_ENTITIES) };
}
