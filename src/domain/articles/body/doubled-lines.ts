import type { Line } from '../lines/line-role.js';
import { TELLS } from '../lines/caption-words.js';
import { sharesTopic } from '../topic.js';
import { isParagraph } from './link-box.js';

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
  const told = lines
    .slice(start, end)
    .filter((line) => isParagraph(line) && line.words >= 8 && line.block.gap > 0)
    .map(({ text }) => text)
    .join(' ');
  const out: number[] = [];
  const firstParagraph = lines.findIndex((line, i) => i >= start && isParagraph(line) && line.words >= 8);
  for (let i = start; i + 1 < end; i++) {
    const [line, again, below] = [lines[i]!, lines[i + 1]!, lines[i + 2]];
    if (line.text !== again.text || again.block.gap > 0 || line.words < 3 || line.block.kind !== 'text')
      continue;
    const goesOn = below?.block.gap === 0 && i + 2 < end;
    const isTeaser = goesOn && below.role === 'sentence' && (lines[i + 3]?.block.gap ?? 1) > 0;
    if (line.role === 'sentence') {
      out.push(i);
      // Before the first paragraph the lead may stand once more.
      if (firstParagraph !== -1 && firstParagraph < i) captions.push(i + 1);
    } else if (line.role === 'credit' && !goesOn) {
      out.push(i);
      captions.push(i + 1);
    } else if (line.role === 'short' && isTeaser && isOfAnother(lines, i + 2, told))
      out.push(i, i + 1, i + 2);
    i++;
  }
  return { captions, out };
}

/** What a link's teaser says: nothing that the article goes on from, or something else than it, and not who said so. */
function isOfAnother(lines: readonly Line[], index: number, told: string): boolean {
  const [teaser, after] = [lines[index]!, lines[index + 1]];
  if (after === undefined || !isParagraph(after)) return true;
  return !sharesTopic(teaser.text, told) && !TELLS.test(teaser.folded);
}
