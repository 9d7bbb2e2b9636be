/** Share of pairs of a positive and a negative whose positive has the larger score; ties count half. NaN without both. */
export function auroc(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ];
  all.sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let i = 0; i < all.length;) {
    let j = i;
    while (j < all.length && all[j]!.score === all[i]!.score) j++;
    const meanRank = (i + 1 + j) / 2;
    for (let k = i; k < j; k++) if (all[k]!.positive) rankSum += meanRank;
    i = j;
  }
  const n = positives.length;
  return (rankSum - (n * (n + 1)) / 2) / (n * negatives.length);
}

/** How well `not_found` was said. */
export interface NotFoundScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of answerable questions that were answered. */
  readonly answered: number;
}

/** Precision, recall and F1 of saying `not_found` to what lies below `threshold`. */
export function notFoundAt(
  threshold: number,
  answerable: readonly number[],
  unanswerable: readonly number[],
): NotFoundScore {
  const right = unanswerable.filter((confidence) => confidence < threshold).length;
  const wrong = answerable.filter((confidence) => confidence < threshold).length;
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = unanswerable.length === 0 ? 0 : right / unanswerable.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, answered: answerable.length === 0 ? 1 : 1 - wrong / answerable.length };
}

/** The largest threshold at which at least `share` of the answerable questions are answered. */
export function thresholdFor(share: number, answerable: readonly number[]): number {
  const sorted = [...answerable].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * (1 - share) + 1e-9)] ?? 0;
}

/** Middle value; the lower one of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;
}
