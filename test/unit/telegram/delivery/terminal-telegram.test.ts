import { Api } from 'grammy';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  TerminalTelegram,
  type TerminalMessage,
} from '../../../../src/telegram/delivery/terminal-telegram.js';

let telegram: TerminalTelegram;
let api: Api;
let shown: TerminalMessage[];

beforeEach(() => {
  shown = [];
  telegram = new TerminalTelegram(
    (message) => shown.push(message),
    () => 5_000,
  );
  api = new Api('terminal');
  api.config.use(telegram.transformer);
});

function keyboard(...data: string[]) {
  const buttons = data.map((text) => [{ text, callback_data: `data of ${text}` }]);
  return { reply_markup: { inline_keyboard: buttons } };
}

/** What a line that is typed becomes: the data of a button, or the text of a message. */
function typed(line: string): string | undefined {
  const { message, callback_query: press } = telegram.update(line);
  return press?.data ?? message?.text;
}

describe('the terminal in place of Telegram', () => {
  it('makes a message of a line, with its command marked', () => {
    expect(telegram.update('/lang vi').message).toMatchObject({
      date: 5,
      chat: { type: 'private' },
      text: '/lang vi',
      entities: [{ type: 'bot_command', offset: 0, length: 5 }],
    });
    expect(telegram.update('what is /lang?').message).not.toHaveProperty('entities');
    const ids = [telegram.update('a'), telegram.update('b')].map((update) => update.update_id);
    expect(new Set(ids).size).toBe(2);
  });

  it('shows what is sent, in its formatting and with all its buttons in reading order', async () => {
    const entities = [{ type: 'bold' as const, offset: 0, length: 2 }];
    const rows = [
      [
        { text: 'Next', callback_data: 'n' },
        { text: 'Source', url: 'https://a.example/' },
      ],
      [{ text: 'More', callback_data: 'm' }],
    ];
    const sent = await api.sendMessage(1, 'hi', { entities, reply_markup: { inline_keyboard: rows } });
    expect(sent.text).toBe('hi');
    expect(shown).toEqual([
      {
        text: 'hi',
        entities,
        buttons: [
          { text: 'Next', url: undefined },
          { text: 'Source', url: 'https://a.example/' },
          { text: 'More', url: undefined },
        ],
      },
    ]);
    expect([typed('1'), typed('2'), typed('3')]).toEqual(['n', '2', 'm']);
  });

  it('takes a number for a question where there is no such button', async () => {
    expect(typed('1')).toBe('1');
    await api.sendMessage(1, 'hi', keyboard('a', 'b'));
    expect(['0', '3', '99', '2026', '1.', '1 2', '-1'].map(typed)).toEqual([
      '0',
      '3',
      '99',
      '2026',
      '1.',
      '1 2',
      '-1',
    ]);
  });

  it('presses buttons of the message that showed some last, also when it was edited', async () => {
    const first = await api.sendMessage(1, 'first', keyboard('a'));
    await api.sendMessage(1, 'second', keyboard('b'));
    expect(typed('1')).toBe('data of b');
    await api.editMessageText(1, first.message_id, 'first, edited', keyboard('c', 'd'));
    expect([typed('1'), typed('2')]).toEqual(['data of c', 'data of d']);
    expect(telegram.update('2').callback_query?.message).toMatchObject({
      message_id: first.message_id,
      text: 'first, edited',
    });
    await api.sendMessage(1, 'no buttons');
    expect(typed('2')).toBe('data of d');
    expect(shown.map(({ text }) => text)).toEqual(['first', 'second', 'first, edited', 'no buttons']);
  });

  it('presses no button that an edit has taken away', async () => {
    const { message_id: id } = await api.sendMessage(1, 'Erase everything?', keyboard('yes', 'no'));
    await api.editMessageText(1, id, 'Nothing was erased.', { reply_markup: { inline_keyboard: [] } });
    expect(typed('1')).toBe('1');
  });

  it('says what the bot says to a press, and shows no typing', async () => {
    await api.answerCallbackQuery('1');
    await api.answerCallbackQuery('1', { text: 'Thanks!' });
    await api.sendChatAction(1, 'typing');
    expect(shown).toEqual([{ text: 'Thanks!', entities: [], buttons: [] }]);
  });

  it('cannot do what only Telegram can', async () => {
    await expect(api.getChatAdministrators(1)).rejects.toThrow('the terminal cannot getChatAdministrators');
  });
});
