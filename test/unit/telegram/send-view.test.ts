import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/telegram/render/formatted-text.js';
import { editView, sendView } from '../../../src/telegram/send-view.js';
import { GROUP, messageIn, PRIVATE, Refused, ScriptedTelegram } from './scripted-telegram.js';

const VIEW = {
  body: { text: 'Thắng', entities: [{ type: 'bold' as const, offset: 0, length: 5 }] },
  buttons: [
    [
      { text: 'Next', data: 'p:1:1' },
      { text: 'Source', url: 'https://news.example/' },
    ],
  ],
};
const KEYBOARD = {
  inline_keyboard: [
    [
      { text: 'Next', callback_data: 'p:1:1' },
      { text: 'Source', url: 'https://news.example/' },
    ],
  ],
};
const TOPIC = { is_topic_message: true, message_thread_id: 3 };
const SENT = { sendMessage: { message_id: 11 } };

function pressed(fields: object = {}) {
  const message = messageIn(GROUP, fields);
  return { callback_query: { id: '1', from: message.from, chat_instance: '1', data: 'p:1:1', message } };
}

describe('sending a view', () => {
  it('says it in a private chat as it is, without a preview of its links', async () => {
    const telegram = new ScriptedTelegram(SENT);
    await sendView(telegram.contextOf({ message: messageIn(PRIVATE) }), VIEW);
    expect(telegram.payloads()).toEqual([
      {
        chat_id: 7,
        text: 'Thắng',
        entities: [{ type: 'bold', offset: 0, length: 5 }],
        link_preview_options: { is_disabled: true },
        reply_markup: KEYBOARD,
      },
    ]);
  });

  it('replies in a group to the message that caused it, in its topic', async () => {
    const telegram = new ScriptedTelegram(SENT);
    await sendView(telegram.contextOf({ message: messageIn(GROUP, TOPIC) }), plain('hi'));
    expect(telegram.payloads()[0]).toMatchObject({
      message_thread_id: 3,
      reply_parameters: { message_id: 10, allow_sending_without_reply: true },
    });
    // Replies form threads as well, which are no topics.
    const threads = new ScriptedTelegram(SENT);
    await sendView(threads.contextOf({ message: messageIn(GROUP, { message_thread_id: 3 }) }), plain('hi'));
    expect(threads.payloads()[0]).not.toHaveProperty('message_thread_id');
  });

  it('replies to another message, and quotes it, where that is named', async () => {
    const telegram = new ScriptedTelegram(SENT);
    const ctx = telegram.contextOf({ message: messageIn(GROUP) });
    await sendView(ctx, plain('hi'), { replyTo: { messageId: 9, quote: 'who won?' } });
    expect(telegram.payloads()[0]).toMatchObject({
      reply_parameters: { message_id: 9, quote: 'who won?', allow_sending_without_reply: true },
    });
  });

  it("opens the asker's reply field where an answer is needed", async () => {
    const telegram = new ScriptedTelegram(SENT);
    await sendView(telegram.contextOf({ message: messageIn(GROUP) }), plain('hi'), { forceReply: true });
    expect(telegram.payloads()[0]).toMatchObject({ reply_markup: { force_reply: true, selective: true } });
  });

  it('is refused where there is no chat', async () => {
    const query = { id: '1', from: { id: 7, is_bot: false, first_name: 'An' }, query: '', offset: '' };
    const ctx = new ScriptedTelegram({}).contextOf({ inline_query: query });
    await expect(sendView(ctx, plain('hi'))).rejects.toThrow('no chat');
  });
});

describe('a view in the place of the message whose button was pressed', () => {
  it('takes over its text and its buttons', async () => {
    const telegram = new ScriptedTelegram({ editMessageText: true });
    await editView(telegram.contextOf(pressed()), { ...VIEW, buttons: [] });
    expect(telegram.payloads()).toEqual([
      {
        chat_id: -5,
        message_id: 10,
        text: 'Thắng',
        entities: [{ type: 'bold', offset: 0, length: 5 }],
        link_preview_options: { is_disabled: true },
        reply_markup: { inline_keyboard: [] },
      },
    ]);
  });

  it.each([
    new Refused(400, 'Bad Request: message to edit not found'),
    new Refused(400, "Bad Request: message can't be edited"),
    new Refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: -100,
    }),
  ])('is sent anew where that message is out of reach: $description', async (refusal) => {
    const telegram = new ScriptedTelegram({ editMessageText: refusal, ...SENT });
    await editView(telegram.contextOf(pressed(TOPIC)), VIEW);
    expect(telegram.methods()).toEqual(['editMessageText', 'sendMessage']);
    expect(telegram.payloads()[1]).toMatchObject({ chat_id: -5, message_thread_id: 3, text: 'Thắng' });
    expect(telegram.payloads()[1]).not.toHaveProperty('reply_parameters');
  });

  it('is not sent where Telegram refuses it for another reason', async () => {
    const refusal = new Refused(400, 'Bad Request: message is too long');
    const telegram = new ScriptedTelegram({ editMessageText: refusal });
    await expect(editView(telegram.contextOf(pressed()), VIEW)).rejects.toThrow('too long');
  });
});
