import type { Article } from '../articles/article.js';
import type { Strictness } from './subscription.js';
import {
  LEAST_LEAD,
  MOST_BY_WORDS,
  TOPIC_THRESHOLDS,
  topicCloseness,
  wordsOfArticle,
  wordsOfTopic,
  type TopicWords,
} from './topic-closeness.js';
import { centredPassage, centredSentence, type TopicSpace } from './topic-space.js';

/** A topic with the vector of its sentence as the embedder gives it for queries. */
export interface EmbeddedTopic {
  readonly sentence: string;
  readonly strictness: Strictness;
  readonly vector: Float32Array;
}

/** An article with the L2-normalised vectors of its body paragraphs, in order. */
export interface EmbeddedArticle {
  readonly article: Article;
  readonly passages: readonly { readonly paragraph: number; readonly vector: Float32Array }[];
}

export interface TopicHit<T> {
  readonly value: T;
  /** The nearest. */
  readonly paragraph: number;
  /** See {@link topicCloseness}. */
  readonly score: number;
}

interface Row<T> {
  readonly value: T;
  readonly threshold: number;
  readonly words: TopicWords;
}

const ROWS_AT_FIRST = 64;
/** So that a step takes some milliseconds. */
const ROWS_A_STEP = 512;

/** Many topics side by side, each a byte a dimension, compared with an article in one pass. */
export class TopicIndex<T> {
  readonly #space: TopicSpace;
  readonly #dimension: number;
  /** Row for row the centred vectors of topics, as bytes, and what a byte of each stands for. */
  #bytes: Int8Array;
  #steps: Float32Array;
  /** Undefined: free. */
  readonly #rows: (Row<T> | undefined)[] = [];
  readonly #rowOf = new Map<T, number>();
  readonly #free: number[] = [];

  constructor(space: TopicSpace) {
    this.#space = space;
    this.#dimension = space.passages.en.length;
    this.#bytes = new Int8Array(ROWS_AT_FIRST * this.#dimension);
    this.#steps = new Float32Array(ROWS_AT_FIRST);
  }

  /** @throws RangeError for a vector of another length than the space's: it is of another model */
  add({ sentence, strictness, vector }: EmbeddedTopic, value: T): void {
    if (vector.length !== this.#dimension)
      throw new RangeError(`a topic's vector has ${vector.length} dimensions and not ${this.#dimension}`);
    this.remove(value);
    const words = wordsOfTopic(sentence);
    const row = this.#free.pop() ?? this.#rows.length;
    this.#rows[row] = { value, threshold: TOPIC_THRESHOLDS[strictness], words };
    this.#rowOf.set(value, row);
    this.#write(row, centredSentence(this.#space, words.language, vector));
  }

  remove(value: T): void {
    const row = this.#rowOf.get(value);
    if (row === undefined) return;
    this.#rowOf.delete(value);
    this.#rows[row] = undefined;
    this.#free.push(row);
  }

  /** The topics that an article is close enough to, in steps of some milliseconds; topics may come and go between them. */
  *matching({ article, passages }: EmbeddedArticle): Generator<readonly TopicHit<T>[]> {
    if (passages.length === 0 || this.#rowOf.size === 0) return;
    const vectors = passages.map(({ vector }) => centredPassage(this.#space, article.language, vector));
    // Finding concepts takes longer than comparing a thousand topics, and most articles come near none.
    let words: TopicWords | undefined;
    const wordsOnce = (): TopicWords => (words ??= wordsOfArticle(article, passages[0]!.paragraph));
    for (let first = 0; first < this.#rows.length; first += ROWS_A_STEP) {
      const hits: TopicHit<T>[] = [];
      for (let row = first; row < Math.min(first + ROWS_A_STEP, this.#rows.length); row++) {
        const found = this.#compared(row, vectors, wordsOnce);
        if (found !== undefined) hits.push({ ...found, paragraph: passages[found.nearest]!.paragraph });
      }
      yield hits;
    }
  }

  #compared(
    row: number,
    vectors: readonly Float32Array[],
    words: () => TopicWords,
  ): { readonly value: T; readonly nearest: number; readonly score: number } | undefined {
    const topic = this.#rows[row];
    if (topic === undefined) return undefined;
    const lead = this.#cosine(row, vectors[0]!);
    if (lead < LEAST_LEAD) return undefined;
    let nearest = 0;
    let best = lead;
    for (let i = 1; i < vectors.length; i++) {
      const cosine = this.#cosine(row, vectors[i]!);
      if (cosine > best) [nearest, best] = [i, cosine];
    }
    if ((lead + best) / 2 + MOST_BY_WORDS < topic.threshold) return undefined;
    const score = topicCloseness(lead, best, topic.words, words());
    return score < topic.threshold ? undefined : { value: topic.value, nearest, score };
  }

  #write(row: number, vector: Float32Array): void {
    if ((row + 1) * this.#dimension > this.#bytes.length) this.#grow();
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const step = largest / 127;
    this.#steps[row] = step;
    const at = row * this.#dimension;
    for (let d = 0; d < this.#dimension; d++)
      this.#bytes[at + d] = step === 0 ? 0 : Math.round(vector[d]! / step);
  }

  #grow(): void {
    const bytes = new Int8Array(2 * this.#bytes.length);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
    const steps = new Float32Array(2 * this.#steps.length);
    steps.set(this.#steps);
    this.#steps = steps;
  }

  /** Four sums side by side: one alone would wait for each addition. */
  #cosine(row: number, vector: Float32Array): number {
    const bytes = this.#bytes;
    const length = this.#dimension;
    let at = row * length;
    let [a, b, c, e] = [0, 0, 0, 0];
    let d = 0;
    for (; d + 3 < length; d += 4, at += 4) {
      a += bytes[at]! * vector[d]!;
      b += bytes[at + 1]! * vector[d + 1]!;
      c += bytes[at + 2]! * vector[d + 2]!;
      e += bytes[at + 3]! * vector[d + 3]!;
    }
    for (; d < length; d++, at++) a += bytes[at]! * vector[d]!;
    return (a + b + c + e) * this.#steps[row]!;
  }
}
