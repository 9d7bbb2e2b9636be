import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { Person } from '../../bot-api/people/person.js';
import type { PrivateChat } from '../../bot-api/people/private-chat.js';
import type { ChatMessage } from '../../bot-api/state/chat-message.js';
import {
  answered,
  BotInProcess,
  notFound,
  storedArticle,
  type BotOptions,
} from '../../support/bot-in-process.js';

const TARGET = 'What is the target?';
const articles = Array.from({ length: 12 }, (_, number) => storedArticle(number));
const answers = {
  [TARGET]: answered(
    TARGET,
    {
      quote: 'The target is 10%.',
      emphasis: { start: 14, end: 17 },
      paragraph: 1,
      publishedAt: '2025-12-04T23:30:00Z',
    },
    'Last year it was 8%.',
  ),
};

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
  bot = new BotInProcess({ telegram, articles, answers, ...options });
}

function covered(message: ChatMessage, type: string): readonly string[] {
  return message.entities.filter((entity) => entity.type === type).map((entity) => message.covered(entity));
}

const labels = (message: ChatMessage) => message.buttons.map((row) => row.map(({ text }) => text));

describe('a question', () => {
  it('is answered with one message: quote, surroundings folded away, source; typing is shown meanwhile', async () => {
    start();
    const answer = await anna.asks(chat, TARGET);
    expect(covered(answer, 'blockquote')).toEqual(['The target is 10%.']);
    expect(covered(answer, 'expandable_blockquote')).toEqual(['The council met.\n[…]\nNobody objected.']);
    expect(covered(answer, 'bold')).toContain('10%');
    const link = answer.entities.find(({ type }) => type === 'text_link');
    expect(link).toMatchObject({ url: 'https://news.example/story/1#:~:text=The%20target%20is%2010%25.' });
    // A moment is shown in the reader's time zone: 23:30 in London is the next morning in Vietnam.
    expect(answer.text).toContain('Article 1\nHarbour Post · 5 December 2025');
    expect(labels(answer)).toEqual([
      ['➡️ Next passage (2 of 2)'],
      ['🔎 More context', '📄 The article'],
      ['👍 Helpful', '👎 Not helpful'],
    ]);
    expect(chat.botActions).toContain('typing');
    expect(chat.fromBot).toHaveLength(1);
    expect(bot.asked).toEqual([TARGET]);
  });

  it('that the articles do not answer is told so, with the nearest headlines to open', async () => {
    const question = 'Who won?';
    start({
      answers: {
        [question]: notFound(
          question,
          { articleId: articles[3]!.id, title: 'Near' },
          { title: 'Nearer' },
          'x',
          'y',
        ),
      },
    });
    const answer = await anna.asks(chat, question);
    expect(answer.text).toContain('The articles do not answer this.');
    expect(labels(answer)).toEqual([['📄 Near'], ['📄 Nearer'], ['📄 Article 3']]);
    await anna.presses(answer, '📄 Near');
    expect((await chat.waitForAnswer(answer)).text).toContain('What article 4 is about.');
  });

  it('with a corpus of nothing is told that there are no articles', async () => {
    start({ articles: [], answers: { [TARGET]: { ...notFound(TARGET), passages: [] } } });
    expect((await anna.asks(chat, TARGET)).text).toContain('I have no articles yet');
  });

  it('that is a whole text is not looked up', async () => {
    start();
    expect((await anna.asks(chat, 'word '.repeat(150))).text).toContain('too long');
    expect(bot.asked).toEqual([]);
  });

  it('is answered in the order in which it came, after one that takes longer', async () => {
    const slow = 'The slow one?';
    start({
      answers: {
        ...answers,
        [slow]: async () => {
          await new Promise((resolve) => setTimeout(resolve, 100));
          return answered(slow, 'Slowly.');
        },
      },
    });
    await anna.sends(chat, slow);
    await anna.sends(chat, TARGET);
    await telegram.until(() => chat.fromBot.length === 2);
    expect(chat.fromBot.map((message) => covered(message, 'blockquote')[0])).toEqual([
      'Slowly.',
      'The target is 10%.',
    ]);
  });

  it('whose handling fails is apologised for, and the next one is answered', async () => {
    start({ answers: { ...answers, 'Bad?': new Error('a fault of the test') } });
    expect((await anna.asks(chat, 'Bad?')).text).toContain('Something went wrong on my side');
    expect(covered(await anna.asks(chat, TARGET), 'blockquote')).toEqual(['The target is 10%.']);
    expect(bot.log.said.join('\n')).toContain('an update failed');
  });
});

describe('small talk', () => {
  it.each([
    ['hi', 'Hello!'],
    ['cảm ơn nhé', 'You are welcome.'],
    ['ok', 'All right.'],
    ['tạm biệt', 'Goodbye!'],
    ['🙂', 'in words'],
    ['???', 'in words'],
  ])('%s gets a short reply and no search', async (text, reply) => {
    start();
    expect((await anna.asks(chat, text)).text).toContain(reply);
    expect(bot.asked).toEqual([]);
  });

  it.each(['sticker', 'photo', 'voice', 'document'] as const)(
    'a %s is told that text is read',
    async (media) => {
      start();
      expect((await anna.asks(chat, '', { media })).text).toMatch(/words/);
    },
  );

  it('a photo whose caption asks is asked', async () => {
    start();
    expect((await anna.asks(chat, TARGET, { media: 'photo' })).text).toContain('10%');
  });

  it('a die, which Telegram makes of the emoji, is taken for one', async () => {
    start();
    expect((await anna.asks(chat, '', { media: 'dice' })).text).toContain('in words');
  });

  it('an album gets one reply, however many pictures it holds', async () => {
    start();
    const first = await anna.sends(chat, '', { media: 'photo', album: 'one' });
    await anna.sends(chat, '', { media: 'photo', album: 'one' });
    await chat.waitForAnswer(first);
    await anna.asks(chat, TARGET, { media: 'photo', album: 'two' });
    await anna.sends(chat, '', { media: 'photo', album: 'two' });
    await anna.asks(chat, '/help');
    expect(chat.fromBot.map(({ text }) => text.slice(0, 18))).toEqual([
      'I cannot read pict',
      'The target is 10%.',
      'Ask me anything th',
    ]);
  });

  it('a command under a picture is told that text is read', async () => {
    start();
    expect((await anna.asks(chat, '/help', { media: 'photo' })).text).toContain('cannot read pictures');
  });

  it('an unknown command is told where the known ones stand', async () => {
    start();
    expect((await anna.asks(chat, '/nonsense')).text).toContain('/help');
  });
});

describe('buttons of an answer', () => {
  it('go to the next passage, around to the first, and show more context, all in the same message', async () => {
    start();
    const answer = await anna.asks(chat, TARGET);
    await anna.presses(answer, '➡️ Next passage (2 of 2)');
    expect(covered(answer, 'blockquote')).toEqual(['Last year it was 8%.']);
    await anna.presses(answer, '↩️ First passage (1 of 2)');
    await anna.presses(answer, '🔎 More context');
    expect(covered(answer, 'expandable_blockquote')[0]).toContain('Nobody objected.\n\nThen it rained.');
    await anna.presses(answer, '✂️ Less context');
    expect(covered(answer, 'expandable_blockquote')).toEqual(['The council met.\n[…]\nNobody objected.']);
    expect(chat.fromBot).toHaveLength(1);
  });

  it('work after a restart', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'newsquote-restart-'));
    start({ dataDir });
    const answer = await anna.asks(chat, TARGET);
    await bot.stop();
    start({ dataDir });
    await anna.presses(answer, '➡️ Next passage (2 of 2)');
    expect(answer.text).toContain('Last year');
  });

  it('take votes, the last of which counts', async () => {
    start();
    const answer = await anna.asks(chat, TARGET);
    expect(await anna.presses(answer, '👎 Not helpful')).toMatchObject({
      text: expect.stringContaining('Thank you') as string,
    });
    await anna.presses(answer, '👍 Helpful');
    expect(await bot.store.shownAnswers.votes()).toEqual({ helpful: 1, notHelpful: 0 });
  });

  it('of an answer that is gone, of nobody, or of a deleted message are answered all the same', async () => {
    start();
    const answer = await anna.asks(chat, TARGET);
    const say = async (data: string) => (await anna.presses(answer, data, { evenIfGone: true })).text;
    expect(await say('p:99:0:0')).toContain('too old');
    expect(await say('p:1:7:0')).toContain('too old');
    expect(await say('nonsense')).toContain('no longer works');
    expect(await say('a:ffffffffffffffff')).toContain('no longer there');
    anna.deletes(answer);
    await anna.presses(answer, 'p:1:1:0', { evenIfGone: true });
    expect((await chat.waitForAnswer(answer)).text).toContain('Last year');
  });

  it('do not show the answer of another chat', async () => {
    start();
    await anna.asks(chat, TARGET);
    const eve = telegram.user({ first_name: 'Eve', language_code: 'en' });
    const hers = await eve.asks(telegram.privateChat(eve), '/help');
    expect((await eve.presses(hers, 'p:1:0:0', { evenIfGone: true })).text).toContain('too old');
  });

  it('pressed twice at the same place are answered twice', async () => {
    start();
    const answer = await anna.asks(chat, TARGET);
    await anna.presses(answer, 'p:1:0:0', { evenIfGone: true });
    await anna.presses(answer, 'p:1:0:0', { evenIfGone: true });
    expect(chat.fromBot).toHaveLength(1);
  });
});

describe('commands', () => {
  it('are understood in large and small letters, and before a line break', async () => {
    start();
    expect((await anna.asks(chat, '/Help')).text).toContain('Ask me');
    expect((await anna.asks(chat, '/LANG\nVI')).text).toContain('tiếng Việt');
    expect((await anna.asks(chat, `/Ask\n${TARGET}`)).text).toContain('10%');
  });

  it('/start says hello; its links open an article or ask a question', async () => {
    start();
    expect((await chat.waitForAnswer(await anna.startsWith())).text).toContain('Hello!');
    expect((await chat.waitForAnswer(await anna.startsWith(`a_${articles[2]!.id}`))).text).toContain(
      'What article 3 is about.',
    );
    const asked = Buffer.from(TARGET).toString('base64url');
    expect((await chat.waitForAnswer(await anna.startsWith(`q_${asked}`))).text).toContain(
      'The target is 10%.',
    );
    expect((await chat.waitForAnswer(await anna.startsWith('zzz'))).text).toContain('leads nowhere');
    expect((await chat.waitForAnswer(await anna.startsWith('a_ffffffffffffffff'))).text).toContain(
      'no longer there',
    );
  });

  it('/ask asks; alone it asks for the question, and the reply is asked', async () => {
    start();
    expect((await anna.asks(chat, `/ask ${TARGET}`)).text).toContain('10%');
    const prompt = await anna.asks(chat, '/ask');
    expect(prompt.otherMarkup).toMatchObject({ force_reply: true });
    expect((await anna.asks(chat, TARGET, { replyTo: prompt })).text).toContain('10%');
  });

  it('/latest pages through the newest articles in one message', async () => {
    start();
    const page = await anna.asks(chat, '/latest');
    expect(page.text).toMatch(/1\. Article 1\n[^]*5\. Article 5\n/);
    await anna.presses(page, 'Older ➡️');
    expect(page.text).toMatch(/6\. Article 6\n[^]*10\. Article 10\n/);
    await anna.presses(page, 'Older ➡️');
    expect(page.text).toMatch(/11\. Article 11\n[^]*12\. Article 12\n/);
    expect(labels(page).flat()).not.toContain('Older ➡️');
    await anna.presses(page, '⬅️ Newer');
    expect(page.text).toContain('6. Article 6');
    await anna.presses(page, '6. Article 6');
    expect((await chat.waitForAnswer(page)).text).toContain('What article 6 is about.');
  });

  it('/article shows lead, key quotes and a link: by id, by words, or of the answer that it replies to', async () => {
    start({ answers: { ...answers, harbour: answered('harbour', { articleId: articles[1]!.id }) } });
    const shown = await anna.asks(chat, `/article ${articles[1]!.id}`);
    expect(shown.text).toContain('What article 2 is about.');
    expect(shown.buttons.flat()).toContainEqual({
      text: '🔗 Open at Harbour Post',
      url: 'https://news.example/story/2',
    });
    expect((await anna.asks(chat, '/article harbour')).text).toContain('What article 2 is about.');
    const answer = await anna.asks(chat, TARGET);
    expect((await anna.asks(chat, '/article', { replyTo: answer })).text).toContain(
      'What article 1 is about.',
    );
    expect((await anna.asks(chat, '/article')).text).toContain('/article');
  });

  it('/article with a whole text is told so, and counts as a question of the chat', async () => {
    start({
      answers: Object.fromEntries(
        Array.from({ length: 20 }, (_, number) => [`harbour ${number}`, answered('', 'x')]),
      ),
    });
    expect((await anna.asks(chat, `/article ${'word '.repeat(150)}`)).text).toContain('too long');
    for (let number = 0; number < 20; number++) await anna.asks(chat, `/article harbour ${number}`);
    expect((await anna.asks(chat, '/article harbour 21')).text).toContain('faster than I can answer');
    expect(bot.asked).toHaveLength(20);
  });

  it('/lang, /settings and their buttons choose the language', async () => {
    start();
    expect((await anna.asks(chat, '/lang vi')).text).toContain('tiếng Việt');
    const settings = await anna.asks(chat, '/settings');
    expect(settings.text).toContain('Cài đặt');
    await anna.presses(settings, '🌐 Đổi ngôn ngữ');
    await anna.presses(settings, 'English');
    expect(settings.text).toContain('Which language');
    expect(await bot.store.chats.settings(chat.id)).toEqual({ language: 'en' });
    await anna.presses(settings, 'As in my Telegram');
    expect(await bot.store.chats.settings(chat.id)).toEqual({ language: null });
    expect((await anna.asks(chat, '/lang xx')).text).toContain('/lang en');
  });

  it('speak the language of the Telegram client, else that of the settings', async () => {
    start({ environment: { LANGUAGE: 'vi' } });
    expect((await anna.asks(chat, '/help')).text).toContain('Ask me');
    const minh = telegram.user({ first_name: 'Minh', language_code: 'vi-VN' });
    expect((await minh.asks(telegram.privateChat(minh), '/help')).text).toContain('Bạn có thể hỏi');
    const jean = telegram.user({ first_name: 'Jean', language_code: 'fr' });
    expect((await jean.asks(telegram.privateChat(jean), '/help')).text).toContain('Bạn có thể hỏi');
  });

  it('/privacy says what is stored', async () => {
    start();
    expect((await anna.asks(chat, '/privacy')).text).toContain('/forget');
  });
});

describe('/forget', () => {
  it('asks once, then erases every trace of the chat; kept, it keeps', async () => {
    start();
    await anna.asks(chat, '/lang en');
    await anna.asks(chat, TARGET);
    const question = await anna.asks(chat, '/forget');
    await anna.presses(question, 'Keep everything');
    expect(question.text).toContain('Nothing was erased');
    expect(await bot.store.chats.settings(chat.id)).toEqual({ language: 'en' });

    const again = await anna.asks(chat, '/forget');
    await anna.presses(again, '🗑 Erase everything');
    expect(again.text).toContain('is erased');
    expect(await bot.store.chats.settings(chat.id)).toEqual({ language: null });
    expect(await bot.store.shownAnswers.find(1)).toBeUndefined();
    await telegram.until(() => telegram.waitingUpdates === 0);
  });
});

it('sets the command menus of each scope and language once, and again only when they changed', async () => {
  start();
  await telegram.waitFor(({ method }) => method === 'setMyCommands');
  await telegram.until(() => telegram.ledger.of('setMyCommands').length === 9);
  expect(telegram.menuFor(anna, chat).map(({ command }) => command)).toContain('forget');
  const minh = telegram.user({ language_code: 'vi' });
  expect(telegram.menuFor(minh, telegram.privateChat(minh))[0]?.description).toBe('Đặt câu hỏi');
  await bot.stop();
  start();
  await telegram.until(() => telegram.ledger.of('getMyCommands').length === 18);
  expect(telegram.ledger.of('setMyCommands')).toHaveLength(9);
});
