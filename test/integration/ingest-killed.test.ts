import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/store-folder.js';

interface Outcome {
  readonly result: { readonly added: number; readonly changed: number; readonly removed: number };
  readonly embedded: number;
  readonly state: object;
}

const program = join(import.meta.dirname, '../support/ingest-process.mjs');

function start(corpus: string, data: string, delayMs: number) {
  return spawn(process.execPath, [program, corpus, data, String(delayMs)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function finish(corpus: string, data: string): Promise<Outcome> {
  const child = start(corpus, data, 0);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return JSON.parse(output.slice('ready\n'.length)) as Outcome;
}

/** Starts an ingest and kills it so many milliseconds after it began. Says whether it was still at it. */
async function killAfter(milliseconds: number, corpus: string, data: string): Promise<boolean> {
  const child = start(corpus, data, 15);
  const exit = once(child, 'exit') as Promise<[number | null]>;
  await once(child.stdout, 'data');
  await Promise.race([exit, setTimeout(milliseconds)]);
  child.kill('SIGKILL');
  const [code] = await exit;
  return code === null;
}

const words = ['growth', 'river', 'harvest', 'trade', 'school', 'road', 'water', 'province'];

function writeArticle(corpus: string, name: string, seed: number, url?: string): void {
  const sentence = (n: number): string =>
    `The ${words[(seed + n) % 8]} of the ${words[(seed * 3 + n) % 8]} reached ${seed * 10 + n} percent in the district this year, the report said.`;
  const paragraphs = [0, 1, 2].map((n) => `${sentence(2 * n)} ${sentence(2 * n + 1)}`);
  const head = [
    '---',
    `title: Report number ${seed}`,
    'date: 2025-11-02',
    ...(url === undefined ? [] : [`url: ${url}`]),
    '---',
  ];
  writeFileSync(join(corpus, name), `${head.join('\n')}\n\n${paragraphs.join('\n\n')}\n`);
}

test('an ingest that is killed again and again ends where an undisturbed one ends', async () => {
  const corpus = temporaryFolder();
  const [disturbed, undisturbed] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(corpus, 'deep'));
  for (let i = 0; i < 14; i++) writeArticle(corpus, `${i % 2 === 0 ? 'deep/' : ''}${i}.md`, i);
  writeArticle(corpus, 'twice-1.md', 50, 'https://example.com/one');
  writeArticle(corpus, 'twice-2.md', 51, 'https://www.example.com/one/');
  const moments = fc.sample(fc.integer({ min: 0, max: 400 }), 5);
  const cutOff: boolean[] = [];
  for (const moment of moments.slice(0, 3)) cutOff.push(await killAfter(moment, corpus, disturbed));
  expect(cutOff[0], `killed after ${moments.join(', ')} ms`).toBe(true);
  const second = await finish(corpus, disturbed);
  const first = await finish(corpus, undisturbed);
  expect(second.state, `killed after ${moments.join(', ')} ms`).toEqual(first.state);
  expect(second.embedded).toBeLessThanOrEqual(first.embedded);

  // Then over a store that is in use: articles change, go and come.
  writeArticle(corpus, '1.md', 70);
  writeArticle(corpus, '3.md', 71);
  rmSync(join(corpus, 'deep/4.md'));
  rmSync(join(corpus, 'twice-2.md'));
  writeArticle(corpus, 'new.md', 72);
  for (const moment of moments.slice(3)) await killAfter(moment, corpus, disturbed);
  const changed = await finish(corpus, disturbed);
  const afresh = await finish(corpus, temporaryFolder());
  expect(changed.state, `killed after ${moments.join(', ')} ms`).toEqual(afresh.state);
  expect((await finish(corpus, disturbed)).embedded).toBe(0);
});
