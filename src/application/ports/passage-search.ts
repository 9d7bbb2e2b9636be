import type { Language } from '../../domain/articles/article.js';
import type { QueryTerm } from '../../domain/retrieval/query-terms.js';

/** A passage and how well a leg of the search likes it; higher is better. */
export interface Hit {
  readonly passageId: number;
  readonly score: number;
}

/** Nearest passages by meaning. Scores are cosines. */
export interface VectorSearch {
  /** At most `limit` passages of that language, best first. */
  nearest(query: Float32Array, language: Language, limit: number): Promise<readonly Hit[]>;
}

/** BM25 over the terms that `domain/retrieval` makes of passages. Higher is better. */
export interface LexicalSearch {
  matching(terms: readonly QueryTerm[], language: Language, limit: number): Promise<readonly Hit[]>;
  /** In how many passages each folded term stands, in the order asked; with `passageCount`, for inverse document frequencies. */
  documentFrequencies(terms: readonly string[]): Promise<readonly number[]>;
  passageCount(): Promise<number>;
}
