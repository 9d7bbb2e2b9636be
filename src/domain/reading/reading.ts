/** What the reader model thinks of each token of a context. Log-probabilities over the whole sequence. */
export interface TokenLogProbs {
  /** Start offset of each context token, UTF-16 units into the context as given. */
  readonly tokenStarts: Int32Array;
  /** End offset (exclusive) of each context token. */
  readonly tokenEnds: Int32Array;
  /** log P(answer starts at this token), one a context token. */
  readonly startLogProbs: Float32Array;
  /** log P(answer ends with this token), one a context token. */
  readonly endLogProbs: Float32Array;
}

/** What it thinks of a context. */
export interface Reading extends TokenLogProbs {
  /** log P(start at `<s>`) + log P(end at `<s>`): the context does not answer. */
  readonly noAnswerLogProb: number;
}
