/** A file that may hold articles. */
export interface CorpusFile {
  /** Relative to the corpus folder, with `/` between the parts. */
  readonly path: string;
  readonly absolutePath: string;
  readonly size: number;
  readonly modifiedMs: number;
}

/** The folder (or other place) where article files lie. */
export interface Corpus {
  /**
   * Lists the files that may hold articles, in path order. Follows no dangling link and takes no folder for a file.
   * @throws CorpusMissingError when the place itself is not there or cannot be read.
   */
  list(): Promise<readonly CorpusFile[]>;
}
