import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { Person } from '../../bot-api/people/person.js';
import {
  answered,
  BotInProcess,
  notFound,
  storedArticle,
  type BotOptions,
} from '../../support/bot-in-process.js';

const TARGET = 'What is the target?';
const quotes = Array.from({ length: 14 }, (_, index) => `Quote number ${index + 1} says 10%.`);
const articles = Array.from({ length: 12 }, (_, number) => storedArticle(number));

let telegram: BotApiServer;
let bot: BotInProcess;
let anna: Person;

beforeEach(async () => {
  telegram = await BotApiServer.start();
  anna = telegram.user({ first_name: 'Anna', language_code: 'en' });
});
afterEach(async () => {
  await bot.stop();
  await telegram.stop();
});

function start(options: Omit<BotOptions, 'telegram'> = {}): void {
  bot = new BotInProcess({ telegram, articles, ...options });
}

describe('inline', () => {
  it('gives ten quotes a page with their sources, the surest first', async () => {
    start({ answers: { [TARGET]: answered(TARGET, ...quotes) } });
    const page = await anna.asksInline(`  ${TARGET} `);
    expect(page.results).toHaveLength(10);
    const [first, second] = page.results;
    expect(first).toMatchObject({ title: '✅ Quote number 1 says 10%.', description: 'Article 1' });
    expect(second).toMatchObject({ title: 'Article 2', description: 'Quote number 2 says 10%.' });
    expect(page.nextOffset).toBe('10');
    const next = await anna.asksInline(`  ${TARGET} `, { offset: '10' });
    expect(next.results).toHaveLength(4);
    expect(next.nextOffset).toBe('');
    const ids = [...page.results, ...next.results].map(({ id }) => id);
    expect(new Set(ids).size).toBe(14);
  });

  it('sends the quote with its source, and hears nothing of it', async () => {
    start({ answers: { [TARGET]: answered(TARGET, ...quotes) } });
    const page = await anna.asksInline(TARGET);
    const elsewhere = telegram.group({ members: [anna], bot: 'member' });
    const sent = anna.choosesInline(page, page.results[1]!.id, elsewhere);
    expect(sent.text).toBe('Quote number 2 says 10%.\nArticle 2\nHarbour Post · 4 December 2025');
    expect(sent.entities[0]).toMatchObject({ type: 'blockquote', offset: 0, length: 24 });
    expect(elsewhere.fromBot).toEqual([]);
  });

  it('offers the newest articles while nothing is asked, paged, for a short time', async () => {
    start();
    const page = await anna.asksInline('');
    expect(page.results.map((result) => 'title' in result && result.title)).toEqual(
      Array.from({ length: 10 }, (_, index) => `Article ${index + 1}`),
    );
    expect((await anna.asksInline('', { offset: '10' })).results).toHaveLength(2);
    const [call] = telegram.ledger.of('answerInlineQuery');
    expect(call!.payload).toMatchObject({ cache_time: 30, is_personal: true });
  });

  it('offers to ask in private when nothing answers, with the question in the link', async () => {
    start({ answers: { [TARGET]: { ...notFound(TARGET), passages: [] } } });
    const { button, results } = await anna.asksInline(TARGET);
    expect(results).toEqual([]);
    expect(button).toMatchObject({ start_parameter: `q_${Buffer.from(TARGET).toString('base64url')}` });
  });

  it('says that there are no articles where there are none, and is asked again soon', async () => {
    start({ articles: [], answers: { [TARGET]: { ...notFound(TARGET), passages: [] } } });
    expect((await anna.asksInline(TARGET)).button?.text).toBe('I have no articles yet');
    const [call] = telegram.ledger.of('answerInlineQuery');
    expect(call!.payload).toMatchObject({ cache_time: 30 });
  });

  it('looks up only what was typed last', async () => {
    let release: () => void = () => undefined;
    const first = new Promise<void>((resolve) => (release = resolve));
    start({
      answers: {
        What: async () => {
          await first;
          return answered('What', 'w');
        },
        [TARGET]: answered(TARGET, ...quotes),
      },
    });
    const asked = [anna.asksInline('What')];
    await telegram.until(() => bot.asked.length === 1);
    asked.push(
      anna.asksInline('What is').catch(() => ({ results: [] }) as never),
      anna.asksInline(TARGET),
    );
    await telegram.until(() => telegram.waitingUpdates === 0);
    release();
    await asked[2];
    expect(bot.asked).toEqual(['What', TARGET]);
    telegram.expireQueries();
    await Promise.allSettled(asked);
  });

  it('that comes too late is no failure', async () => {
    start({
      answers: {
        [TARGET]: () => {
          telegram.expireQueries();
          return Promise.resolve(answered(TARGET, ...quotes));
        },
      },
    });
    await anna.asksInline(TARGET).catch(() => undefined);
    await telegram.waitFor(({ method }) => method === 'answerInlineQuery');
    expect((await anna.asks(telegram.privateChat(anna), '/help')).text).toContain('Ask me');
    expect(bot.log.said.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('speaks the language that the user chose in private', async () => {
    start({ articles: [] });
    await anna.asks(telegram.privateChat(anna), '/lang vi');
    expect((await anna.asksInline('')).button?.text).toMatch(/bài/);
  });
});

describe('a guest question', () => {
  it('is answered with one quote and its source, in a chat that the bot is no member of', async () => {
    start({ answers: { [TARGET]: answered(TARGET, ...quotes) } });
    const elsewhere = telegram.group({ members: [anna] });
    const answer = await anna.asksGuest(elsewhere, `@news_test_bot ${TARGET}`);
    expect(answer.text).toBe('Quote number 1 says 10%.\nArticle 1\nHarbour Post · 4 December 2025');
  });

  it('that the articles do not answer, or that asks nothing, is told so', async () => {
    start({ answers: { [TARGET]: notFound(TARGET, 'x') } });
    const elsewhere = telegram.group({ members: [anna] });
    expect((await anna.asksGuest(elsewhere, `@news_test_bot ${TARGET}`)).text).toContain('do not answer');
    expect((await anna.asksGuest(elsewhere, '@news_test_bot')).text).toContain('What would you like to know');
    const text = `@news_test_bot ${'word '.repeat(150)}`;
    expect((await anna.asksGuest(elsewhere, text)).text).toContain('too long');
  });
});
