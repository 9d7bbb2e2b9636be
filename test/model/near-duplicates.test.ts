import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FileArticleReader } from '../../src/adapters/corpus/file-article-reader.js';
import type { Article } from '../../src/domain/articles/article.js';
import { isSameStory } from '../../src/domain/stories/same-story.js';
import { storySignature } from '../../src/domain/stories/story-signature.js';

interface LabelledPair {
  readonly id: string;
  readonly kind: string;
  readonly sameStory: boolean;
  readonly a: Article;
  readonly b: Article;
}

const FLOOR = 0.98;
const CANDIDATES_FLOOR = 0.99;
const DEV = 'test/evalsets/articles-dev';

function pairsOf(half: string): readonly LabelledPair[] {
  return readFileSync(`test/evalsets/near-duplicates/${half}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledPair);
}

function shareABand(a: Article, b: Article): boolean {
  const bands = new Set(storySignature(a).bands);
  return storySignature(b).bands.some((band) => bands.has(band));
}

async function articleIn(file: string): Promise<Article> {
  const outcome = (await new FileArticleReader().parse(`${DEV}/pairs/${file}`)).extract(() => false);
  if (outcome.status === 'rejected') throw new Error(`${file} was rejected: ${outcome.reason}`);
  return outcome.articles[0]!;
}

describe.each(['fixing', 'held-out'])('the labelled pairs %s', (half) => {
  const pairs = pairsOf(half);
  const same = pairs.filter(({ sameStory }) => sameStory);

  it('are told with precision and recall of .98 each, the same from both sides', () => {
    const told = pairs.filter(({ a, b }) => isSameStory(a, b));
    const toldBack = pairs.filter(({ a, b }) => isSameStory(b, a));
    expect(toldBack).toEqual(told);
    const right = told.filter(({ sameStory }) => sameStory).length;
    const wrong = pairs
      .filter((pair) => told.includes(pair) !== pair.sameStory)
      .map(({ id, kind }) => `${id} ${kind}`);
    expect(right / told.length, wrong.join('\n')).toBeGreaterThanOrEqual(FLOOR);
    expect(right / same.length, wrong.join('\n')).toBeGreaterThanOrEqual(FLOOR);
  });

  it('share a band when they are the same story', () => {
    const missed = same.filter(({ a, b }) => !shareABand(a, b)).map(({ id }) => id);
    expect(1 - missed.length / same.length, missed.join(' ')).toBeGreaterThanOrEqual(CANDIDATES_FLOOR);
  });

  it('have template news for a third of what is not the same story, and no pair of one page', () => {
    const others = pairs.filter(({ sameStory }) => !sameStory);
    expect(others.filter(({ kind }) => kind.startsWith('template')).length).toBeGreaterThan(
      others.length / 3,
    );
    expect(pairs.filter(({ a, b }) => a.url === b.url)).toEqual([]);
  });
});

describe('the small cases of articles-dev', () => {
  const cases = readFileSync(`${DEV}/near-duplicates.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { a: string; b: string; kind: string; same_story: boolean });

  it('are all there', () => {
    expect(readdirSync(`${DEV}/pairs`).length).toBe(2 * cases.length);
  });

  it.each(cases.map((one) => [one.kind, one] as const))('are told: %s', async (_, { a, b, same_story }) => {
    const [one, other] = [await articleIn(a), await articleIn(b)];
    expect(isSameStory(one, other)).toBe(same_story);
    // Not by the URL alone, which some of them share.
    expect(isSameStory({ ...one, url: null }, { ...other, url: null })).toBe(same_story);
    if (same_story) expect(shareABand({ ...one, url: null }, { ...other, url: null })).toBe(true);
  });
});
