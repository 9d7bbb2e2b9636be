import type { ChatAdministratorRights, ChatMember, User } from 'grammy/types';

export type AdministratorRights = Partial<ChatAdministratorRights>;

/** How somebody stands to a group or channel. */
export type Membership =
  | { readonly status: 'creator'; readonly isAnonymous?: boolean }
  | { readonly status: 'administrator'; readonly rights?: AdministratorRights }
  | { readonly status: 'member' }
  | { readonly status: 'restricted'; readonly isMember?: boolean; readonly canSendMessages?: boolean }
  | { readonly status: 'left' }
  | { readonly status: 'kicked' };

export function isInside(membership: Membership): boolean {
  if (membership.status === 'restricted') return membership.isMember ?? true;
  return membership.status !== 'left' && membership.status !== 'kicked';
}

export function isAdministrator(membership: Membership): boolean {
  return membership.status === 'creator' || membership.status === 'administrator';
}

export function hasRight(membership: Membership, right: keyof ChatAdministratorRights): boolean {
  if (membership.status === 'creator') return true;
  return membership.status === 'administrator' && (rightsOf(membership.rights)[right] ?? false);
}

/** What an administrator may do when nothing else is said: all but to promote others and to hide. */
function rightsOf(rights: AdministratorRights = {}): ChatAdministratorRights {
  return {
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: true,
    can_manage_video_chats: true,
    can_restrict_members: true,
    can_promote_members: false,
    can_change_info: true,
    can_invite_users: true,
    can_post_stories: true,
    can_edit_stories: true,
    can_delete_stories: true,
    can_post_messages: true,
    can_edit_messages: true,
    can_pin_messages: true,
    can_manage_topics: true,
    can_send_welcome_messages: false,
    ...rights,
  };
}

export function toChatMember(membership: Membership, user: User): ChatMember {
  switch (membership.status) {
    case 'creator':
      return { status: 'creator', user, is_anonymous: membership.isAnonymous ?? false };
    case 'administrator':
      return { status: 'administrator', user, can_be_edited: false, ...rightsOf(membership.rights) };
    case 'restricted': {
      const may = membership.canSendMessages ?? false;
      return {
        ...{ status: 'restricted', user, is_member: membership.isMember ?? true, until_date: 0 },
        ...{ can_send_messages: may, can_send_audios: may, can_send_documents: may, can_send_photos: may },
        ...{ can_send_videos: may, can_send_video_notes: may, can_send_voice_notes: may },
        ...{ can_send_polls: may, can_send_other_messages: may, can_add_web_page_previews: may },
        ...{ can_react_to_messages: may, can_change_info: false, can_invite_users: false },
        ...{ can_edit_tag: false, can_pin_messages: false, can_manage_topics: false },
      };
    }
    case 'kicked':
      return { status: 'kicked', user, until_date: 0 };
    case 'member':
    case 'left':
      return { status: membership.status, user };
  }
}
