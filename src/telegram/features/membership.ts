import { Composer } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { BotContext } from '../context.js';
import type { BotParts } from '../bot-parts.js';
import { groupIntroductionView } from '../render/views/group-introduction-view.js';
import { sendView } from '../send-view.js';

/** Being added to groups, removed from them, and groups that become supergroups. */
export function membership({ chats }: Pick<BotParts, 'chats'>) {
  const composer = new Composer<BotContext>();
  composer.on('my_chat_member', async (ctx, next) => {
    const { chat, old_chat_member: before, new_chat_member: now } = ctx.myChatMember;
    if (chat.type !== 'group' && chat.type !== 'supergroup') return next();
    if (!isIn(now)) {
      await chats.resetIntroduction(chat.id);
      return;
    }
    if (isIn(before) || !mayWrite(now) || !(await chats.claimIntroduction(chat.id))) return;
    const seesMentions = ctx.me.can_read_all_group_messages || now.status === 'administrator';
    await sendView(ctx, groupIntroductionView(ctx.texts, { botUsername: ctx.me.username, seesMentions }));
  });
  // Both messages tell of the same change; whichever comes first does the work.
  composer.on('message:migrate_to_chat_id', async (ctx) => {
    await chats.migrate(ctx.chat.id, ctx.message.migrate_to_chat_id);
  });
  composer.on('message:migrate_from_chat_id', async (ctx) => {
    await chats.migrate(ctx.message.migrate_from_chat_id, ctx.chat.id);
  });
  return composer;
}

function isIn(member: ChatMember): boolean {
  return member.status === 'restricted'
    ? member.is_member
    : member.status !== 'left' && member.status !== 'kicked';
}

function mayWrite(member: ChatMember): boolean {
  return member.status !== 'restricted' || member.can_send_messages;
}
