import Database from 'better-sqlite3';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDir } from '../../src/adapters/storage/data-dir-lock.js';
import { finished, runCli, startCli } from '../support/run-cli.js';
import { writeSmallModels } from '../support/small-models.js';

const MODEL = 'multilingual-e5-small-latin';

let models: string;
beforeAll(async () => {
  models = await mkdtemp(join(tmpdir(), 'newsquote-models-'));
  writeSmallModels(models);
});
afterAll(() => rm(models, { recursive: true }));

let folder: string;
let env: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsquote-cli-'));
  await mkdir(join(folder, 'corpus'));
  env = { EMBEDDINGS_DIR: models };
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...args: string[]) => runCli(args, { cwd: folder, env });

const article = (title: string, body: string) =>
  `---\ntitle: ${title}\ndate: 2025-12-03\npublisher: The Daily\n---\n\n${body}\n`;
const aboutBridge = article(
  'Bridge opens',
  'The new bridge over the Kỳ Cùng river was opened on Monday after three years of work. It cost 214 billion VND and is 320 metres long.\n\nTraffic of the old ferry ends on Friday, the town council said in the afternoon.',
);

/** Names that differ in their letters: articles that differ in numbers alone would be one template. */
const placeName = (at: number) =>
  [at, at >> 3, at >> 6, at >> 9]
    .map((part) => ['ka', 'lo', 'mi', 'ne', 'ru', 'sa', 'to', 'vi'][part % 8]!)
    .join('');

function storedArticles(dataDir: string): number {
  let database: Database.Database | undefined;
  try {
    database = new Database(join(dataDir, 'newsquote.sqlite'), { readonly: true });
    return database.prepare('SELECT count(*) FROM articles').pluck().get() as number;
  } catch {
    // Not made yet.
    return 0;
  } finally {
    database?.close();
  }
}

describe('read', () => {
  it('prints one JSON array, also for files that are rejected, and stores nothing', async () => {
    await writeFile(join(folder, 'a.md'), aboutBridge);
    await writeFile(join(folder, 'b.txt'), Buffer.from([0, 1, 2, 3, 0, 0, 255, 254]));
    const { code, stdout } = await run('read', 'a.md', 'b.txt', '--json');
    expect(code).toBe(0);
    const [first, second, ...rest] = JSON.parse(stdout) as {
      file: string;
      status: string;
      articles: { title: string }[];
    }[];
    expect(first).toMatchObject({
      file: 'a.md',
      status: 'read',
      reason: null,
      articles: [{ title: 'Bridge opens' }],
    });
    expect(second).toMatchObject({ file: 'b.txt', status: 'rejected', articles: [] });
    expect(rest).toEqual([]);
    expect(stdout.trimEnd()).not.toContain('\n');
    expect((await readdir(folder)).sort()).toEqual(['a.md', 'b.txt', 'corpus']);
  });

  it('takes a folder named like a file for a rejected file', async () => {
    await mkdir(join(folder, 'x.txt'));
    const { code, stdout } = await run('read', 'x.txt', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'x.txt', status: 'rejected' }]);
  });

  it('ends quietly when its reader goes away', async () => {
    await writeFile(
      join(folder, 'long.md'),
      article('Long', 'A sentence of some length that says little. '.repeat(8_000)),
    );
    const child = startCli(['read', 'long.md'], { cwd: folder, env });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, stderr } = await finished(child);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('ingest', () => {
  it('counts what changed, and lists rejected files with reasons', async () => {
    await writeFile(join(folder, 'corpus', 'a.md'), aboutBridge);
    await writeFile(join(folder, 'corpus', 'empty.txt'), '');
    const first = await run('ingest', '--json');
    expect(first.code, first.stderr).toBe(0);
    const counts = JSON.parse(first.stdout) as { rejected: { file: string; reason: string }[] };
    expect(counts).toMatchObject({ added: 1, changed: 0, unchanged: 0, removed: 0 });
    expect(counts.rejected).toEqual([
      { file: 'empty.txt', reason: expect.stringMatching(/empty/) as string },
    ]);

    const again = await run('ingest');
    expect(again.stdout).toMatch(/^0 added, 0 changed, 1 unchanged, 0 removed, 1 rejected\n {2}empty\.txt: /);
    await rm(join(folder, 'corpus', 'a.md'));
    expect((await run('ingest')).stdout).toMatch(/^0 added, 0 changed, 0 unchanged, 1 removed, 1 rejected\n/);
  });

  it('says which lines of a JSON Lines file were left out', async () => {
    const line = JSON.stringify({
      title: 'Bridge opens',
      text: 'The bridge was opened on Monday, said the mayor.',
    });
    await writeFile(join(folder, 'corpus', 'a.jsonl'), `${line}\n{"title":\n`);
    const { code, stdout } = await run('ingest');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        '1 added, 0 changed, 0 unchanged, 0 removed, 1 rejected\n  a.jsonl: read in part: line 2: not valid JSON\n',
    });
    expect((await run('doctor')).stdout).toContain('a.jsonl: read in part: line 2: not valid JSON');
  });

  it('says that an empty corpus is empty', async () => {
    const { code, stdout } = await run('ingest');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '0 added, 0 changed, 0 unchanged, 0 removed, 0 rejected\nThere are no articles yet.\n',
    });
  });

  it('names a corpus folder that is missing, and writes nothing', async () => {
    env['CORPUS_DIR'] = 'nowhere';
    const { code, stdout, stderr } = await run('ingest');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^newsquote: .*nowhere.*\n$/);
    expect(await readdir(folder)).toEqual(['corpus']);
  });

  it('refuses a model file that is not what it should be, by its name', async () => {
    await writeFile(join(folder, 'corpus', 'a.md'), aboutBridge);
    await cp(models, join(folder, 'embeddings'), { recursive: true });
    const model = join(folder, 'embeddings', 'models', MODEL);
    await writeFile(
      join(model, 'onnx', 'model_quantized.onnx'),
      'version https://git-lfs.github.com/spec/v1',
    );
    env['EMBEDDINGS_DIR'] = 'embeddings';
    const { code, stdout, stderr } = await run('ingest');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^newsquote: .*onnx\/model_quantized\.onnx does not match its hash.*\n$/);
  });

  it('stops on SIGTERM, keeps what is done, and goes on the next time', async () => {
    const paths = Array.from({ length: 120 }, (_, at) =>
      join(folder, 'corpus', `${String(at).padStart(4, '0')}.md`),
    );
    for (const [at, path] of paths.entries()) {
      const place = placeName(at);
      const body = `The council of ${place} met on Monday and agreed on a new bridge. ${place} has waited for it since the flood took the old one.\n\nWork begins in May, said the mayor of ${place}, and is to last two years.`;
      await writeFile(path, article(`${place} gets a bridge`, body));
    }
    // With those that ship there is time to stop it.
    env['EMBEDDINGS_DIR'] = resolve('embeddings');
    const child = startCli(['ingest', '--json'], { cwd: folder, env });
    const end = finished(child);
    while (storedArticles(join(folder, 'data')) < 3) await new Promise((resolve) => setTimeout(resolve, 50));
    const stoppedMs = performance.now();
    child.kill('SIGTERM');
    const { code, stdout, stderr } = await end;
    expect(performance.now() - stoppedMs).toBeLessThan(10_000);
    expect({ code, stdout }).toEqual({ code: 143, stdout: '' });
    expect(stderr).toContain('newsquote: stopped; what was done is kept\n');

    await Promise.all(paths.slice(8).map((path) => rm(path)));
    const next = await run('ingest', '--json');
    expect(next.code, next.stderr).toBe(0);
    const { added, unchanged } = JSON.parse(next.stdout) as { added: number; unchanged: number };
    expect(added + unchanged).toBe(8);
    expect(unchanged).toBeGreaterThanOrEqual(3);
  });

  it('refuses a data folder that another process works on, and names the process', async () => {
    const lock = lockDataDir(join(folder, 'data'));
    const { code, stdout, stderr } = await run('ingest');
    lock.release();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^newsquote: data is in use by process ${process.pid}\\..*\n$`));
  });
});
