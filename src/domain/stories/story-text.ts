import type { Article } from '../articles/article.js';
import { hashText } from './shingles.js';
import { isNumber, storyWords } from './story-words.js';

/** Bounds the work on articles that are books; some 8,000 words. */
const MOST_CHARACTERS = 50_000;
const MOST_FIGURES = 32;
/** Days within which papers correct what they wrote, and copy it with figures of their own. */
export const SOON_DAYS = 2;
/** Fewer figures than `few` say nothing about whether two texts speak of the same thing. */
const FIGURES_SOON = { few: 4, leastShared: 0.34 };
const FIGURES_LATER = { few: 2, leastShared: 0.7 };

/** What of an article is compared: the words of its body, or of the summary where there is none. */
export interface StoryText {
  readonly words: readonly string[];
  /** Hashes of the different numbers in digits, ascending; of more than 32, the 32 smallest. */
  readonly figures: readonly number[];
  /** Day of publication, counted from 1970; `null` when none is stated. */
  readonly day: number | null;
}

/** Takes an article apart for comparing. */
export function storyText(article: Article): StoryText {
  const words = bodyOf(article).flatMap((paragraph) => storyWords(paragraph));
  const figures = [...new Set(words.filter(isNumber).map(hashText))].sort((a, b) => a - b);
  return { words, figures: figures.slice(0, MOST_FIGURES), day: dayOf(article.publishedAt) };
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

/** Days between the publications; `undefined` when one is not known. */
export function daysApart(a: Pick<StoryText, 'day'>, b: Pick<StoryText, 'day'>): number | undefined {
  return a.day === null || b.day === null ? undefined : Math.abs(a.day - b.day);
}

/**
 * Whether two texts share so few of their figures that they cannot tell the same, whatever their wording: the gold price
 * of two days. Where a list was cut, what is compared is the range of hashes that both lists cover.
 */
export function figuresDiffer(
  a: Pick<StoryText, 'figures' | 'day'>,
  b: Pick<StoryText, 'figures' | 'day'>,
): boolean {
  const top = Math.min(lastCovered(a.figures), lastCovered(b.figures));
  const inA = a.figures.filter((hash) => hash <= top);
  const inB = new Set(b.figures.filter((hash) => hash <= top));
  const fewer = Math.min(inA.length, inB.size);
  const { few, leastShared } = (daysApart(a, b) ?? 0) > SOON_DAYS ? FIGURES_LATER : FIGURES_SOON;
  return fewer >= few && inA.filter((hash) => inB.has(hash)).length < leastShared * fewer;
}

function lastCovered(figures: readonly number[]): number {
  return figures.length < MOST_FIGURES ? Infinity : figures.at(-1)!;
}

function dayOf(publishedAt: string | null): number | null {
  const day = publishedAt === null ? NaN : Date.parse(publishedAt.slice(0, 10)) / 86_400_000;
  return Number.isNaN(day) ? null : day;
}
