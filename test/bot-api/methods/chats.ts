import type { Chat as TelegramChat, ChatMember } from 'grammy/types';
import { badRequest } from '../api-error.js';
import { tellOfMembership } from '../state/member-changes.js';
import { isAdministrator, toChatMember } from '../state/membership.js';
import { requireOpenChat, requireReadableChat } from './chat-access.js';
import type { MethodContext } from './method.js';

/** https://core.telegram.org/bots/api#getchat; of the full facts only those that a bot of text needs. */
export function getChat(context: MethodContext): TelegramChat & Record<string, unknown> {
  const chat = requireReadableChat(context);
  return {
    ...chat.toTelegram(),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {},
    ...(chat.linkedChatId !== undefined && { linked_chat_id: chat.linkedChatId }),
    ...((chat.type === 'group' || chat.type === 'supergroup') && {
      permissions: { can_send_messages: chat.membersMayWrite },
    }),
  };
}

/** https://core.telegram.org/bots/api#getchatmember */
export function getChatMember(context: MethodContext): ChatMember {
  const { world, parameters } = context;
  const chat = requireReadableChat(context);
  const userId = parameters.integer('user_id');
  if (userId === undefined) throw badRequest('invalid user_id specified');
  const account = world.accounts.get(userId);
  if (!account) throw badRequest('PARTICIPANT_ID_INVALID');
  if (chat.type === 'private') {
    const isHere = account === chat.facts.person || account === world.botAccount;
    return toChatMember({ status: isHere ? 'member' : 'left' }, account.toUser());
  }
  return toChatMember(chat.membership(userId), account.toUser());
}

/** https://core.telegram.org/bots/api#getchatadministrators; "all administrators except other bots". */
export function getChatAdministrators(context: MethodContext): readonly ChatMember[] {
  const { world } = context;
  const chat = requireReadableChat(context);
  if (chat.type === 'private') throw badRequest('there are no administrators in the private chat');
  return [...chat.members].flatMap(([id, membership]) => {
    const account = world.accounts.get(id);
    if (!account || !isAdministrator(membership)) return [];
    return account.isBot && account !== world.botAccount ? [] : [toChatMember(membership, account.toUser())];
  });
}

/** https://core.telegram.org/bots/api#leavechat */
export function leaveChat(context: MethodContext): true {
  const { world } = context;
  const chat = requireOpenChat(context);
  if (chat.type === 'private') throw badRequest("chat member status can't be changed in private chats");
  tellOfMembership(world, chat, world.botAccount, { status: 'left' }, world.botAccount);
  return true;
}
