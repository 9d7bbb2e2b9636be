import type { MessageEntity } from 'grammy/types';
import { badRequest } from '../api-error.js';
import { checkedLink, LinkRefused } from './link-check.js';

/** The tags that Telegram knows. */
export type HtmlTag =
  | 'a'
  | 'b'
  | 'strong'
  | 'i'
  | 'em'
  | 's'
  | 'strike'
  | 'del'
  | 'u'
  | 'ins'
  | 'tg-spoiler'
  | 'tg-emoji'
  | 'span'
  | 'pre'
  | 'code'
  | 'blockquote';

export interface OpenTag {
  readonly name: HtmlTag;
  /** The attribute that means something for the tag, empty without. */
  readonly argument: string;
  /** Where in the text it was opened. */
  readonly offset: number;
}

/** The entity of a tag that was closed; undefined for a link that Telegram does not take, which it drops silently. */
export function entityOfTag(
  tag: OpenTag,
  place: { readonly offset: number; readonly length: number },
  text: string,
): MessageEntity | undefined {
  switch (tag.name) {
    case 'b':
    case 'strong':
      return { type: 'bold', ...place };
    case 'i':
    case 'em':
      return { type: 'italic', ...place };
    case 'u':
    case 'ins':
      return { type: 'underline', ...place };
    case 's':
    case 'strike':
    case 'del':
      return { type: 'strikethrough', ...place };
    case 'span':
    case 'tg-spoiler':
      return { type: 'spoiler', ...place };
    case 'code':
      return { type: 'code', ...place };
    case 'pre':
      return { type: 'pre', ...place };
    case 'blockquote':
      return { type: tag.argument === '' ? 'blockquote' : 'expandable_blockquote', ...place };
    case 'tg-emoji':
      if (!/^-?\d{1,19}$/.test(tag.argument) || Number(tag.argument) === 0)
        throw badRequest("can't parse entities: Invalid custom emoji identifier specified");
      return { type: 'custom_emoji', ...place, custom_emoji_id: tag.argument };
    case 'a':
      return link(tag.argument || text.slice(tag.offset), place);
  }
}

function link(
  url: string,
  place: { readonly offset: number; readonly length: number },
): MessageEntity | undefined {
  const user = /^tg:(?:\/\/)?user\?id=(\d+)$/i.exec(url);
  if (user) {
    const id = Number(user[1]);
    return { type: 'text_mention', ...place, user: { id, is_bot: false, first_name: String(id) } };
  }
  try {
    return { type: 'text_link', ...place, url: checkedLink(url) };
  } catch (error) {
    if (error instanceof LinkRefused) return undefined;
    throw error;
  }
}
