/** A file that may hold articles. */
export interface CorpusFile {
  /** Relative to the corpus folder, with `/` between the parts. */
  readonly path: string;
  readonly absolutePath: string;
  readonly size: number;
  readonly modifiedMs: number;
}

/** A file, or a folder below the corpus, that cannot be listed, and why. */
export interface CorpusProblem {
  /** Relative to the corpus folder. */
  readonly path: string;
  readonly reason: string;
  /** It is being written, or has gone just now: it will be listed, or gone, by itself, and nobody need be told. */
  readonly passing?: true;
}

/** The folder (or other place) where article files lie. */
export interface Corpus {
  /**
   * Lists the files that may hold articles, in path order. Follows no dangling link and takes no folder for a file.
   * What cannot be read is told to `onProblem`; such files are neither listed nor known to be gone.
   * @throws CorpusMissingError when the place itself is not there or cannot be read.
   */
  list(onProblem?: (problem: CorpusProblem) => void): Promise<readonly CorpusFile[]>;
}
