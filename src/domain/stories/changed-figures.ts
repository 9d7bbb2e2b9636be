import { replacedFigures, type SentenceWithGaps } from './sentence-with-gaps.js';

/** Share of wording, figures left out, from which two sentences are one that was filled in anew or edited. */
export const SAME_WORDING = 0.4;

/** How the figures of two texts fare in the sentences that both have. */
export interface FigureComparison {
  /** Sentences with figures that both texts have, as far as wording goes. */
  readonly compared: number;
  /** Those of them that state another figure in place of one. */
  readonly changed: number;
  /** How many figures are replaced in those. */
  readonly replaced: number;
  /** How many figures are replaced in the first sentence, where both begin with the same one. */
  readonly replacedFirst: number;
  /** All of those are the same sentence but for their figures. */
  readonly onlyFigures: boolean;
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly likeness: number;
  readonly replaced: number;
}

/** Puts the sentences of two texts side by side, each at most once, the most alike first. Symmetric. */
export function compareFigures(
  a: readonly SentenceWithGaps[],
  b: readonly SentenceWithGaps[],
): FigureComparison {
  const pairs = bestPairs(likePairs(a, b));
  const changed = pairs.filter(({ replaced }) => replaced > 0);
  return {
    compared: pairs.filter(({ i, j, replaced }) => replaced > 0 || a[i]!.hasDigits || b[j]!.hasDigits).length,
    changed: changed.length,
    replaced: changed.reduce((sum, { replaced }) => sum + replaced, 0),
    replacedFirst: changed.find(({ i, j }) => i === 0 && j === 0)?.replaced ?? 0,
    onlyFigures: changed.every(({ likeness }) => likeness === 1),
  };
}

/** Which of the pairs stand, so that no sentence stands in two. */
function bestPairs(pairs: readonly Pair[]): readonly Pair[] {
  const takenOfA = new Set<number>();
  const takenOfB = new Set<number>();
  // Of pairs that are alike, those that state the same, then those at the same place: rows of a table. The order is the
  // same from both sides.
  const ordered = [...pairs].sort(
    (p, q) =>
      q.likeness - p.likeness ||
      Math.min(p.replaced, 1) - Math.min(q.replaced, 1) ||
      Math.abs(p.i - p.j) - Math.abs(q.i - q.j) ||
      p.i + p.j - (q.i + q.j),
  );
  return ordered.filter(({ i, j }) => {
    if (takenOfA.has(i) || takenOfB.has(j)) return false;
    takenOfA.add(i);
    takenOfB.add(j);
    return true;
  });
}

/** All pairs with enough wording in common, found by the wording. */
function likePairs(a: readonly SentenceWithGaps[], b: readonly SentenceWithGaps[]): readonly Pair[] {
  const having = new Map<number, number[]>();
  for (const [j, { wording }] of b.entries())
    for (const pair of wording) {
      const list = having.get(pair);
      if (list === undefined) having.set(pair, [j]);
      else list.push(j);
    }
  const pairs: Pair[] = [];
  for (const [i, sentence] of a.entries()) {
    const shared = new Map<number, number>();
    for (const pair of sentence.wording)
      for (const j of having.get(pair) ?? []) shared.set(j, (shared.get(j) ?? 0) + 1);
    for (const [j, count] of shared) {
      const other = b[j]!;
      const likeness = (2 * count) / (sentence.wording.size + other.wording.size);
      if (likeness >= SAME_WORDING)
        pairs.push({ i, j, likeness, replaced: replacedFigures(sentence, other) });
    }
  }
  return pairs;
}
