import type { VectorSource } from '../../src/adapters/search/hnsw-vector-index.js';
import { languageGroup } from '../../src/domain/retrieval/language-group.js';

/** A passage that has a vector. */
export interface SourceVector {
  readonly id: number;
  readonly language: string;
  readonly vector: Float32Array;
}

/** Vectors in memory; counts how many were handed out. */
export class FakeVectorSource implements VectorSource {
  passages: SourceVector[] = [];
  handedOut = 0;
  #generations: string[] = [];

  ids(group: string): Promise<Uint32Array> {
    const inGroup = this.passages.filter((passage) => languageGroup(passage.language) === group);
    return Promise.resolve(Uint32Array.from(inGroup, (passage) => passage.id).sort());
  }

  async *vectors(ids: readonly number[]): AsyncGenerator<readonly SourceVector[]> {
    await Promise.resolve();
    for (const id of ids) {
      const found = this.passages.filter((passage) => passage.id === id);
      this.handedOut += found.length;
      yield found;
    }
  }

  generations(): Promise<readonly string[]> {
    return Promise.resolve(this.#generations);
  }

  nextGeneration(): Promise<string> {
    const next = `g${Number(this.#generations[0]?.slice(1) ?? 0) + 1}`;
    this.#generations = [next, ...this.#generations.slice(0, 1)];
    return Promise.resolve(next);
  }

  /** As when an older copy of the database is put in its place. */
  forgetGenerations(): void {
    this.#generations = ['g0'];
  }
}
