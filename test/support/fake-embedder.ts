import { createHash } from 'node:crypto';
import type { Embedder } from '../../src/application/ports/embedder.js';

/** Vectors made of a text's hash: the same text always gives the same one, any two others hardly resemble each other. */
export class FakeEmbedder implements Embedder {
  readonly dimension = 16;
  /** Every text that was asked for, in order. */
  readonly embedded: string[] = [];
  readonly #beforeEach: () => void | Promise<void>;

  constructor(
    readonly modelHash = 'fake-model',
    beforeEach: () => void | Promise<void> = () => undefined,
  ) {
    this.#beforeEach = beforeEach;
  }

  embedQuery(text: string): Promise<Float32Array> {
    return Promise.resolve(this.vectorOf(text));
  }

  async embedPassage(text: string): Promise<Float32Array> {
    this.embedded.push(text);
    await this.#beforeEach();
    return this.vectorOf(text);
  }

  vectorOf(text: string): Float32Array {
    const bytes = createHash('sha256').update(`${this.modelHash} ${text}`).digest();
    const vector = Float32Array.from({ length: this.dimension }, (_, index) => bytes.readInt16LE(index * 2));
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
