import { afterAll, beforeAll } from 'vitest';
import { Tokenizer } from '../../src/adapters/models/tokenizer.js';
import { TransformersEmbedder } from '../../src/adapters/models/transformers-embedder.js';
import { configureRuntime } from '../../src/adapters/models/transformers-runtime.js';
import { WorkerModels } from '../../src/adapters/models/worker-models.js';
import { FakeEmbedder } from '../support/fake-embedder.js';
import { modelWorkerScript, shippedModels } from '../support/model-files.js';
import { WordEmbedder } from '../support/word-embedder.js';
import { embedderContract } from './embedder.suite.js';

let inThread: WorkerModels;
let here: TransformersEmbedder;

beforeAll(async () => {
  inThread = await WorkerModels.start(modelWorkerScript, shippedModels);
  configureRuntime(shippedModels);
  const tokenizer = await Tokenizer.load(shippedModels);
  here = await TransformersEmbedder.load(tokenizer, shippedModels.modelHash, shippedModels);
});

afterAll(async () => {
  await inThread.close();
  await here.close();
});

embedderContract('the embedder of hashes', () => new FakeEmbedder());
embedderContract('the embedder of words', () => new WordEmbedder());
embedderContract('the shipped model', () => here);
embedderContract('the shipped model in a thread of its own', () => inThread);
