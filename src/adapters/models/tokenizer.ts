import { AutoTokenizer } from '@xenova/transformers';

/** The pieces of a text and their ids, without special tokens; as many of the one as of the other. */
export interface Pieces {
  /** What was cut: the text given, but for signs that were swapped for others of the same length. */
  readonly text: string;
  readonly tokens: readonly string[];
  readonly ids: readonly number[];
}

/** What is used of the library's tokenizer; its own types do not resolve under NodeNext. */
interface LibraryTokenizer {
  readonly normalizer: { normalize(text: string): string };
  encode(text: string, options: { add_special_tokens: boolean }): { ids: number[]; tokens: string[] };
}

/** The special tokens of XLM-RoBERTa's vocabulary. */
const BOS = 0;
const EOS = 2;

/** A text that spells a special token (`</s>`) is data: the sign is swapped for a look-alike of the same length. */
const SPELLED_SPECIAL = /<(?=\/?s>|pad>|unk>|mask>)/g;

/** SentencePiece tokenizer shared by the embedder and the reader. */
export class Tokenizer {
  private constructor(private readonly tokenizer: LibraryTokenizer) {}

  static async load(model: string): Promise<Tokenizer> {
    const loaded = (await AutoTokenizer.from_pretrained(model)) as unknown as {
      _tokenizer: LibraryTokenizer;
    };
    const framed = loaded._tokenizer.encode('', { add_special_tokens: true }).ids;
    if (framed.join() !== [BOS, EOS].join())
      throw new Error('its vocabulary is not that of XLM-RoBERTa, as that of multilingual E5 is');
    return new Tokenizer(loaded._tokenizer);
  }

  /** The text as the model sees it, before it is cut into pieces. */
  normalise(text: string): string {
    return text === '' ? '' : this.tokenizer.normalizer.normalize(text);
  }

  pieces(given: string): Pieces {
    const text = given.replace(SPELLED_SPECIAL, '\u2039');
    const { ids, tokens } = this.tokenizer.encode(text, { add_special_tokens: false });
    return { text, ids, tokens };
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
