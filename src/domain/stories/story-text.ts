import type { Article } from '../articles/article.js';
import { hashText } from './shingles.js';
import { isNumber, storyWords } from './story-words.js';

/** Bounds the work on articles that are books; some 8,000 words. */
const MOST_CHARACTERS = 50_000;
const MOST_FIGURES = 32;
/** Fewer figures than this say nothing about whether two texts speak of the same thing. */
const FEW_FIGURES = 4;
const LEAST_FIGURES_SHARED = 0.34;

/** What of an article is compared: the words of its body, or of the summary where there is none. */
export interface StoryText {
  readonly words: readonly string[];
  /** Hashes of the different numbers in digits, ascending; of more than 32, the 32 smallest. */
  readonly figures: readonly number[];
}

/** Takes an article apart for comparing. */
export function storyText(article: Article): StoryText {
  const words = bodyOf(article).flatMap((paragraph) => storyWords(paragraph));
  const figures = [...new Set(words.filter(isNumber).map(hashText))].sort((a, b) => a - b);
  return { words, figures: figures.slice(0, MOST_FIGURES) };
}

/** The paragraphs that an article is compared by: the first 50,000 characters. */
export function bodyOf({ paragraphs, summary }: Article): readonly string[] {
  const body: string[] = [];
  let left = MOST_CHARACTERS;
  for (const paragraph of paragraphs.length === 0 && summary !== null ? [summary] : paragraphs) {
    if (left <= 0) break;
    body.push(paragraph.slice(0, left));
    left -= paragraph.length;
  }
  return body;
}

/**
 * Whether two texts share so few of their figures that they cannot tell the same, whatever their wording: the gold price
 * of two days. Where a list was cut, what is compared is the range of hashes that both lists cover.
 */
export function figuresDiffer(a: readonly number[], b: readonly number[]): boolean {
  const top = Math.min(lastCovered(a), lastCovered(b));
  const [inA, inB] = [a, b].map((list) => list.filter((hash) => hash <= top)) as [number[], number[]];
  const fewer = Math.min(inA.length, inB.length);
  if (fewer < FEW_FIGURES) return false;
  const others = new Set(inB);
  const shared = inA.filter((hash) => others.has(hash)).length;
  return shared < LEAST_FIGURES_SHARED * fewer;
}

function lastCovered(figures: readonly number[]): number {
  return figures.length < MOST_FIGURES ? Infinity : figures.at(-1)!;
}
