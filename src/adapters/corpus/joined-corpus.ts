import { CorpusMissingError } from '../../application/errors.js';
import type { Corpus, CorpusFile, CorpusProblem } from '../../application/ports/corpus.js';

export interface AddedCorpus {
  /** Stands before its paths. One that begins with a dot meets no path of a folder, whose listing leaves such names out. */
  readonly prefix: string;
  readonly corpus: Corpus;
}

/**
 * A corpus with another one under a name of its own: the operator's folder and what came from feeds. A file that both
 * list (one folder lies in the other) is listed once, by its path in the first.
 */
export class JoinedCorpus implements Corpus {
  readonly #main: Corpus;
  readonly #added: AddedCorpus;

  constructor(main: Corpus, added: AddedCorpus) {
    this.#main = main;
    this.#added = added;
  }

  /** That the added corpus is missing is a problem of its own: what came from it is not known to be gone. */
  async list(onProblem: (problem: CorpusProblem) => void = () => undefined): Promise<readonly CorpusFile[]> {
    const files = await this.#main.list(onProblem);
    const known = new Set(files.map(({ absolutePath }) => absolutePath));
    const added = (await this.#listAdded(onProblem)).filter(({ absolutePath }) => !known.has(absolutePath));
    return [...files, ...added].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  async #listAdded(onProblem: (problem: CorpusProblem) => void): Promise<readonly CorpusFile[]> {
    const { prefix, corpus } = this.#added;
    const prefixed = (path: string): string => `${prefix}/${path}`;
    try {
      const files = await corpus.list((problem) => {
        onProblem({ ...problem, path: prefixed(problem.path) });
      });
      return files.map((file) => ({ ...file, path: prefixed(file.path) }));
    } catch (error) {
      if (!(error instanceof CorpusMissingError)) throw error;
      onProblem({ path: prefix, reason: error.message });
      return [];
    }
  }
}
