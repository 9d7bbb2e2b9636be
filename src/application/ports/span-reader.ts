/** What the reader model thinks of each token of a context. Log-probabilities over the whole sequence. */
export interface Reading {
  /** Start offset of each context token, UTF-16 units into the context as given. */
  readonly tokenStarts: Int32Array;
  /** End offset (exclusive) of each context token. */
  readonly tokenEnds: Int32Array;
  /** log P(answer starts at this token), one a context token. */
  readonly startLogProbs: Float32Array;
  /** log P(answer ends with this token), one a context token. */
  readonly endLogProbs: Float32Array;
  /** log P(start at `<s>`) + log P(end at `<s>`): the context does not answer. */
  readonly noAnswerLogProb: number;
}

/** Span extraction: says where in a context the answer to a question stands, if at all. */
export interface SpanReader {
  read(question: string, context: string): Promise<Reading>;
  close(): Promise<void>;
}
