import { describe, expect, test } from 'vitest';
import type { ArticleStore } from '../../src/application/ports/article-store.js';
import type { Article } from '../../src/domain/articles/article.js';
import { anArticle } from '../support/fake-corpus.js';

/** How a test gets a store that holds these articles, and the vectors that it must give back. */
export interface ArticleStoreGround {
  readonly store: ArticleStore;
  readonly ids: readonly number[];
  readonly vectorOf: (embeddedText: string) => Float32Array;
}

const flood = anArticle({
  title: 'Flood',
  summary: 'A river rose.',
  publisher: 'The Daily',
  publishedAt: '2025-12-03T08:00:00+07:00',
  url: 'https://example.com/flood',
  paragraphs: ['The river rose. It fell again.', 'Nobody was hurt; "all is well" 👍.'],
  captions: ['The river.'],
});
const harvest = anArticle({
  title: 'Vụ mùa',
  language: 'vi',
  publishedAt: '2025-12-03',
  paragraphs: ['Lúa tốt.'],
});
const undated = anArticle({ title: 'Undated', language: 'fr', paragraphs: ['Un.', 'Deux.'] });

/** What every article store promises. */
export function articleStoreContract(
  name: string,
  given: (articles: readonly Article[]) => Promise<ArticleStoreGround>,
): void {
  describe(name, () => {
    test('gives passages in the order asked, with where they stand and what they are part of', async () => {
      const { store, ids } = await given([flood]);
      const passages = await store.passages([ids[2]!, ids[0]!]);
      expect(passages.map(({ kind, paragraph, text }) => ({ kind, paragraph, text }))).toEqual([
        { kind: 'caption', paragraph: 2, text: 'The river.' },
        { kind: 'body', paragraph: 0, text: 'The river rose. It fell again.' },
      ]);
      const { title, publisher, publishedAt, url, language } = flood;
      expect(passages[0]).toMatchObject({ title, publisher, publishedAt, url, language });
      expect((await store.article(passages[0]!.articleId))?.title).toBe('Flood');
    });

    test('leaves out ids that are gone, and gives nothing for no ids', async () => {
      const { store, ids } = await given([flood]);
      expect((await store.passages([999_999, ids[1]!])).map(({ paragraph }) => paragraph)).toEqual([1]);
      expect(await store.passages([])).toEqual([]);
    });

    test('gives the units of a passage in order, and the vectors of both', async () => {
      const { store, ids, vectorOf } = await given([flood]);
      const [passage] = await store.passages([ids[0]!]);
      expect(passage!.units.map(({ start, end, sentence }) => ({ start, end, sentence }))).toEqual([
        { start: 0, end: 15, sentence: 0 },
        { start: 16, end: 30, sentence: 1 },
      ]);
      const header = 'Flood. (2025-12-03) ';
      expectNear(passage!.vector, vectorOf(`${header}The river rose. It fell again.`));
      expectNear(passage!.units[1]!.vector, vectorOf(`${header}It fell again.`));
    });

    test('gives an article as it was stored, and none for an id that it does not know', async () => {
      const { store } = await given([flood, harvest]);
      for (const article of [flood, harvest]) {
        const stored = (await store.newestArticles(9, 0)).find(({ title }) => title === article.title);
        expect(stored).toMatchObject(article);
        expect(await store.article(stored!.id)).toEqual(stored);
      }
      expect(await store.article('nobody')).toBeUndefined();
    });

    test('lists the newest articles first, those without a date last, page by page', async () => {
      // 08:00 in Vietnam is an hour after the midnight, UTC, that a mere date stands for.
      const { store } = await given([undated, harvest, flood]);
      const titles = async (limit: number, offset: number): Promise<readonly string[]> =>
        (await store.newestArticles(limit, offset)).map(({ title }) => title);
      expect(await titles(2, 0)).toEqual(['Flood', 'Vụ mùa']);
      expect(await titles(2, 2)).toEqual(['Undated']);
      expect(await titles(2, 4)).toEqual([]);
    });

    test('counts, and names the languages that have passages, most first', async () => {
      const { store } = await given([undated, harvest, flood]);
      expect(await store.counts()).toEqual({ articles: 3, passages: 6, units: 8 });
      expect(await store.languages()).toEqual(['en', 'other', 'vi']);
    });

    test('is empty before anything is stored', async () => {
      const { store } = await given([]);
      expect(await store.counts()).toEqual({ articles: 0, passages: 0, units: 0 });
      expect(await store.languages()).toEqual([]);
      expect(await store.newestArticles(5, 0)).toEqual([]);
    });
  });
}

function expectNear(actual: Float32Array, expected: Float32Array): void {
  const cosine = actual.reduce((sum, value, i) => sum + value * expected[i]!, 0);
  expect(cosine).toBeGreaterThan(0.9995);
  expect(Math.hypot(...actual)).toBeCloseTo(1, 5);
}
