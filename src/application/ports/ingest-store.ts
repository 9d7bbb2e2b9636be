import type { Article } from '../../domain/articles/article.js';
import type { Unit } from '../../domain/sentences/unit.js';

/** A corpus file as an ingest found it. Times are milliseconds since 1970, UTC. */
export interface SeenFile {
  /** Relative to the corpus. */
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
  /** When size, time and content were looked at. */
  readonly checkedMs: number;
  readonly contentHash: string;
}

/** A file as the store remembers it. */
export interface KnownFile extends SeenFile {
  /** What is stored is not yet what the file and today's furniture give. */
  readonly stale: boolean;
}

/** A text to embed and the stretch it stands for. */
export interface PlannedUnit extends Unit {
  readonly embeddedText: string;
}

/** A paragraph or caption, ready to be stored once all its texts are embedded. */
export interface PlannedPassage {
  readonly kind: 'body' | 'caption';
  readonly paragraph: number;
  readonly text: string;
  readonly embeddedText: string;
  readonly units: readonly PlannedUnit[];
}

/** An article of a file, ready to be stored. */
export interface PlannedArticle {
  readonly id: string;
  readonly article: Article;
  /** Of several files' renderings of one article the one with the greatest rank is kept; compared as strings. */
  readonly rank: string;
  /** Of the article and everything derived from it: when it is the stored one, nothing is written. */
  readonly fingerprint: string;
  readonly passages: readonly PlannedPassage[];
}

/** How many articles a step added, changed and removed. */
export interface ArticleChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What the stored passages were made with; when one of them differs, all files are read again. */
export interface Understanding {
  readonly modelHash: string;
  /** Of the reading, splitting and indexing. */
  readonly version: string;
}

/**
 * The write side of the store. Every method is one step that happens whole or not at all, so an ingest can be cut
 * off anywhere and the next one goes on: what is left to do is always what `staleFiles` lists.
 */
export interface IngestStore {
  /** Marks every file stale when the stored passages were made with something else. */
  expect(understanding: Understanding): Promise<void>;
  knownFiles(): Promise<ReadonlyMap<string, KnownFile>>;
  /** Notes a new size or time of a file whose content is the same. */
  touch(file: SeenFile): Promise<void>;
  /** A file has another path now; its articles stay what they are. */
  move(from: string, file: SeenFile): Promise<void>;
  /** Forgets files, and the articles that no other file holds. */
  remove(paths: readonly string[]): Promise<ArticleChanges>;
  /**
   * In how many other files a block must stand to be furniture. Marks the files stale for which it makes a
   * difference that the number is another one than before.
   */
  expectRepetition(othersNeeded: number): Promise<void>;
  /**
   * Notes a new or changed file and what stands at its edges, as stale. Other files that share an edge are marked
   * stale too when it has now become furniture, or ceased to be.
   */
  record(file: SeenFile, edges: readonly string[]): Promise<void>;
  /**
   * Notes that a file cannot be read now, and why; what was read from it before stays. It has no content hash, so that
   * the next ingest looks again.
   */
  refuse(file: SeenFile, reason: string): Promise<void>;
  /** In path order. One without a content hash must be recorded again, not only stored. */
  staleFiles(): Promise<readonly KnownFile[]>;
  /** The path that article ids of this file are made of: the first it had. */
  originOf(path: string): Promise<string>;
  /** In how many files each of these fingerprints stands, this file's own included. */
  edgeCounts(fingerprints: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Those of the texts that the embedding cache does not hold, each once. */
  notEmbedded(texts: readonly string[]): Promise<readonly string[]>;
  addEmbeddings(
    embeddings: readonly { readonly text: string; readonly vector: Float32Array }[],
  ): Promise<void>;
  /**
   * Makes these the articles of the file (none, with the reason, when it was rejected; with a reason also when parts of
   * it were) and the file no longer stale.
   * An article's earlier text is kept as a version. All embedded texts must be in the cache.
   */
  storeFile(
    path: string,
    articles: readonly PlannedArticle[],
    rejection: string | null,
  ): Promise<ArticleChanges>;
  /**
   * The whole corpus has been gone through. After the first time, articles that come are news; what was stored before
   * alerts were planned here is remembered as seen.
   */
  finishIngest(): Promise<void>;
  /** Drops cached embeddings that no passage and no unit uses. Returns how many. */
  dropUnusedEmbeddings(): Promise<number>;
  /** Files that were rejected, whole or in part, and why, in path order. */
  rejections(): Promise<readonly { readonly file: string; readonly reason: string }[]>;
  articleCount(): Promise<number>;
}
