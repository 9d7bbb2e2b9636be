import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LocalModels } from '../../src/adapters/models/local-models.js';
import { ModelError } from '../../src/application/errors.js';
import { shippedModels } from '../support/model-files.js';
import { temporaryFolder } from '../support/store-folder.js';

/** The class as it was built: its thread cannot run TypeScript. */
const built = (await import(new URL('../../dist/adapters/models/local-models.js', import.meta.url).href)) as {
  readonly LocalModels: typeof LocalModels;
};

/** A folder of models with one model that holds these files, all listed in its `SHA256SUMS`. */
function modelsWith(files: Readonly<Record<string, string>>): string {
  const modelsDir = temporaryFolder();
  const folder = join(modelsDir, 'small');
  mkdirSync(folder);
  const sums = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  return modelsDir;
}

const optionsFor = (modelsDir: string, model = 'small') => ({
  modelsDir,
  model,
  stampsFile: join(temporaryFolder(), 'stamps.json'),
  threadsPerRun: 1,
});

describe('the models of a folder', () => {
  test('tell their hash and dimension without loading, and close unused', async () => {
    const models = await LocalModels.open(optionsFor(modelsWith({ 'config.json': '{"hidden_size": 8}' })));
    expect(models.dimension).toBe(8);
    expect(models.modelHash).toMatch(/^[0-9a-f]{64}$/);
    await models.close();
  });

  test('have another hash when their files are others', async () => {
    const hashOf = async (files: Readonly<Record<string, string>>): Promise<string> =>
      (await LocalModels.open(optionsFor(modelsWith(files)))).modelHash;
    const config = { 'config.json': '{"hidden_size": 8}' };
    expect(await hashOf({ ...config, 'model.onnx': 'a' })).toBe(
      await hashOf({ ...config, 'model.onnx': 'a' }),
    );
    expect(await hashOf({ ...config, 'model.onnx': 'a' })).not.toBe(
      await hashOf({ ...config, 'model.onnx': 'b' }),
    );
  });

  test.each([
    ['there are none', {}, 'nobody'],
    ['their config.json is missing', { 'model.onnx': 'a' }, 'config.json'],
    ['their config.json is damaged', { 'config.json': '{"hidden' }, 'config.json'],
    ['their config.json states no dimension', { 'config.json': '{"hidden_size": "8"}' }, 'hidden_size'],
  ])('cannot be opened when %s, and say so', async (_, files, named) => {
    const opening = LocalModels.open(optionsFor(modelsWith(files), named === 'nobody' ? named : 'small'));
    await expect(opening).rejects.toBeInstanceOf(ModelError);
    await expect(opening).rejects.toThrow(named);
  });

  test('compute nothing with a file that is not what it should be: it is named at the first use', async () => {
    const modelsDir = modelsWith({ 'config.json': '{"hidden_size": 8}', 'model.onnx': 'weights' });
    writeFileSync(join(modelsDir, 'small', 'model.onnx'), 'other weights');
    const models = await LocalModels.open(optionsFor(modelsDir));
    models.warmUp();
    for (const use of [models.embedQuery('a'), models.embedPassage('a'), models.read('a', 'b')]) {
      await expect(use).rejects.toBeInstanceOf(ModelError);
      await expect(use).rejects.toThrow('model.onnx does not match its hash');
    }
    await models.close();
  });

  test('load when they are first needed, or before when that is foreseen', async () => {
    const models = await built.LocalModels.open(optionsFor(shippedModels.modelsDir, shippedModels.model));
    onTestFinished(() => models.close());
    models.warmUp();
    const [query, passage, reading] = await Promise.all([
      models.embedQuery('growth'),
      models.embedPassage('growth'),
      models.read('What grew?', 'Trade grew.'),
    ]);
    expect(query).toHaveLength(models.dimension);
    expect(passage).not.toEqual(query);
    expect(reading.tokenEnds.at(-1)).toBe('Trade grew.'.length);
  });
});
