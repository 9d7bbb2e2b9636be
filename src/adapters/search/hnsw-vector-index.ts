import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Hashing } from '../../application/ports/hashing.js';
import type { Log } from '../../application/ports/log.js';
import type { Hit, VectorSearch } from '../../application/ports/passage-search.js';
import type { SearchIndex } from '../../application/ports/search-index.js';
import type { Language } from '../../domain/articles/article.js';
import { languageGroup, languageGroups } from '../../domain/retrieval/language-group.js';
import type { LanguageGroup } from '../../domain/retrieval/language-group.js';
import { collectGarbage } from '../collect-garbage.js';
import { fileStamp } from '../file-stamp.js';
import { storageError } from '../storage/storage-errors.js';
import { HnswGraph } from './hnsw-graph.js';
import { manifestPath, readManifest, syncToDisk, writeManifest } from './index-manifest.js';
import type { GraphParameters, IndexManifest, ManifestFile } from './index-manifest.js';

/** Measured in docs/decisions/vector-index.md. */
const PARAMETERS: GraphParameters = { m: 16, efConstruction: 128 };
/** A graph with more deleted passages than this share is slower than it need be, and is built anew. */
const MOST_DELETED = 0.25;
/** Below this share of changes the files are not written until `close`: they are a hundred megabytes at 60,000 passages. */
const WORTH_WRITING = 0.02;
/** From so many changes on, what the ingest has left behind in memory is worth collecting. */
const LARGE_INGEST = 5_000;
/** More than any file system keeps back for itself in small pieces. */
const ROOM_BYTES = 256 * 1024;
/** Additions between two looks at what else the process has to do: some milliseconds. */
const ADDITIONS_AT_ONCE = 16;

/** What the index is made from. */
export interface VectorSource {
  /** Ids of all passages of a group. An id stands for the same vector for ever. */
  ids(group: LanguageGroup): Promise<Uint32Array>;
  vectors(
    ids: readonly number[],
  ): AsyncIterable<readonly { readonly id: number; readonly vector: Float32Array }[]>;
  /** Tokens of the index files that may have been made from these passages, newest first; none when none ever was. */
  generations(): Promise<readonly string[]>;
  /** Adds a token to these, to be written into a manifest, and forgets all but the last before it. */
  nextGeneration(): Promise<string>;
}

export interface VectorIndexOptions {
  readonly folder: string;
  readonly modelHash: string;
  readonly dimension: number;
  readonly source: VectorSource;
  readonly hashing: Hashing;
  readonly log: Log;
}

/**
 * The vector leg of the search: a graph a language group in memory, and on the disk so that a start need not build it. The
 * database is what counts: files that do not match it, or themselves, are built anew from it, and nothing is embedded.
 */
export class HnswVectorIndex implements VectorSearch, SearchIndex {
  readonly #options: VectorIndexOptions;
  readonly #graphs = new Map<LanguageGroup, HnswGraph>();
  /** What stands on the disk, of groups that have not changed since. */
  readonly #files = new Map<LanguageGroup, ManifestFile>();
  #changes = 0;
  readonly #loaded: Promise<void>;

  /**
   * Begins to load what is on the disk, if it is what was written: a hundred megabytes at 60,000 passages, while the corpus
   * is looked through. Call `update` before the first search.
   */
  constructor(options: VectorIndexOptions) {
    this.#options = options;
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
    this.#files.delete(group);
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
    const problem = await this.#loadFiles();
    if (problem === undefined) return;
    this.#graphs.clear();
    this.#files.clear();
    this.#changes = Infinity;
    this.#options.log.warn(
      `The vector index in ${this.#options.folder} is ${problem}; it is built anew from the database, nothing is embedded again.`,
    );
  }

  /** Returns what is wrong with the files, undefined when nothing is. */
  async #loadFiles(): Promise<string | undefined> {
    const { folder, modelHash, dimension, source } = this.#options;
    const generations = await source.generations();
    if (generations.length === 0) return undefined;
    const manifest = readManifest(folder);
    if (typeof manifest === 'string')
      return manifest === 'missing' ? 'missing' : `damaged (${manifestPath(folder)} cannot be read)`;
    if (!generations.includes(manifest.generation)) return 'of another copy of the database';
    const parameters = JSON.stringify(manifest.parameters);
    // Another model or another build: not a fault, and nothing to warn of.
    if (
      manifest.modelHash !== modelHash ||
      manifest.dimension !== dimension ||
      parameters !== JSON.stringify(PARAMETERS)
    )
      return undefined;
    const problems = await Promise.all(
      languageGroups.flatMap((group) => {
        const file = manifest.groups[group];
        return file === undefined ? [] : this.#loadGroup(group, file);
      }),
    );
    return problems.find((problem) => problem !== undefined);
  }

  async #loadGroup(group: LanguageGroup, file: ManifestFile): Promise<string | undefined> {
    const path = join(this.#options.folder, file.file);
    const found = statSync(path, { throwIfNoEntry: false, bigint: true });
    if (found === undefined) return `damaged (${path} is missing)`;
    if (fileStamp(found) !== file.stamp && (await this.#options.hashing.ofFile(path)) !== file.sha256)
      return `damaged (${path} is not what was written)`;
    this.#graphs.set(group, await HnswGraph.read(path, this.#options.dimension, file.deleted));
    this.#files.set(group, file);
    return undefined;
  }

  async #save(): Promise<void> {
    const { folder, modelHash, dimension, source } = this.#options;
    try {
      mkdirSync(folder, { recursive: true });
      const generation = await source.nextGeneration();
      for (const [group, graph] of this.#graphs)
        if (!this.#files.has(group)) this.#files.set(group, await this.#write(group, graph, generation));
      const groups = Object.fromEntries(this.#files);
      const manifest: IndexManifest = {
        format: 1,
        modelHash,
        dimension,
        parameters: PARAMETERS,
        generation,
        groups,
      };
      writeManifest(folder, manifest);
      this.#changes = 0;
      const current = new Set([...this.#files.values()].map((file) => file.file));
      for (const name of readdirSync(folder))
        if (/\.hnsw(\.new|\.room)?$/.test(name) && !current.has(name)) rmSync(join(folder, name));
    } catch (error) {
      throw storageError(error, folder);
    }
  }

  /** Under a name of its own: until the manifest names it, the file before it counts. */
  async #write(group: LanguageGroup, graph: HnswGraph, generation: string): Promise<ManifestFile> {
    const file = `${group}-${generation}.hnsw`;
    const path = join(this.#options.folder, file);
    try {
      await graph.write(`${path}.new`);
      proveRoom(`${path}.room`);
      syncToDisk(`${path}.new`);
    } catch (error) {
      rmSync(`${path}.new`, { force: true });
      throw error;
    }
    renameSync(`${path}.new`, path);
    const sha256 = await this.#options.hashing.ofFile(path);
    const stamp = fileStamp(statSync(path, { bigint: true }));
    return { file, sha256, stamp, count: graph.count, deleted: graph.deleted };
  }
}

/** hnswlib does not notice when a full disk cuts its file short; a file of our own after it does. */
function proveRoom(path: string): void {
  try {
    writeFileSync(path, Buffer.alloc(ROOM_BYTES, 1));
  } finally {
    rmSync(path, { force: true });
  }
}
