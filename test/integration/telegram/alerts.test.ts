import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/domain/articles/article.js';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { ChatView } from '../../bot-api/people/chat-view.js';
import type { Person } from '../../bot-api/people/person.js';
import type { PrivateChat } from '../../bot-api/people/private-chat.js';
import { BotInProcess } from '../../support/bot-in-process.js';
import { anArticle, FakeCorpus } from '../../support/fake-corpus.js';

let telegram: BotApiServer;
let corpus: FakeCorpus;
let bot: BotInProcess;
let anna: Person;
let chat: PrivateChat;
let published = 0;

beforeEach(async () => {
  telegram = await BotApiServer.start();
  anna = telegram.user({ first_name: 'Anna', language_code: 'en' });
  chat = telegram.privateChat(anna, { isStarted: true });
  corpus = new FakeCorpus();
  corpus.put('old.txt', {
    articles: [anArticle({ title: 'An old bridge', paragraphs: ['The old bridge was closed last spring.'] })],
  });
});
afterEach(async () => {
  await bot.stop();
  await telegram.stop();
});

async function start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  bot = new BotInProcess({ telegram, corpus, environment });
  await vi.waitFor(() => {
    expect(bot.log.said).toContain('info The index is up to date');
  }, 10_000);
}

/** A new file in the corpus; each is of today and about something else. */
function publish(title: string, more: Partial<Article> = {}): string {
  const path = `new-${++published}.txt`;
  const paragraphs = more.paragraphs ?? [
    `${title}, said the council on Tuesday, report number ${published}.`,
    'More is to come.',
  ];
  corpus.put(path, {
    articles: [
      anArticle({
        publisher: 'Harbour Post',
        url: `https://news.example/${published}`,
        ...more,
        title,
        paragraphs,
      }),
    ],
  });
  bot.corpusChanged();
  return path;
}

async function subscribe(who: Person, where: ChatView, words: string): Promise<void> {
  const preview = await who.asks(where, `/subscribe ${words}`);
  await who.presses(preview, '✅ Subscribe');
  expect(preview.text).toContain('Subscribed');
}

const alertsIn = (where: ChatView, title: string) =>
  where.fromBot.filter(({ text }) => text.startsWith(title));

/** Everything that was published is in the store, and nothing waits to be sent. */
async function settled(): Promise<void> {
  await vi.waitFor(async () => {
    expect((await bot.store.articles.counts()).articles).toBe(published + 1);
    expect(await bot.store.outbox.waiting()).toBe(0);
  }, 10_000);
}

beforeEach(() => {
  published = 0;
});

describe('a subscription', () => {
  it('is shown with what it would have sent, stored only when it is confirmed, and then alerts once', async () => {
    await start();
    const preview = await anna.asks(chat, '/subscribe bridge');
    expect(preview.text).toMatch(/^Subscribe to words: bridge\?/);
    expect(await bot.store.subscriptions.ofChat(chat.id)).toEqual([]);
    await anna.presses(preview, '✅ Subscribe');
    expect(await bot.store.subscriptions.ofChat(chat.id)).toHaveLength(1);
    publish('A new bridge');
    publish('A football match');
    const alert = await chat.waitForMessage(({ text }) => text.startsWith('A new bridge'), {
      timeoutMs: 10_000,
    });
    expect(alert.text).toContain('Harbour Post');
    expect(alert.entities.find(({ type }) => type === 'text_link')).toMatchObject({
      url: expect.stringContaining('news.example/1') as string,
    });
    await settled();
    expect(alertsIn(chat, 'A football')).toEqual([]);
    expect(alertsIn(chat, 'An old bridge')).toEqual([]);
    expect(alertsIn(chat, 'A new bridge')).toHaveLength(1);
  });

  it('shows the articles of the last 30 days that it would have sent, and none that are older or do not match', async () => {
    const stories = [
      ['A bridge of this month', 10],
      ['A bridge of last season', 80],
      ['A ferry of this month', 5],
    ] as const;
    for (const [title, daysAgo] of stories)
      corpus.put(`${title}.txt`, {
        articles: [
          anArticle({
            title,
            url: `https://news.example/${daysAgo}`,
            publishedAt: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
            paragraphs: [`${title} was spoken of in the council on Tuesday.`],
          }),
        ],
      });
    await start();
    const preview = await anna.asks(chat, '/subscribe bridge');
    expect(preview.text).toBe(
      'Subscribe to words: bridge?\n\nIn the last 30 days it would have sent one article:\n• A bridge of this month',
    );
    expect(preview.entities).toContainEqual(
      expect.objectContaining({ type: 'text_link', url: 'https://news.example/10' }),
    );
    await anna.presses(await anna.asks(chat, '/subscribe'), '📰 Every new article');
    expect(chat.fromBot.at(-1)?.text).toContain(
      'sent 2 articles:\n• A ferry of this month\n• A bridge of this month',
    );
  });

  it('is not made by a cancelled preview', async () => {
    await start();
    const preview = await anna.asks(chat, '/subscribe bridge');
    await anna.presses(preview, 'Cancel');
    expect(preview.text).toContain('Nothing was subscribed to');
    expect(await bot.store.subscriptions.ofChat(chat.id)).toEqual([]);
  });

  it('can be made from the menu: everything, words in a reply, a publisher', async () => {
    corpus.put('p.txt', {
      articles: [
        anArticle({
          title: 'Fish prices',
          publisher: 'Fish Weekly',
          publishedAt: '2026-11-20',
          paragraphs: ['Fish is dear.'],
        }),
      ],
    });
    await start();
    const menu = await anna.asks(chat, '/subscribe');
    await anna.presses(menu, '🔤 Certain words');
    const prompt = await chat.waitForMessage(({ text }) =>
      text.startsWith('Reply to this message with words'),
    );
    const preview = await anna.asks(chat, 'harbour OR bridge', { replyTo: prompt });
    expect(preview.text).toContain('words: harbour OR bridge');
    await anna.presses(preview, '💡 As a topic instead');
    expect(preview.text).toContain('topic: harbour OR bridge (normal)');
    await anna.presses(menu, '🏢 A publisher');
    await anna.presses(menu, 'Fish Weekly');
    await anna.presses(menu, '✅ Subscribe');
    expect((await bot.store.subscriptions.ofChat(chat.id))[0]?.interest).toEqual({
      kind: 'publisher',
      publisher: 'Fish Weekly',
    });
  });

  it('is listed, paused, changed and removed', async () => {
    await start();
    await subscribe(anna, chat, 'bridge');
    const list = await anna.asks(chat, '/subscriptions');
    await anna.presses(list, '1. words: bridge');
    await anna.presses(list, '⏸ Pause');
    publish('A new bridge');
    await settled();
    expect(alertsIn(chat, 'A new bridge')).toEqual([]);
    await anna.presses(list, '▶️ Resume');
    await anna.presses(list, '✏️ Change the words');
    const prompt = await chat.waitForMessage(({ text }) =>
      text.startsWith('Reply to this message with the new words'),
    );
    await anna.asks(chat, 'harbour', { replyTo: prompt });
    publish('The harbour grows');
    await chat.waitForMessage(({ text }) => text.startsWith('The harbour grows'), { timeoutMs: 10_000 });
    expect((await anna.asks(chat, '/unsubscribe harbour')).text).toContain('Removed');
    expect(await bot.store.subscriptions.ofChat(chat.id)).toEqual([]);
  });

  it('is removed and listed by the forum topic that it is asked for in', async () => {
    const boss = telegram.user({ first_name: 'Boss' });
    const group = telegram.group({ creator: boss, members: [anna], bot: 'member', isForum: true });
    const [news, talk] = [group.topic('News'), group.topic('Talk')];
    await start();
    for (const thread of [news, talk]) {
      const preview = await boss.asks(group, '/subscribe bridge', { thread });
      await boss.presses(preview, '✅ Subscribe');
    }
    const list = await boss.asks(group, '/subscriptions', { thread: talk });
    expect(list.text).toContain('1. words: bridge (another topic)\n2. words: bridge');
    await boss.asks(group, '/unsubscribe bridge', { thread: talk });
    expect(await bot.store.subscriptions.ofChat(group.id)).toMatchObject([{ threadId: news.id }]);
  });

  it('to everything is made and removed by any of its names', async () => {
    await start();
    await subscribe(anna, chat, 'tất cả');
    expect((await bot.store.subscriptions.ofChat(chat.id))[0]?.interest).toEqual({ kind: 'everything' });
    expect((await anna.asks(chat, '/unsubscribe mọi bài')).text).toContain('Removed: every new article');
    expect(await bot.store.subscriptions.ofChat(chat.id)).toEqual([]);
  });

  it('is made from a reply by admins only, and who may not is told so', async () => {
    const boss = telegram.user({ first_name: 'Boss' });
    const group = telegram.group({ creator: boss, members: [anna], bot: 'member' });
    await start();
    const menu = await boss.asks(group, '/subscribe');
    await boss.presses(menu, '🔤 Certain words');
    const prompt = await group.waitForMessage(({ text }) =>
      text.startsWith('Reply to this message with words'),
    );
    expect((await anna.asks(group, 'bridge', { replyTo: prompt })).text).toContain('Only admins');
    expect((await boss.asks(group, 'bridge', { replyTo: prompt })).text).toContain('words: bridge');
  });

  it('of words that cannot be looked for is refused with the reason', async () => {
    await start();
    expect((await anna.asks(chat, '/subscribe -bridge')).text).toContain('leave out');
  });
});

describe('an alert', () => {
  it('says why it came, by its button and by /why', async () => {
    await start();
    await subscribe(anna, chat, 'bridge');
    publish('A new bridge');
    const alert = await chat.waitForMessage(({ text }) => text.startsWith('A new bridge'), {
      timeoutMs: 10_000,
    });
    await anna.presses(alert, '❓ Why this');
    expect((await chat.waitForAnswer(alert)).text).toContain('because of the subscription to words: bridge');
    expect((await anna.asks(chat, '/why', { replyTo: alert })).text).toContain('words: bridge');
    expect((await anna.asks(chat, '/why')).text).toContain('Reply with /why');
  });

  it('mutes its subscription by its button', async () => {
    await start();
    await subscribe(anna, chat, 'bridge');
    publish('A new bridge');
    const alert = await chat.waitForMessage(({ text }) => text.startsWith('A new bridge'), {
      timeoutMs: 10_000,
    });
    await anna.presses(alert, '🔕 Mute this subscription');
    publish('Another bridge');
    await settled();
    expect(alertsIn(chat, 'Another bridge')).toEqual([]);
  });

  it('is not sent for the same story under another title and address, and is corrected in place when its text changes', async () => {
    await start();
    await subscribe(anna, chat, 'bridge');
    const paragraphs = [
      'The new bridge over the Ky Cung river opens on Monday, the provincial council said after its meeting on Tuesday evening.',
      'It cost 120 billion dong and took three years to build, two months longer than planned because of the floods of last autumn.',
      'Drivers will save some twenty minutes on the way to the border gate, according to the department of transport.',
    ];
    const path = publish('A new bridge', { paragraphs, url: 'https://news.example/bridge' });
    const alert = await chat.waitForMessage(({ text }) => text.startsWith('A new bridge'), {
      timeoutMs: 10_000,
    });
    publish('The bridge is open', {
      paragraphs,
      url: 'https://other.example/bridge',
      publisher: 'River News',
    });
    await settled();
    expect(alertsIn(chat, 'The bridge is open')).toEqual([]);
    const changed = [paragraphs[0]!, paragraphs[1]!.replace('120', '125'), paragraphs[2]!];
    corpus.put(
      path,
      {
        articles: [
          anArticle({
            publisher: 'Harbour Post',
            url: 'https://news.example/bridge',
            title: 'A new bridge',
            paragraphs: changed,
          }),
        ],
      },
      2_000,
    );
    bot.corpusChanged();
    await telegram.until(() => alert.edits.length === 1);
    expect(alert.text).toMatch(/Updated\. Before: It cost 120 billion[^]* Now: It cost 125 billion/);
    expect(alertsIn(chat, 'A new bridge')).toHaveLength(1);
  });

  it('goes to the forum topic of its subscription, which only admins make', async () => {
    const boss = telegram.user({ first_name: 'Boss' });
    const group = telegram.group({ creator: boss, members: [anna], bot: 'member', isForum: true });
    const topic = group.topic('News');
    await start();
    expect((await anna.asks(group, '/subscribe bridge', { thread: topic })).text).toContain('Only admins');
    const preview = await boss.asks(group, '/subscribe bridge', { thread: topic });
    expect((await anna.presses(preview, '✅ Subscribe')).text).toContain('Only admins');
    await boss.presses(preview, '✅ Subscribe');
    publish('A new bridge');
    const alert = await group.waitForMessage(({ text }) => text.startsWith('A new bridge'), {
      timeoutMs: 10_000,
    });
    expect(alert.threadId).toBe(topic.id);
  });

  it('shares a message with others that come together', async () => {
    await start();
    await subscribe(anna, chat, 'everything');
    for (const title of ['One bridge', 'Two ferries', 'Three roads']) publish(title);
    await settled();
    const messages = chat.fromBot.filter(({ text }) => /One bridge|Two ferries|Three roads/.test(text));
    expect(messages.length).toBeLessThan(3);
    expect(messages.map(({ text }) => text).join('\n')).toMatch(/One bridge[^]*Two ferries[^]*Three roads/);
  });
});

describe('a chat', () => {
  it('that blocks the bot hears nothing, and comes back by itself', async () => {
    await start();
    await subscribe(anna, chat, 'bridge');
    anna.blocks();
    publish('A new bridge');
    await vi.waitFor(async () => {
      expect((await bot.store.alertSettings.of(chat.id)).silence).toBe('blocked');
    }, 10_000);
    await anna.startsWith();
    await chat.waitForMessage(({ text }) => text.startsWith('A new bridge'), { timeoutMs: 10_000 });
    publish('Another bridge');
    await chat.waitForMessage(({ text }) => text.startsWith('Another bridge'), { timeoutMs: 10_000 });
  });

  it('that pauses hears what was held when it asks for it', async () => {
    await start();
    await subscribe(anna, chat, 'bridge');
    expect((await anna.asks(chat, '/pause')).text).toContain('held until /resume');
    publish('A new bridge');
    await vi.waitFor(async () => {
      expect(await bot.store.outbox.held(chat.id)).toBe(1);
    }, 10_000);
    await anna.asks(chat, '/resume');
    const over = await chat.waitForMessage(({ text }) => text.includes('One alert came meanwhile'), {
      timeoutMs: 10_000,
    });
    await anna.presses(over, '📬 Show it');
    await chat.waitForMessage(({ text }) => text.includes('A new bridge') && text.includes('Digest'), {
      timeoutMs: 10_000,
    });
  });

  it('gets one message as a digest, which stays a digest when it is corrected', async () => {
    await start();
    await subscribe(anna, chat, 'everything');
    await anna.asks(chat, '/pause');
    const paths = Array.from({ length: 13 }, (_, number) => publish(`Story ${number}`));
    await vi.waitFor(async () => {
      expect(await bot.store.outbox.held(chat.id)).toBe(13);
    }, 10_000);
    await anna.asks(chat, '/resume');
    const over = await chat.waitForMessage(({ text }) => text.includes('13 alerts'), { timeoutMs: 10_000 });
    await anna.presses(over, '📬 Show all 13');
    const digest = await chat.waitForMessage(({ text }) => text.startsWith('Digest: 13 new articles'), {
      timeoutMs: 10_000,
    });
    const paragraphs = ['Story 0, said the mayor on Sunday, report number 77.', 'More is to come.'];
    const article = {
      publisher: 'Harbour Post',
      url: 'https://news.example/1',
      title: 'Story 0',
      paragraphs,
    };
    corpus.put(paths[0]!, { articles: [anArticle(article)] }, 2_000);
    bot.corpusChanged();
    await telegram.until(() => digest.edits.length === 1);
    expect(digest.text).toMatch(/^Digest: 13 new articles[^]*• Story 0\n[^]*Updated[^]*• Story 12\n/);
  });

  it('chooses when alerts come, and sees what it chose', async () => {
    await start();
    expect((await anna.asks(chat, '/digest 08:00 18:00 mon-fri')).text).toBe(
      'Digest at 08:00, 18:00 on Mon–Fri.',
    );
    expect((await anna.asks(chat, '/quiet 22-7')).text).toContain('Quiet from 22:00 to 07:00');
    expect((await anna.asks(chat, '/timezone Hanoi')).text).toContain('Asia/Ho Chi Minh');
    expect((await anna.asks(chat, '/timezone Mars')).text).toContain('do not know');
    const settings = await anna.asks(chat, '/settings');
    expect(settings.text).toContain('Digest at 08:00, 18:00 on Mon–Fri.');
    const digest = await anna.asks(chat, '/digest');
    await anna.presses(digest, 'No digest');
    expect(digest.text).toContain('at once');
    expect((await anna.asks(chat, '/pause yesterday')).text).toContain('do not understand');
  });

  it('that is forgotten hears nothing more', async () => {
    await start();
    await subscribe(anna, chat, 'bridge');
    const question = await anna.asks(chat, '/forget');
    await anna.presses(question, '🗑 Erase everything');
    publish('A new bridge');
    await settled();
    expect(alertsIn(chat, 'A new bridge')).toEqual([]);
    expect(await bot.store.subscriptions.ofChat(chat.id)).toEqual([]);
  });
});

it('the first start with a corpus sends nothing old, even to who subscribed before', async () => {
  await start();
  await subscribe(anna, chat, 'bridge');
  await settled();
  expect(alertsIn(chat, 'An old bridge')).toEqual([]);
});
