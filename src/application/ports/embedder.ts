/** Turns text into vectors. All vectors are `Float32Array`s of length `dimension`, L2-normalised. */
export interface Embedder {
  /** Names the weights: same hash, same vectors. Part of the embedding cache's key. */
  readonly modelHash: string;
  readonly dimension: number;
  embedQuery(text: string): Promise<Float32Array>;
  embedPassage(text: string): Promise<Float32Array>;
  close(): Promise<void>;
}
