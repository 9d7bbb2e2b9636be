import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../support/run-cli.js';

it('the README shows the answer that the program gives', async ({ onTestFinished }) => {
  const readme = await readFile('README.md', 'utf8');
  const [, question, shown] = /^\$ npm run ask -- --top 1 "(.+)"\n([^`]+)```$/m.exec(readme) ?? [];
  const dataDir = await mkdtemp(join(tmpdir(), 'newsquote-readme-'));
  onTestFinished(() => rm(dataDir, { recursive: true }));
  const { code, stdout, stderr } = await runCli(['ask', '--top', '1', question ?? ''], {
    env: { DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
  });
  expect(code, stderr).toBe(0);
  expect(stdout).toBe(shown);
  // Both articles are embedded first.
}, 240_000);
