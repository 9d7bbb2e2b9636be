import type { Embedder } from '../ports/embedder.js';
import type { IngestStore } from '../ports/ingest-store.js';

/** Requests in flight: enough that the model never waits for us, few enough that a stop is quick. */
const AHEAD = 4;
/** Embeddings a transaction: what a crash can cost. */
const BATCH = 64;

/**
 * Embeds texts and puts them into the cache, in order. When the signal fires, what is done is kept and the signal's
 * reason thrown.
 * @param onEmbedded called after each text
 */
export async function embedTexts(
  texts: readonly string[],
  { embedder, store }: { readonly embedder: Embedder; readonly store: IngestStore },
  {
    signal,
    onEmbedded,
  }: { readonly signal?: AbortSignal | undefined; readonly onEmbedded: (text: string) => void },
): Promise<void> {
  const pending: Promise<Float32Array>[] = [];
  let asked = 0;
  let batch: { text: string; vector: Float32Array }[] = [];
  try {
    for (const text of texts) {
      signal?.throwIfAborted();
      while (pending.length < AHEAD && asked < texts.length) {
        const vector = embedder.embedPassage(texts[asked++]!);
        // It is awaited in its turn; until then its failure must not count as unhandled.
        vector.catch(() => undefined);
        pending.push(vector);
      }
      batch.push({ text, vector: await pending.shift()! });
      onEmbedded(text);
      if (batch.length >= BATCH) {
        const full = batch;
        batch = [];
        await store.addEmbeddings(full);
      }
    }
  } finally {
    if (batch.length > 0) await store.addEmbeddings(batch);
  }
}
