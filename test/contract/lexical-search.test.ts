import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { IngestCorpus } from '../../src/application/ingest-corpus.js';
import type { LexicalSearch } from '../../src/application/ports/passage-search.js';
import { queryTerms } from '../../src/domain/retrieval/query-terms.js';
import { anArticle, FakeCorpus } from '../support/fake-corpus.js';
import { FakeEmbedder } from '../support/fake-embedder.js';
import { ExactLexicalSearch } from '../support/fake-passage-search.js';
import type { SearchedPassage } from '../support/fake-passage-search.js';
import { temporaryFolder } from '../support/store-folder.js';

type Given = (passages: readonly Omit<SearchedPassage, 'id'>[]) => Promise<LexicalSearch>;

const numbered = (passages: readonly Omit<SearchedPassage, 'id'>[]): readonly SearchedPassage[] =>
  passages.map((passage, index) => ({ ...passage, id: index + 1 }));

/** Each passage is an article; some are stored, removed or changed before, which must leave no trace. */
const inSqlite: Given = async (passages) => {
  const clock = { now: () => 10_000_000 };
  const corpus = new FakeCorpus();
  const store = openSqliteStore(temporaryFolder(), clock);
  onTestFinished(() => store.close());
  const indexes = [store.lexicalIndex];
  const embedder = new FakeEmbedder();
  const ingest = new IngestCorpus({
    corpus,
    reader: corpus,
    store: store.ingest,
    embedder,
    indexes,
    hashing: corpus,
    clock,
  });
  passages.forEach(({ text, ...article }, index) => {
    corpus.put(`${String(index).padStart(4, '0')}.txt`, {
      articles: [anArticle({ ...article, paragraphs: [text] })],
    });
  });
  await ingest.run();
  corpus.put('x.txt', {
    articles: [anArticle({ title: 'Growth', paragraphs: ['The growth target of trade.'] })],
  });
  corpus.put('y.txt', { articles: [anArticle({ title: 'Other', paragraphs: ['Trade grew.'] })] });
  await ingest.run();
  corpus.put('y.txt', { articles: [anArticle({ title: 'Other', paragraphs: ['Growth of trade.'] })] }, 2_000);
  await ingest.run();
  corpus.delete('x.txt');
  corpus.delete('y.txt');
  await ingest.run();
  return store.lexical;
};

const english = { language: 'en', title: '', publishedAt: null };
const passages = [
  { ...english, text: 'The growth target is ten percent.' },
  {
    ...english,
    text: 'Growth, growth and more growth of trade in the province, said the report of the committee.',
  },
  { ...english, title: 'Growth in trade', publishedAt: '2025-11-02', text: 'It was a good year.' },
  { ...english, language: 'vi', text: 'Mục tiêu tăng trưởng là mười phần trăm, growth.' },
  { ...english, language: 'fr', text: 'La croissance atteint dix pour cent, growth.' },
];

describe.each<[string, Given]>([
  ['the lexical search in memory', (given) => Promise.resolve(new ExactLexicalSearch(numbered(given)))],
  ['the lexical search in SQLite', inSqlite],
])('%s', (_, given) => {
  const found = async (question: string, language: string, limit = 10): Promise<readonly number[]> =>
    (await (await given(passages)).matching(queryTerms(question), language, limit)).map(
      (hit) => hit.passageId,
    );

  test('finds passages of the language asked for only', async () => {
    expect(await found('growth', 'vi')).toEqual([4]);
    expect(await found('growth', 'fr')).toEqual([5]);
    expect([...(await found('growth', 'en'))].sort()).toEqual([1, 2, 3]);
  });

  test('gives at most as many as asked for, the best first', async () => {
    expect(await found('growth target', 'en', 1)).toEqual([1]);
    const hits = await (await given(passages)).matching(queryTerms('growth target of trade'), 'en', 10);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  test('finds words of the title, and the year of its date', async () => {
    expect(await found('2025', 'en')).toEqual([3]);
  });

  test('finds Vietnamese typed with and without diacritics', async () => {
    expect(await found('tăng trưởng', 'vi')).toEqual([4]);
    expect(await found('tang truong', 'vi')).toEqual([4]);
  });

  test('finds nothing for no terms, unknown ones, or what looks like a query language', async () => {
    const search = await given(passages);
    expect(await search.matching([], 'en', 5)).toEqual([]);
    for (const term of ['zzz', '"', "' OR 1=1 --", 'NEAR(growth target)', 'growth*', '%', ''])
      expect(await search.matching([{ term, field: 'folded' }], 'en', 5)).toEqual([]);
  });

  test('counts passages, and those with a term in text or title, in every language', async () => {
    const search = await given(passages);
    expect(await search.documentFrequencies(['growth', 'nothing', 'target', 'growth'])).toEqual([5, 0, 1, 5]);
    expect(await search.passageCount()).toBe(5);
  });

  test('is empty before anything is stored', async () => {
    const search = await given([]);
    expect(await search.matching(queryTerms('growth'), 'en', 5)).toEqual([]);
    expect(await search.documentFrequencies(['growth'])).toEqual([0]);
    expect(await search.passageCount()).toBe(0);
  });
});

test('the lexical search in SQLite scores as the textbook does', async () => {
  const word = fc.constantFrom(
    'growth',
    'target',
    'trade',
    'tăng',
    'trưởng',
    '8.06',
    '57-NQ/TW',
    'river',
    'the',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const passage = fc.record({
    title: text,
    text,
    publishedAt: fc.constantFrom(null, '2025-12-03'),
    language: fc.constantFrom('en', 'vi', 'fr'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(passage, { minLength: 1, maxLength: 12 }), text, async (some, question) => {
      // Equal passages would be one article; the number makes each its own.
      const distinct = some.map((one, index) => ({ ...one, title: `${one.title} no${index}x` }));
      const [actual, expected] = [await inSqlite(distinct), new ExactLexicalSearch(numbered(distinct))];
      for (const language of ['en', 'vi', 'fr']) {
        const scores = new Map(
          (await actual.matching(queryTerms(question), language, 50)).map((hit) => [
            hit.passageId,
            hit.score,
          ]),
        );
        const hits = await expected.matching(queryTerms(question), language, 50);
        expect(scores.size).toBe(hits.length);
        for (const { passageId, score } of hits) expect(scores.get(passageId)).toBeCloseTo(score, 4);
      }
    }),
    { numRuns: 15 },
  );
});
