import type { Embedder } from '../../src/application/ports/embedder.js';
import { foldDiacritics } from '../../src/domain/text/fold.js';
import { tokenise } from '../../src/domain/text/tokenise.js';
import { FakeEmbedder } from './fake-embedder.js';

/** Vectors made of a text's words: the more words two texts share, the nearer they are. */
export class WordEmbedder implements Embedder {
  readonly modelHash = 'words';
  readonly #words = new FakeEmbedder('word');
  readonly dimension = this.#words.dimension;

  embedQuery(text: string): Promise<Float32Array> {
    return Promise.resolve(this.vectorOf(text));
  }

  embedPassage(text: string): Promise<Float32Array> {
    return Promise.resolve(this.vectorOf(text));
  }

  vectorOf(text: string): Float32Array {
    const words = tokenise(text).map(({ norm }) => foldDiacritics(norm));
    const sum = new Float32Array(this.dimension);
    for (const word of words.length > 0 ? words : ['']) {
      for (const [d, value] of this.#words.vectorOf(word).entries()) sum[d]! += value;
    }
    const length = Math.hypot(...sum);
    return sum.map((value) => value / length);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
