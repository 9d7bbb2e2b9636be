import { Composer } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { BotContext } from '../../context.js';
import type { BotParts } from '../../bot-parts.js';
import { groupIntroductionView } from '../../render/views/group-introduction-view.js';
import { sendView } from '../../send-view.js';

/**
 * Being added to groups, removed from them, and groups that become supergroups; and chats that take alerts again: those
 * that write in private, and those that the bot is let into once more.
 */
export function membership({
  chats,
  silences,
  clock,
  wakeSender,
}: Pick<BotParts, 'chats' | 'silences' | 'clock' | 'wakeSender'>) {
  const composer = new Composer<BotContext>();
  composer.on('message', async (ctx, next) => {
    if (ctx.chat.type === 'private') await takesAlerts(ctx.chat.id);
    await next();
  });
  composer.on('my_chat_member', async (ctx, next) => {
    const { chat, old_chat_member: before, new_chat_member: now } = ctx.myChatMember;
    if (isIn(now) && mayWrite(now)) await takesAlerts(chat.id);
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

  async function takesAlerts(chatId: number): Promise<void> {
    if (await silences.unsilence(chatId, clock.now())) wakeSender();
  }
}

function isIn(member: ChatMember): boolean {
  return member.status === 'restricted'
    ? member.is_member
    : member.status !== 'left' && member.status !== 'kicked';
}

function mayWrite(member: ChatMember): boolean {
  return member.status !== 'restricted' || member.can_send_messages;
}
