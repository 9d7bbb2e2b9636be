import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDir } from '../../src/adapters/storage/data-dir-lock.js';
import { runCli } from '../support/run-cli.js';

const MODEL = join('models', 'multilingual-e5-small-latin');

let folder: string;
let env: Record<string, string>;
let telegram: Server | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsquote-doctor-'));
  await mkdir(join(folder, 'corpus'));
  env = { EMBEDDINGS_DIR: resolve('embeddings') };
});
afterEach(async () => {
  telegram?.close();
  await rm(folder, { recursive: true });
});

const doctor = () => runCli(['doctor'], { cwd: folder, env });
/** The findings about one thing: their verdicts and words. */
const about = (name: string, stdout: string) =>
  [...stdout.matchAll(/^(ok|warn|FAIL) +(\S+) +(.*)$/gm)].flatMap(([, verdict, of, says]) =>
    of === name ? [`${verdict}: ${says}`] : [],
  );

async function serveTelegram(status: number, body: object): Promise<void> {
  telegram = createServer((_, response) => {
    response.statusCode = status;
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((done) => telegram?.listen(0, '127.0.0.1', done));
  env['TELEGRAM_API_ROOT'] = `http://127.0.0.1:${(telegram.address() as AddressInfo).port}`;
  env['BOT_TOKEN'] = '123:not-a-secret';
}

describe('doctor', () => {
  it('finds nothing wrong with a fresh clone, says how to get a token, and writes nothing', async () => {
    await writeFile(join(folder, 'corpus', 'a.txt'), 'text');
    const { code, stdout, stderr } = await doctor();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(about('token', stdout)).toEqual([expect.stringMatching(/^ok: no BOT_TOKEN/)]);
    expect(stdout).toContain('@BotFather');
    expect(about('models', stdout)).toEqual(['ok: 5 files match SHA256SUMS']);
    expect(about('weights', stdout)).toEqual(['ok: the fitted weights and the lexicon can be read']);
    expect(about('corpus', stdout)).toEqual(['ok: 1 files']);
    expect(about('database', stdout)).toEqual(['warn: there is none yet']);
    expect(await readdir(folder)).toEqual(['corpus']);
  });

  it('lists what is stored and rejected, also while another process holds the data folder', async () => {
    await writeFile(join(folder, 'corpus', 'empty.txt'), '');
    expect((await runCli(['ingest'], { cwd: folder, env })).code).toBe(0);
    const lock = lockDataDir(join(folder, 'data'));
    const { code, stdout } = await doctor();
    // Nothing is stored that an index could be missing for.
    expect(about('index', stdout)).toEqual([]);
    lock.release();
    expect(code).toBe(0);
    expect(about('database', stdout)).toEqual([
      'ok: 0 articles, 0 passages',
      'warn: 1 files were rejected',
      expect.stringMatching(/^warn: empty\.txt: /),
    ]);
  });

  it('names a damaged database and what to do, and leaves it as it is', async () => {
    await mkdir(join(folder, 'data'));
    await writeFile(
      join(folder, 'data', 'newsquote.sqlite'),
      'this is no database, whatever its name says '.repeat(200),
    );
    const { code, stdout } = await doctor();
    expect(code).toBe(1);
    expect(about('database', stdout)).toEqual([
      expect.stringMatching(/^FAIL: .*newsquote\.sqlite is damaged.*backup/),
    ]);
    expect(await readdir(join(folder, 'data'))).toEqual(['newsquote.sqlite']);
  });

  it.each([
    [
      'is a link to nothing',
      (path: string) => symlink('not-mounted', path),
      /data is a link to not-mounted, which is not there/,
    ],
    ['is a file', (path: string) => writeFile(path, ''), /data is not a folder/],
  ])('fails on a data folder that %s, and leaves it so', async (_, put, says) => {
    await put(join(folder, 'data'));
    const { code, stdout } = await doctor();
    expect(code).toBe(1);
    expect(about('data', stdout)).toEqual([expect.stringMatching(/^FAIL: /)]);
    expect(about('data', stdout)[0]).toMatch(says);
    expect(await readdir(folder)).toEqual(['corpus', 'data']);
  });

  it('says of a file whose name is not UTF-8 that it is to be renamed, and of no rights', async () => {
    const name = Buffer.from([0xff, ...Buffer.from('.md')]);
    await writeFile(Buffer.concat([Buffer.from(`${folder}/corpus/`), name]), 'text');
    const { stdout } = await doctor();
    expect(about('corpus', stdout)).toEqual([
      'warn: \ufffd.md: its name is not UTF-8; rename it',
      'warn: no article files',
    ]);
    expect(stdout).not.toContain('rights');
  });

  it('names a model file that is not what it should be', async () => {
    const here = join(folder, 'embeddings', MODEL);
    await cp(join(env['EMBEDDINGS_DIR']!, MODEL), here, {
      recursive: true,
      filter: (path) => !path.endsWith('.onnx'),
    });
    for (const name of ['model_quantized.onnx', 'reader_quantized.onnx'])
      await symlink(join(env['EMBEDDINGS_DIR']!, MODEL, 'onnx', name), join(here, 'onnx', name));
    await writeFile(join(here, 'tokenizer.json'), '{}');
    env['EMBEDDINGS_DIR'] = 'embeddings';
    const { code, stdout } = await doctor();
    expect(code).toBe(1);
    expect(about('models', stdout)).toEqual([
      expect.stringMatching(/^FAIL: .*tokenizer\.json does not match its hash/),
    ]);
    expect(about('weights', stdout)).toEqual([
      expect.stringMatching(/^FAIL: .*answering\.json cannot be used/),
    ]);
  });

  it('names a corpus folder that is missing', async () => {
    env['CORPUS_DIR'] = 'nowhere';
    const { code, stdout } = await doctor();
    expect(code).toBe(1);
    expect(about('corpus', stdout)).toEqual([expect.stringMatching(/^FAIL: .*nowhere/)]);
  });

  it('names the bot and its privacy mode', async () => {
    const me = {
      id: 123,
      is_bot: true,
      first_name: 'N',
      username: 'news_bot',
      can_read_all_group_messages: true,
    };
    await serveTelegram(200, { ok: true, result: me });
    const { code, stdout } = await doctor();
    expect(code).toBe(0);
    expect(about('token', stdout)).toEqual([
      'ok: the token is that of @news_bot',
      expect.stringMatching(/^ok: privacy mode is off/),
    ]);
    expect(about('clock', stdout)).toEqual([expect.stringMatching(/^ok: /)]);
  });

  it('fails on a token that Telegram refuses, without showing it', async () => {
    await serveTelegram(401, { ok: false, error_code: 401, description: 'Unauthorized' });
    const { code, stdout, stderr } = await doctor();
    expect(code).toBe(1);
    expect(about('token', stdout)).toEqual(['FAIL: Telegram refuses BOT_TOKEN (401 Unauthorized)']);
    expect(stdout + stderr).not.toContain('not-a-secret');
  });

  it('names the wrong settings', async () => {
    env['LOG_FORMAT'] = 'xml';
    const { code, stderr } = await doctor();
    expect(code).toBe(1);
    expect(stderr).toBe('LOG_FORMAT must be pretty or json; it is "xml"\n');
  });
});
