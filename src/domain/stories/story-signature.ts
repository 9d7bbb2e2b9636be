import type { Article } from '../articles/article.js';
import { canonicalUrl } from './canonical-url.js';
import { hashText, scramble, shinglesOf } from './shingles.js';
import { figuresDiffer, storyText } from './story-text.js';

/** Wide enough for names of offices and other set phrases not to fill one. */
const SHINGLE_WORDS = 6;
const BODY_BANDS = 16;
const LEAD_BANDS = 15;
/** The beginning, which a paper that cuts the end off leaves. */
const LEAD_WORDS = 96;
const ROWS = 2;
const SEED = 0x5eed0001;

/** What is stored of an article so that the same story is found among very many without reading them. */
export interface StorySignature {
  /**
   * At most 32 signed 32-bit integers. Two articles that are the same story have one in common, for all but very few; a band's
   * number is part of its hash, so that one table of bands serves, looked up by equality.
   */
  readonly bands: readonly number[];
  /** Hashes of figures in the text, at most 32, ascending. */
  readonly figures: readonly number[];
  /** Day of publication, counted from 1970; `null` when none is stated. */
  readonly day: number | null;
  /** The band of the canonical URL, which is in `bands` too; `null` without one. */
  readonly page: number | null;
}

/**
 * The signature of an article: equal for equal text and URL, in every process and on every machine, so it can be stored.
 * Bands are MinHash (two rows each) over the wording of the body and of its beginning, which finds what was cut
 * short, and the canonical URL.
 */
export function storySignature(article: Article): StorySignature {
  const { words, figures, day } = storyText(article);
  const bands = [
    ...minHashBands(shinglesOf(words, SHINGLE_WORDS), 0, BODY_BANDS),
    ...minHashBands(shinglesOf(words.slice(0, LEAD_WORDS), SHINGLE_WORDS), BODY_BANDS, LEAD_BANDS),
  ];
  const url = article.url === null ? undefined : canonicalUrl(article.url);
  const page = url === undefined ? null : hashText(`page ${url}`);
  return { bands: page === null ? bands : [...bands, page], figures, day, page };
}

/**
 * Whether it is worth comparing the articles of two signatures that share a band. False only where `isSameStory` is false;
 * daily figures in the same words, of which an archive holds thousands, mostly end here.
 */
export function mayBeSameStory(a: StorySignature, b: StorySignature): boolean {
  return (a.page !== null && a.page === b.page) || !figuresDiffer(a, b);
}

function minHashBands(shingles: ReadonlySet<number>, firstBand: number, count: number): readonly number[] {
  if (shingles.size === 0) return [];
  return Array.from({ length: count }, (_, i) => {
    const band = firstBand + i;
    let hash = scramble(band + 1);
    for (let row = 0; row < ROWS; row++)
      hash = scramble(Math.imul(hash, 31) ^ leastHash(shingles, band * ROWS + row));
    return hash;
  });
}

/** The smallest hash of the set under one of many orders. */
function leastHash(shingles: ReadonlySet<number>, order: number): number {
  const seed = scramble(SEED + order);
  let least = 0x7fffffff;
  for (const shingle of shingles) {
    const hash = scramble(shingle ^ seed);
    if (hash < least) least = hash;
  }
  return least;
}
