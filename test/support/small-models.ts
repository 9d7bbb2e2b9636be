import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onnxLookup } from './onnx-lookup.js';

const SHIPPED = resolve('embeddings');
const MODEL = join('models', 'multilingual-e5-small-latin');
/** The pieces that are most frequent, after the special ones; the rest of a text is cut into smaller ones. */
const PIECES = 4_000;
const DIMENSION = 32;
const NO_ANSWER = '<s>';

interface TokenizerFile {
  readonly added_tokens: readonly { readonly id: number }[];
  readonly model: { readonly vocab: readonly (readonly [string, number])[] };
}

/**
 * Writes a folder like `embeddings/`, whose models are loaded and asked as those that ship and take no time: a text's vector
 * is the mean of its pieces' own, and what a question is answered with are figures. For tests of what happens around a model.
 */
export function writeSmallModels(folder: string): void {
  const model = join(folder, MODEL);
  mkdirSync(join(model, 'onnx'), { recursive: true });
  // Copies: what a test spoils is its own.
  for (const name of ['answering.json', 'lexicon'])
    cpSync(join(SHIPPED, name), join(folder, name), { recursive: true });
  const sums: string[] = [];
  const write = (path: string, content: string | Buffer): void => {
    writeFileSync(join(model, path), content);
    sums.push(`${createHash('sha256').update(content).digest('hex')}  ./${path}\n`);
  };
  const shipped = (path: string): string => readFileSync(join(SHIPPED, MODEL, path), 'utf8');
  const tokenizer = JSON.parse(shipped('tokenizer.json')) as TokenizerFile;
  const vocab = tokenizer.model.vocab.slice(0, PIECES);
  const added_tokens = tokenizer.added_tokens.filter(({ id }) => id < PIECES);
  write(
    'tokenizer.json',
    JSON.stringify({ ...tokenizer, added_tokens, model: { ...tokenizer.model, vocab } }),
  );
  write('tokenizer_config.json', shipped('tokenizer_config.json'));
  const config = JSON.parse(shipped('config.json')) as object;
  write('config.json', JSON.stringify({ ...config, hidden_size: DIMENSION }));
  const vectors = vocab.map(([piece]) => vectorOf(piece));
  write('onnx/model_quantized.onnx', onnxLookup([{ output: 'last_hidden_state', rows: vectors }]));
  const answers = vocab.map(([piece]) => [piece === NO_ANSWER ? -5 : /\d/.test(piece) ? 5 : 0]);
  const logits = ['start_logits', 'end_logits'].map((output) => ({ output, rows: answers }));
  write('onnx/reader_quantized.onnx', onnxLookup(logits));
  writeFileSync(join(model, 'SHA256SUMS'), sums.join(''));
}

/** Looks random, and is the same every time. */
function vectorOf(piece: string): number[] {
  const bytes = createHash('sha256').update(piece).digest();
  return Array.from({ length: DIMENSION }, (_, at) => bytes[at]! / 127.5 - 1);
}
