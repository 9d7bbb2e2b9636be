import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import type { Hold } from '../../bot-api/server/faults.js';
import type { LedgerCall } from '../../bot-api/state/ledger.js';
import type { Person } from '../../bot-api/people/person.js';
import type { PrivateChat } from '../../bot-api/people/private-chat.js';
import { BotProcess } from '../../support/bot-process.js';
import { runCli } from '../../support/run-cli.js';
import { writeSmallModels } from '../../support/small-models.js';

const QUESTION = 'what is the 2026 growth target';
const ANSWER = 'reach the target of 10%';

/** Made once: models, and a data folder that has `corpus/` indexed with them. */
let made: string;
let models: { readonly EMBEDDINGS_DIR: string };
let dataDir: string;
let telegram: BotApiServer;
let bot: BotProcess | undefined;
let anna: Person;
let chat: PrivateChat;

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'newsquote-indexed-'));
  models = { EMBEDDINGS_DIR: join(made, 'embeddings') };
  writeSmallModels(models.EMBEDDINGS_DIR);
  const { code, stderr } = await runCli(['ingest'], { env: { ...models, DATA_DIR: join(made, 'data') } });
  expect(code, stderr).toBe(0);
});
afterAll(() => {
  rmSync(made, { recursive: true, force: true });
});
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'newsquote-killed-'));
  cpSync(join(made, 'data'), dataDir, { recursive: true });
  telegram = await BotApiServer.start();
  anna = telegram.user({ first_name: 'Anna', language_code: 'en' });
  chat = telegram.privateChat(anna, { isStarted: true });
});
afterEach(async () => {
  await bot?.end('SIGKILL');
  await telegram.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

function startBot(): BotProcess {
  return (bot = new BotProcess(telegram, { ...models, DATA_DIR: dataDir }));
}

const answersSeen = () => chat.fromBot.filter(({ text }) => text.includes(ANSWER)).length;
const confirms = ({ payload }: LedgerCall) => Number(payload['offset'] ?? 0) > 0;

/** The moments between two steps of an update, told by the call that the bot makes there. */
const moments: Readonly<Record<string, () => Hold>> = {
  'the update is on its way to it': () =>
    telegram.hold({ method: 'getUpdates', when: () => telegram.waitingUpdates > 0 }, 'after-applying'),
  'it has stored the update and not confirmed it': () =>
    telegram.hold({ method: 'getUpdates', when: confirms }, 'before-applying'),
  'it has confirmed the update and works on the answer': () =>
    telegram.hold({ method: 'sendChatAction' }, 'before-applying'),
  'it sends the answer and Telegram has not got it': () =>
    telegram.hold({ method: 'sendMessage' }, 'before-applying'),
};

it.each(Object.entries(moments))(
  'killed while %s, it answers exactly once after the next start',
  async (_, moment) => {
    const held = moment();
    // It goes on working until the signal is there; an answer that gets through meanwhile is the moment below.
    const answer = telegram.hold({ method: 'sendMessage' }, 'before-applying');
    await anna.sends(chat, QUESTION);
    const killed = startBot();
    await held.arrived;
    await killed.end('SIGKILL');
    // So is one that is still on its way here.
    await telegram.goOffline();
    held.abandon();
    answer.abandon();
    await telegram.goOnline();
    startBot();
    await telegram.until(() => answersSeen() > 0, { timeoutMs: 30_000 });
    await handledAll();
    expect(answersSeen()).toBe(1);
  },
);

it('killed when Telegram has taken the answer and it has not heard so, it answers once more and never again', async () => {
  const held = telegram.hold({ method: 'sendMessage' }, 'after-applying');
  await anna.sends(chat, QUESTION);
  const killed = startBot();
  await held.arrived;
  await killed.end('SIGKILL');
  held.abandon();
  await startBot().says(/up to date/);
  await telegram.until(() => answersSeen() === 2, { timeoutMs: 30_000 });
  await handledAll();
  await bot?.end('SIGKILL');
  startBot();
  await handledAll();
  expect(answersSeen()).toBe(2);
});

it('killed after it answered, it does not answer again', async () => {
  startBot();
  await anna.asks(chat, QUESTION, { timeoutMs: 30_000 });
  await handledAll();
  await bot?.end('SIGKILL');
  startBot();
  await handledAll();
  expect(answersSeen()).toBe(1);
});

it('killed three times among many questions, it leaves none without an answer', async () => {
  const KILLS = 3;
  const chats = Array.from({ length: 6 }, (_, number) => {
    const person = telegram.user({ first_name: `Person ${number}`, language_code: 'en' });
    return { person, chat: telegram.privateChat(person, { isStarted: true }) };
  });
  for (const one of chats) await one.person.sends(one.chat, QUESTION);
  for (let kills = 0; kills < KILLS; kills++) {
    const from = telegram.ledger.calls.length;
    const killed = startBot();
    // Some have just got their answer then, others are being looked up, others wait.
    await telegram.waitFor(({ method }) => method === 'sendMessage', { from, timeoutMs: 30_000 });
    await killed.end('SIGKILL');
  }
  startBot();
  const answered = () => chats.every((one) => one.chat.fromBot.some(({ text }) => text.includes(ANSWER)));
  await telegram.until(answered, { timeoutMs: 60_000 });
  // A kill can at worst come between Telegram's taking of an answer and the note of it: each process answers once.
  for (const one of chats) expect(one.chat.fromBot.length).toBeLessThanOrEqual(1 + KILLS);
});

/** What came before this is handled: updates of one chat are handled in their order. */
async function handledAll(): Promise<void> {
  const marker = await anna.sends(chat, '/privacy');
  await telegram.until(
    () => chat.fromBot.some((message) => message.id > marker.id && message.text.includes('/forget')),
    { timeoutMs: 30_000 },
  );
}
