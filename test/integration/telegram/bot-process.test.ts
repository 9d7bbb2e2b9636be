import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BotApiServer } from '../../bot-api/bot-api-server.js';
import { BotProcess } from '../../support/bot-process.js';
import { finished, startCli } from '../../support/run-cli.js';

const QUESTION = 'what is the 2026 growth target';
const ANSWER = 'promoting economic growth in 2026 to reach the target of 10%';

let dataDir: string;
/** The folder outlives a test, and knows the updates of the ones before. */
let firstUpdateId = 1_000;
let telegram: BotApiServer;
let bot: BotProcess | undefined;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'newsquote-process-'));
});
afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  telegram = await BotApiServer.start({ firstUpdateId: (firstUpdateId += 1_000) });
});
afterEach(async () => {
  await bot?.end('SIGKILL');
  await telegram.stop();
});

function startBot(environment: Readonly<Record<string, string>> = {}): BotProcess {
  return (bot = new BotProcess(telegram, { DATA_DIR: dataDir, ...environment }));
}

describe('npm start with a token', () => {
  it('answers from a fresh folder in private, in a group and inline, in both languages', async () => {
    const anna = telegram.user({ first_name: 'Anna', language_code: 'en' });
    const minh = telegram.user({ first_name: 'Minh', language_code: 'vi' });
    const group = telegram.group({ members: [anna, minh], bot: 'member' });
    const chat = telegram.privateChat(anna);
    startBot();
    expect((await anna.asks(chat, '/help', { timeoutMs: 30_000 })).text).toContain('/ask');
    const question = await anna.sends(chat, QUESTION);
    const answer = await chat.waitForMessage(({ text }) => text.includes(ANSWER), { timeoutMs: 60_000 });
    expect(answer.id).toBeGreaterThan(question.id);
    expect((await anna.asks(group, `/ask ${QUESTION}`, { timeoutMs: 20_000 })).text).toContain(ANSWER);
    const vietnamese = await minh.asks(telegram.privateChat(minh), 'muc tieu tang truong kinh te nam 2026', {
      timeoutMs: 20_000,
    });
    const [quote] = vietnamese.entities.filter(({ type }) => type === 'blockquote');
    expect(vietnamese.covered(quote!)).toContain(ANSWER);
    expect(vietnamese.text).toContain('4 tháng 12, 2025');
    expect((await anna.asksInline(QUESTION)).results[0]).toMatchObject({
      title: expect.stringContaining(ANSWER) as string,
    });
    expect((await anna.asks(chat, 'Who won the world cup in 2018?', { timeoutMs: 20_000 })).text).toContain(
      'do not answer',
    );
  });

  it('says its lines without the token or anything of a chat, and ends within ten seconds when it is told to', async () => {
    const anna = telegram.user({ first_name: 'Anna Unmistakable', language_code: 'en' });
    const chat = telegram.privateChat(anna);
    const running = startBot({ LOG_LEVEL: 'trace' });
    await anna.asks(chat, QUESTION, { timeoutMs: 60_000 });
    const toldMs = Date.now();
    expect(await running.end('SIGTERM')).toBe(143);
    expect(Date.now() - toldMs).toBeLessThan(10_000);
    expect(running.log).toContain('Answering as @news_test_bot');
    for (const secret of [telegram.token, 'growth', 'Unmistakable', String(chat.id)])
      expect(running.log).not.toContain(secret);
  });

  it('refuses a folder that another process works on, with one line that names it', async () => {
    const running = startBot();
    await running.says(/Answering as/);
    const second = new BotProcess(telegram, { DATA_DIR: dataDir });
    expect(await second.exit()).toBe(1);
    expect(second.log).toMatch(/^newsquote: .* is in use by process \d+\. [^\n]+\n$/);
  });

  it('ends with one line when Telegram refuses the token', async () => {
    telegram.revokeToken();
    const running = startBot();
    expect(await running.exit()).toBe(1);
    const lines = running.log.split('\n').filter((line) => !/^\{|^$/.test(line));
    expect(lines).toEqual([expect.stringMatching(/^newsquote: Telegram refuses the token .*BOT_TOKEN/)]);
  });
});

describe('npm start without a token', () => {
  it('answers piped lines one by one with the same texts, and ends with the input', async () => {
    const child = startCli(['start'], {
      env: { DATA_DIR: dataDir },
      input: `${QUESTION}\n2\n\n/lang vi\nxin chào\n99\n`,
    });
    const { code, stdout, stderr } = await finished(child);
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/^No BOT_TOKEN is set[^\n]*@BotFather[^\n]*\n$/);
    expect(stdout).toContain(`│ ${ANSWER};`);
    expect(stdout).toContain('[2] 🔎 More context');
    expect(stdout).toContain('[2] ✂️ Less context');
    expect(stdout).toContain('Xin chào!');
    expect(stdout).not.toMatch(/<\/?[a-z]+>/);
  });

  it('makes subscriptions too: from words, and from a reply to what the menu asks', async () => {
    const lines = ['/subscribe growth', '2', '/subscribe', '2', 'bridge OR road', '2', '/subscriptions'];
    const child = startCli(['start'], { env: { DATA_DIR: dataDir }, input: lines.join('\n') });
    const { code, stdout, stderr } = await finished(child);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('2 mục đăng ký\n\n1. từ khóa: growth\n2. từ khóa: bridge OR road\n');
  });
});
