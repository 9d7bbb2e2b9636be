import type { Message, MessageEntity, MessageOrigin, User } from 'grammy/types';
import type { Account } from '../state/account.js';
import type { ChatMessage } from '../state/chat-message.js';
import type { Chat, Topic } from '../state/chat.js';
import { isAdministrator, isInside } from '../state/membership.js';
import type { Draft } from '../state/posting.js';
import type { StoredFile } from '../state/stored-file.js';
import { CHANNEL_BOT, GROUP_ANONYMOUS_BOT } from '../state/privacy.js';
import { cleanText } from '../text/clean-text.js';
import type { ChatView } from './chat-view.js';
import { mediaContent, type MediaKind } from './media.js';

/** How a person sends a message. */
export interface SendOptions {
  readonly replyTo?: ChatMessage;
  /** A stretch of the message that is replied to. */
  readonly quote?: string;
  readonly thread?: Topic;
  /** A kind, or a document that `telegram.document` has made. */
  readonly media?: MediaKind | StoredFile;
  /** Messages of the same album name the same one. */
  readonly album?: string;
  /** Bold and the like; commands, mentions, links and tags are found without. */
  readonly entities?: readonly MessageEntity[];
  /** By way of a bot that a person picked a result of. */
  readonly viaBot?: User;
  /** As an administrator of the group who is not to be seen. */
  readonly anonymously?: boolean;
  /** In the name of a channel. */
  readonly as?: ChatView;
  /** Somebody else's message, passed on. */
  readonly forwardedFrom?: { readonly account: Account };
}

/** Throws when Telegram would not let the person write there, and says why. */
export function requireAllowed(writer: Account, chat: Chat, options: SendOptions): void {
  const { name } = writer;
  const title = chat.facts.title ?? '';
  if (chat.type === 'channel') throw new Error(`Let the channel itself post, not ${name}.`);
  if (chat.type === 'private') {
    if (chat.id !== writer.id) throw new Error(`${name} cannot write into somebody else's private chat.`);
    if (writer.hasBlockedBot) throw new Error(`${name} has blocked the bot.`);
    return;
  }
  const membership = chat.membership(writer.id);
  if (!isInside(membership) && options.as === undefined)
    throw new Error(`${name} is not in ${title}; add them first.`);
  if (options.anonymously && !isAdministrator(membership))
    throw new Error(`${name} is no administrator of ${title}.`);
  if (options.thread?.isClosed && !isAdministrator(membership))
    throw new Error(`The topic ${options.thread.name} is closed.`);
}

/** A message as the person's client would send it at `nowS` (seconds since 1970). */
export function draftOf(
  writer: Account,
  chat: Chat,
  text: string,
  options: SendOptions,
  nowS: number,
): Draft {
  const { media, album, replyTo, quote, thread, viaBot, forwardedFrom } = options;
  const clean = text === '' && media ? undefined : cleanText(text, options.entities ?? []);
  const entities = clean && clean.entities.length > 0 && { entities: [...clean.entities] };
  const content: Partial<Message> = media
    ? mediaContent(media, clean)
    : { text: clean?.text ?? '', ...entities };
  return {
    content: {
      ...content,
      ...(album !== undefined && { media_group_id: album }),
      ...(forwardedFrom && { forward_origin: originOf(forwardedFrom.account, nowS) }),
    },
    ...senderOf(writer, chat, options),
    ...(replyTo && { replyTo }),
    ...(quote !== undefined && { quote: quoteOf(quote, replyTo) }),
    ...(thread && { threadId: thread.id }),
    ...(viaBot && { viaBot }),
  };
}

function senderOf(writer: Account, chat: Chat, options: SendOptions): Pick<Draft, 'from' | 'senderChat'> {
  if (options.anonymously)
    return {
      from: { id: GROUP_ANONYMOUS_BOT, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' },
      senderChat: chat.toTelegram(),
    };
  if (options.as)
    return {
      from: { id: CHANNEL_BOT, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' },
      senderChat: options.as.chat.toTelegram(),
    };
  return { from: writer.toUser() };
}

function originOf(account: Account, nowS: number): MessageOrigin {
  return { type: 'user', sender_user: account.toUser(), date: nowS - 60 };
}

function quoteOf(text: string, replyTo: ChatMessage | undefined): NonNullable<Message['quote']> {
  const position = replyTo?.text.indexOf(text) ?? -1;
  if (position < 0) throw new Error(`Nothing to quote ${JSON.stringify(text)} from.`);
  return { text, position, is_manual: true };
}
