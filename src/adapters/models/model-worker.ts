import { parentPort, workerData } from 'node:worker_threads';
import { ModelError } from '../../application/errors.js';
import type { ModelPlace } from './model-place.js';
import { Tokenizer } from './tokenizer.js';
import { TransformersEmbedder } from './transformers-embedder.js';
import { configureRuntime, loadingModel } from './transformers-runtime.js';
import { TransformersSpanReader } from './transformers-span-reader.js';
import type { ModelRequest, ModelResponse, WorkerSetup } from './worker-protocol.js';

/** The thread that owns the models, so that tokenising and pooling hold up nothing else. Started by WorkerModels. */
const port = parentPort!;
const setup = workerData as WorkerSetup;
const say = (response: ModelResponse): void => {
  port.postMessage(response);
};

async function serve(): Promise<void> {
  configureRuntime(setup);
  const tokenizer = await loadedTokenizer(setup);
  const embedder = await TransformersEmbedder.load(tokenizer, setup.modelHash, setup);
  let reader: Promise<TransformersSpanReader> | undefined;
  const loadReader = (): Promise<TransformersSpanReader> => (reader ??= loadedReader(tokenizer));
  const answer = async (request: ModelRequest): Promise<ModelResponse> => {
    const { id } = request;
    switch (request.kind) {
      case 'query':
        return { kind: 'vector', id, vector: await embedder.embedQuery(request.text) };
      case 'passage':
        return { kind: 'vector', id, vector: await embedder.embedPassage(request.text) };
      case 'read': {
        const loaded = await loadReader();
        return { kind: 'reading', id, reading: await loaded.read(request.question, request.context) };
      }
      case 'close':
        await reader?.catch(() => undefined);
        return { kind: 'closed', id };
    }
  };
  port.on('message', (request: ModelRequest) => {
    answer(request).then(say, (error: unknown) => {
      say({ kind: 'error', id: request.id, ...told(error) });
    });
  });
  say({ kind: 'ready', dimension: embedder.dimension });
  // What goes wrong is told to the first who wants something read.
  if (setup.readerAtOnce) loadReader().catch(() => undefined);
}

function loadedTokenizer({ modelsDir, model }: ModelPlace): Promise<Tokenizer> {
  return loadingModel(`${model} (tokenizer)`, () => Tokenizer.load({ modelsDir, model }));
}

/** A reader from elsewhere reads with the vocabulary of its own. */
async function loadedReader(embedders: Tokenizer): Promise<TransformersSpanReader> {
  const place = setup.reader ?? setup;
  if (place.modelsDir === setup.modelsDir && place.model === setup.model)
    return TransformersSpanReader.load(embedders, setup);
  configureRuntime(place);
  return TransformersSpanReader.load(await loadedTokenizer(place), { ...setup, ...place });
}

serve().catch((error: unknown) => {
  say({ kind: 'failed', ...told(error) });
});

/** Errors lose their class between threads. */
function told(error: unknown) {
  return {
    message: error instanceof Error ? error.message : String(error),
    isModelError: error instanceof ModelError,
  };
}
