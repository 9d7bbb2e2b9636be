import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WorkerModels } from '../../src/adapters/models/worker-models.js';
import { ModelError, ModelsStoppedError } from '../../src/application/errors.js';
import { temporaryFolder } from '../support/store-folder.js';

const script = new URL('../support/scripted-models-worker.mjs', import.meta.url);

async function models(does = 'ready', modelsDir = '/nowhere'): Promise<WorkerModels> {
  const started = await WorkerModels.start(script, {
    modelsDir,
    model: does,
    threadsPerRun: 1,
    modelHash: 'hash',
    readerAtOnce: false,
  });
  onTestFinished(() => started.close());
  return started;
}

/** How many requests the thread had seen when it came to this one. */
const order = async (vector: Promise<Float32Array>): Promise<number> => (await vector)[0]!;

describe('the thread of the models', () => {
  test('begins with what it knows of itself', async () => {
    const { modelHash, dimension } = await models();
    expect({ modelHash, dimension }).toEqual({ modelHash: 'hash', dimension: 1 });
  });

  test('is not ended before it says that nothing is being loaded any more', async () => {
    const file = join(temporaryFolder(), 'closed');
    await (await models('slow to close', file)).close();
    expect(existsSync(file)).toBe(true);
  });

  test.each([
    ['failed', ModelError, 'the model is damaged'],
    ['failed by a bug', Error, 'x is undefined'],
    ['out of turn', Error, 'out of turn'],
    ['exit', ModelsStoppedError, 'exit code 3'],
    ['throws', Error, 'no script for throws'],
  ])('that cannot begin (%s) is told as an error, and holds nobody up', async (does, type, message) => {
    const refusal = models(does);
    await expect(refusal).rejects.toBeInstanceOf(type);
    await expect(refusal).rejects.toThrow(message);
  });

  test('takes questions before passages that wait, and passages in their order', async () => {
    const thread = await models();
    const first = order(thread.embedPassage('hold'));
    const passages = ['second', 'third', 'fourth'].map((text) => order(thread.embedPassage(text)));
    const question = order(thread.embedQuery('release'));
    const reading = thread.read('what', 'context');
    // The first two had been sent when the question came.
    expect(await first).toBe(1);
    expect(await question).toBe(3);
    expect((await reading).noAnswerLogProb).toBe(-4);
    expect(await Promise.all(passages)).toEqual([2, 5, 6]);
  });

  test('answers each request with its own, however many there are', async () => {
    const thread = await models();
    const orders = await Promise.all(
      Array.from({ length: 50 }, (_, i) => order(thread.embedPassage(`text ${i}`))),
    );
    expect(orders).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  });

  test('that refuses one text goes on with the next', async () => {
    const thread = await models();
    await expect(thread.embedQuery('refuse')).rejects.toThrow('this text is refused');
    expect(await order(thread.embedQuery('another'))).toBe(2);
  });

  test('that finds a model damaged only when it is needed says so', async () => {
    const thread = await models();
    await expect(thread.read('damaged', '')).rejects.toBeInstanceOf(ModelError);
  });

  test('that mistakes what it was asked for is not believed', async () => {
    const thread = await models();
    await expect(thread.embedQuery('confuse')).rejects.toThrow('expected a vector');
    await expect(thread.read('confuse', '')).rejects.toThrow('expected a reading');
  });

  test.each([
    ['crash', 'out of memory'],
    ['exit', 'exit code 3'],
  ])('that dies (%s) tells everybody who waits, and everybody who comes later', async (text, reason) => {
    const thread = await models();
    const waiting = ['hold', text, 'third', 'fourth'].map((passage) => thread.embedPassage(passage));
    const question = thread.embedQuery('question');
    for (const refused of [...waiting, question]) {
      await expect(refused).rejects.toBeInstanceOf(ModelsStoppedError);
      await expect(refused).rejects.toThrow(reason);
    }
    await expect(thread.read('what', 'context')).rejects.toThrow(reason);
    await thread.close();
    await expect(thread.embedQuery('later')).rejects.toThrow(reason);
  });

  test('that is closed while it is busy finishes what is under way and refuses the rest', async () => {
    const thread = await models();
    const underWay = ['first', 'second'].map((text) => order(thread.embedPassage(text)));
    const waiting = [thread.embedPassage('third'), thread.embedQuery('question')];
    const refusals = waiting.map((refused) => expect(refused).rejects.toThrow('closed'));
    const closed = thread.close();
    const late = expect(thread.embedQuery('late')).rejects.toThrow('closed');
    await Promise.all([...refusals, late, closed]);
    expect(await Promise.all(underWay)).toEqual([1, 2]);
    await thread.close();
    await expect(thread.embedQuery('later')).rejects.toThrow('closed');
  });

  test('that dies while it is being closed is closed, and those who waited hear why', async () => {
    const thread = await models();
    const dying = expect(thread.embedPassage('crash')).rejects.toThrow('out of memory');
    await thread.close();
    await dying;
  });

  test('that is idle closes at once', async () => {
    const thread = await models();
    await expect(thread.close()).resolves.toBeUndefined();
  });
});
