import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsquote-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the command line', () => {
  it('prints the usage to stdout when asked for it', async () => {
    const { code, stdout, stderr } = await runCli(['ask', '--help'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: npm run ask -- "QUESTION"/);
  });

  it.each([
    [['ask'], 'newsquote: no question is given'],
    [['ask', 'why', '--loud'], "newsquote: Unknown option '--loud'"],
    [
      ['ask', 'how much '.repeat(2_000)],
      'newsquote: the question is too long (17999 characters, 500 at most); ask in fewer words',
    ],
    [['tell'], 'newsquote: there is no command "tell"'],
    [[], 'newsquote: no command is given'],
  ])('answers %j with one line and the usage on stderr, and code 2', async (args, line) => {
    const { code, stdout, stderr } = await runCli(args, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(line);
    expect(stderr.split('\n')[1]).toMatch(/^Usage:/);
  });
});

describe('settings', () => {
  const wrong = { LOG_LEVEL: 'loud', BOT_TOKEN: 's3cret-thing', DATABASE_URL: 'postgres://me:hunter2@db/x' };

  it.each(['ask', 'ingest'])(
    'stop %s with a line for each wrong one, without its secret, before anything is written',
    async (name) => {
      const args = name === 'ask' ? [name, 'why'] : [name];
      const { code, stdout, stderr } = await runCli(args, { cwd: folder, env: wrong });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(
        stderr
          .trimEnd()
          .split('\n')
          .map((line) => line.split(' ')[0]),
      ).toEqual(['BOT_TOKEN', 'LOG_LEVEL', 'DATABASE_URL']);
      expect(stderr).not.toMatch(/s3cret|hunter2/);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('are read from .env, and the environment goes before it', async () => {
    await writeFile(join(folder, '.env'), 'UPDATES=push\nLOG_LEVEL=loud\n');
    const { code, stderr } = await runCli(['ingest'], { cwd: folder, env: { LOG_LEVEL: 'warn' } });
    expect(code).toBe(1);
    expect(stderr).toBe('UPDATES must be polling or webhook; it is "push"\n');
  });
});
