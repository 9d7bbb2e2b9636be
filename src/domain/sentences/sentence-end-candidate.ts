/** A run of closing punctuation that may end a sentence, and what surrounds it. */
export interface SentenceEndCandidate {
  readonly text: string;
  /** Where the sentence so far begins. */
  readonly sentenceStart: number;
  /** The run of stops: `.`, `?!`, `...`, `.../.` */
  readonly runStart: number;
  readonly runEnd: number;
  /** After the closing quotes and brackets that follow the run. */
  readonly closedAt: number;
  /** First character after the space that follows; equals `closedAt` where a space is missing. */
  readonly nextAt: number;
  /** What the run's closing mark closes, and whether words of the sentence stand before its opening mark. */
  readonly closes: { readonly kind: 'quotation' | 'bracket'; readonly opensSentence: boolean } | undefined;
  /** No capital letter in the whole text: then small letters may begin sentences. */
  readonly caseless: boolean;
}
