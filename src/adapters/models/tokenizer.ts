import { AutoTokenizer, type PreTrainedTokenizer } from '@xenova/transformers';

/** The pieces of a text and their ids, without special tokens; both of the same length. */
export interface Pieces {
  readonly tokens: readonly string[];
  readonly ids: readonly number[];
}

/** The special tokens of XLM-RoBERTa's vocabulary. */
const BOS = 0;
const EOS = 2;

/** A text that spells a special token (`</s>`) is data: the sign is swapped for a look-alike of the same length. */
const SPELLED_SPECIAL = /<(?=\/?s>|pad>|unk>|mask>)/g;

/** SentencePiece tokenizer shared by the embedder and the reader. */
export class Tokenizer {
  private constructor(private readonly tokenizer: PreTrainedTokenizer) {}

  static async load(model: string): Promise<Tokenizer> {
    return new Tokenizer(await AutoTokenizer.from_pretrained(model));
  }

  pieces(text: string): Pieces {
    const { ids, tokens } = this.tokenizer._tokenizer.encode(text.replace(SPELLED_SPECIAL, '\u2039'), {
      add_special_tokens: false,
    });
    return { ids, tokens };
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
