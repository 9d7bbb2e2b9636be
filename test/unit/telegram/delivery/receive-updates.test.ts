import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { receiveInto } from '../../../../src/telegram/delivery/receive-updates.js';
import { HANDLED_UPDATES, incomingUpdate } from '../../../../src/telegram/delivery/update-lane.js';
import { FakeInbox } from '../../../support/fake-inbox.js';
import { RecordingMetrics } from '../recording-metrics.js';

const from = { id: 7, is_bot: false, first_name: 'An' };
const chat = { id: -5, type: 'supergroup', title: 'Figures' };
const message = { message_id: 1, date: 0, chat, from };

/** An update of each kind that is asked for. */
const UPDATES: Readonly<Record<(typeof HANDLED_UPDATES)[number], object>> = {
  message,
  channel_post: { ...message, chat: { ...chat, id: -6 } },
  callback_query: { id: '1', from, message },
  inline_query: { id: '1', from, query: '', offset: '' },
  my_chat_member: { chat: { ...chat, id: 7 }, from, date: 0 },
  guest_message: { ...message, chat: { ...chat, id: -99 } },
};

function update(id: number, fields: object): Update {
  return { update_id: id, ...fields };
}

function lane(fields: object): string {
  return incomingUpdate(update(1, fields)).lane;
}

describe('the lane of an update', () => {
  it('is that of its chat; of its user, where the bot is not in the chat', () => {
    expect(HANDLED_UPDATES.map((kind) => [kind, lane({ [kind]: UPDATES[kind] })])).toEqual([
      ['message', 'chat:-5'],
      ['channel_post', 'chat:-6'],
      ['callback_query', 'chat:-5'],
      ['inline_query', 'inline:7'],
      ['my_chat_member', 'chat:7'],
      ['guest_message', 'guest:7'],
    ]);
    expect(lane({ callback_query: { id: '1', from, inline_message_id: 'x' } })).toBe('chat:7');
    expect(lane({ poll: { id: '1' } })).toBe('chat:0');
  });

  it('keeps of inline queries only the last, and of all else everything', () => {
    for (const kind of HANDLED_UPDATES)
      expect(incomingUpdate(update(1, { [kind]: UPDATES[kind] })).replacesWaiting).toBe(
        kind === 'inline_query',
      );
  });

  it('holds the update as it came', () => {
    const whole = update(5, { message: { ...message, text: 'giá vàng "\ud83d" 👍' } });
    expect(JSON.parse(incomingUpdate(whole).body)).toEqual(whole);
  });
});

describe('receiving updates', () => {
  it('stores them, counts copies too, and tells of what is new', async () => {
    const [inbox, metrics] = [new FakeInbox(), new RecordingMetrics()];
    const waiting: number[] = [];
    const receive = receiveInto({
      inbox,
      metrics,
      clock: { now: () => 0 },
      onNew: () => void inbox.waiting().then((count) => waiting.push(count)),
    });
    const two = [update(1, { message }), update(2, { poll: {} })];
    await receive(two);
    await receive(two);
    await receive([]);
    expect(await inbox.waiting()).toBe(2);
    expect(waiting).toEqual([2]);
    expect(metrics.counted).toEqual([
      'received message',
      'received other',
      'received message',
      'received other',
    ]);
  });

  it('fails, and tells of nothing, when they cannot be stored', async () => {
    const [inbox, metrics] = [new FakeInbox(), new RecordingMetrics()];
    inbox.store = () => Promise.reject(new Error('the disk is full'));
    const onNew = () => expect.unreachable();
    const receive = receiveInto({ inbox, metrics, clock: { now: () => 0 }, onNew });
    await expect(receive([update(1, { message })])).rejects.toThrow('the disk is full');
  });
});
