import type { Message } from 'grammy/types';
import type { Account } from '../state/account.js';
import { Chat, type Topic } from '../state/chat.js';
import { tellOfMembership } from '../state/member-changes.js';
import { isInside, type Membership } from '../state/membership.js';
import { post } from '../state/posting.js';
import type { World } from '../state/world.js';
import { ChatView } from './chat-view.js';
import type { Person } from './person.js';

/** A status alone, or with what belongs to it. */
export type Standing = Membership['status'] | Membership;

/** A group or supergroup, and what is done to it in a client. */
export class Group extends ChatView {
  constructor(
    world: World,
    chat: Chat,
    private readonly owner: Account,
  ) {
    super(world, chat);
  }

  /** Somebody comes, or stands to the group in another way from now on; a newcomer is announced to all. */
  add(person: Person, standing: Standing = 'member'): void {
    this.#change(person.account, standing, this.owner, person.account);
  }

  /** Somebody leaves, or is thrown out. */
  remove(person: Person, standing: 'left' | 'kicked' = 'left'): void {
    const by = standing === 'left' ? person.account : this.owner;
    this.#change(person.account, standing, by, by);
  }

  /** Adds the bot: it is told by `my_chat_member` and by the announcement. */
  addBot(by: Person, standing: Standing = 'member'): void {
    this.#change(this.world.botAccount, standing, by.account, by.account);
  }

  /** The bot stands in another way: promoted, restricted, … */
  changeBot(by: Person, standing: Standing): void {
    this.#change(this.world.botAccount, standing, by.account, by.account);
  }

  removeBot(by: Person, standing: 'left' | 'kicked' = 'kicked'): void {
    this.#change(this.world.botAccount, standing, by.account, by.account);
  }

  /** Whether members without rights of their own may write. */
  letMembersWrite(may: boolean): void {
    this.chat.membersMayWrite = may;
  }

  /** Opens a topic of a forum. */
  topic(name: string, { isClosed = false }: { readonly isClosed?: boolean } = {}): Topic {
    if (!this.chat.facts.isForum) throw new Error(`${this.chat.facts.title ?? ''} is no forum.`);
    const opening = this.#announce({ forum_topic_created: { name, icon_color: 7322096 } }, this.owner);
    opening.raw.message_thread_id = opening.id;
    opening.raw.is_topic_message = true;
    const topic: Topic = { id: opening.id, name, isClosed, openedBy: opening.raw };
    this.chat.topics.set(topic.id, topic);
    return topic;
  }

  /** Only administrators write there from now on. */
  closeTopic(topic: Topic | 'general'): void {
    if (topic === 'general') this.chat.isGeneralTopicClosed = true;
    else topic.isClosed = true;
  }

  reopenTopic(topic: Topic | 'general'): void {
    if (topic === 'general') this.chat.isGeneralTopicClosed = false;
    else topic.isClosed = false;
  }

  /** Topics are gone; a message to one fails with `message thread not found`. */
  deleteTopic(topic: Topic): void {
    this.chat.topics.delete(topic.id);
  }

  /** Becomes a supergroup with an id of its own, which both chats announce; returns it. */
  upgrade(): Group {
    if (this.chat.type !== 'group') throw new Error('Only a basic group becomes a supergroup.');
    const { title = '' } = this.chat.facts;
    const chat = new Chat({ id: this.world.ids.supergroup(), type: 'supergroup', title });
    this.world.chats.set(chat.id, chat);
    for (const [userId, membership] of this.chat.members) chat.setMembership(userId, membership);
    const group = new Group(this.world, chat, this.owner);
    this.#announce({ migrate_to_chat_id: chat.id }, this.owner);
    this.chat.upgradedTo = chat.id;
    group.#announce({ migrate_from_chat_id: this.id }, this.owner);
    return group;
  }

  #change(member: Account, standing: Standing, by: Account, announcer: Account): void {
    const before = this.chat.membership(member.id);
    const membership = toMembership(standing);
    // The bot hears of its own leaving, but no longer of what is announced after it.
    if (isInside(before) && !isInside(membership) && member !== this.world.botAccount)
      this.#announce({ left_chat_member: member.toUser() }, announcer);
    tellOfMembership(this.world, this.chat, member, membership, by);
    if (!isInside(before) && isInside(membership))
      this.#announce({ new_chat_members: [member.toUser()] }, announcer);
  }

  #announce(content: Partial<Message>, by: Account): ReturnType<typeof post> {
    return post(this.world, this.chat, { content, from: by.toUser(), isService: true });
  }
}

export function toMembership(standing: Standing): Membership {
  return typeof standing === 'string' ? { status: standing } : standing;
}
