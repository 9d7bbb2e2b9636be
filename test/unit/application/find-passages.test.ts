import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FindPassages, type FoundPassage, type SearchQuery } from '../../../src/application/find-passages.js';
import { crossLanguageTerms } from '../../../src/domain/retrieval/cross-language-terms.js';
import { queryTerms } from '../../../src/domain/retrieval/query-terms.js';
import type { Article } from '../../../src/domain/articles/article.js';
import { answeringGround, type AnsweringGround } from '../../support/answering-ground.js';
import { anArticle } from '../../support/fake-corpus.js';
import { FakeSpanReader } from '../../support/fake-span-reader.js';

const nobodyReads = new FakeSpanReader(() => {
  throw new Error('searching reads nothing');
});
const groundOver = (articles: readonly Article[]): Promise<AnsweringGround> =>
  answeringGround({ articles, reader: nobodyReads });

function query({ embedder }: AnsweringGround, language: string, text: string): SearchQuery {
  return {
    language,
    vector: embedder.vectorOf(text),
    terms: queryTerms(text),
    sharedTerms: crossLanguageTerms(text),
  };
}

const texts = (list: readonly FoundPassage[]): readonly string[] => list.map(({ passage }) => passage.text);

const articles = [
  anArticle({
    title: '',
    paragraphs: ['The bridge of Orlen opened to lorries.', 'Pupils sell carrots on Saturdays.'],
  }),
  anArticle({ title: '', paragraphs: ['Gold cost 90 crowns an ounce.'] }),
  anArticle({ title: '', language: 'vi', paragraphs: ['Cầu Orlen thông xe.', 'Giá vàng tăng.'] }),
];

describe('finding passages', () => {
  it('puts the passage with the words of the question first, in a list of its language', async () => {
    const ground = await groundOver(articles);
    const lists = await ground.find.find(query(ground, 'en', 'When did the bridge of Orlen open?'));
    expect(lists).toHaveLength(2);
    const [english, vietnamese] = lists;
    expect(texts(english!)[0]).toBe('The bridge of Orlen opened to lorries.');
    expect(english!.every(({ ownLanguage, passage }) => ownLanguage && passage.language === 'en')).toBe(true);
    expect(vietnamese!.every(({ ownLanguage, passage }) => !ownLanguage && passage.language === 'vi')).toBe(
      true,
    );
  });

  it('finds passages of the other language by the names they share', async () => {
    const ground = await groundOver(articles);
    const [, vietnamese] = await ground.find.find(query(ground, 'en', 'When did the bridge of Orlen open?'));
    const bridge = vietnamese!.find(({ passage }) => passage.text.startsWith('Cầu'))!;
    const gold = vietnamese!.find(({ passage }) => passage.text.startsWith('Giá'))!;
    expect(bridge.lexical).toBeGreaterThan(0);
    expect(gold.lexical).toBe(0);
  });

  it('says how near the question is to each passage and each of its units', async () => {
    const ground = await groundOver(articles);
    const asked = query(ground, 'vi', 'Giá vàng tăng');
    const found = (await ground.find.find(asked)).flat();
    expect(found).not.toEqual([]);
    for (const { passage, passageCosine, unitCosines } of found) {
      const cosine = (vector: Float32Array): number =>
        asked.vector.reduce((sum, value, d) => sum + value * vector[d]!, 0);
      expect(passageCosine).toBeCloseTo(cosine(passage.vector), 5);
      expect(unitCosines).toHaveLength(passage.units.length);
      passage.units.forEach((unit, i) => {
        expect(unitCosines[i]).toBeCloseTo(cosine(unit.vector), 5);
      });
    }
  });

  it('scores by what all legs say, so that scores of two languages can be compared', async () => {
    const words = fc.constantFrom(
      'bridge',
      'Orlen',
      'gold',
      'price',
      'cầu',
      'vàng',
      'opened',
      '90',
      'school',
    );
    const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => `${parts.join(' ')}.`);
    const article = fc.record({ text, language: fc.constantFrom('en', 'vi', 'fr') });
    await fc.assert(
      fc.asyncProperty(fc.array(article, { maxLength: 8 }), text, async (given, question) => {
        const ground = await groundOver(
          given.map(({ text, language }) => anArticle({ title: '', language, paragraphs: [text] })),
        );
        const lists = await ground.find.find(query(ground, 'en', question));
        const ids = lists.flat().map(({ passage }) => passage.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(given.length);
        for (const list of lists) {
          const scores = list.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          expect(scores.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 9);
          for (const { bestUnitCosine, unitCosines } of list)
            expect(bestUnitCosine).toBe(Math.max(...unitCosines));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('prefers of two passages that are equally near the one with the words of the question', async () => {
    const vector = Float32Array.of(1, 0);
    const ground = await groundOver([
      anArticle({ title: '', paragraphs: ['Nothing to see.'] }),
      anArticle({ title: '', paragraphs: ['The bridge.'] }),
    ]);
    const alike = ground.passages.map((passage) => ({
      ...passage,
      vector,
      units: passage.units.map((unit) => ({ ...unit, vector })),
    }));
    const store = {
      languages: () => ground.store.languages(),
      counts: () => ground.store.counts(),
      article: (id: string) => ground.store.article(id),
      versionBefore: () => ground.store.versionBefore(),
      paragraphVectors: (id: string) => ground.store.paragraphVectors(id),
      newestArticles: (limit: number, offset: number) => ground.store.newestArticles(limit, offset),
      passages: (ids: readonly number[]) => Promise.resolve(alike.filter(({ id }) => ids.includes(id))),
    };
    const find = new FindPassages(
      store,
      {
        nearest: () =>
          Promise.resolve([
            { passageId: 1, score: 1 },
            { passageId: 2, score: 1 },
          ]),
      },
      ground.lexical,
    );
    const [list] = await find.find({
      language: 'en',
      vector,
      terms: queryTerms('bridge'),
      sharedTerms: [],
    });
    expect(texts(list!)).toEqual(['The bridge.', 'Nothing to see.']);
  });

  it('finds nothing among no articles, and asks no word search without words', async () => {
    const empty = await groundOver([]);
    expect(await empty.find.find(query(empty, 'en', 'bridge'))).toEqual([]);
    const ground = await groundOver(articles);
    const find = new FindPassages(ground.store, ground.vectors, {
      matching: () => Promise.reject(new Error('there is no term to look up')),
      documentFrequencies: () => Promise.reject(new Error('finding counts nothing')),
      passageCount: () => Promise.reject(new Error('finding counts nothing')),
    });
    const lists = await find.find({ ...query(ground, 'en', '…'), terms: [], sharedTerms: [] });
    expect(lists.flat()).toHaveLength(5);
  });
});
