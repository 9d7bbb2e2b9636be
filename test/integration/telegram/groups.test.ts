import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { Group } from '../../bot-api/people/group.js';
import type { Person } from '../../bot-api/people/person.js';
import { answered, BotInProcess, storedArticle, type BotOptions } from '../../support/bot-in-process.js';

const TARGET = 'What is the target?';
const OTHER = 'Who objected?';
const answers = {
  [TARGET]: answered(TARGET, 'The target is 10%.', 'It was 8%.'),
  [OTHER]: answered(OTHER, 'Nobody objected.'),
};

let telegram: BotApiServer;
let bot: BotInProcess;
let anna: Person;
let boss: Person;
let group: Group;

beforeEach(async () => {
  telegram = await BotApiServer.start();
  anna = telegram.user({ first_name: 'Anna', language_code: 'vi' });
  boss = telegram.user({ first_name: 'Boss' });
  group = telegram.group({ creator: boss, members: [anna], bot: 'member' });
});
afterEach(async () => {
  await bot.stop();
  await telegram.stop();
});

function start(options: Omit<BotOptions, 'telegram'> = {}): void {
  bot = new BotInProcess({ telegram, articles: [storedArticle(0)], answers, ...options });
}

/** Whatever was written before this has been handled. */
async function settled(): Promise<void> {
  const marker = await anna.sends(group, '/help@news_test_bot');
  const answer = await group.waitForAnswer(marker);
  anna.deletes(answer);
}

describe('a group', () => {
  it('is answered /ask as a reply that quotes the question, in the language of the group', async () => {
    start();
    const question = await anna.sends(group, `/ask@news_test_bot ${TARGET}`);
    const answer = await group.waitForAnswer(question);
    expect(answer.replyToId).toBe(question.id);
    expect(answer.quote).toBe(TARGET);
    // Anna's Telegram is Vietnamese; the group has chosen nothing, so it is spoken to in LANGUAGE.
    expect(answer.buttons.flat().map(({ text }) => text)).toContain('🔎 More context');
  });

  it('is answered /ask without a name, and mentions where they can be seen', async () => {
    telegram.setPrivacyMode(false);
    start();
    expect((await anna.asks(group, `/ask ${TARGET}`)).text).toContain('10%');
    expect((await anna.asks(group, `@News_Test_Bot ${TARGET}`)).text).toContain('10%');
  });

  it('asks the message that /ask or a mention replies to, or the quoted part of it', async () => {
    telegram.setPrivacyMode(false);
    start();
    const said = await boss.sends(group, `${TARGET} I wonder.`);
    const answer = await anna.asks(group, '/ask', { replyTo: said, quote: TARGET });
    expect(answer.text).toContain('10%');
    expect(answer.replyToId).toBe(said.id);
    const other = await boss.sends(group, OTHER);
    expect((await anna.asks(group, '@news_test_bot', { replyTo: other })).text).toContain('Nobody objected.');
  });

  it('goes on asking by replying to an answer', async () => {
    start();
    const answer = await anna.asks(group, `/ask ${TARGET}`);
    expect((await boss.asks(group, OTHER, { replyTo: answer })).text).toContain('Nobody objected.');
  });

  it('is left alone otherwise', async () => {
    telegram.setPrivacyMode(false);
    start();
    const before = group.fromBot.length;
    await anna.sends(group, TARGET);
    await anna.sends(group, '/ask@other_bot What is it?');
    await anna.sends(group, '/weather Hanoi');
    await anna.sends(group, 'hello @other_bot');
    await anna.sends(group, 'a result', { viaBot: telegram.bot });
    await anna.sends(group, '', { media: 'photo' });
    const settling = await boss.asks(group, '/help@news_test_bot');
    await anna.sends(group, 'thanks', { replyTo: settling });
    await anna.sends(group, '👍', { replyTo: settling });
    anna.deletes(settling);
    await settled();
    expect(group.fromBot.slice(before)).toEqual([]);
    expect(bot.asked).toEqual([]);
  });

  it('asked nothing, asks for the question of who asked', async () => {
    start();
    const prompt = await anna.asks(group, '/ask@news_test_bot');
    expect(prompt.otherMarkup).toMatchObject({ force_reply: true, selective: true });
    expect((await anna.asks(group, TARGET, { replyTo: prompt })).text).toContain('10%');
  });

  it('is answered although the question was deleted meanwhile', async () => {
    start({
      answers: {
        [TARGET]: () => {
          anna.deletes(group.messages.at(-1)!);
          return Promise.resolve(answered(TARGET, 'The target is 10%.'));
        },
      },
    });
    await anna.sends(group, `/ask ${TARGET}`);
    await group.waitForMessage(({ text }) => text.includes('10%'));
  });

  it('is answered once, however many copies of the update come', async () => {
    start();
    await anna.asks(group, `/ask ${TARGET}`);
    telegram.redeliver(telegram.updates.at(-1)!.update_id);
    await settled();
    telegram.redeliver(telegram.updates.at(-2)!.update_id);
    await settled();
    expect(bot.asked).toEqual([TARGET]);
  });

  it('lets anybody press the buttons of an answer', async () => {
    start();
    const answer = await anna.asks(group, `/ask ${TARGET}`);
    await boss.presses(answer, '➡️ Next passage (2 of 2)');
    expect(answer.text).toContain('It was 8%.');
  });
});

describe('a forum', () => {
  it('is answered in the topic of the question, and in General', async () => {
    group = telegram.group({ creator: boss, members: [anna], bot: 'member', isForum: true });
    const topic = group.topic('Budget');
    start();
    const answer = await anna.asks(group, `/ask ${TARGET}`, { thread: topic });
    expect(answer.threadId).toBe(topic.id);
    expect((await anna.asks(group, `/ask ${OTHER}`)).threadId).toBeUndefined();
  });

  it('whose topic is closed or gone does not stop the bot', async () => {
    group = telegram.group({ creator: boss, members: [anna], bot: 'member', isForum: true });
    const topic = group.topic('Budget');
    start({
      answers: {
        ...answers,
        [TARGET]: () => {
          group.closeTopic(topic);
          return Promise.resolve(answered(TARGET, 'The target is 10%.'));
        },
      },
    });
    await anna.sends(group, `/ask ${TARGET}`, { thread: topic });
    expect((await anna.asks(group, `/ask ${OTHER}`)).text).toContain('Nobody objected.');
    expect(bot.log.said).toContain('info a chat does not take messages');
  });
});

describe('the settings of a group', () => {
  it('are changed by its admins only, and who may not is told so', async () => {
    start();
    expect((await anna.asks(group, '/lang@news_test_bot vi')).text).toContain('Only admins');
    expect((await boss.asks(group, '/lang@news_test_bot vi')).text).toContain('tiếng Việt');
    expect(await bot.store.chats.settings(group.id)).toEqual({ language: 'vi' });
    expect((await anna.asks(group, `/ask ${TARGET}`)).buttons.flat()[1]?.text).toBe('🔎 Xem thêm ngữ cảnh');
  });

  it('are changed by admins who write as the group, and by the linked channel', async () => {
    const channel = telegram.channel({ bot: 'administrator' });
    channel.linkTo(group);
    const stranger = telegram.channel();
    start();
    expect((await boss.asks(group, '/lang@news_test_bot vi', { anonymously: true })).text).toContain(
      'tiếng Việt',
    );
    expect((await anna.asks(group, '/lang@news_test_bot en', { as: channel })).text).toContain('English');
    expect((await anna.asks(group, '/lang@news_test_bot vi', { as: stranger })).text).toContain(
      'Only admins',
    );
  });

  it('are not changed by a button that another member presses', async () => {
    start();
    const settings = await boss.asks(group, '/lang@news_test_bot');
    expect((await anna.presses(settings, 'Tiếng Việt')).text).toContain('Only admins');
    expect(await bot.store.chats.settings(group.id)).toEqual({ language: null });
    await boss.presses(settings, 'Tiếng Việt');
    expect(await bot.store.chats.settings(group.id)).toEqual({ language: 'vi' });
    const question = await boss.asks(group, '/forget@news_test_bot');
    expect((await anna.presses(question, 'f:1')).text).toContain('quản trị viên');
  });

  it('go along when the group becomes a supergroup, and an answer under way reaches the new one', async () => {
    const small = telegram.group({ type: 'group', creator: boss, members: [anna], bot: 'member' });
    let upgraded: Group | undefined;
    start({
      answers: {
        ...answers,
        [TARGET]: () => {
          upgraded = small.upgrade();
          return Promise.resolve(answered(TARGET, 'The target is 10%.'));
        },
      },
    });
    await boss.asks(small, '/lang@news_test_bot vi');
    await anna.sends(small, `/ask ${TARGET}`);
    await telegram.until(() => upgraded?.fromBot.some(({ text }) => text.includes('10%')));
    await anna.asks(upgraded!, `/ask ${OTHER}`);
    expect(await bot.store.chats.settings(upgraded!.id)).toEqual({ language: 'vi' });
    expect(await bot.store.chats.settings(small.id)).toEqual({ language: null });
  });
});

describe('being added to a group', () => {
  it('is followed by one introduction that says what hides mentions', async () => {
    const fresh = telegram.group({ creator: boss });
    start();
    fresh.addBot(boss);
    await telegram.until(() => fresh.fromBot.length === 1);
    expect(fresh.fromBot[0]!.text).toContain('privacy mode');
    fresh.changeBot(boss, 'administrator');
    fresh.removeBot(boss);
    fresh.addBot(boss, 'administrator');
    await telegram.until(() => fresh.fromBot.length === 2);
    expect(fresh.fromBot[1]!.text).toContain('@news_test_bot QUESTION');
  });

  it('without the right to write is quiet', async () => {
    const fresh = telegram.group({ creator: boss });
    fresh.letMembersWrite(false);
    start();
    fresh.addBot(boss);
    await settled();
    expect(fresh.fromBot).toEqual([]);
  });
});

describe('a discussion group', () => {
  it('hears no second answer to what its channel asked', async () => {
    const channel = telegram.channel({ bot: 'administrator' });
    channel.linkTo(group);
    start();
    channel.posts(`/ask ${TARGET}`);
    await channel.waitForMessage(({ isFromBot, text }) => isFromBot && text.includes('10%'));
    await settled();
    expect(group.fromBot.filter(({ text }) => text.includes('10%'))).toEqual([]);
    expect(bot.asked).toEqual([TARGET]);
  });
});

describe('a channel', () => {
  it('is answered /ask and mentions, and nothing else', async () => {
    const channel = telegram.channel({ bot: 'administrator' });
    start();
    channel.posts('Good morning');
    channel.posts(`/ask ${TARGET}`);
    await channel.waitForMessage(({ isFromBot, text }) => isFromBot && text.includes('10%'));
    expect(channel.fromBot).toHaveLength(1);
  });

  it('that asks nothing is asked for the question, without a reply field: channels have none', async () => {
    const channel = telegram.channel({ bot: 'administrator' });
    start();
    const post = channel.posts('/ask');
    const prompt = await channel.waitForAnswer(post);
    expect(prompt.text).toContain('What would you like to know');
    expect(prompt.otherMarkup).toBeUndefined();
  });
});
