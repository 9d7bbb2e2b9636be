import type { WorkerSetup } from '../../src/adapters/models/worker-protocol.js';

/** The models that the project ships, as the thread that runs them is told of them. */
export const shippedModels: WorkerSetup = {
  modelsDir: 'embeddings/models',
  model: 'multilingual-e5-small-latin',
  threadsPerRun: 2,
  modelHash: 'shipped',
  readerAtOnce: false,
};

/** Threads cannot run TypeScript: the script as it was built before the tests began. */
export const modelWorkerScript = new URL('../../dist/adapters/models/model-worker.js', import.meta.url);
