import type { Article } from '../../domain/articles/article.js';
import type { PageRejection } from '../../domain/articles/rejection.js';

export type ReadOutcome =
  | {
      readonly status: 'read';
      readonly articles: readonly Article[];
      /** What was left out as site furniture, in the order of the page. */
      readonly furniture?: readonly string[];
      /** Parts of the file that were rejected while others were read ("line 3: not valid JSON"). */
      readonly problems?: readonly string[];
    }
  | Rejection;

/** Why nothing was read: its kind, and in one line of English for those who run the program. */
export interface Rejection {
  readonly status: 'rejected';
  readonly kind: RejectionKind;
  readonly reason: string;
}

export type RejectionKind =
  | PageRejection
  | 'empty'
  | 'too-large'
  /** A picture, a PDF: bytes that are no text. */
  | 'binary'
  /** Text that was written for programs. */
  | 'data'
  /** A file of many parts, none of which is an article. */
  | 'no-articles'
  /** It cannot be opened, or we stumble over it. */
  | 'unreadable';

/** A file that was decoded and taken apart, before it is decided what is body and what is site furniture. */
export interface ParsedFile {
  /** Fingerprints of the blocks that stand around the body; a block that many files share is furniture. */
  readonly edges: readonly string[];
  /** Builds the articles, leaving out the blocks whose fingerprint `repeated` knows. Pure; may be called again. */
  extract(repeated: (fingerprint: string) => boolean): ReadOutcome;
}

/** Understands article files of any format of the contract (text dumps, Markdown, HTML, JSON lines). */
export interface ArticleReader {
  /** Never throws for what a file holds: such a file extracts to a rejection with its reason. */
  parse(path: string): Promise<ParsedFile>;
}
