import { Api, GrammyError } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';

let telegram: BotApiServer;
let api: Api;
beforeEach(async () => {
  telegram = await BotApiServer.start();
  api = new Api(telegram.token, { apiRoot: telegram.root });
});
afterEach(async () => {
  await telegram.stop();
});

const raw = async (path: string, init?: RequestInit): Promise<unknown> =>
  (await fetch(`${telegram.root}${path}`, init)).json();

describe('who asks', () => {
  it('tells the bot who it is', async () => {
    expect(await api.getMe()).toMatchObject({
      id: 7000000001,
      username: 'news_test_bot',
      can_read_all_group_messages: false,
      supports_guest_queries: true,
    });
  });

  it('refuses tokens that it does not know, also one that was revoked meanwhile', async () => {
    const unauthorized = { ok: false, error_code: 401, description: 'Unauthorized' };
    expect(await raw('/bot1:abc/getMe')).toEqual(unauthorized);
    telegram.revokeToken();
    expect(await raw(`/bot${telegram.token}/getMe`)).toEqual(unauthorized);
    telegram.restoreToken();
    expect(await raw(`/bot${telegram.token}/getMe`)).toMatchObject({ ok: true });
  });

  it('knows no method of another name, and remembers that it was asked for', async () => {
    expect(await raw(`/bot${telegram.token}/sendDance`)).toMatchObject({ ok: false, error_code: 404 });
    expect(telegram.ledger.of('sendDance')).toHaveLength(1);
  });

  it('takes arguments as JSON, as forms and in the address, and names in any case', async () => {
    const chat = telegram.privateChat(telegram.user(), { isStarted: true });
    const path = `/bot${telegram.token}/SENDMESSAGE`;
    const multipart = new FormData();
    multipart.set('chat_id', String(chat.id));
    multipart.set('text', 'multipart');
    multipart.set('reply_markup', JSON.stringify({ inline_keyboard: [[{ text: 'b', callback_data: 'd' }]] }));
    await raw(path, { method: 'POST', body: multipart });
    await raw(path, {
      method: 'POST',
      body: new URLSearchParams({ chat_id: String(chat.id), text: 'form' }),
    });
    await raw(`${path}?chat_id=${chat.id}&text=query`);
    expect(chat.messages.map(({ text }) => text)).toEqual(['multipart', 'form', 'query']);
    expect(chat.messages[0]?.buttons).toEqual([[{ text: 'b', data: 'd' }]]);
  });

  it.each([
    ['a lone surrogate', JSON.stringify({ chat_id: 1, text: '\ud800' })],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d])],
  ])('refuses %s', async (_, body) => {
    const headers = { 'content-type': 'application/json' };
    expect(await raw(`/bot${telegram.token}/sendMessage`, { method: 'POST', body, headers })).toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: strings must be encoded in UTF-8',
    });
  });
});

describe('a private chat', () => {
  it('brings what a person writes, with entities, and shows what the bot answers', async () => {
    const anna = telegram.user({ first_name: 'Anna', language_code: 'vi' });
    const chat = telegram.privateChat(anna);
    await anna.sends(chat, '/ask@news_test_bot what is #GDP at https://example.com/a?b=1.');
    const [update] = await api.getUpdates();
    expect(update?.message).toMatchObject({
      chat: { id: anna.id, type: 'private', first_name: 'Anna' },
      from: { id: anna.id, language_code: 'vi' },
      entities: [
        { type: 'bot_command', offset: 0, length: 18 },
        { type: 'hashtag', offset: 27, length: 4 },
        { type: 'url', offset: 35, length: 25 },
      ],
    });
    const sent = await api.sendMessage(chat.id, '<b>8.06 %</b> &amp; more', { parse_mode: 'HTML' });
    expect(sent).toMatchObject({ text: '8.06 % & more', entities: [{ type: 'bold', offset: 0, length: 6 }] });
    expect(chat.fromBot.map(({ text }) => text)).toEqual(['8.06 % & more']);
  });

  it('takes a press once, and shows the answer to who pressed', async () => {
    const anna = telegram.user();
    const chat = telegram.privateChat(anna, { isStarted: true });
    const reply_markup = { inline_keyboard: [[{ text: 'Next', callback_data: 'n:1' }]] };
    await api.sendMessage(chat.id, 'One', { reply_markup });
    const seen = anna.presses(chat.messages[0]!, 'Next');
    const [update] = await api.getUpdates();
    expect(update?.callback_query).toMatchObject({ data: 'n:1', message: { text: 'One' } });
    const id = update!.callback_query!.id;
    await api.answerCallbackQuery(id, { text: 'Here', show_alert: true });
    expect(await seen).toEqual({ text: 'Here', isAlert: true, cacheTimeS: 0 });
    await expect(api.answerCallbackQuery(id)).rejects.toThrow(
      /query is too old and response timeout expired/,
    );
  });

  it('waits for what the bot writes after a question', async () => {
    const anna = telegram.user();
    const chat = telegram.privateChat(anna);
    const answered = anna.asks(chat, 'Why?');
    await telegram.until(() => telegram.waitingUpdates === 1);
    await api.sendMessage(chat.id, 'Because.');
    expect((await answered).text).toBe('Because.');
    expect((await telegram.waitFor((call) => call.method === 'sendMessage')).payload).toMatchObject({
      text: 'Because.',
    });
  });

  it.each([
    ['a chat that it never heard of', 400, 'Bad Request: chat not found'],
    ['a person who never started it', 403, "Forbidden: bot can't initiate conversation with a user"],
    ['a person who blocked it', 403, 'Forbidden: bot was blocked by the user'],
    ['a person who is gone', 403, 'Forbidden: user is deactivated'],
  ])('does not let the bot write to %s', async (who, code, description) => {
    const anna = telegram.user();
    if (who.includes('blocked') || who.includes('gone')) await anna.startsWith();
    if (who.includes('blocked')) anna.blocks();
    if (who.includes('gone')) anna.deactivates();
    const sending = api.sendMessage(who.includes('heard') ? 4711 : anna.id, 'Hello');
    await expect(sending).rejects.toBeInstanceOf(GrammyError);
    await expect(sending).rejects.toMatchObject({ error_code: code, description });
  });
});
