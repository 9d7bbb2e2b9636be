import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { ChatView } from '../../bot-api/people/chat-view.js';
import type { Person } from '../../bot-api/people/person.js';
import type { ChatMessage } from '../../bot-api/state/chat-message.js';
import { BotInProcess } from '../../support/bot-in-process.js';
import { FakeCorpus } from '../../support/fake-corpus.js';

let telegram: BotApiServer;
let bot: BotInProcess;
let anna: Person;
let ben: Person;

beforeEach(async () => {
  telegram = await BotApiServer.start();
  anna = telegram.user({ first_name: 'Anna', language_code: 'en' });
  ben = telegram.user({ first_name: 'Ben', language_code: 'en' });
  bot = new BotInProcess({ telegram, corpus: new FakeCorpus(), environment: {} });
  await vi.waitFor(() => {
    expect(bot.log.said).toContain('info The index is up to date');
  }, 10_000);
});
afterEach(async () => {
  await bot.stop();
  await telegram.stop();
});

async function subscribe(who: Person, where: ChatView): Promise<number> {
  const preview = await who.asks(where, '/subscribe bridge');
  await who.presses(preview, '✅ Subscribe');
  return (await bot.store.subscriptions.ofChat(where.id))[0]!.id;
}

async function opens(who: Person, payload: string): Promise<ChatMessage> {
  return telegram.privateChat(who, { isStarted: true }).waitForAnswer(await who.startsWith(payload));
}

const labels = ({ buttons }: ChatMessage) => buttons.flat().map(({ text }) => text);

it('the link under "new words" shows the subscription, with its buttons', async () => {
  const chat = telegram.privateChat(anna, { isStarted: true });
  await subscribe(anna, chat);
  const list = await anna.asks(chat, '/subscriptions');
  await anna.presses(list, '1. words: bridge');
  await anna.presses(list, '✏️ Change the words');
  const prompt = await chat.waitForMessage(({ text }) => text.startsWith('Reply to this message'));
  const [url] = prompt.entities.flatMap((entity) => ('url' in entity ? entity.url : []));
  const shown = await opens(anna, new URL(url!).searchParams.get('start')!);
  expect(shown.text).toBe('Subscription to words: bridge');
  await anna.presses(shown, '⏸ Pause');
  expect(labels(shown)).toContain('▶️ Resume');
});

it("a group's is told its admin in private, to be changed in the group; in the group it has its buttons", async () => {
  const group = telegram.group({ creator: anna, members: [ben], bot: 'member' });
  const id = await subscribe(anna, group);
  const told = await opens(anna, `s_${id}`);
  expect(told.text).toContain('Subscription to words: bridge');
  expect(told.text).toContain('Change it there');
  expect(told.buttons).toEqual([]);
  const shown = await ben.asks(group, `/start@${telegram.bot.username} s_${id}`);
  expect(shown.text).toBe('Subscription to words: bridge');
  expect((await ben.presses(shown, '🗑 Remove')).text).toContain('Only admins');
});

it('what another chat subscribed to is shown to nobody else, and looks as if it never was', async () => {
  const group = telegram.group({ creator: anna, members: [ben], bot: 'member' });
  const ofGroup = await subscribe(anna, group);
  const ofAnna = await subscribe(anna, telegram.privateChat(anna, { isStarted: true }));
  const other = telegram.group({ creator: anna, members: [ben], bot: 'member' });
  const never = await opens(ben, 's_999');
  expect(never.text).toContain('no such subscription');
  for (const id of [ofGroup, ofAnna]) {
    expect((await opens(ben, `s_${id}`)).text).toBe(never.text);
    // An admin of the one is not to show it to the members of the other.
    const elsewhere = await anna.asks(other, `/start@${telegram.bot.username} s_${id}`);
    expect(elsewhere.text).toBe(never.text);
  }
});

it('one that was removed is no longer there, nor is that of a group that the bot is no longer in', async () => {
  const chat = telegram.privateChat(anna, { isStarted: true });
  const own = await subscribe(anna, chat);
  await anna.asks(chat, '/unsubscribe bridge');
  expect((await opens(anna, `s_${own}`)).text).toContain('no such subscription');
  const group = telegram.group({ creator: anna, bot: 'member' });
  const interest = { kind: 'keywords', query: 'bridge' } as const;
  const kept = { chatId: group.id, threadId: null, interest, vector: undefined };
  const { id } = (await bot.store.subscriptions.add(kept, 1, 0))!;
  group.removeBot(anna);
  expect((await opens(anna, `s_${id}`)).text).toContain('no such subscription');
});
