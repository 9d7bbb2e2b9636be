import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { Person } from '../../bot-api/people/person.js';

let telegram: BotApiServer;
let api: Api;
let anna: Person;
let boris: Person;
beforeEach(async () => {
  telegram = await BotApiServer.start();
  api = new Api(telegram.token, { apiRoot: telegram.root });
  anna = telegram.user({ first_name: 'Anna' });
  boris = telegram.user({ first_name: 'Boris' });
});
afterEach(async () => {
  await telegram.stop();
});

/** What came since the last look. */
async function news(): Promise<readonly Update[]> {
  const updates = await api.getUpdates();
  const last = updates.at(-1);
  if (last) await api.getUpdates({ offset: last.update_id + 1 });
  return updates;
}
const texts = async (): Promise<unknown[]> => (await news()).map(({ message }) => message?.text);

describe('privacy mode', () => {
  it('hides talk and mentions, and shows commands, replies to the bot and what was sent by way of it', async () => {
    const group = telegram.group({ members: [anna], bot: 'member' });
    const bots = await api.sendMessage(group.id, 'I am here');
    const botsMessage = group.messages.find(({ id }) => id === bots.message_id)!;
    await anna.sends(group, 'plain talk');
    await anna.sends(group, '@news_test_bot what now?');
    await anna.sends(group, '/ask now');
    await anna.sends(group, '/ask@news_test_bot now');
    await anna.sends(group, '/ask@other_bot now');
    await anna.sends(group, 'a reply', { replyTo: botsMessage });
    await anna.sends(group, 'inline', { viaBot: telegram.bot });
    expect(await texts()).toEqual(['/ask now', '/ask@news_test_bot now', 'a reply', 'inline']);
  });

  it('shows everything to administrators, and to all when it is off', async () => {
    const group = telegram.group({ members: [anna], bot: 'administrator' });
    const other = telegram.group({ members: [anna], bot: 'member' });
    await anna.sends(group, 'to an administrator');
    await anna.sends(other, 'hidden');
    telegram.setPrivacyMode(false);
    await anna.sends(other, 'shown');
    expect(await texts()).toEqual(['to an administrator', 'shown']);
    expect(await api.getMe()).toMatchObject({ can_read_all_group_messages: true });
  });

  it('leaves commands that name no bot to the bot that wrote last, and other bots unheard', async () => {
    const other = telegram.user({ is_bot: true, username: 'other_bot' });
    const group = telegram.group({ members: [anna, other], bot: 'member' });
    await anna.sends(group, '/first');
    await other.sends(group, '/from_a_bot@news_test_bot');
    await anna.sends(group, '/second');
    await api.sendMessage(group.id, 'I am the last now');
    await anna.sends(group, '/third');
    expect(await texts()).toEqual(['/first', '/third']);
  });
});

describe('members', () => {
  it('tells the bot when it is added, promoted and thrown out', async () => {
    const group = telegram.group({ title: 'Talk', members: [anna] });
    group.addBot(anna);
    group.changeBot(anna, { status: 'administrator', rights: { can_delete_messages: false } });
    group.removeBot(anna);
    const updates = await news();
    expect(updates.map((update) => Object.keys(update)[1])).toEqual([
      'my_chat_member',
      'message',
      'my_chat_member',
      'my_chat_member',
    ]);
    expect(updates[0]?.my_chat_member).toMatchObject({
      from: { id: anna.id },
      old_chat_member: { status: 'left' },
      new_chat_member: { status: 'member', user: { id: telegram.bot.id } },
    });
    expect(updates[1]?.message?.new_chat_members).toMatchObject([{ id: telegram.bot.id }]);
    expect(updates[3]?.my_chat_member?.new_chat_member.status).toBe('kicked');
    await expect(api.sendMessage(group.id, 'x')).rejects.toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was kicked from the supergroup chat',
    });
  });

  it('tells who is who', async () => {
    const group = telegram.group({
      creator: boris,
      members: [[anna, { status: 'administrator', rights: { is_anonymous: true } }]],
      bot: 'member',
    });
    expect(await api.getChatMember(group.id, boris.id)).toMatchObject({ status: 'creator' });
    expect(await api.getChatMember(group.id, anna.id)).toMatchObject({ is_anonymous: true });
    const stranger = telegram.user();
    expect(await api.getChatMember(group.id, stranger.id)).toMatchObject({ status: 'left' });
    await expect(api.getChatMember(group.id, 1)).rejects.toThrow('PARTICIPANT_ID_INVALID');
    const admins = await api.getChatAdministrators(group.id);
    expect(admins.map(({ user }) => user.id)).toEqual([boris.id, anna.id]);
    group.add(anna, 'member');
    expect(await api.getChatMember(group.id, anna.id)).toMatchObject({ status: 'member' });
    group.remove(anna, 'kicked');
    expect(await api.getChatMember(group.id, anna.id)).toMatchObject({ status: 'kicked' });
    await expect(anna.sends(group, 'x')).rejects.toThrow('is not in');
  });

  it('announces members that come and go', async () => {
    const group = telegram.group({ bot: 'member' });
    group.add(anna);
    group.remove(anna);
    expect(await news()).toMatchObject([
      { message: { new_chat_members: [{ id: anna.id }] } },
      { message: { left_chat_member: { id: anna.id } } },
    ]);
  });

  it('keeps a bot silent that may not write', async () => {
    const group = telegram.group({ bot: { status: 'restricted', canSendMessages: false } });
    const reason = 'Bad Request: not enough rights to send text messages to the chat';
    await expect(api.sendMessage(group.id, 'x')).rejects.toThrow(reason);
    group.changeBot(anna, 'member');
    group.letMembersWrite(false);
    await expect(api.sendMessage(group.id, 'x')).rejects.toThrow(reason);
    group.changeBot(anna, 'administrator');
    await api.sendMessage(group.id, 'x');
  });

  it('lets the bot leave', async () => {
    const group = telegram.group({ type: 'group', bot: 'member' });
    await api.leaveChat(group.id);
    await expect(api.sendMessage(group.id, 'x')).rejects.toThrow(
      'Forbidden: bot is not a member of the group chat',
    );
  });

  it('tells the bot when a person stops it and starts it again', async () => {
    await anna.startsWith('a_5');
    anna.blocks();
    await anna.startsWith();
    expect(await news()).toMatchObject([
      { message: { text: '/start a_5', entities: [{ type: 'bot_command', length: 6 }] } },
      { my_chat_member: { new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { new_chat_member: { status: 'member' } } },
      { message: { text: '/start' } },
    ]);
  });
});

describe('kinds of chats', () => {
  it('moves to another id when a group becomes a supergroup', async () => {
    const group = telegram.group({ type: 'group', members: [anna], bot: 'member' });
    const supergroup = group.upgrade();
    expect(await news()).toMatchObject([
      { message: { chat: { id: group.id, type: 'group' }, migrate_to_chat_id: supergroup.id } },
      { message: { chat: { id: supergroup.id, type: 'supergroup' }, migrate_from_chat_id: group.id } },
    ]);
    await expect(api.sendMessage(group.id, 'x')).rejects.toMatchObject({
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: supergroup.id },
    });
    await api.sendMessage(supergroup.id, 'x');
    await anna.sends(supergroup, '/ask');
    expect(await texts()).toEqual(['/ask']);
  });

  it('has topics in a forum', async () => {
    const forum = telegram.group({ isForum: true, members: [anna], bot: 'member' });
    const sport = forum.topic('Sport');
    const closed = forum.topic('Old', { isClosed: true });
    await anna.sends(forum, '/ask', { thread: sport });
    const asked = (await news()).at(-1)!.message!;
    expect(asked).toMatchObject({
      message_thread_id: sport.id,
      is_topic_message: true,
      reply_to_message: { forum_topic_created: { name: 'Sport' } },
    });
    const reply_parameters = { message_id: asked.message_id };
    expect(await api.sendMessage(forum.id, 'x', { reply_parameters })).toMatchObject({
      message_thread_id: sport.id,
    });
    expect(await api.sendMessage(forum.id, 'x', { message_thread_id: sport.id })).toMatchObject({
      is_topic_message: true,
    });
    expect(await api.sendMessage(forum.id, 'x')).not.toHaveProperty('message_thread_id');
    const into = (message_thread_id: number): Promise<unknown> =>
      api.sendMessage(forum.id, 'x', { message_thread_id });
    await expect(into(closed.id)).rejects.toThrow('Bad Request: TOPIC_CLOSED');
    await expect(into(1)).rejects.toThrow('Bad Request: message thread not found');
    forum.closeTopic('general');
    await expect(api.sendMessage(forum.id, 'x')).rejects.toThrow('Bad Request: TOPIC_CLOSED');
    forum.deleteTopic(sport);
    await expect(into(sport.id)).rejects.toThrow('Bad Request: message thread not found');
  });

  it('numbers the messages of a supergroup apart', async () => {
    const group = telegram.group({ bot: 'member' });
    const other = telegram.group({ bot: 'member' });
    const ids = [group, group, other].map(async ({ id }) => (await api.sendMessage(id, 'x')).message_id);
    expect((await Promise.all(ids)).sort()).toEqual([2, 2, 3]);
  });

  it('shows anonymous administrators and channels as who they seem', async () => {
    const channel = telegram.channel({ title: 'Paper' });
    const group = telegram.group({ members: [[anna, 'administrator'], boris], bot: 'administrator' });
    await anna.sends(group, '/lang vi', { anonymously: true });
    await boris.sends(group, '/lang en', { as: channel });
    expect(await news()).toMatchObject([
      { message: { from: { id: 1087968824, is_bot: true }, sender_chat: { id: group.id } } },
      { message: { from: { id: 136817688 }, sender_chat: { id: channel.id, type: 'channel' } } },
    ]);
    await expect(boris.sends(group, 'x', { anonymously: true })).rejects.toThrow('no administrator');
  });

  it('forwards the posts of a channel into its discussion group', async () => {
    const channel = telegram.channel({ title: 'Paper', bot: 'administrator' });
    const group = telegram.group({ members: [anna], bot: 'administrator' });
    channel.linkTo(group);
    const post = channel.posts('News');
    expect(await news()).toMatchObject([
      { channel_post: { text: 'News', sender_chat: { id: channel.id } } },
      {
        message: {
          from: { id: 777000 },
          sender_chat: { id: channel.id },
          is_automatic_forward: true,
          forward_origin: { type: 'channel', message_id: post.id },
        },
      },
    ]);
    expect(await api.getChat(group.id)).toMatchObject({ linked_chat_id: channel.id });
    channel.edits(post, 'Better news');
    expect(await news()).toMatchObject([{ edited_channel_post: { text: 'Better news' } }]);
    expect(await api.sendMessage(channel.id, 'x')).toMatchObject({ sender_chat: { id: channel.id } });
    await expect(api.sendMessage(telegram.channel({ bot: 'member' }).id, 'x')).rejects.toThrow(
      'Bad Request: need administrator rights in the channel chat',
    );
  });

  it('brings edits, media, quotes and forwards of people', async () => {
    const chat = telegram.privateChat(anna);
    const first = await anna.sends(chat, 'one two');
    await anna.edits(first, 'one three');
    await anna.sends(chat, '', { media: 'sticker' });
    await anna.sends(chat, 'a caption', { media: 'photo' });
    await anna.sends(chat, 'why?', { replyTo: first, quote: 'three', forwardedFrom: boris });
    expect(await news()).toMatchObject([
      { message: { text: 'one two' } },
      { edited_message: { text: 'one three', edit_date: expect.any(Number) as number } },
      { message: { sticker: { emoji: '👋' } } },
      { message: { photo: [{}], caption: 'a caption' } },
      {
        message: {
          reply_to_message: { text: 'one three' },
          quote: { text: 'three', position: 4 },
          forward_origin: { sender_user: { id: boris.id } },
        },
      },
    ]);
  });
});
