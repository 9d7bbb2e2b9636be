import type { MessageEntity } from 'grammy/types';

/**
 * A message's text and its formatting as Telegram takes both: offsets and lengths in UTF-16 units, entities sorted by
 * offset, none empty, none reaching over the end. There is no markup, so article text cannot be taken for any.
 */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}
