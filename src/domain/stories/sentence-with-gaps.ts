import { splitSentences } from '../sentences/split-sentences.js';
import { hashText } from './shingles.js';
import { FIGURE_KINDS, statedFigure, type StatedFigure } from './stated-figures.js';
import { isNumber, storyWords } from './story-words.js';

/** Both bound the work on hostile text. */
const MOST_SENTENCES = 120;
const MOST_FIGURES = 50;

/** A sentence as wording with gaps, and the figures that stand in the gaps. */
export interface SentenceWithGaps {
  readonly figures: readonly StatedFigure[];
  readonly hasDigits: boolean;
  /** Pairs of neighbouring words, figures left out; the borders of the sentence count as words. */
  readonly wording: ReadonlySet<number>;
}

/** The first 120 sentences of paragraphs, taken apart. */
export function sentencesWithGaps(paragraphs: readonly string[]): readonly SentenceWithGaps[] {
  return paragraphs
    .flatMap((paragraph) => splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end)))
    .slice(0, MOST_SENTENCES)
    .map(sentenceWithGaps)
    .filter(({ wording, hasDigits }) => wording.size > 1 || hasDigits);
}

/** One sentence, or a title, taken apart; of its figures the first 50 count. */
export function sentenceWithGaps(text: string): SentenceWithGaps {
  const words = storyWords(text);
  const figures: StatedFigure[] = [];
  const kept = ['^'];
  for (const [i, word] of words.entries()) {
    const figure = statedFigure(word, words[i - 1]);
    if (figure === undefined) kept.push(word);
    else figures.push(figure);
  }
  kept.push('$');
  return {
    figures: figures.slice(0, MOST_FIGURES),
    hasDigits: words.some(isNumber),
    wording: new Set(kept.slice(1).map((word, i) => hashText(`${kept[i]!} ${word}`))),
  };
}

/**
 * How many numbers, weekdays and months one sentence states in place of others of the same kind; what is only left out or
 * added is no change.
 */
export function replacedFigures(a: SentenceWithGaps, b: SentenceWithGaps): number {
  let replaced = 0;
  for (const kind of FIGURE_KINDS) {
    const [inA, inB] = [valuesOf(a, kind), valuesOf(b, kind)];
    const common = countCommon(inA, inB);
    replaced += Math.min(inA.length, inB.length) - common;
  }
  return replaced;
}

/** Share of the wording of both that they have in common, 0 to 1. */
export function likeness(a: SentenceWithGaps, b: SentenceWithGaps): number {
  let shared = 0;
  for (const pair of a.wording) if (b.wording.has(pair)) shared++;
  return (2 * shared) / (a.wording.size + b.wording.size);
}

function valuesOf({ figures }: SentenceWithGaps, kind: StatedFigure['kind']): readonly string[] {
  return figures.filter((figure) => figure.kind === kind).map(({ value }) => value);
}

function countCommon(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const value of a) left.set(value, (left.get(value) ?? 0) + 1);
  let common = 0;
  for (const value of b) {
    const count = left.get(value) ?? 0;
    if (count === 0) continue;
    left.set(value, count - 1);
    common++;
  }
  return common;
}
