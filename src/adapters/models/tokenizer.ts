import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as library from '@huggingface/tokenizers';
import type { ModelPlace } from './model-place.js';
import { Unigram, type Segmented } from './unigram.js';

/** The pieces of a text, without special tokens. */
export interface Pieces extends Segmented {
  /** What was cut: the text given, but for signs that were swapped for others of the same length. */
  readonly text: string;
}

/** What is used of `tokenizer.json`. */
interface TokenizerFile {
  readonly added_tokens: readonly { readonly id: number }[];
  readonly model: {
    readonly type: string;
    readonly unk_id: number;
    readonly vocab: readonly (readonly [string, number])[];
  };
}

/** What is used of the library's tokenizer; its own types do not resolve under NodeNext. */
interface Preparation {
  readonly normalizer: { normalize(text: string): string };
  readonly pre_tokenizer: { pre_tokenize(text: string): readonly string[] };
}

const { Tokenizer: LibraryTokenizer } = library as unknown as {
  readonly Tokenizer: new (file: object, config: object) => Preparation;
};

/** The special tokens of XLM-RoBERTa's vocabulary. */
const BOS = 0;
const EOS = 2;

/** A text that spells a special token (`</s>`) is data: the sign is swapped for a look-alike of the same length. */
const SPELLED_SPECIAL = /<(?=\/?s>|pad>|unk>|mask>)/g;

/** SentencePiece tokenizer shared by the embedder and the reader. */
export class Tokenizer {
  private constructor(
    private readonly prepared: Preparation,
    private readonly unigram: Unigram,
  ) {}

  /** @throws Error when its vocabulary is another than XLM-RoBERTa's, or its files cannot be read. */
  static async load({ modelsDir, model }: ModelPlace): Promise<Tokenizer> {
    const json = async (name: string): Promise<object> =>
      JSON.parse(await readFile(join(modelsDir, model, name), 'utf8')) as object;
    const [file, config] = await Promise.all([json('tokenizer.json'), json('tokenizer_config.json')]);
    if (!isUnigram(file))
      throw new Error('its vocabulary is not that of XLM-RoBERTa, as that of multilingual E5 is');
    const { vocab, unk_id } = file.model;
    const unigram = new Unigram(vocab, unk_id, new Set(file.added_tokens.map(({ id }) => id)));
    // The library prepares texts; of the vocabulary it needs what stands before the unknown piece alone.
    const small = { ...file, model: { ...file.model, vocab: vocab.slice(0, unk_id + 1) } };
    return new Tokenizer(new LibraryTokenizer(small, config), unigram);
  }

  /** The text as the model sees it, before it is cut into pieces. */
  normalise(text: string): string {
    return text === '' ? '' : this.prepared.normalizer.normalize(text);
  }

  pieces(given: string): Pieces {
    const text = given.replace(SPELLED_SPECIAL, '\u2039');
    const normalised = this.normalise(text);
    if (normalised === '') return { text, tokens: [], ids: [] };
    const parts = this.prepared.pre_tokenizer
      .pre_tokenize(normalised)
      .map((part) => this.unigram.segment(part));
    return {
      text,
      tokens: parts.flatMap(({ tokens }) => tokens),
      ids: parts.flatMap(({ ids }) => ids),
    };
  }

  /** `<s> text </s>`, cut to `limit` tokens. */
  static single(ids: readonly number[], limit: number): number[] {
    return [BOS, ...ids.slice(0, limit - 2), EOS];
  }

  /** `<s> first </s></s> second </s>`; the second begins at token `first.length + 3`. */
  static pair(first: readonly number[], second: readonly number[]): number[] {
    return [BOS, ...first, EOS, EOS, ...second, EOS];
  }
}

function isUnigram(file: object): file is TokenizerFile {
  const { model } = file as Partial<TokenizerFile>;
  return model?.type === 'Unigram' && model.vocab[BOS]?.[0] === '<s>' && model.vocab[EOS]?.[0] === '</s>';
}
