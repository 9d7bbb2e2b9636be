import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { modelHub } from '../support/model-hub.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/store-folder.js';

const ID = 'somebody/small-e5';
const SHIPPED = resolve('embeddings/models/multilingual-e5-small-latin');
const READER = 'onnx/reader_quantized.onnx';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(
    join(folder, 'corpus', 'a.md'),
    '---\ntitle: Bridge opens\ndate: 2025-12-03\n---\n\nThe new bridge over the river was opened on Monday. It cost 214 million dollars.\n',
  );
});

function ask(host: string) {
  const env = { EMBEDDINGS_DIR: resolve('embeddings'), EMBEDDING_MODEL: ID, HF_ENDPOINT: host };
  return runCli(['ask', '--json', 'what did the bridge cost'], { cwd: folder, env });
}

it('a model by its Hugging Face id is downloaded once, and read with the reader that ships when it has none', async () => {
  const hub = await modelHub(ID, SHIPPED, { without: [READER] });
  const { code, stdout, stderr } = await ask(hub.host);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain('It cost 214 million dollars.');
  expect(stderr).toMatch(/Downloading the model somebody\/small-e5, once/);
  expect(stderr).toMatch(/somebody\/small-e5 has no reader: multilingual-e5-small-latin marks the answers/);
  expect(hub.asked).toHaveLength(5);
  await hub.close();
  const again = await ask(hub.host);
  expect(again.stdout).toContain('It cost 214 million dollars.');
  expect(hub.asked).toHaveLength(5);
}, 60_000);

it('a model that cannot be downloaded ends the command in one line that says what to do, with nothing written', async () => {
  const hub = await modelHub(ID, SHIPPED);
  await hub.close();
  const { code, stdout, stderr } = await ask(hub.host);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(
    /^newsquote: the model somebody\/small-e5 is not here .*HF_ENDPOINT.*EMBEDDINGS_DIR.*$/m,
  );
  expect(stderr).not.toMatch(/^ {4}at /m);
}, 60_000);

it('a model whose vocabulary is another says so', async () => {
  const hub = await modelHub(ID, SHIPPED, {
    without: [READER],
    instead: {
      'tokenizer.json': JSON.stringify({
        version: '1.0',
        added_tokens: [],
        normalizer: null,
        pre_tokenizer: { type: 'Whitespace' },
        post_processor: null,
        decoder: null,
        model: { type: 'WordLevel', vocab: { '[UNK]': 0, bridge: 1 }, unk_token: '[UNK]' },
      }),
    },
  });
  const { code, stderr } = await ask(hub.host);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /somebody\/small-e5 \(tokenizer\) cannot be loaded \(its vocabulary is not that of XLM-RoBERTa/,
  );
}, 60_000);
