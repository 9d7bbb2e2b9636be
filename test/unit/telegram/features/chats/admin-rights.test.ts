import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { AdminRights } from '../../../../../src/telegram/features/chats/admin-rights.js';
import { GROUP, InTurn, messageIn, PRIVATE, Refused, ScriptedTelegram } from '../../scripted-telegram.js';

const admins = (...ids: number[]) => ids.map((id) => ({ status: 'administrator', user: { id } }));
const LINKED = { id: -90, type: 'channel', title: 'Bulletin' } as const;
const STRANGE = { id: -91, type: 'channel', title: 'Somebody' } as const;

function rightsOver(answers: Readonly<Record<string, unknown>>) {
  const telegram = new ScriptedTelegram(answers);
  const clock = { ms: 0 };
  return { telegram, clock, rights: new AdminRights(telegram.api, () => clock.ms) };
}

function from(id: number, fields: Partial<Message> = {}): Message {
  return messageIn(GROUP, { from: { id, is_bot: false, first_name: 'An' }, ...fields });
}

describe('who may change what the bot does', () => {
  it('is whoever a private chat is with, and whoever can post in a channel', async () => {
    const { rights, telegram } = rightsOver({});
    expect(await rights.ofSender(messageIn(PRIVATE))).toBe(true);
    expect(await rights.ofUser(PRIVATE, 7)).toBe(true);
    expect(await rights.ofSender({ message_id: 1, date: 0, chat: LINKED, sender_chat: LINKED })).toBe(true);
    expect(telegram.calls).toEqual([]);
  });

  it('is an admin of the group, by message and by button', async () => {
    const { rights } = rightsOver({ getChatAdministrators: admins(1, 2) });
    expect([await rights.ofSender(from(1)), await rights.ofSender(from(3))]).toEqual([true, false]);
    expect([await rights.ofUser(GROUP, 2), await rights.ofUser(GROUP, 3)]).toEqual([true, false]);
  });

  it('is who writes as the group itself, or as the channel that it belongs to', async () => {
    const { rights, telegram } = rightsOver({ getChat: { id: GROUP.id, linked_chat_id: LINKED.id } });
    const as = (sender: typeof GROUP | typeof LINKED | typeof STRANGE, fields: Partial<Message> = {}) =>
      rights.ofSender(from(1_087_968_824, { sender_chat: sender, ...fields }));
    expect(await as(GROUP)).toBe(true);
    expect(await as(LINKED, { is_automatic_forward: true })).toBe(true);
    expect(telegram.calls).toEqual([]);
    expect([await as(LINKED), await as(STRANGE)]).toEqual([true, false]);
    expect(telegram.methods()).toEqual(['getChat']);
  });

  it('is nobody who writes as a channel, where the group belongs to none', async () => {
    const { rights } = rightsOver({ getChat: { id: GROUP.id } });
    expect(await rights.ofSender(from(1, { sender_chat: STRANGE }))).toBe(false);
  });

  it('is asked anew after a minute, and not before', async () => {
    const { rights, telegram, clock } = rightsOver({
      getChatAdministrators: new InTurn(admins(1), admins(2)),
      getChat: new InTurn({ linked_chat_id: LINKED.id }, {}),
    });
    const asked = async () => [
      await rights.ofUser(GROUP, 1),
      await rights.ofSender(from(5, { sender_chat: LINKED })),
    ];
    expect(await asked()).toEqual([true, true]);
    clock.ms = 59_999;
    expect(await asked()).toEqual([true, true]);
    expect(telegram.calls).toHaveLength(2);
    clock.ms = 60_000;
    expect(await asked()).toEqual([false, false]);
  });

  it('is known of each group for itself, and of the last thousand', async () => {
    const { rights, telegram } = rightsOver({ getChatAdministrators: admins(1) });
    for (let i = 0; i <= 1_000; i++) await rights.ofUser({ ...GROUP, id: -i - 1 }, 1);
    await rights.ofUser({ ...GROUP, id: -1_001 }, 1);
    expect(telegram.calls).toHaveLength(1_001);
    await rights.ofUser({ ...GROUP, id: -1 }, 1);
    expect(telegram.calls).toHaveLength(1_002);
  });

  it('is nobody as long as Telegram does not say who the admins are', async () => {
    const refusal = new Refused(400, 'Bad Request: member list is inaccessible');
    const { rights } = rightsOver({
      getChatAdministrators: new InTurn(refusal, admins(1)),
      getChat: refusal,
    });
    expect(await rights.ofUser(GROUP, 1)).toBe(false);
    expect(await rights.ofUser(GROUP, 1)).toBe(true);
    expect(await rights.ofSender(from(1, { sender_chat: LINKED }))).toBe(false);
    const { rights: away } = rightsOver({ getChatAdministrators: new Error('no network') });
    await expect(away.ofUser(GROUP, 1)).rejects.toThrow('no network');
  });
});
