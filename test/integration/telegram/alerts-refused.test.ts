import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { ChatView } from '../../bot-api/people/chat-view.js';
import type { Person } from '../../bot-api/people/person.js';
import { BotInProcess } from '../../support/bot-in-process.js';
import { anArticle, FakeCorpus } from '../../support/fake-corpus.js';

let telegram: BotApiServer;
let corpus: FakeCorpus;
let bot: BotInProcess;
let boss: Person;
let published: number;

beforeEach(async () => {
  published = 0;
  telegram = await BotApiServer.start();
  boss = telegram.user({ first_name: 'Boss', language_code: 'en' });
  telegram.privateChat(boss, { isStarted: true });
  corpus = new FakeCorpus();
  corpus.put('old.txt', { articles: [anArticle({ title: 'An old road', paragraphs: ['It was closed.'] })] });
  bot = new BotInProcess({ telegram, corpus, environment: {} });
  await vi.waitFor(() => {
    expect(bot.log.said).toContain('info The index is up to date');
  }, 10_000);
});
afterEach(async () => {
  await bot.stop();
  await telegram.stop();
});

/** No two of them tell the same story. */
const SENTENCES = [
  'The council has set aside forty million for it and wants work to begin in spring.',
  'Engineers found rust in eleven of its cables, and lorries must go around by the coast road.',
];

function publish(title: string): void {
  const paragraphs = [`${title}, said the mayor. ${SENTENCES[published++]}`];
  corpus.put(`new-${published}.txt`, {
    articles: [anArticle({ title, paragraphs, url: `https://news.example/${published}` })],
  });
  bot.corpusChanged();
}

async function subscribe(where: ChatView, who = boss): Promise<void> {
  await who.presses(await who.asks(where, '/subscribe bridge'), '✅ Subscribe');
}

const alertsIn = (where: ChatView) => where.fromBot.filter(({ text }) => text.includes('bridge, said'));
const alert = (where: ChatView, title: string) =>
  where.waitForMessage(({ text }) => text.startsWith(title), { timeoutMs: 15_000 });
const silenceOf = async (where: ChatView) => (await bot.store.alertSettings.of(where.id)).silence;

async function silenced(where: ChatView, why: string): Promise<void> {
  await vi.waitFor(async () => {
    expect(await silenceOf(where)).toBe(why);
  }, 10_000);
}

describe('a group in which the bot may not write', () => {
  it('is left alone, its admins are told once in private, and gets what it missed when it may', async () => {
    const group = telegram.group({ title: 'Port & <News>', creator: boss, bot: 'member' });
    const room = telegram.privateChat(boss, { isStarted: true });
    await subscribe(group);
    group.changeBot(boss, { status: 'restricted', canSendMessages: false });
    publish('A bridge');
    await silenced(group, 'no rights');
    const word = await alert(room, 'I may not write in Port & <News>');
    publish('Another bridge');
    await vi.waitFor(async () => {
      expect(await bot.store.outbox.waiting()).toBe(2);
    }, 10_000);
    expect(alertsIn(group)).toEqual([]);
    group.changeBot(boss, 'member');
    await vi.waitFor(() => {
      expect(
        alertsIn(group)
          .map(({ text }) => text)
          .join('\n'),
      ).toMatch(/A bridge[^]*Another bridge/);
    }, 15_000);
    expect(room.fromBot.filter(({ text }) => text === word.text)).toHaveLength(1);
    expect(await silenceOf(group)).toBeNull();
  });

  it('is tried again by and by where Telegram does not tell of its rights', async () => {
    const group = telegram.group({ creator: boss, bot: 'member' });
    await subscribe(group);
    group.letMembersWrite(false);
    publish('A bridge');
    await silenced(group, 'no rights');
    const endMs = await bot.store.silences.nextSuspensionEndMs();
    expect(endMs! - Date.now()).toBeGreaterThan(50 * 60_000);
    expect(endMs! - Date.now()).toBeLessThanOrEqual(60 * 60_000);
  });

  it('that closes or deletes a topic gets the alerts of that topic in General', async () => {
    const group = telegram.group({ creator: boss, bot: 'member', isForum: true });
    const [closed, deleted] = [group.topic('Closed'), group.topic('Deleted')];
    for (const thread of [closed, deleted])
      await boss.presses(await boss.asks(group, `/subscribe ${thread.name}`, { thread }), '✅ Subscribe');
    group.closeTopic(closed);
    group.deleteTopic(deleted);
    publish('A closed bridge');
    expect((await alert(group, 'A closed bridge')).threadId).toBeUndefined();
    publish('A deleted bridge');
    expect((await alert(group, 'A deleted bridge')).threadId).toBeUndefined();
    expect(await silenceOf(group)).toBeNull();
  });

  it('that removes the bot hears nothing, and gets what it missed when it adds it again', async () => {
    const group = telegram.group({ creator: boss, bot: 'member' });
    await subscribe(group);
    group.removeBot(boss);
    publish('A bridge');
    await silenced(group, 'gone');
    group.addBot(boss);
    await alert(group, 'A bridge');
    expect(alertsIn(group)).toHaveLength(1);
  });
});

describe('a group that becomes a supergroup', () => {
  it('gets its alerts there, and nothing is sent to the old one', async () => {
    const group = telegram.group({ type: 'group', creator: boss, bot: 'member' });
    await subscribe(group);
    const before = telegram.ledger.calls.length;
    const supergroup = group.upgrade();
    publish('A bridge');
    await alert(supergroup, 'A bridge');
    expect(alertsIn(supergroup)).toHaveLength(1);
    const sent = telegram.ledger.calls.slice(before).filter(({ method }) => method === 'sendMessage');
    expect(sent.filter(({ applied }) => applied).every(({ chatId }) => chatId === supergroup.id)).toBe(true);
    expect(await bot.store.subscriptions.ofChat(group.id)).toEqual([]);
    expect(await bot.store.subscriptions.ofChat(supergroup.id)).toHaveLength(1);
  });
});

describe('an alert', () => {
  it('whose chat is asked to wait comes then, and those of others come meanwhile', async () => {
    const [anna, boris] = [telegram.user({ first_name: 'Anna' }), telegram.user({ first_name: 'Boris' })];
    const [slow, other] = [anna, boris].map((one) => telegram.privateChat(one, { isStarted: true }));
    await subscribe(slow!, anna);
    await subscribe(other!, boris);
    telegram.fault({ method: 'sendMessage', when: ({ chatId }) => chatId === slow!.id }, { retryAfterS: 3 });
    publish('A bridge');
    await alert(other!, 'A bridge');
    expect(alertsIn(slow!)).toEqual([]);
    await alert(slow!, 'A bridge');
    expect(alertsIn(slow!)).toHaveLength(1);
  });

  it('comes plain where its formatting is not taken', async () => {
    const room = telegram.privateChat(boss, { isStarted: true });
    await subscribe(room);
    telegram.fault(
      { method: 'sendMessage', when: ({ payload }) => payload['entities'] !== undefined },
      { error: { code: 400, description: "Bad Request: can't parse entities: unsupported" } },
    );
    publish('A bridge');
    expect((await alert(room, 'A bridge')).entities).toEqual([]);
  });

  it('waits until Telegram is back, and comes once', async () => {
    const room = telegram.privateChat(boss, { isStarted: true });
    await subscribe(room);
    await telegram.goOffline();
    publish('A bridge');
    await vi.waitFor(async () => {
      expect(await bot.store.outbox.waiting()).toBe(1);
    }, 10_000);
    await telegram.goOnline();
    await alert(room, 'A bridge');
    expect(alertsIn(room)).toHaveLength(1);
  });
});
