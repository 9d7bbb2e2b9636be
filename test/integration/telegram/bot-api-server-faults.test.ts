import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Api } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { PrivateChat } from '../../bot-api/people/private-chat.js';
import { TELEGRAM_RATE_LIMITS } from '../../bot-api/server/rate-limits.js';

let telegram: BotApiServer;
let api: Api;
let chat: PrivateChat;
async function start(options?: Parameters<typeof BotApiServer.start>[0]): Promise<void> {
  telegram = await BotApiServer.start(options);
  api = new Api(telegram.token, { apiRoot: telegram.root });
  chat = telegram.privateChat(telegram.user(), { isStarted: true });
}
afterEach(async () => {
  await telegram.stop();
});
const send = (text = 'x'): Promise<unknown> => api.sendMessage(chat.id, text);
const texts = (): string[] => chat.messages.map(({ text }) => text);

describe('faults', () => {
  beforeEach(async () => {
    await start();
  });

  it('answers with a proxy page, a flood wait or any other refusal, and applies nothing', async () => {
    telegram.fault({ method: 'sendMessage' }, { status: 502 });
    await expect(send()).rejects.toThrow();
    telegram.fault({ method: 'sendMessage' }, { retryAfterS: 7 });
    await expect(send()).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 7 } });
    const error = { code: 500, description: 'Internal Server Error' };
    telegram.fault({ method: 'sendMessage' }, { error });
    await expect(send()).rejects.toMatchObject({ error_code: 500 });
    await send('at last');
    expect(texts()).toEqual(['at last']);
    expect(telegram.ledger.of('sendMessage').map(({ applied }) => applied)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('breaks the connection before or after the call had its effect', async () => {
    telegram.fault({ when: ({ payload }) => payload['text'] === 'one' }, { drop: 'before-applying' });
    telegram.fault({ when: ({ payload }) => payload['text'] === 'two' }, { drop: 'after-applying' });
    await expect(send('one')).rejects.toThrow();
    await expect(send('two')).rejects.toThrow();
    expect(texts()).toEqual(['two']);
  });

  it('meets the n-th call, for as many calls as said, until it is taken back', async () => {
    telegram.fault({ method: 'sendMessage', nth: 2 }, { status: 500 });
    await send('1');
    await expect(send('2')).rejects.toThrow();
    await send('3');
    const takeBack = telegram.fault({ method: 'sendMessage', times: Infinity }, { status: 500 });
    await expect(send('4')).rejects.toThrow();
    await expect(send('5')).rejects.toThrow();
    takeBack();
    await send('6');
    expect(texts()).toEqual(['1', '3', '6']);
  });

  it('delays a call, and keeps an answer back', async () => {
    telegram.fault({ method: 'sendMessage' }, { delayMs: 1 });
    await send('late');
    telegram.fault({ method: 'sendMessage' }, { withhold: true });
    void send('unanswered').catch(() => undefined);
    await chat.waitForMessage(({ text }) => text === 'unanswered');
    const call = await telegram.waitFor(({ outcome }) => outcome?.kind === 'unanswered');
    expect(call.applied).toBe(true);
  });

  it('holds a call before it has its effect, and lets it go on or breaks it', async () => {
    const held = telegram.hold({ method: 'sendMessage' }, 'before-applying');
    const sent = send('held');
    expect((await held.arrived).payload).toMatchObject({ text: 'held' });
    expect(texts()).toEqual([]);
    held.release();
    await sent;
    const broken = telegram.hold({ method: 'sendMessage' }, 'before-applying');
    const failed = expect(send('never')).rejects.toThrow();
    await broken.arrived;
    broken.abandon();
    await failed;
    expect(texts()).toEqual(['held']);
  });

  it('holds no call any more once it is told how a call would have gone on', async () => {
    telegram.hold({ method: 'sendMessage' }, 'before-applying').abandon();
    telegram.hold({ method: 'sendMessage' }, 'after-applying').release();
    await send('not held');
    expect(texts()).toEqual(['not held']);
  });

  it('holds a call after it had its effect', async () => {
    const held = telegram.hold({ method: 'sendMessage' }, 'after-applying');
    const failed = expect(send('done')).rejects.toThrow();
    await held.arrived;
    expect(texts()).toEqual(['done']);
    held.abandon();
    await failed;
  });

  it('holds the updates that a poll was about to get; they come again', async () => {
    const held = telegram.hold({ method: 'getUpdates' }, 'after-applying');
    const failed = expect(api.getUpdates({ timeout: 20 })).rejects.toThrow();
    await telegram.until(() => telegram.ledger.of('getUpdates').length === 1);
    await telegram.user().startsWith();
    await held.arrived;
    held.abandon();
    await failed;
    expect(await api.getUpdates()).toHaveLength(1);
  });

  it('keeps what a process did that was killed before it got the answer', async () => {
    const held = telegram.hold({ method: 'sendMessage' }, 'after-applying');
    const url = `${telegram.root}/bot${telegram.token}/sendMessage?chat_id=${chat.id}&text=last`;
    const bot = spawn(process.execPath, ['-e', `fetch(${JSON.stringify(url)})`]);
    await held.arrived;
    const exited = once(bot, 'exit');
    bot.kill('SIGKILL');
    await exited;
    held.release();
    expect((await telegram.waitFor(({ method }) => method === 'sendMessage')).applied).toBe(true);
    expect(texts()).toEqual(['last']);
  });

  it('says what was called when a test waits in vain', async () => {
    await send('one');
    await expect(telegram.waitFor(() => false, { timeoutMs: 1 })).rejects.toThrow(
      /#0 sendMessage \{"chat_id":\d+,"text":"one"\} -> answered/,
    );
    await expect(chat.waitForMessage(() => false, { timeoutMs: 1 })).rejects.toThrow('bot: one');
  });
});

describe('rate limits', () => {
  let now = Date.UTC(2025, 11, 3);
  const later = (ms: number): void => {
    now += ms;
  };
  beforeEach(async () => {
    await start({ rateLimits: TELEGRAM_RATE_LIMITS, now: () => now });
  });

  it('lets a few messages at once into a chat, and then one a second', async () => {
    await send();
    await send();
    await send();
    await expect(send()).rejects.toMatchObject({
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    await api.sendChatAction(chat.id, 'typing');
    later(1000);
    await send();
    await expect(send()).rejects.toThrow('retry after 1');
  });

  it('lets twenty messages a minute into a group', async () => {
    const group = telegram.group({ bot: 'member' });
    for (let sent = 0; sent < 20; sent++) {
      await api.sendMessage(group.id, 'x');
      later(1000);
    }
    // Twenty seconds let six more in.
    for (let sent = 0; sent < 6; sent++) {
      await api.sendMessage(group.id, 'x');
      later(1000);
    }
    for (let sent = 0; sent < 2; sent++) await api.sendMessage(group.id, 'x').catch(() => undefined);
    await expect(api.sendMessage(group.id, 'x')).rejects.toThrow(/retry after [1-3]/);
  });

  it('lets thirty messages a second out of a bot', async () => {
    const chats = Array.from({ length: 31 }, () =>
      telegram.privateChat(telegram.user(), { isStarted: true }),
    );
    const sending = chats.map(({ id }) => api.sendMessage(id, 'x'));
    const settled = await Promise.allSettled(sending);
    expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });
});
