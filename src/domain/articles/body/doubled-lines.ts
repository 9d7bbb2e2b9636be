import type { Line } from '../lines/line-role.js';

export interface DoubledLines {
  /** What describes a picture, printed as its text and under it. */
  readonly captions: readonly number[];
  /** The first of two, and links to other articles: picture, headline and teaser. */
  readonly out: readonly number[];
}

/**
 * Lines that a copy of a page prints twice in a row: a picture's description and the caption under it, or a link's picture
 * and its headline, which a teaser may follow.
 */
export function doubledLines(lines: readonly Line[], start: number, end: number): DoubledLines {
  const captions: number[] = [];
  const out: number[] = [];
  for (let i = start; i + 1 < end; i++) {
    const [line, again, below] = [lines[i]!, lines[i + 1]!, lines[i + 2]];
    if (line.text !== again.text || again.block.gap > 0 || line.words < 3 || line.block.kind !== 'text')
      continue;
    out.push(i);
    const goesOn = below?.block.gap === 0 && i + 2 < end;
    if (line.endsSentence || (line.role === 'credit' && !goesOn)) captions.push(i + 1);
    else if (goesOn && line.role === 'short') {
      out.push(i + 1);
      if (below.role === 'sentence' && (lines[i + 3]?.block.gap ?? 1) > 0) out.push(i + 2);
    }
    i++;
  }
  return { captions, out };
}
