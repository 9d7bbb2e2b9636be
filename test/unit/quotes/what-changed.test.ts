import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatChanged } from '../../../src/domain/quotes/what-changed.js';
import type { Article } from '../../../src/domain/articles/article.js';
import { anArticle } from '../../support/fake-corpus.js';
import { hostileTexts } from '../../support/hostile-texts.js';
import { storyPairs } from '../stories/stories.js';

const WALL = 'The council voted to rebuild the wall.';
const COST = 'The work will cost 14 million and take a year.';

function article(paragraphs: readonly string[], title = 'The wall'): Article {
  return anArticle({ title, paragraphs });
}

describe('a change shows', () => {
  it('the title when it is another', () => {
    expect(whatChanged(article([WALL], 'A wall'), article([COST], 'The wall falls'))).toEqual({
      before: 'A wall',
      now: 'The wall falls',
    });
  });

  it('other figures before other words', () => {
    const now = [
      'The council has voted to rebuild the wall.',
      'The work will cost 15 million and take a year.',
    ];
    expect(whatChanged(article([WALL, COST]), article(now))).toEqual({ before: COST, now: now[1] });
  });

  it('a clause in the place of another before one that came', () => {
    const now = ['Nobody was against it in the end.', 'The council voted to rebuild the sea wall.'];
    expect(whatChanged(article([WALL]), article(now))).toEqual({ before: WALL, now: now[1] });
  });

  it('what came, or what went', () => {
    expect(whatChanged(article([WALL]), article([WALL, COST]))).toEqual({ before: undefined, now: COST });
    expect(whatChanged(article([WALL, COST]), article([WALL]))).toEqual({ before: COST, now: undefined });
  });

  it('nothing when only the order, the summary or white space at the edges is another', () => {
    expect(whatChanged(article([WALL, COST]), article([COST, WALL]))).toBeUndefined();
    const before = article([WALL]);
    expect(whatChanged(before, { ...before, summary: 'A summary', captions: ['A caption'] })).toBeUndefined();
    expect(whatChanged(before, article([` ${WALL} `]))).toBeUndefined();
  });
});

describe('what is shown', () => {
  const hostile = fc.constantFrom(...hostileTexts.map(([, text]) => text.slice(0, 400)));
  const texts = fc.record({ title: hostile, paragraphs: fc.array(hostile, { maxLength: 3 }) });
  const pairs = fc.oneof(
    storyPairs,
    fc.tuple(texts, texts).map(([a, b]) => [anArticle(a), anArticle(b)] as const),
  );

  it('stands word for word in the article that it is of, and is not in the other', () => {
    fc.assert(
      fc.property(pairs, ([before, now]) => {
        const change = whatChanged(before, now);
        if (change === undefined) {
          expect(before.title).toBe(now.title);
          return;
        }
        expect(change.before).not.toBe(change.now);
        expectIn(before, change.before);
        expectIn(now, change.now);
      }),
    );
  });

  it('is nothing between an article and itself', () => {
    fc.assert(
      fc.property(pairs, ([one]) => {
        expect(whatChanged(one, { ...one, paragraphs: [...one.paragraphs] })).toBeUndefined();
      }),
    );
  });

  function expectIn({ title, paragraphs }: Article, quote: string | undefined): void {
    if (quote !== undefined) expect([title, ...paragraphs].some((text) => text.includes(quote))).toBe(true);
  }
});
