import hnswlib from 'hnswlib-node';
import type { Hit } from '../../application/ports/passage-search.js';
import type { GraphParameters } from './index-manifest.js';

/** Spare room of a new graph, so that not every addition moves it. */
const GROWTH = 1.2;
const SMALLEST = 1_024;

/** How many neighbours a search keeps in view; measured in docs/decisions/vector-index.md. */
const EF_SEARCH = 96;

/** The HNSW graph of one language group, over hnswlib. Labels are passage ids, distances inner products of unit vectors. */
export class HnswGraph {
  readonly #index: hnswlib.HierarchicalNSW;
  readonly #deleted: Set<number>;

  private constructor(index: hnswlib.HierarchicalNSW, deleted: Iterable<number>) {
    this.#index = index;
    this.#index.setEf(EF_SEARCH);
    this.#deleted = new Set(deleted);
  }

  static empty(dimension: number, { m, efConstruction }: GraphParameters): HnswGraph {
    const index = new hnswlib.HierarchicalNSW('ip', dimension);
    // Seed 100 is hnswlib's own; the same passages in the same order give the same graph.
    index.initIndex(SMALLEST, m, efConstruction, 100);
    return new HnswGraph(index, []);
  }

  /** Reads a graph that was verified before: hnswlib trusts what it reads. */
  static async read(path: string, dimension: number, deleted: readonly number[]): Promise<HnswGraph> {
    const index = new hnswlib.HierarchicalNSW('ip', dimension);
    await index.readIndex(path);
    return new HnswGraph(index, deleted);
  }

  /** Passages that can be found. */
  get count(): number {
    return this.#index.getCurrentCount() - this.#deleted.size;
  }

  /** Passages that are in the graph but never found. */
  get deleted(): readonly number[] {
    return [...this.#deleted];
  }

  /** Ids of the passages that can be found. */
  ids(): Set<number> {
    const ids = new Set(this.#index.getIdsList());
    for (const id of this.#deleted) ids.delete(id);
    return ids;
  }

  /** Makes room for so many more in one step instead of many. */
  reserve(more: number): void {
    const needed = this.#index.getCurrentCount() + more;
    if (needed > this.#index.getMaxElements()) this.#index.resizeIndex(needed);
  }

  add(id: number, vector: Float32Array): void {
    const needed = this.#index.getCurrentCount() + 1;
    if (needed > this.#index.getMaxElements()) this.#index.resizeIndex(Math.ceil(needed * GROWTH));
    // The binding takes plain arrays only.
    this.#index.addPoint(Array.from(vector), id);
  }

  delete(id: number): void {
    this.#index.markDelete(id);
    this.#deleted.add(id);
  }

  nearest(query: Float32Array, limit: number): readonly Hit[] {
    const wanted = Math.min(limit, this.count);
    if (wanted <= 0) return [];
    const { neighbors, distances } = this.#index.searchKnn(Array.from(query), wanted);
    return neighbors
      .map((passageId, rank) => ({ passageId, score: 1 - distances[rank]! }))
      .sort((a, b) => b.score - a.score || a.passageId - b.passageId);
  }

  async write(path: string): Promise<void> {
    await this.#index.writeIndex(path);
  }
}
