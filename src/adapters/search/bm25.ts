/** Saturation of repeated terms; 1.2 is the usual value (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework"). */
const K1 = 1.2;
/** How much long passages are held to be long-winded: 0 not at all, 1 in full. */
const B = 0.75;

/** How many passages there are, and how long they are on average in terms of all fields. */
export interface CollectionStats {
  readonly passages: number;
  readonly averageLength: number;
}

/** Inverse document frequency of a term; above 0 also for a term of every passage (as in Lucene). */
export function inverseDocumentFrequency(passagesWithTerm: number, { passages }: CollectionStats): number {
  return Math.log(1 + (passages - passagesWithTerm + 0.5) / (passagesWithTerm + 0.5));
}

/**
 * What a term adds to a passage's BM25 score, before its inverse document frequency.
 * @param frequency how often it stands there, times the weight of its field
 */
export function saturatedFrequency(
  frequency: number,
  length: number,
  { averageLength }: CollectionStats,
): number {
  return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / averageLength));
}
