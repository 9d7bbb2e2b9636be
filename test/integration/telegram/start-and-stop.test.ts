import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { Person } from '../../bot-api/people/person.js';
import type { PrivateChat } from '../../bot-api/people/private-chat.js';
import { answered, BotInProcess, storedArticle, type BotOptions } from '../../support/bot-in-process.js';

const TARGET = 'What is the target?';
const answers = { [TARGET]: answered(TARGET, 'The target is 10%.') };
const SECRET = 'a-secret-of-the-webhook';

let telegram: BotApiServer;
let bot: BotInProcess;
let anna: Person;
let chat: PrivateChat;

beforeEach(async () => {
  telegram = await BotApiServer.start();
  anna = telegram.user({ first_name: 'Anna', language_code: 'en' });
  chat = telegram.privateChat(anna);
});
afterEach(async () => {
  await bot.stop();
  await telegram.stop();
});

function start(options: Omit<BotOptions, 'telegram'> = {}): void {
  bot = new BotInProcess({ telegram, articles: [storedArticle(0)], answers, ...options });
}

const said = (pattern: RegExp) => bot.log.said.filter((line) => pattern.test(line));

describe('the token', () => {
  it('that is refused at the start ends the bot with a line that says what to do', async () => {
    telegram.revokeToken();
    start();
    await expect(bot.end()).rejects.toThrow(/refuses the token.*BOT_TOKEN/);
  });

  it('that is refused later ends it too', async () => {
    start();
    await anna.asks(chat, '/help');
    telegram.revokeToken();
    await expect(bot.end()).rejects.toThrow(/refuses the token/);
  });
});

describe('Telegram', () => {
  it('out of reach at the start is said once, and the bot answers when it is back', async () => {
    await telegram.goOffline();
    start();
    await waitFor(() => said(/cannot be reached/).length > 0);
    await telegram.goOnline();
    expect((await anna.asks(chat, TARGET)).text).toContain('10%');
    expect(said(/cannot be reached/)).toHaveLength(1);
    expect(said(/answers again/)).toHaveLength(1);
  });

  it('out of reach for a while loses nothing that people wrote', async () => {
    start();
    await anna.asks(chat, '/help');
    await telegram.goOffline();
    await waitFor(() => said(/cannot be reached/).length > 0);
    const question = await anna.sends(chat, TARGET);
    await telegram.goOnline();
    expect((await chat.waitForAnswer(question, { timeoutMs: 10_000 })).text).toContain('10%');
  });

  it('that drops the answer to a send gets it again, and that is counted', async () => {
    start();
    telegram.fault({ method: 'sendMessage' }, { drop: 'before-applying' });
    expect((await anna.asks(chat, TARGET)).text).toContain('10%');
  });

  it('that asks for patience is obeyed', async () => {
    start();
    telegram.fault({ method: 'sendMessage' }, { retryAfterS: 1 });
    expect((await anna.asks(chat, TARGET)).text).toContain('10%');
    const [refused, sent] = telegram.ledger.of('sendMessage');
    expect(sent!.at - refused!.at).toBeGreaterThanOrEqual(1_000);
  });
});

describe('the command menus', () => {
  it('that Telegram takes only after a long pause stop nothing', async () => {
    start();
    telegram.fault({ method: 'getMyCommands' }, { retryAfterS: 3_600 });
    await telegram.waitFor(
      ({ method, outcome }) => method === 'getMyCommands' && outcome?.kind === 'refused',
    );
    expect((await anna.asks(chat, TARGET)).text).toContain('10%');
    expect(bot.outcome).toBeUndefined();
  });
});

describe('another copy of the bot', () => {
  it('is named once, and the bot goes on when it has gone', async () => {
    start();
    await anna.asks(chat, '/help');
    const other = new BotInProcess({ telegram, articles: [], answers });
    await waitFor(
      () =>
        [...said(/Another copy/), ...other.log.said.filter((line) => /Another copy/.test(line))].length > 0,
    );
    await other.stop();
    expect((await anna.asks(chat, TARGET, { timeoutMs: 12_000 })).text).toContain('10%');
    expect(said(/Another copy/).length).toBeLessThanOrEqual(1);
  });
});

describe('a webhook', () => {
  it('left over from before is ended, and what has gathered is answered', async () => {
    await fetch(`${telegram.root}/bot${telegram.token}/setWebhook?url=https://127.0.0.1:1/old`);
    const question = await anna.sends(chat, TARGET);
    start();
    expect((await chat.waitForAnswer(question)).text).toContain('10%');
    expect(said(/webhook was left over/)).toHaveLength(1);
  });

  it('takes updates when it is to, and hands each to the handlers once', async () => {
    const port = await freePort();
    start({ environment: webhookSettings(port) });
    expect((await anna.asks(chat, TARGET)).text).toContain('10%');
    const update = telegram.updates.at(-1)!;
    const post = (secret: string, body: string) =>
      fetch(`http://127.0.0.1:${port}/hook`, {
        method: 'POST',
        headers: { 'x-telegram-bot-api-secret-token': secret },
        body,
      });
    expect((await post(SECRET, JSON.stringify(update))).status).toBe(200);
    expect((await post('wrong', JSON.stringify(update))).status).toBe(401);
    expect((await post(SECRET, '{"update_id":')).status).toBe(400);
    await anna.asks(chat, '/help');
    expect(bot.asked).toEqual([TARGET]);
    expect(telegram.ledger.of('getUpdates')).toEqual([]);
  });

  it('needs a port that is free', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, resolve));
    start({ environment: { HTTP_PORT: String(portOf(taken)) } });
    await expect(bot.end()).rejects.toThrow(/HTTP_PORT .* cannot be had/);
    taken.close();
  });
});

describe('while the first index is being built', () => {
  it('/help is answered, a question is told how far it is, and answered when it is done', async () => {
    let finish: () => void = () => undefined;
    const built = new Promise<void>((resolve) => (finish = resolve));
    const port = await freePort();
    start({
      articles: [],
      environment: { HTTP_PORT: String(port) },
      async ingest({ onProgress }) {
        onProgress?.({ stage: 'embedding', done: 41, total: 100, perSecond: 1, secondsLeft: 59 });
        await built;
      },
      answers: { [TARGET]: answered(TARGET, 'The target is 10%.') },
    });
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    const told = await anna.asks(chat, TARGET);
    expect(told.text).toContain('41%');
    expect((await anna.asks(chat, '/help')).text).toContain('Ask me');
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
    finish();
    await chat.waitForMessage(({ text }) => text.includes('The target is 10%.'));
    expect(await status('/readyz')).toBe(200);
    expect(chat.fromBot.filter(({ text }) => text.includes('41%'))).toHaveLength(1);
  });

  it('what stops it stops the bot', async () => {
    start({ ingest: () => Promise.reject(new Error('the disk is full')) });
    await expect(bot.end()).rejects.toThrow('the disk is full');
  });
});

describe('told to stop', () => {
  it('finishes what is in hand', async () => {
    let finish: () => void = () => undefined;
    const found = new Promise<void>((resolve) => (finish = resolve));
    start({
      answers: {
        [TARGET]: async () => {
          await found;
          return answered(TARGET, 'The target is 10%.');
        },
      },
    });
    const question = await anna.sends(chat, TARGET);
    await waitFor(() => bot.asked.length === 1);
    const stopped = bot.stop();
    finish();
    await stopped;
    expect((await chat.waitForAnswer(question)).text).toContain('10%');
    expect(bot.outcome).toEqual({ code: 0 });
  });
});

describe('told to stop while more is asked than the models take at a time', () => {
  it('answers what they have begun, and the rest after the next start', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'newsquote-stop-'));
    let finish: () => void = () => undefined;
    const found = new Promise<void>((resolve) => (finish = resolve));
    const slowly = async () => {
      await found;
      return answered(TARGET, 'The target is 10%.');
    };
    start({ dataDir, answers: { [TARGET]: slowly } });
    const people = Array.from({ length: 5 }, () => telegram.user({ language_code: 'en' }));
    const chats = people.map((person) => telegram.privateChat(person));
    for (const [index, person] of people.entries()) await person.sends(chats[index]!, TARGET);
    // Each shows that it works: all are in hand.
    await waitFor(() => chats.every(({ botActions }) => botActions.includes('typing')));
    const stopped = bot.stop();
    finish();
    await stopped;
    const answeredChats = () => chats.filter(({ fromBot }) => fromBot.length > 0).length;
    expect(answeredChats()).toBe(bot.asked.length);
    expect(bot.asked.length).toBeLessThan(5);
    start({ dataDir });
    await waitFor(() => answeredChats() === 5);
    expect(chats.map(({ fromBot }) => fromBot.length)).toEqual([1, 1, 1, 1, 1]);
  });
});

function webhookSettings(port: number): Readonly<Record<string, string>> {
  const url = `http://127.0.0.1:${port}/hook`;
  return { UPDATES: 'webhook', WEBHOOK_URL: url, WEBHOOK_SECRET: SECRET, HTTP_PORT: String(port) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function waitFor(holds: () => boolean): Promise<void> {
  const until = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > until) throw new Error(`waited in vain; the log says:\n${bot.log.said.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
