import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { Person } from '../../bot-api/people/person.js';
import type { PrivateChat } from '../../bot-api/people/private-chat.js';
import { answered, BotInProcess, storedArticle } from '../../support/bot-in-process.js';

let telegram: BotApiServer;
let bot: BotInProcess;

beforeEach(async () => {
  telegram = await BotApiServer.start();
});
afterEach(async () => {
  await bot.stop();
  await telegram.stop();
});

function person(name: string): readonly [Person, PrivateChat] {
  const someone = telegram.user({ first_name: name, language_code: 'en' });
  return [someone, telegram.privateChat(someone, { isStarted: true })];
}

const questions = Array.from({ length: 30 }, (_, number) => `Question ${number + 1}?`);

it('a chat that asks more than twenty questions a minute is told once, and others are answered meanwhile', async () => {
  bot = new BotInProcess({
    telegram,
    articles: [storedArticle(0)],
    answers: Object.fromEntries(
      questions.map((question) => [question, answered(question, `About ${question}`)]),
    ),
  });
  const [eager, flood] = person('Eager');
  for (const question of questions.slice(0, 24)) await eager.sends(flood, question);
  await telegram.until(() => flood.fromBot.length === 21);
  const [anna, chat] = person('Anna');
  await anna.asks(chat, questions[29]!);
  const texts = flood.fromBot.map(({ text }) => text);
  expect(texts.filter((text) => text.startsWith('About'))).toHaveLength(20);
  expect(texts.filter((text) => text.includes('faster than I can answer'))).toHaveLength(1);
  // What waits is kept.
  await vi.waitFor(async () => {
    expect(await bot.store.inbox.waiting()).toBe(4);
  });
  expect((await eager.asks(flood, '/help')).text).toContain('Ask me');
});

it('while twenty questions wait for the models, /help is answered', async () => {
  let finish: () => void = () => undefined;
  const found = new Promise<void>((resolve) => (finish = resolve));
  bot = new BotInProcess({
    telegram,
    articles: [storedArticle(0)],
    answers: Object.fromEntries(
      questions.map((question) => [
        question,
        async () => {
          await found;
          return answered(question, `About ${question}`);
        },
      ]),
    ),
  });
  const chats: PrivateChat[] = [];
  for (const question of questions.slice(0, 20)) {
    const [someone, chat] = person(question);
    chats.push(chat);
    await someone.sends(chat, question);
  }
  await telegram.until(() => chats.every(({ botActions }) => botActions.includes('typing')));
  const [anna, chat] = person('Anna');
  expect((await anna.asks(chat, '/help', { timeoutMs: 1_000 })).text).toContain('Ask me');
  finish();
  await telegram.until(() => chats.every(({ fromBot }) => fromBot.length === 1));
});

it('a chat where Telegram is slow holds up no other', async () => {
  bot = new BotInProcess({
    telegram,
    articles: [storedArticle(0)],
    answers: Object.fromEntries(
      questions.map((question) => [question, answered(question, `About ${question}`)]),
    ),
  });
  const [slow, slowChat] = person('Slow');
  const held = telegram.hold(
    { method: 'sendMessage', when: ({ chatId }) => chatId === slowChat.id },
    'before-applying',
  );
  await slow.sends(slowChat, questions[0]!);
  await held.arrived;
  const [anna, chat] = person('Anna');
  expect((await anna.asks(chat, questions[1]!)).text).toContain('About');
  expect(slowChat.fromBot).toEqual([]);
  held.release();
  await telegram.until(() => slowChat.fromBot.length === 1);
});
