import { HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { TokenRefusedError } from '../../../../../src/application/errors.js';
import type { AlertMessage, SendOutcome } from '../../../../../src/application/ports/alert-channel.js';
import { TelegramAlertChannel } from '../../../../../src/telegram/features/alerts/telegram-alert-channel.js';
import { FakeAlertSettings } from '../../../../support/fake-alert-settings.js';
import { FakeChatStore } from '../../../../support/fake-chat-store.js';
import { anArticle } from '../../../../support/fake-corpus.js';
import { hostileTexts } from '../../../../support/hostile-texts.js';
import { InTurn, Refused, ScriptedTelegram, TEXTS } from '../../scripted-telegram.js';

const article = {
  ...anArticle({
    title: 'The wall',
    publisher: 'Coast Wire',
    publishedAt: '2025-11-18',
    paragraphs: ['It will be rebuilt.'],
  }),
  id: '0a',
};

function message(changes: Partial<AlertMessage> = {}): AlertMessage {
  const articles = [{ article, subscriptionId: 3, paragraph: null, before: undefined }];
  return { chatId: 7, threadId: null, form: 'alert', articles, held: 0, ...changes };
}

function channelOver(...answers: unknown[]) {
  const scripted = { sendMessage: new InTurn(...answers), editMessageText: new InTurn(...answers) };
  const telegram = new ScriptedTelegram(scripted);
  const chats = new FakeChatStore();
  const alertSettings = new FakeAlertSettings();
  const channel = new TelegramAlertChannel({
    api: telegram.api,
    chats,
    alertSettings,
    texts: TEXTS,
    fallback: { language: 'en', timeZone: 'UTC' },
  });
  return { channel, telegram, chats, alertSettings };
}

/** A failure of the network with this code. */
function failed(code: string): HttpError {
  return new HttpError(
    'Network request failed!',
    Object.assign(new Error('https://api/bot1:token'), { code }),
  );
}

const refused = (code: number, description: string, parameters?: object) =>
  new Refused(code, description, parameters);

describe('an alert', () => {
  it('goes to its chat and topic, with its entities and buttons and no preview of links', async () => {
    const { channel, telegram } = channelOver({ message_id: 55 });
    expect(await channel.send(message({ threadId: 9 }))).toEqual({ kind: 'sent', messageId: 55 });
    const [sent] = telegram.payloads();
    expect(sent).toMatchObject({
      chat_id: 7,
      message_thread_id: 9,
      link_preview_options: { is_disabled: true },
    });
    expect(sent!['text']).toContain('It will be rebuilt.');
    expect(JSON.stringify(sent!['reply_markup'])).toContain('"m:3"');
    expect(sent!['entities']).not.toEqual([]);
  });

  it('names no topic where there is none', async () => {
    const { channel, telegram } = channelOver({ message_id: 1 });
    await channel.send(message());
    expect(telegram.payloads()[0]).not.toHaveProperty('message_thread_id');
  });

  it('speaks the language of its chat', async () => {
    const { channel, telegram, chats } = channelOver({ message_id: 1 });
    await chats.setLanguage(7, 'vi');
    await channel.send(message({ form: 'digest' }));
    expect(JSON.stringify(telegram.payloads()[0])).toContain(TEXTS.vi.plain('button-subscriptions'));
  });

  it('of any form and any text is one message that Telegram takes', async () => {
    for (const [, text] of hostileTexts)
      for (const form of ['alert', 'digest', 'correction', 'resumed'] as const) {
        const { channel, telegram } = channelOver({ message_id: 1 });
        const odd = { ...article, title: text, publisher: text, paragraphs: [text, text] };
        const one = {
          article: odd,
          subscriptionId: 1,
          paragraph: 1,
          before: form === 'correction' ? article : undefined,
        };
        const articles = form === 'resumed' ? [] : Array.from({ length: 10 }, () => one);
        expect(await channel.send(message({ form, articles, held: 2 }))).toEqual({
          kind: 'sent',
          messageId: 1,
        });
        const sent = String(telegram.payloads()[0]!['text']);
        expect(sent.trim()).not.toBe('');
        expect(sent.length).toBeLessThanOrEqual(4_096);
      }
  });

  it('in formatting that Telegram does not take goes out once more, plain', async () => {
    const cannot = refused(400, "Bad Request: can't parse entities: unsupported");
    const { channel, telegram } = channelOver(cannot, { message_id: 55 });
    expect(await channel.send(message())).toEqual({ kind: 'sent', messageId: 55 });
    const [first, second] = telegram.payloads();
    expect(second).not.toHaveProperty('entities');
    expect(second!['text']).toBe(first!['text']);
    const twice = channelOver(cannot, cannot);
    expect(await twice.channel.send(message())).toMatchObject({ kind: 'refused' });
    expect(twice.telegram.calls).toHaveLength(2);
  });
});

describe('what Telegram answers comes to', () => {
  const answers: readonly (readonly [unknown, SendOutcome])[] = [
    [refused(429, 'Too Many Requests', { retry_after: 17 }), { kind: 'flood', retryAfterMs: 17_000 }],
    [refused(429, 'Too Many Requests'), { kind: 'flood', retryAfterMs: 5_000 }],
    [refused(403, 'Forbidden: bot was blocked by the user'), { kind: 'closed', why: 'blocked' }],
    [refused(403, 'Forbidden: user is deactivated'), { kind: 'closed', why: 'blocked' }],
    [refused(403, 'Forbidden: bot was kicked from the supergroup chat'), { kind: 'closed', why: 'gone' }],
    [refused(400, 'Bad Request: chat not found'), { kind: 'closed', why: 'gone' }],
    [
      refused(400, 'Bad Request: not enough rights to send text messages to the chat'),
      { kind: 'closed', why: 'no rights' },
    ],
    [
      refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: -1005,
      }),
      { kind: 'migrated', toChatId: -1005 },
    ],
    [refused(400, 'Bad Request: message thread not found'), { kind: 'thread gone' }],
    [refused(400, 'Bad Request: TOPIC_CLOSED'), { kind: 'thread gone' }],
    [refused(400, 'Bad Request: TOPIC_DELETED'), { kind: 'thread gone' }],
    [refused(502, 'Bad Gateway'), { kind: 'unknown', reason: '502 Bad Gateway' }],
    [
      refused(400, 'Bad Request: something new'),
      { kind: 'refused', reason: '400 Bad Request: something new' },
    ],
    [failed('ECONNRESET'), { kind: 'unknown', reason: 'ECONNRESET' }],
    [failed('ENOTFOUND'), { kind: 'unreachable', reason: 'ENOTFOUND' }],
  ];

  it.each(answers)('an outcome by what there is to do about it: %o', async (answer, outcome) => {
    const { channel, telegram } = channelOver(answer);
    expect(await channel.send(message())).toEqual(outcome);
    expect(telegram.calls).toHaveLength(1);
  });

  it('the end of the program when the token is not taken, and nothing else is swallowed', async () => {
    await expect(channelOver(refused(401, 'Unauthorized')).channel.send(message())).rejects.toThrow(
      TokenRefusedError,
    );
    await expect(channelOver(new TypeError('a fault')).channel.send(message())).rejects.toThrow('a fault');
  });
});

describe('a correction', () => {
  const correction = message({ form: 'correction' });

  it('takes the place of the message, and is done when nothing about it changes', async () => {
    const { channel, telegram } = channelOver(true);
    expect(await channel.edit(correction, 55)).toEqual({ kind: 'sent', messageId: 55 });
    expect(telegram.calls[0]).toMatchObject({
      method: 'editMessageText',
      payload: { chat_id: 7, message_id: 55 },
    });
    const same = channelOver(refused(400, 'Bad Request: message is not modified: exactly the same'));
    expect(await same.channel.edit(correction, 55)).toEqual({ kind: 'sent', messageId: 55 });
  });

  it('of a message that is gone or too old has nothing to correct', async () => {
    for (const description of [
      'Bad Request: message to edit not found',
      "Bad Request: message can't be edited",
    ])
      expect(await channelOver(refused(400, description)).channel.edit(correction, 55)).toEqual({
        kind: 'message gone',
      });
  });

  it('that is not taken formatted goes out plain', async () => {
    const { channel, telegram } = channelOver(refused(400, "Bad Request: can't parse entities"), true);
    expect(await channel.edit(correction, 55)).toEqual({ kind: 'sent', messageId: 55 });
    expect(telegram.payloads()[1]).not.toHaveProperty('entities');
  });
});

describe('Telegram', () => {
  const answering = (me: unknown) => {
    const telegram = new ScriptedTelegram({ getMe: new InTurn(me) });
    const parts = { chats: new FakeChatStore(), alertSettings: new FakeAlertSettings(), texts: TEXTS };
    const fallback = { language: 'en', timeZone: 'UTC' } as const;
    return new TelegramAlertChannel({ api: telegram.api, ...parts, fallback });
  };

  it('is in reach when it answers at all, be it that it asks to wait', async () => {
    expect(await answering({ id: 1 }).isReachable()).toBe(true);
    expect(await answering(refused(429, 'Too Many Requests', { retry_after: 3 })).isReachable()).toBe(true);
  });

  it('is out of reach when there is no answer, or only that of a broken gateway', async () => {
    expect(await answering(failed('ECONNREFUSED')).isReachable()).toBe(false);
    expect(await answering(failed('ETIMEDOUT')).isReachable()).toBe(false);
    expect(await answering(refused(502, 'Bad Gateway')).isReachable()).toBe(false);
  });

  it('that takes the token no more ends the program', async () => {
    await expect(answering(refused(401, 'Unauthorized')).isReachable()).rejects.toThrow(TokenRefusedError);
  });
});

describe('that the bot may not write in a group', () => {
  const admins = [
    { user: { id: 21, is_bot: false, first_name: 'A', language_code: 'vi' } },
    { user: { id: 22, is_bot: true, first_name: 'Bot' } },
    { user: { id: 23, is_bot: false, first_name: 'B', language_code: 'en' } },
  ];
  const tell = async (answers: {
    readonly sendMessage: InTurn;
    readonly getChatAdministrators?: InTurn;
    readonly getChat?: InTurn;
  }) => {
    const telegram = new ScriptedTelegram({
      getChat: new InTurn({ title: 'Cliffs <b>&' }),
      getChatAdministrators: new InTurn(admins),
      ...answers,
    });
    const parts = { chats: new FakeChatStore(), alertSettings: new FakeAlertSettings(), texts: TEXTS };
    const fallback = { language: 'en', timeZone: 'UTC' } as const;
    const channel = new TelegramAlertChannel({ api: telegram.api, ...parts, fallback });
    const turns: number[] = [];
    const done = await channel.tellNoRights(-5, (adminId) => {
      turns.push(adminId);
      return Promise.resolve();
    });
    return { done, turns, said: telegram.payloads().filter((one) => 'text' in one) };
  };

  it('is told to its admins in private, each in their language and in their turn', async () => {
    const { done, turns, said } = await tell({
      sendMessage: new InTurn({ message_id: 1 }, { message_id: 2 }),
    });
    expect([done, turns, said.map((one) => one['chat_id'])]).toEqual([true, [21, 23], [21, 23]]);
    expect(said[0]!['text']).toContain('Tôi không được phép viết trong Cliffs <b>&');
    expect(said[1]!['text']).toContain('I may not write in Cliffs <b>&');
  });

  it('is not told to those whom the bot does not reach, and to the others all the same', async () => {
    const { done, turns } = await tell({
      sendMessage: new InTurn(refused(403, "Forbidden: bot can't initiate conversation with a user"), {
        message_id: 2,
      }),
    });
    expect([done, turns]).toEqual([true, [21, 23]]);
  });

  it('is told to nobody when it is not to be known who they are, or later when Telegram is out of reach', async () => {
    const unknown = new InTurn(refused(400, 'Bad Request: member list is inaccessible'));
    expect((await tell({ sendMessage: new InTurn(), getChatAdministrators: unknown })).done).toBe(true);
    const away = new InTurn(failed('ECONNREFUSED'));
    expect((await tell({ sendMessage: new InTurn(), getChat: away })).done).toBe(false);
  });

  it('is told later when Telegram has a fault or asks to wait, and to nobody anew when one was told', async () => {
    const fault = () => new InTurn(refused(502, 'Bad Gateway'));
    expect((await tell({ sendMessage: new InTurn(), getChatAdministrators: fault() })).done).toBe(false);
    const none = new InTurn(
      refused(429, 'Too Many Requests: retry after 9'),
      refused(500, 'Internal Server Error'),
    );
    expect((await tell({ sendMessage: none })).done).toBe(false);
    const one = new InTurn(refused(429, 'Too Many Requests: retry after 9'), { message_id: 2 });
    expect((await tell({ sendMessage: one })).done).toBe(true);
  });
});
