import type { Article, Language } from '../../domain/articles/article.js';
import type { Unit } from '../../domain/sentences/unit.js';

/** A unit as stored: its place, and its vector (L2-normalised, dequantised from 8 bits). */
export interface StoredUnit extends Unit {
  readonly vector: Float32Array;
}

/** A body paragraph or a caption of a stored article, ready to be searched and quoted. */
export interface StoredPassage {
  readonly id: number;
  readonly articleId: string;
  /** Counts from 0 in the article's body; captions continue after the last paragraph. */
  readonly paragraph: number;
  readonly kind: 'body' | 'caption';
  readonly text: string;
  readonly language: Language;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly vector: Float32Array;
  readonly units: readonly StoredUnit[];
}

export interface StoredArticle extends Article {
  readonly id: string;
}

/** Reads what an ingest has stored. */
export interface ArticleStore {
  /** In the order asked; ids that are gone are left out. */
  passages(ids: readonly number[]): Promise<readonly StoredPassage[]>;
  article(id: string): Promise<StoredArticle | undefined>;
  /** The article as it was before the last change to its text until then; undefined when there was none. */
  versionBefore(id: string, changedMs: number): Promise<StoredArticle | undefined>;
  /** Vectors of the article's body paragraphs, in order; empty when it is gone. */
  paragraphVectors(
    id: string,
  ): Promise<readonly { readonly paragraph: number; readonly vector: Float32Array }[]>;
  /** Newest first (unknown dates last). */
  newestArticles(limit: number, offset: number): Promise<readonly StoredArticle[]>;
  counts(): Promise<{ readonly articles: number; readonly passages: number; readonly units: number }>;
  /** Language groups (`en`, `vi`, `other`) that have searchable passages, most passages first: each is searched apart. */
  languages(): Promise<readonly Language[]>;
}
