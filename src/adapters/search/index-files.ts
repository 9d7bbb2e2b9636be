import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hashing } from '../../application/ports/hashing.js';
import { languageGroups } from '../../domain/retrieval/language-group.js';
import type { LanguageGroup } from '../../domain/retrieval/language-group.js';
import { fileStamp } from '../file-stamp.js';
import { storageError } from '../storage/storage-errors.js';
import { makeFolder } from '../make-folder.js';
import { HnswGraph } from './hnsw-graph.js';
import { manifestPath, readManifest, syncToDisk, writeManifest } from './index-manifest.js';
import type { GraphParameters, IndexManifest, ManifestFile } from './index-manifest.js';

/** More than any file system keeps back for itself in small pieces. */
const ROOM_BYTES = 256 * 1024;

/** Tells files that were made from this database from those of a copy of it. */
export interface IndexGenerations {
  /** Tokens of the index files that may have been made from these passages, newest first; none when none ever was. */
  generations(): Promise<readonly string[]>;
  /** Adds a token to these, to be written into a manifest, and forgets all but the last before it. */
  nextGeneration(): Promise<string>;
}

export interface IndexFilesOptions {
  readonly folder: string;
  readonly modelHash: string;
  readonly dimension: number;
  readonly parameters: GraphParameters;
  readonly source: IndexGenerations;
  readonly hashing: Hashing;
}

/** The graphs on the disk: a file a language group, and the manifest without which no file counts. */
export class IndexFiles {
  readonly #options: IndexFilesOptions;
  /** What stands on the disk, of groups that have not changed since. */
  readonly #files = new Map<LanguageGroup, ManifestFile>();

  constructor(options: IndexFilesOptions) {
    this.#options = options;
  }

  /** Reads the graphs into `graphs`; when something is wrong with the files it says what, and none is there. */
  async load(graphs: Map<LanguageGroup, HnswGraph>): Promise<string | undefined> {
    const problem = await this.#loadInto(graphs);
    if (problem === undefined) return undefined;
    graphs.clear();
    this.#files.clear();
    return problem;
  }

  /** The group's graph is about to change: its file is written anew when the graphs are saved. */
  willChange(group: LanguageGroup): void {
    this.#files.delete(group);
  }

  /** Writes the graphs that have changed. @throws an OperatorError when that cannot be. */
  async save(graphs: ReadonlyMap<LanguageGroup, HnswGraph>): Promise<void> {
    const { folder, modelHash, dimension, parameters, source } = this.#options;
    try {
      makeFolder(folder);
      const generation = await source.nextGeneration();
      for (const [group, graph] of graphs)
        if (!this.#files.has(group)) this.#files.set(group, await this.#write(group, graph, generation));
      const groups = Object.fromEntries(this.#files);
      const manifest: IndexManifest = { format: 1, modelHash, dimension, parameters, generation, groups };
      writeManifest(folder, manifest);
    } catch (error) {
      throw storageError(error, folder);
    }
  }

  /** Removes the files that do not count any more. @throws an OperatorError when that cannot be. */
  clean(): void {
    const { folder } = this.#options;
    try {
      const current = new Set([...this.#files.values()].map((file) => file.file));
      for (const name of readdirSync(folder))
        if (/\.hnsw(\.new|\.room)?$/.test(name) && !current.has(name)) rmSync(join(folder, name));
    } catch (error) {
      throw storageError(error, folder);
    }
  }

  /** Returns what is wrong with the files, undefined when nothing is. */
  async #loadInto(graphs: Map<LanguageGroup, HnswGraph>): Promise<string | undefined> {
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
      parameters !== JSON.stringify(this.#options.parameters)
    )
      return undefined;
    const problems = await Promise.all(
      languageGroups.flatMap((group) => {
        const file = manifest.groups[group];
        return file === undefined ? [] : this.#loadGroup(group, file, graphs);
      }),
    );
    return problems.find((problem) => problem !== undefined);
  }

  async #loadGroup(
    group: LanguageGroup,
    file: ManifestFile,
    graphs: Map<LanguageGroup, HnswGraph>,
  ): Promise<string | undefined> {
    const path = join(this.#options.folder, file.file);
    const found = statSync(path, { throwIfNoEntry: false, bigint: true });
    if (found === undefined) return `damaged (${path} is missing)`;
    if (fileStamp(found) !== file.stamp && (await this.#options.hashing.ofFile(path)) !== file.sha256)
      return `damaged (${path} is not what was written)`;
    graphs.set(group, await HnswGraph.read(path, this.#options.dimension, file.deleted));
    this.#files.set(group, file);
    return undefined;
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
