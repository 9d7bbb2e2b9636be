import type { Span } from '../text/span.js';

/** The smallest stretch of a paragraph that can be quoted and read alone: a sentence, or a clause of a long one. */
export interface Unit extends Span {
  /** Which sentence of the paragraph it belongs to, from 0. */
  readonly sentence: number;
}
