import { AutoModel, Tensor, type PreTrainedModel } from '@xenova/transformers';
import type { Embedder } from '../../application/ports/embedder.js';
import { loadingModel, sessionOptions, type ModelOptions } from './transformers-runtime.js';
import { Tokenizer } from './tokenizer.js';

/** Longest input of the model, in tokens. */
const MAX_TOKENS = 512;

/**
 * E5 sentence embeddings: mean pooling over the tokens, L2-normalised, with the prefixes the model was trained with
 * (Wang et al., arXiv 2402.05672). One text a run: int8 activations are scaled per run, so a batch would make
 * a vector depend on its neighbours.
 */
export class TransformersEmbedder implements Embedder {
  private constructor(
    readonly modelHash: string,
    readonly dimension: number,
    private readonly tokenizer: Tokenizer,
    private readonly model: PreTrainedModel,
  ) {}

  static async load(
    tokenizer: Tokenizer,
    modelHash: string,
    options: ModelOptions,
  ): Promise<TransformersEmbedder> {
    const model = await loadingModel(options.model, () =>
      AutoModel.from_pretrained(options.model, {
        dtype: 'q8',
        session_options: sessionOptions(options),
      }),
    );
    const dimension = (model.config as unknown as { hidden_size: number }).hidden_size;
    return new TransformersEmbedder(modelHash, dimension, tokenizer, model);
  }

  embedQuery(text: string): Promise<Float32Array> {
    return this.embed(`query: ${text}`);
  }

  embedPassage(text: string): Promise<Float32Array> {
    return this.embed(`passage: ${text}`);
  }

  async close(): Promise<void> {
    await this.model.dispose();
  }

  private async embed(text: string): Promise<Float32Array> {
    const ids = Tokenizer.single(this.tokenizer.pieces(text).ids, MAX_TOKENS);
    const output = (await this.model(modelInput(ids))) as { last_hidden_state: Tensor };
    return meanPooled(output.last_hidden_state.data as Float32Array, this.dimension);
  }
}

/** Ids as the model takes them: [1, length], nothing masked. */
export function modelInput(ids: readonly number[]): { input_ids: Tensor; attention_mask: Tensor } {
  const shape = [1, ids.length];
  return {
    input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
    attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
  };
}

function meanPooled(states: Float32Array, dimension: number): Float32Array {
  const mean = new Float32Array(dimension);
  for (let at = 0; at < states.length; at += dimension) {
    for (let d = 0; d < dimension; d++) mean[d]! += states[at + d]!;
  }
  let norm = 0;
  for (const value of mean) norm += value * value;
  const scale = 1 / Math.sqrt(norm);
  return mean.map((value) => value * scale);
}
