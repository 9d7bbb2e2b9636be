import type { BotCommand } from 'grammy/types';
import { isAdministrator } from '../state/membership.js';
import type { World } from '../state/world.js';
import type { ChatView } from './chat-view.js';
import type { Person } from './person.js';

/** The command menu that a person is shown in a chat. https://core.telegram.org/bots/api#determining-list-of-commands */
export function commandMenu(world: World, person: Person, { chat }: ChatView): readonly BotCommand[] {
  const isAdmin = isAdministrator(chat.membership(person.id));
  const scopes =
    chat.type === 'private'
      ? [`chat ${chat.id}`, 'all_private_chats', 'default']
      : [
          `chat_member ${chat.id} ${person.id}`,
          ...(isAdmin ? [`chat_administrators ${chat.id}`] : []),
          `chat ${chat.id}`,
          ...(isAdmin ? ['all_chat_administrators'] : []),
          'all_group_chats',
          'default',
        ];
  return world.commands.shown(scopes, person.account.languageCode ?? '');
}
