import type { MessageEntity } from 'grammy/types';

/** Types whose entities are merged, split and nested freely, in the order in which Telegram lists those of one place. */
const SPLITTABLE: readonly MessageEntity['type'][] = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
];
const isSplittable = (entity: MessageEntity): boolean => SPLITTABLE.includes(entity.type);
const isQuote = (entity: MessageEntity): boolean => entity.type.endsWith('blockquote');
const isCode = (entity: MessageEntity): boolean => entity.type === 'pre' || entity.type === 'code';
/** Links, mentions, code: they may not reach into each other. */
export const isContinuous = (entity: MessageEntity): boolean => !isSplittable(entity) && !isQuote(entity);

export const endOf = (entity: MessageEntity): number => entity.offset + entity.length;

/** By offset, the longer first, then block quotes before links before styles. */
export function sorted(entities: readonly MessageEntity[]): MessageEntity[] {
  const rank = (entity: MessageEntity): number =>
    isQuote(entity) ? 0 : isContinuous(entity) ? 1 : 2 + SPLITTABLE.indexOf(entity.type);
  return [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length || rank(a) - rank(b));
}

/**
 * Entities that nest as Telegram allows, after `fix_entities` of tdlib: what nests already stays as it is; otherwise of
 * overlapping links or quotes the first stays, and styles are cut at the borders of the others and never reach into code.
 */
export function nested(entities: readonly MessageEntity[]): MessageEntity[] {
  const inOrder = sorted(entities.filter((entity) => entity.length > 0));
  if (nestsWell(inOrder)) return inOrder;
  const quotes = withoutOverlaps(inOrder.filter(isQuote));
  const continuous = withoutOverlaps(inOrder.filter(isContinuous)).filter((entity) =>
    quotes.every(
      (quote) =>
        endOf(quote) <= entity.offset ||
        endOf(entity) <= quote.offset ||
        (quote.offset <= entity.offset && endOf(entity) <= endOf(quote)),
    ),
  );
  const fixed = [...quotes, ...continuous];
  const borders = fixed.flatMap((entity) => [entity.offset, endOf(entity)]);
  const code = continuous.filter(isCode);
  const styles = SPLITTABLE.flatMap((type) =>
    merged(inOrder.filter((entity) => entity.type === type))
      .flatMap((entity) => cutAt(entity, borders))
      .filter((entity) => !code.some((one) => one.offset <= entity.offset && endOf(entity) <= endOf(one))),
  );
  return sorted([...fixed, ...styles]);
}

function nestsWell(inOrder: readonly MessageEntity[]): boolean {
  const around: MessageEntity[] = [];
  for (const entity of inOrder) {
    while (around.length > 0 && endOf(around.at(-1)!) <= entity.offset) around.pop();
    const last = around.at(-1);
    if (last && endOf(last) < endOf(entity)) return false;
    if (around.some((outer) => outer.type === entity.type || isCode(outer))) return false;
    if (isQuote(entity) && around.some((outer) => isQuote(outer) || isContinuous(outer))) return false;
    if (isContinuous(entity) && around.some(isContinuous)) return false;
    if (isCode(entity) && around.some(isSplittable)) return false;
    around.push(entity);
  }
  return true;
}

function withoutOverlaps(inOrder: readonly MessageEntity[]): MessageEntity[] {
  let end = 0;
  return inOrder.filter((entity) => {
    if (entity.offset < end) return false;
    end = endOf(entity);
    return true;
  });
}

function merged(inOrder: readonly MessageEntity[]): MessageEntity[] {
  const result: MessageEntity[] = [];
  for (const entity of inOrder) {
    const last = result.at(-1);
    if (last && entity.offset <= endOf(last))
      last.length = Math.max(endOf(last), endOf(entity)) - last.offset;
    else result.push({ ...entity });
  }
  return result;
}

function cutAt(entity: MessageEntity, borders: readonly number[]): MessageEntity[] {
  const inside = borders.filter((border) => border > entity.offset && border < endOf(entity));
  const cuts = [...new Set([entity.offset, ...inside, endOf(entity)])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => ({ ...entity, offset: cuts[index]!, length: end - cuts[index]! }));
}
