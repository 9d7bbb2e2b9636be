import type { MessageEntity } from 'grammy/types';
import { endOf, isContinuous, sorted } from './entity-nesting.js';

type AutomaticType = 'mention' | 'bot_command' | 'hashtag' | 'cashtag' | 'url' | 'email';

/** After the finders of tdlib's MessageEntity.cpp, with the common top-level domains only. */
const FINDERS: readonly (readonly [AutomaticType, RegExp])[] = [
  ['mention', /(?<![\p{L}\p{N}_@.\-/])@[a-z0-9_]{2,32}(?![a-z0-9_])/giu],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/giu],
  ['hashtag', /(?<![\p{L}\p{N}_#])#(?=[\p{L}\p{M}\p{N}_]*[\p{L}_])[\p{L}\p{M}\p{N}_]{1,256}/gu],
  ['cashtag', /(?<![\p{L}\p{N}_$])\$[A-Z]{3,8}(?![\p{L}\p{N}_$])/gu],
  ['email', /(?<![\p{L}\p{N}_.+-])[a-z0-9_.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\p{L}\p{N}])/giu],
  ['url', /(?<![\p{L}\p{N}_@])(?:https?|ftp):\/\/[^\s<>"«»“”]+\.[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?'()[\]]\/?/giu],
  [
    'url',
    /(?<![\p{L}\p{N}_@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|info|io|me|co|vn|uk|de|fr|ru|eu|gov|edu)(?![\p{L}\p{N}_-])(?:\/[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?'()[\]])?/giu,
  ],
];

/** The entities that Telegram finds by itself in any text, by whomever it was written: commands, mentions, links, tags. */
function automaticEntities(text: string): MessageEntity[] {
  const found = FINDERS.flatMap(([type, pattern]) =>
    Array.from(text.matchAll(pattern), (match): MessageEntity => {
      return { type, offset: match.index, length: match[0].length };
    }),
  );
  let end = 0;
  return sorted(found).filter((entity) => {
    if (entity.offset < end) return false;
    end = endOf(entity);
    return true;
  });
}

/** The given entities and those found in the rest: nothing is looked for inside links, mentions and code. */
export function withAutomaticEntities(text: string, given: readonly MessageEntity[]): MessageEntity[] {
  const found = automaticEntities(text).filter((entity) =>
    given.every((other) => {
      if (endOf(other) <= entity.offset || endOf(entity) <= other.offset) return true;
      const isInside = other.offset <= entity.offset && endOf(entity) <= endOf(other);
      return !isContinuous(other) && (isInside || !other.type.endsWith('blockquote'));
    }),
  );
  return sorted([...given, ...found]);
}
