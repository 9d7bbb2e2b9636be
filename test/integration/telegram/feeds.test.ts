import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { Person } from '../../bot-api/people/person.js';
import type { PrivateChat } from '../../bot-api/people/private-chat.js';
import { BotInProcess } from '../../support/bot-in-process.js';

const UNKNOWN = 'I do not know this command';
const WAIT = { timeoutMs: 10_000 };

let telegram: BotApiServer;
let bot: BotInProcess;
let folder: string;
let paper: Server;
let address: string;
/** What stands at each path of the newspaper. */
let pages: Map<string, { readonly type: string; readonly text: string }>;
let admin: Person;
let anna: Person;
let ours: PrivateChat;
let annas: PrivateChat;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsquote-feeds-'));
  writeFileSync(
    join(folder, 'old.md'),
    '---\ntitle: An old ferry\n---\n\nThe old ferry was sold to a museum last spring, the council of the county said on Monday.\n',
  );
  pages = new Map();
  paper = createServer((request, response) => {
    const page = pages.get(request.url!);
    if (page === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', page.type).end(page.text);
  });
  paper.listen(0, '127.0.0.1');
  await once(paper, 'listening');
  address = `127.0.0.1:${(paper.address() as AddressInfo).port}`;
  pages.set('/', {
    type: 'text/html',
    text: '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body></body></html>',
  });
  telegram = await BotApiServer.start();
  admin = telegram.user({ first_name: 'Ada', language_code: 'en' });
  ours = telegram.privateChat(admin, { isStarted: true });
  anna = telegram.user({ first_name: 'Anna', language_code: 'en' });
  annas = telegram.privateChat(anna, { isStarted: true });
});
afterEach(async () => {
  await bot.stop();
  await telegram.stop();
  paper.closeAllConnections();
  paper.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(environment: Readonly<Record<string, string>>): Promise<void> {
  bot = new BotInProcess({
    telegram,
    folder,
    environment: { ADMIN_IDS: String(admin.id), FEED_INTERVAL: '1s', TIME_ZONE: 'UTC', ...environment },
  });
  await vi.waitFor(() => {
    expect(bot.log.said).toContain('info The index is up to date');
  }, WAIT.timeoutMs);
}

/** The feed lists these stories, each with its page. */
function publish(...names: readonly string[]): void {
  for (const name of names)
    pages.set(`/${name}`, {
      type: 'text/html',
      text: `<html><head><title>The ${name}</title></head><body><article><h1>The ${name}</h1>
        <p>Whoever has seen the ${name} of Orlen speaks of it for the rest of the year, says the warden.</p>
        <p>It was found on Monday behind the mill, and the county pays for what it eats and drinks.</p>
        </article></body></html>`,
    });
  const items = names.map((name) => `<item><title>The ${name}</title><link>/${name}</link></item>`);
  pages.set('/rss', {
    type: 'application/rss+xml',
    text: `<rss version="2.0"><channel><title>Orlen Post</title>${items.join('')}</channel></rss>`,
  });
}

async function holds(articles: number): Promise<void> {
  await vi.waitFor(async () => {
    expect((await bot.store.articles.counts()).articles).toBe(articles);
  }, WAIT.timeoutMs);
}

async function says(command: string): Promise<string> {
  return (await admin.asks(ours, command, WAIT)).text;
}

describe('feeds', () => {
  it('are added by an admin from the address of a page; what they list later is sent, and can be removed', async () => {
    await start({ FETCH_PRIVATE: '127.0.0.1' });
    const preview = await anna.asks(annas, '/subscribe everything');
    await anna.presses(preview, '✅ Subscribe');
    publish('otter');
    expect(await says(`/addfeed http://${address}`)).toContain(`I follow Orlen Post (${address}/rss).`);
    await holds(2);
    publish('heron', 'otter');
    const alert = await annas.waitForMessage(({ text }) => text.startsWith('The heron'), WAIT);
    expect(alert.text).toContain('the heron of Orlen speaks of it for the rest of the year');
    await holds(3);
    await vi.waitFor(async () => {
      expect(await bot.store.outbox.waiting()).toBe(0);
    });
    expect(annas.fromBot.filter(({ text }) => text.startsWith('The otter'))).toEqual([]);

    const list = await says('/feeds');
    expect(list).toMatch(/^One feed\n\nOrlen Post\n127\.0\.0\.1:\d+\/rss\nLast fetched .+\. Next look .+\.$/);
    expect(await says('/stats')).toMatch(
      /Articles: 3\nFeeds: 1, failing: 0\nSubscriptions: 1, in chats: 1\nAlerts waiting: 0, sent in 24 hours: 1\n/,
    );
    expect(await says(`/addfeed http://${address}/rss`)).toContain('already');
    expect(await says(`/removefeed ${address}/rss`)).toBe(
      'I no longer follow Orlen Post. Its articles stay.',
    );
    expect(await says('/feeds')).toContain('I follow no feeds.');
    await holds(3);
  });

  it('in a network that is not public are refused with what opens it; what is no feed is refused too', async () => {
    await start({});
    publish('otter');
    expect(await says(`/addfeed http://${address}/rss`)).toMatch(/not public.*FETCH_PRIVATE/s);
    expect(await says(`/addfeed http://${address}/rss`)).toMatch(/^I may not fetch this: 127\.0\.0\.1 /);
    await says('/lang vi');
    expect(await says(`/addfeed http://${address}/rss`)).toMatch(/mạng không công khai.*FETCH_PRIVATE/s);
    await says('/lang en');
    expect(await says('/addfeed')).toContain('Write /addfeed and the address');
    expect(await says('/addfeed ftp://paper.example/rss')).toContain('Write /addfeed and the address');
    expect(await says('/removefeed paper.example')).toContain('I follow no feed with this address');
    expect(await bot.store.feeds.list()).toEqual([]);
  });

  it('of the settings are followed from the start; one that fails stops nothing and hides its key', async () => {
    publish('otter');
    const gone = `http://${address}/gone?key=very-secret`;
    await start({ FETCH_PRIVATE: '127.0.0.1', FEEDS: `${gone},http://${address}/rss` });
    await holds(2);
    await vi.waitFor(() => {
      expect(bot.log.said.join('\n')).toContain('a feed could not be read');
    });
    const list = await says('/feeds');
    expect(list).toContain(`${address}/gone?… (in FEEDS)\nNot read yet.`);
    expect(list).toContain('127.0.0.1 answers with status 404');
    await says('/lang vi');
    expect(await says('/feeds')).toContain('127.0.0.1 trả lời với mã 404');
    await says('/lang en');
    expect(await says(`/removefeed ${address}/gone?…`)).toContain('stands in FEEDS');
    expect(list).not.toContain('very-secret');
  });

  it('are nothing that others hear of: to them the commands are unknown, and in groups there is silence', async () => {
    await start({});
    const group = telegram.group({ members: [anna], bot: 'member' });
    for (const command of ['/addfeed', '/feeds', '/removefeed', '/stats']) {
      expect((await anna.asks(annas, command)).text).toContain(UNKNOWN);
      await anna.sends(group, command);
    }
    await anna.asks(group, '/help');
    expect(group.fromBot.map(({ text }) => text).filter((text) => text.includes('feed'))).toEqual([]);
  });
});
