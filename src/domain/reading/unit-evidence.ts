import type { Span } from '../text/span.js';
import type { TokenLogProbs } from './reading.js';

/** What the reader says of one stretch of its context. */
export interface UnitEvidence {
  /** Best log P(start) + log P(end) of an answer that lies inside; -Infinity when no token does. */
  readonly bestLogProb: number;
  /** Where that answer stands, in the context's UTF-16 units. */
  readonly bestSpan: Span | undefined;
  /** Probability mass of starts and of ends inside. */
  readonly startMass: number;
  readonly endMass: number;
}

/** Longest answer looked for, in tokens. SQuAD's longest are a little over 40. */
const MAX_ANSWER_TOKENS = 48;

/** Weighs every answer that lies wholly inside `unit`, a stretch of the context. */
export function unitEvidence(reading: TokenLogProbs, unit: Span): UnitEvidence {
  const { tokenStarts, tokenEnds, startLogProbs, endLogProbs } = reading;
  let first = 0;
  while (first < tokenStarts.length && tokenStarts[first]! < unit.start) first++;
  let last = first - 1;
  while (last + 1 < tokenEnds.length && tokenEnds[last + 1]! <= unit.end) last++;
  let bestLogProb = -Infinity;
  let bestSpan: Span | undefined;
  let startMass = 0;
  let endMass = 0;
  for (let start = first; start <= last; start++) {
    startMass += Math.exp(startLogProbs[start]!);
    endMass += Math.exp(endLogProbs[start]!);
    const limit = Math.min(last, start + MAX_ANSWER_TOKENS - 1);
    for (let end = start; end <= limit; end++) {
      const logProb = startLogProbs[start]! + endLogProbs[end]!;
      if (logProb > bestLogProb) {
        bestLogProb = logProb;
        bestSpan = { start: tokenStarts[start]!, end: tokenEnds[end]! };
      }
    }
  }
  return { bestLogProb, bestSpan, startMass, endMass };
}
