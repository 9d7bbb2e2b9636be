import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { downloadModel } from '../../../src/adapters/models/download-model.js';
import { placeOf } from '../../../src/adapters/models/model-place.js';
import { verifyModel } from '../../../src/adapters/models/verify-model.js';
import { ModelError } from '../../../src/application/errors.js';
import { modelHub } from '../../support/model-hub.js';
import { temporaryFolder } from '../../support/store-folder.js';

const ID = 'somebody/small-e5';
const FILES = {
  'config.json': '{"hidden_size": 8}',
  'tokenizer.json': '{}',
  'tokenizer_config.json': '{}',
  'onnx/model_quantized.onnx': 'weights',
  'onnx/reader_quantized.onnx': 'weights of the reader',
  'onnx/model.onnx': 'weights that nobody needs',
};

function modelToServe(): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** What a folder holds in the end, but for the empty folder of a model's owner. */
const left = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path !== 'somebody')
    .sort();

it('brings what a model runs on, with hashes of what came', async () => {
  const hub = await modelHub(ID, modelToServe());
  const modelsDir = temporaryFolder();
  await downloadModel({ model: ID, host: `${hub.host}/`, modelsDir });
  for (const [path, content] of Object.entries(FILES))
    if (path !== 'onnx/model.onnx') expect(readFileSync(join(modelsDir, ID, path), 'utf8')).toBe(content);
  expect(readFileSync(join(modelsDir, ID, 'SHA256SUMS'), 'utf8')).toContain(
    `${createHash('sha256').update('weights').digest('hex')}  ./onnx/model_quantized.onnx\n`,
  );
  expect(left(join(modelsDir, 'somebody'))).not.toContain('model.onnx');
  const stamps = join(temporaryFolder(), 'stamps.json');
  await verifyModel(join(modelsDir, ID), stamps);
  writeFileSync(join(modelsDir, ID, 'tokenizer.json'), '{"other": 1}');
  await expect(verifyModel(join(modelsDir, ID), stamps)).rejects.toThrow('tokenizer.json does not match');
});

it('does without a reader, which only few models have', async () => {
  const hub = await modelHub(ID, modelToServe(), { without: ['onnx/reader_quantized.onnx'] });
  const modelsDir = temporaryFolder();
  await downloadModel({ model: ID, host: hub.host, modelsDir });
  expect(left(join(modelsDir, ID, 'onnx'))).toEqual(['model_quantized.onnx']);
});

it.each(['config.json', 'onnx/model_quantized.onnx'])(
  'names %s when the host has none, says what to do, and leaves nothing behind',
  async (path) => {
    const hub = await modelHub(ID, modelToServe(), { without: [path] });
    const modelsDir = temporaryFolder();
    const failed = downloadModel({ model: ID, host: hub.host, modelsDir });
    await expect(failed).rejects.toBeInstanceOf(ModelError);
    await expect(failed).rejects.toThrow(
      `its host has no ${path} of it (HTTP 404); name one in EMBEDDING_MODEL`,
    );
    expect(left(modelsDir)).toEqual([]);
  },
);

it('says that the host cannot be reached, and what to do', async () => {
  const hub = await modelHub(ID, modelToServe());
  await hub.close();
  const modelsDir = temporaryFolder();
  const failed = downloadModel({ model: ID, host: hub.host, modelsDir });
  await expect(failed).rejects.toBeInstanceOf(ModelError);
  await expect(failed).rejects.toThrow(
    /somebody\/small-e5 is not here .*ECONNREFUSED.*HF_ENDPOINT.*EMBEDDINGS_DIR/,
  );
  expect(left(modelsDir)).toEqual([]);
});

it('gives up on a host that falls silent', async () => {
  const hub = await modelHub(ID, modelToServe(), { instead: { 'tokenizer.json': null } });
  const modelsDir = temporaryFolder();
  const failed = downloadModel({ model: ID, host: hub.host, modelsDir }, 200);
  await expect(failed).rejects.toThrow('nothing came for 0.2 s');
  expect(left(modelsDir)).toEqual([]);
});

it('keeps what another process has brought meanwhile', async () => {
  const hub = await modelHub(ID, modelToServe());
  const modelsDir = temporaryFolder();
  mkdirSync(join(modelsDir, ID), { recursive: true });
  writeFileSync(join(modelsDir, ID, 'config.json'), 'theirs');
  await downloadModel({ model: ID, host: hub.host, modelsDir });
  expect(left(join(modelsDir, ID))).toEqual(['config.json']);
});

it('finds a model where it lies: those that ship first, and names without an owner there alone', () => {
  const [shipped, downloaded] = [temporaryFolder(), temporaryFolder()];
  const folders = { shipped, downloaded };
  expect(placeOf(ID, folders)).toBeUndefined();
  mkdirSync(join(downloaded, ID), { recursive: true });
  expect(placeOf(ID, folders)).toEqual({ modelsDir: downloaded, model: ID });
  mkdirSync(join(shipped, ID), { recursive: true });
  expect(placeOf(ID, folders)).toEqual({ modelsDir: shipped, model: ID });
  expect(placeOf('small', folders)).toEqual({ modelsDir: shipped, model: 'small' });
});
