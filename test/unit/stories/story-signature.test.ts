import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/articles/article.js';
import { isSameStory } from '../../../src/domain/stories/same-story.js';
import { mayBeSameStory, storySignature } from '../../../src/domain/stories/story-signature.js';
import { anArticle } from '../../support/fake-corpus.js';
import { aStory, storyPairs } from './stories.js';

const FERRY = anArticle({
  url: 'https://www.example.com/ferry?utm_source=mail',
  paragraphs: [
    'The car ferry to Skerra will sail again on April 6 after 2 winters without a crossing.',
    'Vé khứ hồi cho ô tô giá 1,2 triệu đồng, trẻ em dưới 6 tuổi đi miễn phí.',
  ],
});

function sharedBands(a: Article, b: Article): number {
  const others = new Set(storySignature(b).bands);
  return storySignature(a).bands.filter((band) => others.has(band)).length;
}

describe('the signature of an article', () => {
  it('is what it was when signatures were first stored', () => {
    expect(storySignature(FERRY)).toMatchInlineSnapshot(`
      {
        "bands": [
          1335051853,
          -1824007572,
          497876182,
          -1272157211,
          1505723688,
          -500305717,
          2120755259,
          974754328,
          -852167842,
          -381638574,
          1773081997,
          -1763180115,
          -924185483,
          2019116492,
          -46027163,
          -632340138,
          -918355389,
          -9961693,
          -1686291108,
          1748975911,
          1217901879,
          -423381637,
          -2142648946,
          1957974937,
          1352021097,
          718884806,
          -534697939,
          514849877,
          907176695,
          -313275799,
          1504402814,
          952316303,
        ],
        "day": null,
        "figures": [
          205589462,
          229426361,
          1020151135,
        ],
        "page": 952316303,
      }
    `);
  });

  it('is at most 32 different integers of 32 bits', () => {
    const { bands } = storySignature(aStory());
    expect(bands.length).toBe(new Set(bands).size);
    expect(bands.length).toBeLessThanOrEqual(32);
    expect(bands.every((band) => (band | 0) === band)).toBe(true);
  });

  it('is the same for text typed without diacritics, decomposed, with other quotes or another notation of numbers', () => {
    const { bands } = storySignature(FERRY);
    const retyped = [
      (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
      (text: string) => text.normalize('NFD'),
      (text: string) => text.toUpperCase(),
      (text: string) => text.replace('1,2', '1.2').replace('Skerra', '“Skerra”'),
    ];
    for (const retype of retyped)
      expect(storySignature({ ...FERRY, paragraphs: FERRY.paragraphs.map(retype) }).bands).toEqual(bands);
  });

  it('does not hang on where paragraphs end', () => {
    expect(storySignature({ ...FERRY, paragraphs: [FERRY.paragraphs.join(' ')] })).toEqual(
      storySignature(FERRY),
    );
  });

  it('shares the band of the canonical URL with any text at that URL', () => {
    const page = anArticle({
      url: 'http://example.com/ferry/',
      paragraphs: ['Quite another text, 1 2 3 4 5.'],
    });
    expect(sharedBands(FERRY, page)).toBe(1);
    expect(mayBeSameStory(storySignature(FERRY), storySignature(page))).toBe(true);
  });

  it('shares nothing with another text', () => {
    expect(sharedBands(FERRY, aStory())).toBe(0);
  });

  it('is made of the summary where there is no body, and of the URL alone where there is no text', () => {
    const { bands } = storySignature(anArticle({ paragraphs: [], summary: 'A ferry sails again.' }));
    expect(bands).toEqual(storySignature(anArticle({ paragraphs: ['A ferry sails again.'] })).bands);
    expect(storySignature(anArticle({ paragraphs: ['🎉'], url: 'https://example.com/1' })).bands.length).toBe(
      1,
    );
    expect(storySignature(anArticle({ paragraphs: [] })).bands).toEqual([]);
  });

  it('says without the texts that many figures are others', () => {
    const gold = (buy: string, sell: string, world: string) =>
      storySignature(
        anArticle({ paragraphs: [`Gold was bought at ${buy}, sold at ${sell}, ${world}, up 1.`] }),
      );
    expect(mayBeSameStory(gold('152.3', '154.3', '4,012'), gold('151.1', '153.1', '3,980'))).toBe(false);
    expect(mayBeSameStory(gold('152.3', '154.3', '4,012'), gold('152.3', '154.3', '4,021'))).toBe(true);
  });

  it('never excludes what is the same story, and is the same whoever asks', () => {
    fc.assert(
      fc.property(storyPairs, ([a, b]) => {
        const [one, other] = [storySignature(a), storySignature(b)];
        const may = mayBeSameStory(one, other);
        expect(mayBeSameStory(other, one)).toBe(may);
        if (isSameStory(a, b)) expect(may).toBe(true);
      }),
    );
  });
});
