import { length, type FormattedText } from './formatted-text.js';

const ELLIPSIS = '…';
/** A cut text ends (or begins) this many units earlier at most to do so with a whole word. */
const WORD_ROOM = 40;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * At most `maxUnits` UTF-16 units of the text. When something is left out an ellipsis stands for it, inside the quotation
 * or link that it touches. Never cuts inside what is seen as one character, and between words where a border is near.
 * @param kept the beginning of the text, or its end
 */
export function cut(text: FormattedText, maxUnits: number, kept: 'start' | 'end' = 'start'): FormattedText {
  if (length(text) <= maxUnits) return text;
  const room = maxUnits - ELLIPSIS.length;
  if (room < 0) return { text: '', entities: [] };
  return kept === 'start' ? keepStart(text, room) : keepEnd(text, room);
}

/** The first `max` characters as people see them, and at most `maxUnits` units, with an ellipsis when that is not all. */
export function cutToGraphemes(text: string, max: number, maxUnits = max * 4): string {
  let end = 0;
  let count = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    const next = index + segment.length;
    count += 1;
    if (count > max || next > maxUnits) return `${text.slice(0, end).trimEnd()}${ELLIPSIS}`;
    if (count < max && next <= maxUnits - ELLIPSIS.length) end = next;
  }
  return text;
}

function keepStart({ text, entities }: FormattedText, room: number): FormattedText {
  const nearest = lastBorder(text, room);
  const space = /\s/.test(text.charAt(nearest)) ? nearest : text.slice(0, nearest).search(/\s\S*$/);
  const end = space > 0 && space >= nearest - WORD_ROOM ? lastBorder(text, space) || nearest : nearest;
  return {
    text: text.slice(0, end) + ELLIPSIS,
    entities: entities.flatMap((entity) => {
      const rest = end - entity.offset;
      if (rest <= 0) return [];
      return { ...entity, length: entity.length < rest ? entity.length : rest + ELLIPSIS.length };
    }),
  };
}

function keepEnd({ text, entities }: FormattedText, room: number): FormattedText {
  const nearest = firstBorder(text, text.length - room);
  const word = /\s/.test(text.charAt(nearest - 1)) ? 0 : text.slice(nearest).search(/\s/);
  const begin = word >= 0 && word <= WORD_ROOM ? wordAfter(text, nearest + word, nearest) : nearest;
  return {
    text: ELLIPSIS + text.slice(begin),
    entities: entities.flatMap((entity) => {
      const end = entity.offset + entity.length;
      if (end <= begin) return [];
      const from = entity.offset <= begin ? 0 : entity.offset - begin + ELLIPSIS.length;
      return { ...entity, offset: from, length: end - begin + ELLIPSIS.length - from };
    }),
  };
}

function wordAfter(text: string, from: number, otherwise: number): number {
  const begin = firstBorder(text, from);
  return begin < text.length ? begin : otherwise;
}

/** The last place at or before `index` that lies between two characters and follows no white space. */
function lastBorder(text: string, index: number): number {
  const between = graphemes.segment(text).containing(index)?.index ?? index;
  const end = text.slice(0, between).trimEnd().length;
  return end === index ? end : lastBorder(text, end);
}

/** The first place at or after `index` that lies between two characters and precedes no white space. */
function firstBorder(text: string, index: number): number {
  const character = graphemes.segment(text).containing(index);
  if (character === undefined) return text.length;
  const between = character.index === index ? index : character.index + character.segment.length;
  const begin = text.length - text.slice(between).trimStart().length;
  return begin === index ? begin : firstBorder(text, begin);
}
