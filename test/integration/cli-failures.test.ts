import { appendFile, cp, mkdir, mkdtemp, open, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDir } from '../../src/adapters/storage/data-dir-lock.js';
import { finished, runCli, startCli } from '../support/run-cli.js';
import { writeSmallModels } from '../support/small-models.js';

const MODEL = join('models', 'multilingual-e5-small-latin');
const QUESTION = 'what did the bridge cost';
const ARTICLE = `---
title: Bridge opens
date: 2025-12-03
---

The new bridge over the river was opened on Monday after three years of work. It cost 214 million dollars.
`;

/** Made once: models, a corpus of one article, and a data folder that has it indexed with them. */
let made: string;
/** For one test: copies of corpus and data. */
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'newsquote-failures-'));
  await mkdir(join(made, 'corpus'));
  await writeFile(join(made, 'corpus', 'a.md'), ARTICLE);
  writeSmallModels(join(made, 'embeddings'));
  const { code, stderr } = await runCli(['ingest'], { cwd: made });
  expect(code, stderr).toBe(0);
});
afterAll(() => rm(made, { recursive: true }));

beforeEach(async ({ onTestFinished }) => {
  folder = await mkdtemp(join(tmpdir(), 'newsquote-failure-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(join(made, 'corpus'), join(folder, 'corpus'), { recursive: true, preserveTimestamps: true });
  await cp(join(made, 'data'), join(folder, 'data'), { recursive: true });
  env = { EMBEDDINGS_DIR: join(made, 'embeddings') };
});

const run = (...args: string[]) => runCli(args, { cwd: folder, env });
const ask = () => run('ask', '--json', QUESTION);

/** The one line of a failure; the test fails when there is another, or anything on stdout. */
async function refusal(running: ReturnType<typeof run>, code = 1): Promise<string> {
  const result = await running;
  expect({ code: result.code, stdout: result.stdout }, result.stderr).toEqual({ code, stdout: '' });
  expect(result.stderr).toMatch(/^newsquote: [^\n]+\n$/);
  return result.stderr;
}

/** A folder of models of one's own. */
async function ownEmbeddings(): Promise<string> {
  const own = join(folder, 'embeddings');
  await cp(join(made, 'embeddings'), own, { recursive: true });
  env['EMBEDDINGS_DIR'] = 'embeddings';
  return own;
}

describe('ask', () => {
  it('prints one JSON object and nothing else to stdout, whatever there is to say beside it', async () => {
    await rm(join(folder, 'data', 'index'), { recursive: true });
    const { code, stdout, stderr } = await ask();
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      question: QUESTION,
      status: 'answered',
      passages: [{ quote: 'It cost 214 million dollars.' }],
    });
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(stderr).toMatch(/^[^\n]*WARN: The vector index in data\/index is missing; [^\n]*\n$/);
  });

  it('says of an empty folder that it is empty, and answers that nothing answers', async () => {
    await mkdir(join(folder, 'nothing'));
    const { code, stdout, stderr } = await run('ask', '--json', '--corpus', 'nothing', QUESTION);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'There are no articles in nothing: it is empty.\n' });
    expect(JSON.parse(stdout)).toMatchObject({ status: 'not_found', confidence: 0, passages: [] });
  });

  it.each([
    ['is not there', 'nowhere', 'does not exist'],
    ['is a file', 'corpus/a.md', 'is not a folder'],
  ])('names a corpus folder that %s, and writes nothing', async (_, path, problem) => {
    expect(await refusal(run('ask', '--corpus', path, QUESTION))).toContain(`${path} ${problem}`);
    expect(await readdir(join(folder, 'data'))).not.toContain('stores');
  });

  it('names the process that works on the data folder', async () => {
    const lock = lockDataDir(join(folder, 'data'));
    expect(await refusal(ask())).toContain(`data is in use by process ${process.pid}`);
    lock.release();
  });

  it('names a data folder that is a link to nothing, or that can never be made', async () => {
    await symlink('not-mounted', join(folder, 'link'));
    env['DATA_DIR'] = 'link';
    expect(await refusal(ask())).toContain('link is a link to not-mounted, which is not there');
    env['DATA_DIR'] = '/proc/x';
    expect(await refusal(ask())).toContain('/proc/x cannot be made');
    expect(await refusal(run('ask', '--corpus', 'corpus', QUESTION))).toContain('/proc/x cannot be made');
  });

  it('rebuilds an index that is damaged, with one warning', async () => {
    const [graph] = (await readdir(join(folder, 'data', 'index'))).filter((name) => name.endsWith('.hnsw'));
    await appendFile(join(folder, 'data', 'index', graph!), 'x');
    const first = await ask();
    expect(first.code, first.stderr).toBe(0);
    expect(first.stderr).toMatch(/^[^\n]*WARN: The vector index in data\/index is damaged[^\n]*\n$/);
    expect((await ask()).stderr).toBe('');
  });

  it('says that the index cannot be written, and ends', async () => {
    await rm(join(folder, 'data', 'index'), { recursive: true });
    await writeFile(join(folder, 'data', 'index'), 'a file where the folder was');
    const { code, stdout, stderr } = await ask();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/WARN: [^\n]*\nnewsquote: data\/index cannot be written [^\n]*\n$/);
  });

  it('names a database that is damaged, and leaves it as it is', async () => {
    const database = await open(join(folder, 'data', 'newsquote.sqlite'), 'r+');
    await database.write(Buffer.alloc(3_000, 0xab), 0, 3_000, 4_096);
    await database.close();
    const before = readFileSync(join(folder, 'data', 'newsquote.sqlite'));
    expect(await refusal(ask())).toMatch(/data\/newsquote\.sqlite is damaged: .* backup .*npm run ingest/);
    expect(readFileSync(join(folder, 'data', 'newsquote.sqlite')).equals(before)).toBe(true);
  });

  it.each([
    ['is missing', undefined],
    ['is cut off', '{"units":['],
  ])('names the file of fitted weights when it %s', async (_, content) => {
    const file = join(await ownEmbeddings(), 'answering.json');
    await (content === undefined ? rm(file) : writeFile(file, content));
    expect(await refusal(ask())).toMatch(/embeddings\/answering\.json cannot be used .* restore the file/);
  });

  it('names a model file that is damaged', async () => {
    await writeFile(join(await ownEmbeddings(), MODEL, 'onnx', 'reader_quantized.onnx'), 'no weights');
    expect(await refusal(ask())).toMatch(/onnx\/reader_quantized\.onnx does not match its hash/);
  });

  it('says of a model without hashes in one line that it cannot be loaded', async () => {
    const model = join(await ownEmbeddings(), MODEL);
    await writeFile(join(model, 'SHA256SUMS'), '');
    await writeFile(join(model, 'onnx', 'reader_quantized.onnx'), 'no weights');
    const { code, stderr } = await ask();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^newsquote: the model .*\(reader\) cannot be loaded .*\n$/m);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('names the lexicon when a question needs it and it is not there', async () => {
    await rm(join(await ownEmbeddings(), 'lexicon'), { recursive: true });
    const asked = run('ask', 'cay cau moi tri gia bao nhieu tien');
    expect(await refusal(asked)).toMatch(/lexicon\/vi-syllables\.tsv cannot be read/);
  });

  it('names the model folder that the settings ask for', async () => {
    env['EMBEDDING_MODEL'] = 'none-such';
    expect(await refusal(ask())).toMatch(/none-such\/.* is missing; .*EMBEDDING_MODEL/);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = startCli(['ask', '--explain', QUESTION], { cwd: folder, env });
    child.stdout?.destroy();
    const { code, stderr } = await finished(child);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops on %s in one line, without an answer', async (signal, code) => {
    env['EMBEDDINGS_DIR'] = resolve('embeddings');
    const child = startCli(['ask', QUESTION], { cwd: folder, env });
    const end = finished(child);
    // It works on the folder now, and listens to signals; its answer needs models that are yet to be loaded, which takes these a while.
    const holder = () => readFileSync(join(folder, 'data', 'lock.pid'), 'utf8').trim();
    while (holder() !== String(child.pid)) await sleep(20);
    child.kill(signal);
    expect(await end).toEqual({
      code,
      stdout: '',
      stderr: 'newsquote: stopped; what was done is kept\n',
    });
  });
});

describe('evaluate', () => {
  const line = (value: object) => `${JSON.stringify(value)}\n`;
  const paragraph = { id: 'p1', doc: 'd', title: 'Bridge opens', date: null, url: null, lang: 'en' };
  beforeEach(async () => {
    await mkdir(join(folder, 'set'));
    await writeFile(
      join(folder, 'set', 'corpus.jsonl'),
      line({ ...paragraph, text: 'It cost 214 dollars.' }),
    );
    const query = { question: QUESTION, answers: ['214'], gold: ['p1'], answerable: true };
    const lines = Array.from({ length: 500 }, (_, at) => line({ id: `q${at}`, ...query }));
    await writeFile(join(folder, 'set', 'queries.jsonl'), lines.join(''));
  });
  const evaluate = (...args: string[]) => run('evaluate', '--set', 'set', ...args);

  /** The first line of a refusal; the usage follows. */
  async function usageError(running: ReturnType<typeof run>): Promise<string | undefined> {
    const { code, stdout, stderr } = await running;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^newsquote: [^\n]+\nUsage: npm run evaluate [^\n]+\n$/);
    return stderr.split('\n')[0];
  }

  it('prints metrics and writes a line a question', async () => {
    const { code, stdout, stderr } = await evaluate('--limit', '2', '--out', 'lines.jsonl');
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^questions +2 \(2 answerable\)\nrecall@1 +100\.0 %\n/);
    const lines = readFileSync(join(folder, 'lines.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((one) => (JSON.parse(one) as { id: string }).id)).toEqual(['q0', 'q1']);
  });

  it('names a set that is not there, asks nothing, or has a line that is none', async () => {
    expect(await usageError(run('evaluate', '--set', 'none'))).toMatch(
      /none\/corpus\.jsonl cannot be read .*a labelled set is a folder/,
    );
    await writeFile(join(folder, 'set', 'queries.jsonl'), '\n');
    expect(await usageError(evaluate())).toContain('set/queries.jsonl holds no question');
    await writeFile(join(folder, 'set', 'queries.jsonl'), '{"id":1');
    expect(await usageError(evaluate())).toContain('set/queries.jsonl line 1 ');
  });

  it('finds nothing for questions without a word, and says so, and which gold ids no paragraph has', async () => {
    const query = { answers: ['214'], gold: ['p1'], answerable: true };
    const queries = [
      { ...query, id: 'nothing', question: '' },
      { ...query, id: 'signs', question: '???' },
      { ...query, id: 'long', question: 'what did the bridge cost '.repeat(4_000) },
      { ...query, id: 'elsewhere', question: QUESTION, gold: ['p1', 'p9'] },
    ];
    await writeFile(join(folder, 'set', 'queries.jsonl'), queries.map(line).join(''));
    const { code, stderr } = await evaluate('--out', 'lines.jsonl');
    expect(code, stderr).toBe(0);
    expect(stderr).toBe(
      'queries.jsonl: question "nothing" holds no word; nothing is found for it\n' +
        'queries.jsonl: question "signs" holds no word; nothing is found for it\n' +
        'queries.jsonl: question "elsewhere" has the gold "p9", an id that no paragraph of corpus.jsonl has; it is never found\n',
    );
    const lines = readFileSync(join(folder, 'lines.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((one) => JSON.parse(one) as object)).toMatchObject([
      { id: 'nothing', status: 'not_found', confidence: 0, ranked: ['p1'] },
      { id: 'signs', status: 'not_found', confidence: 0, ranked: ['p1'] },
      { id: 'long', status: 'answered' },
      { id: 'elsewhere', status: 'answered' },
    ]);
  });

  it('names a file of results that cannot be written, before it asks anything', async () => {
    expect(await usageError(evaluate('--out', 'none/lines.jsonl'))).toContain(
      'none/lines.jsonl cannot be written',
    );
  });

  it('stops on SIGTERM between two questions, and keeps the lines written so far', async () => {
    const child = startCli(['evaluate', '--set', 'set', '--out', 'lines.jsonl'], { cwd: folder, env });
    const end = finished(child);
    const file = join(folder, 'lines.jsonl');
    const written = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
    while (written() === '') await sleep(50);
    child.kill('SIGTERM');
    const { code, stdout, stderr } = await end;
    expect({ code, stdout }).toEqual({ code: 143, stdout: '' });
    expect(stderr).toContain('newsquote: stopped; what was done is kept\n');
    for (const one of written().trimEnd().split('\n'))
      expect(JSON.parse(one)).toMatchObject({ ranked: ['p1'] });
  });
});
