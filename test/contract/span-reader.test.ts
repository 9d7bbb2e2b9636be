import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { CachedSpanReader } from '../../src/adapters/models/cached-span-reader.js';
import { Tokenizer } from '../../src/adapters/models/tokenizer.js';
import { configureRuntime } from '../../src/adapters/models/transformers-runtime.js';
import { TransformersSpanReader } from '../../src/adapters/models/transformers-span-reader.js';
import { WorkerModels } from '../../src/adapters/models/worker-models.js';
import { FakeSpanReader } from '../support/fake-span-reader.js';
import { modelWorkerScript, shippedModels } from '../support/model-files.js';
import { temporaryFolder } from '../support/store-folder.js';
import { spanReaderContract } from './span-reader.suite.js';

let inThread: WorkerModels;
let here: TransformersSpanReader;

beforeAll(async () => {
  inThread = await WorkerModels.start(modelWorkerScript, shippedModels);
  configureRuntime(shippedModels);
  here = await TransformersSpanReader.load(await Tokenizer.load(shippedModels), shippedModels);
});

afterAll(async () => {
  await inThread.close();
  await here.close();
});

const fake = (): FakeSpanReader =>
  new FakeSpanReader((_, context) => (context.includes('10%') ? '10%' : null));

function cached(): CachedSpanReader {
  const reader = new CachedSpanReader(fake(), 'model', join(temporaryFolder(), 'readings.sqlite'));
  onTestFinished(() => reader.close());
  return reader;
}

spanReaderContract('the reader that is told what to mark', fake);
spanReaderContract('the reader that remembers', cached);
spanReaderContract('the shipped model', () => here);
spanReaderContract('the shipped model in a thread of its own', () => inThread);

describe('the reader that remembers', () => {
  test('reads once what it is asked twice, also after it was closed and opened again', async () => {
    const file = join(temporaryFolder(), 'readings.sqlite');
    const reader = fake();
    const first = new CachedSpanReader(reader, 'model', file);
    const reading = await first.read('a', 'It is 10%.');
    expect(await first.read('a', 'It is 10%.')).toEqual(reading);
    await first.close();
    expect(reader.closed).toBe(true);
    const second = new CachedSpanReader(reader, 'model', file);
    onTestFinished(() => second.close());
    expect(await second.read('a', 'It is 10%.')).toEqual(reading);
    expect(reader.asked).toHaveLength(1);
  });

  test('takes no question or context for another, wherever one ends and the other begins', async () => {
    const file = join(temporaryFolder(), 'readings.sqlite');
    const reader = fake();
    const remembering = new CachedSpanReader(reader, 'model', file);
    onTestFinished(() => remembering.close());
    for (const [question, context] of [
      ['a', 'b c'],
      ['a b', 'c'],
      ['', 'a b c'],
      ['a', 'b  c'],
    ] as const)
      await remembering.read(question, context);
    expect(reader.asked).toHaveLength(4);
  });

  test('reads again what another model has read', async () => {
    const file = join(temporaryFolder(), 'readings.sqlite');
    const first = new CachedSpanReader(fake(), 'model', file);
    await first.read('a', 'It is 10%.');
    await first.close();
    const other = new FakeSpanReader(() => null);
    const second = new CachedSpanReader(other, 'another', file);
    onTestFinished(() => second.close());
    await second.read('a', 'It is 10%.');
    expect(other.asked).toHaveLength(1);
  });

  test('remembers nothing that could not be read', async () => {
    let isBroken = true;
    const reader = new FakeSpanReader(() => {
      if (isBroken) throw new Error('the reader is gone');
      return null;
    });
    const remembering = new CachedSpanReader(reader, 'model', join(temporaryFolder(), 'readings.sqlite'));
    onTestFinished(() => remembering.close());
    await expect(remembering.read('a', 'b')).rejects.toThrow('the reader is gone');
    isBroken = false;
    expect((await remembering.read('a', 'b')).tokenStarts).toHaveLength(1);
  });
});
