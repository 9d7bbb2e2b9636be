import { CorpusMissingError } from '../../application/errors.js';
import type { Corpus, CorpusFile, CorpusProblem } from '../../application/ports/corpus.js';

export interface AddedCorpus {
  /** Stands before its paths. One that begins with a dot meets no path of a folder, whose listing leaves such names out. */
  readonly prefix: `.${string}`;
  readonly corpus: Corpus;
}

type OnProblem = (problem: CorpusProblem) => void;

/**
 * A corpus with others under names of their own: the operator's folder, and what the bot itself has put by. A file that
 * two of them list (one folder lies in the other) is listed once, by its path in the first.
 */
export class JoinedCorpus implements Corpus {
  readonly #main: Corpus;
  readonly #added: readonly AddedCorpus[];

  constructor(main: Corpus, added: readonly AddedCorpus[]) {
    this.#main = main;
    this.#added = added;
  }

  async list(onProblem: OnProblem = () => undefined): Promise<readonly CorpusFile[]> {
    const byPlace = new Map<string, CorpusFile>();
    const all = [await this.#main.list(onProblem)];
    for (const added of this.#added) all.push(await listAdded(added, onProblem));
    for (const file of all.flat()) if (!byPlace.has(file.absolutePath)) byPlace.set(file.absolutePath, file);
    return [...byPlace.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }
}

/** A folder that is missing is not made yet. Should it have been lost, what came from it is not known to be gone. */
async function listAdded(
  { prefix, corpus }: AddedCorpus,
  onProblem: OnProblem,
): Promise<readonly CorpusFile[]> {
  const prefixed = (path: string): string => `${prefix}/${path}`;
  try {
    const files = await corpus.list((problem) => {
      onProblem({ ...problem, path: prefixed(problem.path) });
    });
    return files.map((file) => ({ ...file, path: prefixed(file.path) }));
  } catch (error) {
    if (!(error instanceof CorpusMissingError)) throw error;
    onProblem({ path: prefix, reason: error.message, passing: true });
    return [];
  }
}
