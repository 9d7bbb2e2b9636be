import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashModel, verifyModel } from '../../../src/adapters/models/verify-model.js';
import { ModelError } from '../../../src/application/errors.js';

let root: string;
let model: string;
let stamps: string;
const weights = () => join(model, 'onnx', 'model.onnx');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'newsquote-model-'));
  model = join(root, 'tiny');
  stamps = join(root, 'data', 'verified-models.json');
  await mkdir(join(model, 'onnx'), { recursive: true });
  const files = { './onnx/model.onnx': 'weights', './config.json': '{}', './README.md': 'about' };
  const lines = [];
  for (const [path, text] of Object.entries(files)) {
    await writeFile(join(model, path), text);
    lines.push(`${createHash('sha256').update(text).digest('hex')}  ${path}`);
  }
  await writeFile(join(model, 'SHA256SUMS'), lines.join('\n'));
});
afterEach(() => rm(root, { recursive: true }));

/** Long enough ago that the change is taken for rested; only the real clock sets a file's ctime. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 2_100));

it('passes files that match, and a README that was edited', async () => {
  await verifyModel(model, stamps);
  await writeFile(join(model, 'README.md'), 'my notes');
  await verifyModel(model, stamps);
  expect(await hashModel(model)).toBe(2);
});

it('names a file that differs', async () => {
  await writeFile(weights(), 'w3ights');
  await expect(verifyModel(model, stamps)).rejects.toThrow(ModelError);
  await expect(verifyModel(model, stamps)).rejects.toThrow(weights());
  await expect(hashModel(model)).rejects.toThrow(weights());
});

it('names a file that is missing', async () => {
  await rm(weights());
  await expect(verifyModel(model, stamps)).rejects.toThrow(`${weights()} is missing`);
  await expect(hashModel(model)).rejects.toThrow(`${weights()} is missing`);
});

it('notices a change behind a remembered hash, also with the size and time kept', async () => {
  await rest();
  await verifyModel(model, stamps);
  expect(Object.keys(JSON.parse(await readFile(stamps, 'utf8')) as object)).toHaveLength(2);
  const { atime, mtime } = await stat(weights());
  await writeFile(weights(), 'weightz');
  await utimes(weights(), atime, mtime);
  await expect(verifyModel(model, stamps)).rejects.toThrow(weights());
});

it('does not remember a file that changed just now', async () => {
  await verifyModel(model, stamps);
  await expect(stat(stamps)).rejects.toThrow('ENOENT');
});

it('hashes again when what was remembered is damaged', async () => {
  await mkdir(join(root, 'data'));
  await writeFile(stamps, '{"half');
  await verifyModel(model, stamps);
  await writeFile(weights(), 'weightz');
  await writeFile(stamps, '{"half');
  await expect(verifyModel(model, stamps)).rejects.toThrow(weights());
});

it('has nothing to say about a model without SHA256SUMS', async () => {
  await rm(join(model, 'SHA256SUMS'));
  await verifyModel(model, stamps);
  expect(await hashModel(model)).toBe(0);
});
