import { setImmediate } from 'node:timers/promises';
import type { Log } from '../../application/ports/log.js';
import type { Hit, VectorSearch } from '../../application/ports/passage-search.js';
import type { SearchIndex } from '../../application/ports/search-index.js';
import type { Language } from '../../domain/articles/article.js';
import { languageGroup, languageGroups } from '../../domain/retrieval/language-group.js';
import type { LanguageGroup } from '../../domain/retrieval/language-group.js';
import { collectGarbage } from './collect-garbage.js';
import { HnswGraph } from './hnsw-graph.js';
import { IndexFiles, type IndexFilesOptions, type IndexGenerations } from './index-files.js';
import type { GraphParameters } from './index-manifest.js';

/** Measured in docs/decisions/vector-index.md. */
const PARAMETERS: GraphParameters = { m: 16, efConstruction: 128 };
/** A graph with more deleted passages than this share is slower than it need be, and is built anew. */
const MOST_DELETED = 0.25;
/** Below this share of changes the files are not written until `close`: they are a hundred megabytes at 60,000 passages. */
const WORTH_WRITING = 0.02;
/** From so many changes on, what the ingest has left behind in memory is worth collecting. */
const LARGE_INGEST = 5_000;
/** Additions between two looks at what else the process has to do: some milliseconds. */
const ADDITIONS_AT_ONCE = 16;

/** What the index is made from. */
export interface VectorSource extends IndexGenerations {
  /** Ids of all passages of a group. An id stands for the same vector for ever. */
  ids(group: LanguageGroup): Promise<Uint32Array>;
  vectors(
    ids: readonly number[],
  ): AsyncIterable<readonly { readonly id: number; readonly vector: Float32Array }[]>;
}

export interface VectorIndexOptions extends Omit<IndexFilesOptions, 'parameters'> {
  readonly source: VectorSource;
  readonly log: Log;
}

/**
 * The vector leg of the search: a graph a language group in memory, and on the disk so that a start need not build it. The
 * database is what counts: files that do not match it, or themselves, are built anew from it, and nothing is embedded.
 */
export class HnswVectorIndex implements VectorSearch, SearchIndex {
  readonly #options: VectorIndexOptions;
  readonly #graphs = new Map<LanguageGroup, HnswGraph>();
  readonly #files: IndexFiles;
  #changes = 0;
  readonly #loaded: Promise<void>;

  /**
   * Begins to load what is on the disk, if it is what was written: a hundred megabytes at 60,000 passages, while the corpus
   * is looked through. Call `update` before the first search.
   */
  constructor(options: VectorIndexOptions) {
    this.#options = options;
    this.#files = new IndexFiles({ ...options, parameters: PARAMETERS });
    this.#loaded = this.#load();
    // Thrown by the `update` or `close` that waits for it.
    this.#loaded.catch(() => undefined);
  }

  nearest(query: Float32Array, language: Language, limit: number): Promise<readonly Hit[]> {
    return Promise.resolve(this.#graphs.get(languageGroup(language))?.nearest(query, limit) ?? []);
  }

  /** @throws what kept the files from being loaded or written: an OperatorError. */
  async update(signal?: AbortSignal): Promise<void> {
    await this.#loaded;
    for (const group of languageGroups) await this.#updateGroup(group, signal);
    const total = [...this.#graphs.values()].reduce((sum, graph) => sum + graph.count, 0);
    if (this.#changes > LARGE_INGEST) await collectGarbage();
    if (this.#changes > total * WORTH_WRITING) await this.#save();
  }

  /** Writes what has changed since the last time. The next start catches up with whatever is not written. */
  async close(): Promise<void> {
    await this.#loaded;
    if (this.#changes > 0) await this.#save();
  }

  async #updateGroup(group: LanguageGroup, signal: AbortSignal | undefined): Promise<void> {
    const wanted = await this.#options.source.ids(group);
    const graph = this.#graphs.get(group) ?? HnswGraph.empty(this.#options.dimension, PARAMETERS);
    const present = graph.ids();
    const missing = Array.from(wanted).filter((id) => !present.delete(id));
    // What is left of them is gone from the database.
    if (missing.length === 0 && present.size === 0) return;
    this.#files.willChange(group);
    const deletedAfter = graph.deleted.length + present.size;
    if (present.size > 0 && deletedAfter > MOST_DELETED * (graph.count + graph.deleted.length)) {
      await this.#fill(
        group,
        HnswGraph.empty(this.#options.dimension, PARAMETERS),
        Array.from(wanted),
        signal,
      );
    } else {
      for (const id of present) graph.delete(id);
      this.#changes += present.size;
      await this.#fill(group, graph, missing, signal);
    }
  }

  async #fill(
    group: LanguageGroup,
    graph: HnswGraph,
    ids: readonly number[],
    signal: AbortSignal | undefined,
  ): Promise<void> {
    let added = 0;
    graph.reserve(ids.length);
    for await (const rows of this.#options.source.vectors(ids))
      for (const { id, vector } of rows) {
        signal?.throwIfAborted();
        graph.add(id, vector);
        this.#changes += 1;
        if (++added % ADDITIONS_AT_ONCE === 0) await setImmediate();
      }
    this.#graphs.set(group, graph);
  }

  async #load(): Promise<void> {
    const problem = await this.#files.load(this.#graphs);
    if (problem === undefined) return;
    this.#changes = Infinity;
    this.#options.log.warn(
      `The vector index in ${this.#options.folder} is ${problem}; it is built anew from the database, nothing is embedded again.`,
    );
  }

  async #save(): Promise<void> {
    await this.#files.save(this.#graphs);
    this.#changes = 0;
    this.#files.clean();
  }
}
