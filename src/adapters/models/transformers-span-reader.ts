import { AutoModelForQuestionAnswering, type PreTrainedModel, type Tensor } from '@xenova/transformers';
import type { SpanReader } from '../../application/ports/span-reader.js';
import type { Reading } from '../../domain/reading/reading.js';
import { tokenOffsets } from '../../domain/reading/token-offsets.js';
import { modelInput } from './transformers-embedder.js';
import { loadingModel, sessionOptions, type ModelOptions } from './transformers-runtime.js';
import { Tokenizer } from './tokenizer.js';

/** At most 384 tokens were seen in training; a longer context is cut at its end. */
const MAX_TOKENS = 384;
const MAX_QUESTION_TOKENS = 96;

/** SQuAD 2 style span extraction; position 0 (`<s>`) stands for "no answer here" (Rajpurkar et al., ACL 2018). */
export class TransformersSpanReader implements SpanReader {
  private constructor(
    private readonly tokenizer: Tokenizer,
    private readonly model: PreTrainedModel,
  ) {}

  static async load(tokenizer: Tokenizer, options: ModelOptions): Promise<TransformersSpanReader> {
    const model = await loadingModel(`${options.model} (reader)`, () =>
      AutoModelForQuestionAnswering.from_pretrained(options.model, {
        dtype: 'q8',
        model_file_name: 'reader',
        session_options: sessionOptions(options),
      }),
    );
    return new TransformersSpanReader(tokenizer, model);
  }

  async read(question: string, context: string): Promise<Reading> {
    const asked = this.tokenizer.pieces(`query: ${question}`).ids.slice(0, MAX_QUESTION_TOKENS);
    const pieces = this.tokenizer.pieces(context);
    const { starts, ends } = tokenOffsets(pieces.text, pieces.tokens);
    const kept = Math.min(pieces.ids.length, MAX_TOKENS - asked.length - 4);
    const input = modelInput(Tokenizer.pair(asked, pieces.ids.slice(0, kept)));
    const output = (await this.model(input)) as { start_logits: Tensor; end_logits: Tensor };
    const startLogProbs = logSoftmax(output.start_logits.data as Float32Array);
    const endLogProbs = logSoftmax(output.end_logits.data as Float32Array);
    const from = asked.length + 3;
    return {
      tokenStarts: starts.slice(0, kept),
      tokenEnds: ends.slice(0, kept),
      startLogProbs: startLogProbs.slice(from, from + kept),
      endLogProbs: endLogProbs.slice(from, from + kept),
      noAnswerLogProb: startLogProbs[0]! + endLogProbs[0]!,
    };
  }

  async close(): Promise<void> {
    await this.model.dispose();
  }
}

function logSoftmax(logits: Float32Array): Float32Array {
  let largest = -Infinity;
  for (const logit of logits) largest = Math.max(largest, logit);
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - largest);
  const logSum = largest + Math.log(sum);
  return logits.map((logit) => logit - logSum);
}
