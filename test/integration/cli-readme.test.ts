import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { BotProcess } from '../support/bot-process.js';
import { playReadmeScenes, startReadmeTelegram } from '../support/readme-scenes.js';
import { readmePicture, showInReadme } from '../support/readme-transcript.js';
import { runCli } from '../support/run-cli.js';

/** Both articles are embedded once for all tests. */
const DATA_DIR = mkdtempSync(join(tmpdir(), 'newsquote-readme-'));
const readme = readFileSync('README.md', 'utf8');

afterAll(() => {
  rmSync(DATA_DIR, { recursive: true });
});

it('the README shows the answer that the program gives', async () => {
  const [, question, shown] = /^\$ npm run ask -- --top 1 "(.+)"\n([^`]+)```$/m.exec(readme) ?? [];
  const { code, stdout, stderr } = await runCli(['ask', '--top', '1', question ?? ''], {
    env: { DATA_DIR, LOG_LEVEL: 'warn' },
  });
  expect(code, stderr).toBe(0);
  expect(stdout).toBe(shown);
}, 240_000);

it('the README and its picture show what the bot answers in Telegram; `npm run transcript` writes them', async ({
  onTestFinished,
}) => {
  const telegram = await startReadmeTelegram();
  onTestFinished(() => telegram.stop());
  const bot = new BotProcess(telegram, { DATA_DIR });
  onTestFinished(async () => {
    await bot.end('SIGKILL');
  });
  await bot.says(/The index is up to date/, 200_000);
  const scenes = await playReadmeScenes(telegram);
  expect(readme).toBe(showInReadme(readme, scenes));
  expect(readFileSync('docs/answer.svg', 'utf8')).toBe(readmePicture(scenes));
}, 240_000);
