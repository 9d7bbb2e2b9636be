import type { Account } from './account.js';
import type { Chat } from './chat.js';
import { isAdministrator, toChatMember, type Membership } from './membership.js';
import type { World } from './world.js';

/**
 * Changes how somebody stands to a chat and tells the bot: of itself always (`my_chat_member`), of others only where it
 * is an administrator and asked for `chat_member`.
 */
export function tellOfMembership(
  world: World,
  chat: Chat,
  member: Account,
  membership: Membership,
  by: Account,
): void {
  const before = chat.membership(member.id);
  chat.setMembership(member.id, membership);
  const isBot = member === world.botAccount;
  if (isBot || isAdministrator(chat.membership(world.botAccount.id)))
    world.tellBot({
      [isBot ? 'my_chat_member' : 'chat_member']: {
        chat: chat.toTelegram(),
        from: by.toUser(),
        date: world.nowS,
        old_chat_member: toChatMember(before, member.toUser()),
        new_chat_member: toChatMember(membership, member.toUser()),
      },
    });
  world.changes.notify();
}

/** The private chat's counterpart: the person stopped the bot, or took that back. */
export function tellOfBlocking(world: World, chat: Chat, isBlocked: boolean): void {
  const person = chat.facts.person!;
  person.hasBlockedBot = isBlocked;
  const bot = world.botAccount.toUser();
  const statuses = isBlocked ? (['member', 'kicked'] as const) : (['kicked', 'member'] as const);
  world.tellBot({
    my_chat_member: {
      chat: chat.toTelegram(),
      from: person.toUser(),
      date: world.nowS,
      old_chat_member: toChatMember({ status: statuses[0] }, bot),
      new_chat_member: toChatMember({ status: statuses[1] }, bot),
    },
  });
  world.changes.notify();
}
