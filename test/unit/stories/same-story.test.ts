import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/articles/article.js';
import { isSameStory } from '../../../src/domain/stories/same-story.js';
import { anArticle } from '../../support/fake-corpus.js';
import { aStory, storyPairs } from './stories.js';

const story = aStory();
const elsewhere = {
  title: 'Wexley gets its wall',
  publisher: 'QuickNews',
  url: 'https://quicknews.example/1',
};

function replaced(changes: readonly (readonly [string, string])[], rest: Partial<Article> = {}): Article {
  const paragraphs = story.paragraphs.map((text) =>
    changes.reduce((now, [from, to]) => now.replace(from, to), text),
  );
  return aStory({ ...elsewhere, ...rest, paragraphs });
}

/** Says so from both sides. */
function expectSame(a: Article, b: Article, same: boolean): void {
  expect([isSameStory(a, b), isSameStory(b, a)]).toEqual([same, same]);
}

describe('the same story', () => {
  it('is the page at the same canonical URL, whatever it says now', () => {
    expectSame(
      story,
      aStory({ url: `${story.url!}/?utm_source=x#top`, paragraphs: ['All is different.'] }),
      true,
    );
  });

  it('is a copy under another title and URL, days later', () => {
    expectSame(story, aStory({ ...elsewhere, publishedAt: '2025-11-30' }), true);
  });

  it('is a copy with small edits', () => {
    const edits = [
      ['told some 200 residents', 'said to about 200 residents'],
      ['as long as the pile drivers are at work', 'while the pile drivers work'],
    ] as const;
    expectSame(story, replaced(edits), true);
  });

  it('is a copy with a paragraph more, wherever it stands', () => {
    const more =
      'The wall was built by prisoners in the last century and has been patched after every storm since then.';
    for (let at = 0; at <= story.paragraphs.length; at++)
      expectSame(story, aStory({ ...elsewhere, paragraphs: story.paragraphs.toSpliced(at, 0, more) }), true);
  });

  it('is a reprint that is cut after the second paragraph', () => {
    expectSame(story, aStory({ ...elsewhere, paragraphs: story.paragraphs.slice(0, 2) }), true);
  });

  it('is a copy in which a figure was corrected, also in the lead, within two days', () => {
    expectSame(story, replaced([['18 months', '16 months']], { publishedAt: '2025-11-19' }), true);
    expectSame(story, replaced([['in 3 places', 'in 5 places']], { publishedAt: '2025-11-20' }), true);
  });

  it('is not a follow-up that repeats a paragraph, nor one that repeats a brief', () => {
    const news = [
      'Workers who dug for the new sea wall of Port Wexley have found the hull of a ship, and the site is closed for the time being.',
      'Archaeologists believe that it carried salt. The museum asks for photographs of the beach from before the flood.',
    ];
    const followUp = (background: readonly string[]) =>
      aStory({ ...elsewhere, publishedAt: '2025-12-09', paragraphs: [...news, ...background] });
    expectSame(story, followUp(story.paragraphs.slice(1, 2)), false);
    const brief = story.paragraphs.slice(0, 2);
    expectSame(aStory({ paragraphs: brief }), followUp(brief), false);
  });

  it('is not another text about the same event', () => {
    const own = [
      'It took four hours and two rounds of tea before the hands went up in Port Wexley: the wall comes back.',
      'Those who live behind it cheered. Those who fish beyond it would have liked a ramp, and may still get one in spring.',
    ];
    expectSame(story, aStory({ ...elsewhere, paragraphs: own }), false);
  });
});

describe('news that is written every day in the same words', () => {
  const rate = (figure: string, day: string, bank = 'Lantern Bank') =>
    anArticle({
      title: 'Exchange rate today',
      publishedAt: day,
      url: `https://example.com/${day}/${figure}`,
      paragraphs: [
        `${bank} set its exchange rate at ${figure} VND per US dollar this morning.`,
        'Commercial banks may trade within a band of five percent above or below it.',
        'The next rate is published on the following working day at 8:30.',
      ],
    });

  it('is not the same story when the figure is another', () => {
    expectSame(rate('25,144', '2025-11-27'), rate('25,151', '2025-11-28'), false);
    expectSame(rate('25,144', '2025-11-27'), rate('25,151', '2025-12-27'), false);
  });

  it('is not the same story for another bank of the same day', () => {
    expectSame(rate('25,144', '2025-11-27'), rate('25,151', '2025-11-27', 'Bank of the Coast'), false);
  });

  it('is the same story when one figure alone is corrected on the same day', () => {
    expectSame(rate('25,144', '2025-11-27'), rate('25,151', '2025-11-27'), true);
  });

  it('is the same story when another paper reprints it', () => {
    expectSame(rate('25,144', '2025-11-27'), { ...rate('25.144', '2025-11-28'), title: 'Dollar' }, true);
  });

  it('is not the same story when weekdays, months or numbers in words are others', () => {
    const market = (weekday: string, month: string, count: string) =>
      anArticle({
        publishedAt: null,
        paragraphs: [
          `The village market of Coc Lay is held on ${weekday} this week, the last time in ${month} at the old place.`,
          `There will be ${count} stalls with herbs and cloth, and buses leave from the post office when they are full.`,
        ],
      });
    const first = market('Monday', 'April', 'nine');
    expectSame(first, market('Tuesday', 'April', 'nine'), false);
    expectSame(first, market('Monday', 'June', 'nine'), false);
    expectSame(first, market('Monday', 'April', 'twelve'), false);
    expectSame(first, market('Monday', 'April', '9'), true);
  });
});

describe('short texts', () => {
  const short = (text: string, title = 'Bridge closed') => anArticle({ title, paragraphs: [text] });

  it('are the same story only when all words are', () => {
    const text = 'The bridge over the Lach is closed to lorries until the cables are painted.';
    expectSame(short(text), short(text.toUpperCase(), 'No lorries'), true);
    expectSame(short(text), short(text.replace('painted', 'exchanged')), false);
  });

  it('of a few words say nothing without their title', () => {
    expectSame(short('Watch the video.'), short('Watch the video!'), true);
    expectSame(short('Watch the video.'), short('Watch the video.', 'Another'), false);
  });

  it('without words are never the same story', () => {
    expectSame(anArticle({ paragraphs: ['🎉'] }), anArticle({ paragraphs: ['🎉'] }), false);
    expectSame(anArticle({ paragraphs: [] }), anArticle({ paragraphs: [] }), false);
  });
});

describe('whether two articles are the same story', () => {
  it('does not hang on which comes first, and every text is the same story as itself', () => {
    fc.assert(
      fc.property(storyPairs, ([a, b]) => {
        expect(isSameStory(a, b)).toBe(isSameStory(b, a));
        if (a.paragraphs.some((text) => /[a-z]/.test(text))) expect(isSameStory(a, a)).toBe(true);
      }),
    );
  });

  it('is told also of texts without end, of one sentence or of very many', () => {
    const endless = anArticle({ paragraphs: ['1 '.repeat(200_000)] });
    const rows = anArticle({
      paragraphs: Array.from({ length: 20_000 }, (_, i) => `Row ${i} has a figure.`),
    });
    expect(isSameStory(endless, endless)).toBe(true);
    expect(isSameStory(rows, rows)).toBe(true);
    expectSame(endless, rows, false);
  });
});
