import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { Person } from '../../bot-api/people/person.js';
import type { PrivateChat } from '../../bot-api/people/private-chat.js';

let telegram: BotApiServer;
let api: Api;
let anna: Person;
let chat: PrivateChat;
beforeEach(async () => {
  telegram = await BotApiServer.start({ firstUpdateId: 10 });
  api = new Api(telegram.token, { apiRoot: telegram.root });
  anna = telegram.user({ first_name: 'Anna' });
  chat = telegram.privateChat(anna);
});
afterEach(async () => {
  await telegram.stop();
});

const texts = (updates: readonly Update[]): unknown[] => updates.map(({ message }) => message?.text);
async function write(...words: string[]): Promise<void> {
  for (const word of words) await anna.sends(chat, word);
}

describe('polling', () => {
  it('hands out an update again until a later offset confirms it', async () => {
    await write('one', 'two', 'three');
    expect(texts(await api.getUpdates())).toEqual(['one', 'two', 'three']);
    expect(texts(await api.getUpdates({ offset: 11 }))).toEqual(['two', 'three']);
    expect(texts(await api.getUpdates({ limit: 1 }))).toEqual(['two']);
    expect(texts(await api.getUpdates({ offset: 13 }))).toEqual([]);
    expect(telegram.waitingUpdates).toBe(0);
  });

  it('counts a negative offset from the end, and forgets all before', async () => {
    await write('one', 'two', 'three');
    expect(texts(await api.getUpdates({ offset: -2 }))).toEqual(['two', 'three']);
    expect(texts(await api.getUpdates())).toEqual(['two', 'three']);
  });

  it('waits for an update as long as asked to', async () => {
    const waiting = api.getUpdates({ timeout: 20 });
    await telegram.until(() => telegram.ledger.of('getUpdates').length === 1);
    await write('hello');
    expect(texts(await waiting)).toEqual(['hello']);
  });

  it('ends a request that waits when a second one comes', async () => {
    const first = api.getUpdates({ timeout: 20 });
    const refused = expect(first).rejects.toMatchObject({
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    await telegram.until(() => telegram.ledger.of('getUpdates').length === 1);
    const second = api.getUpdates({ timeout: 20 });
    await refused;
    await write('hello');
    expect(texts(await second)).toEqual(['hello']);
  });

  it('keeps what a caller who went away did not get', async () => {
    const leaving = new AbortController();
    const first = api.getUpdates({ timeout: 20 }, leaving.signal as Parameters<Api['getUpdates']>[1]);
    await telegram.until(() => telegram.ledger.of('getUpdates').length === 1);
    leaving.abort();
    await expect(first).rejects.toThrow();
    await telegram.waitFor(({ outcome }) => outcome?.kind === 'unanswered');
    await write('hello');
    expect(texts(await api.getUpdates({ timeout: 20 }))).toEqual(['hello']);
  });

  it('brings only the kinds that were asked for, from then on', async () => {
    await api.getUpdates({ allowed_updates: ['callback_query'] });
    await write('unheard');
    expect(await api.getUpdates()).toEqual([]);
    await api.getUpdates({ allowed_updates: [] });
    await write('heard');
    expect(texts(await api.getUpdates())).toEqual(['heard']);
  });

  it('brings an update once more when told to', async () => {
    await write('one');
    await api.getUpdates({ offset: 11 });
    telegram.redeliver(10);
    expect(await api.getUpdates({ offset: 11 })).toMatchObject([{ update_id: 10, message: { text: 'one' } }]);
    expect(await api.getUpdates({ offset: 11 })).toEqual([]);
  });

  it('goes on at the same address after it was out of reach', async () => {
    const open = api.getUpdates({ timeout: 20 });
    const broken = expect(open).rejects.toThrow();
    await telegram.until(() => telegram.ledger.of('getUpdates').length === 1);
    await telegram.goOffline();
    await broken;
    await expect(api.getMe()).rejects.toThrow();
    await write('meanwhile');
    await telegram.goOnline();
    expect(texts(await api.getUpdates())).toEqual(['meanwhile']);
  });
});

describe('a webhook', () => {
  let receiver: Server;
  let url: string;
  let received: { headers: IncomingHttpHeaders; update: Update }[];
  let answers: number[];
  beforeEach(async () => {
    received = [];
    answers = [];
    receiver = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const update = JSON.parse(Buffer.concat(chunks).toString()) as Update;
        received.push({ headers: request.headers, update });
        response.writeHead(answers.shift() ?? 200).end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  });
  afterEach(() => {
    receiver.closeAllConnections();
    receiver.close();
  });
  const taken = async (): Promise<void> => {
    await expect.poll(() => telegram.waitingUpdates, { interval: 5 }).toBe(0);
  };

  it('gets updates in order with its secret, again when it did not take one', async () => {
    answers = [200, 500, 503];
    await api.setWebhook(url, { secret_token: 'a-secret' });
    await write('one', 'two', 'three');
    await taken();
    expect(texts(received.map(({ update }) => update))).toEqual(['one', 'two', 'two', 'two', 'three']);
    expect(received[0]?.headers['x-telegram-bot-api-secret-token']).toBe('a-secret');
    expect(await api.getWebhookInfo()).toMatchObject({
      url,
      pending_update_count: 0,
      last_error_message: 'Wrong response from the webhook: 503 Service Unavailable',
    });
  });

  it('keeps getUpdates out until it is deleted', async () => {
    await api.setWebhook(url);
    await expect(api.getUpdates()).rejects.toMatchObject({
      error_code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    });
    await api.deleteWebhook();
    expect(await api.getWebhookInfo()).toMatchObject({ url: '' });
    await write('polled');
    expect(texts(await api.getUpdates())).toEqual(['polled']);
    expect(received).toEqual([]);
  });

  it('drops what waits when asked to, and gets an update once more when told to', async () => {
    await write('old');
    await api.setWebhook(url, { drop_pending_updates: true });
    await write('new');
    await taken();
    telegram.redeliver(11);
    await taken();
    expect(texts(received.map(({ update }) => update))).toEqual(['new', 'new']);
  });

  it.each([
    ['http://example.com/hook', undefined, 'bad webhook: An HTTPS URL must be provided for webhook'],
    ['https://example.com/hook', 'white space', 'secret token contains unallowed characters'],
  ])('is refused at %s with secret %s', async (address, secret, reason) => {
    await expect(
      api.setWebhook(address, secret === undefined ? {} : { secret_token: secret }),
    ).rejects.toThrow(reason);
  });
});
