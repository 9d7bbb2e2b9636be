/**
 * The peer: both models as the library runs them by default, called one after the other. As a process of its own
 * (`node bare-models.mjs RUNS.json`) it loads tokenizer and models, does the runs, and ends.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AutoTokenizer } from '@xenova/transformers';
import { TransformersEmbedder } from '../dist/adapters/models/transformers-embedder.js';
import { configureRuntime } from '../dist/adapters/models/transformers-runtime.js';
import { TransformersSpanReader } from '../dist/adapters/models/transformers-span-reader.js';

const model = 'multilingual-e5-small-latin';
const modelsDir = fileURLToPath(new URL('../embeddings/models', import.meta.url));
/** 0 leaves the number of threads to onnxruntime. */
const options = { modelsDir, model, threadsPerRun: 0 };

/** The library's own tokenizer, as the embedder and the reader ask it. */
async function libraryTokenizer() {
  const { _tokenizer } = await AutoTokenizer.from_pretrained(model);
  return {
    pieces: (text) => ({ text, ..._tokenizer.encode(text, { add_special_tokens: false }) }),
  };
}

export async function loadBareModels({ reader: withReader } = { reader: true }) {
  configureRuntime(options);
  const tokenizer = await libraryTokenizer();
  const embedder = await TransformersEmbedder.load(tokenizer, 'bare', options);
  const reader = withReader ? await TransformersSpanReader.load(tokenizer, options) : undefined;
  return { tokenizer, embedder, reader };
}

export async function repeatRuns({ embedder, reader }, runs) {
  for (const run of runs) {
    if (run.kind === 'read') await reader.read(run.question, run.context);
    else if (run.kind === 'query') await embedder.embedQuery(run.text);
    else await embedder.embedPassage(run.text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runs = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  await repeatRuns(await loadBareModels(), runs);
}
