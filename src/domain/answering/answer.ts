import type { Language } from '../articles/article.js';
import type { Span } from '../text/span.js';

/** One quoted passage: verbatim text of an article and where it stands. */
export interface QuotedPassage {
  /** Verbatim, whitespace folded, cut at a sentence or clause border. */
  readonly quote: string;
  /** What stands before and after the quote in its paragraph; empty at the borders. */
  readonly before: string;
  readonly after: string;
  /** The words inside `quote` that answer, for emphasis; undefined when the reader found none. */
  readonly emphasis: Span | undefined;
  readonly articleId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly paragraph: number;
  /** 0..1, comparable within one answer; 0 for what was found but did not need to be read. */
  readonly score: number;
}

export interface Answer {
  readonly question: string;
  readonly status: 'answered' | 'not_found';
  /** Calibrated probability that the first quote answers the question. */
  readonly confidence: number;
  /** Language of the question. */
  readonly language: Language;
  /** Best first; for `not_found` the nearest ones. */
  readonly passages: readonly QuotedPassage[];
}
