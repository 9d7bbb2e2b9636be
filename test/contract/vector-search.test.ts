import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { HnswVectorIndex } from '../../src/adapters/search/hnsw-vector-index.js';
import { Sha256Hashing } from '../../src/adapters/storage/articles/sha256-hashing.js';
import type { VectorSearch } from '../../src/application/ports/passage-search.js';
import { FakeEmbedder } from '../support/fake-embedder.js';
import { FakeVectorSource } from '../support/fake-vector-source.js';
import type { SourceVector } from '../support/fake-vector-source.js';
import { ExactVectorSearch } from '../support/fake-passage-search.js';
import { RecordingLog } from '../support/recording-log.js';
import { temporaryFolder } from '../support/store-folder.js';

type Given = (passages: readonly SourceVector[]) => Promise<VectorSearch>;

const embedder = new FakeEmbedder();

const inGraphs: Given = async (passages) => {
  const source = new FakeVectorSource();
  source.passages = [...passages];
  const index = new HnswVectorIndex({
    folder: temporaryFolder(),
    modelHash: 'fake-model',
    dimension: embedder.dimension,
    source,
    hashing: new Sha256Hashing(),
    log: new RecordingLog(),
  });
  onTestFinished(() => index.close());
  await index.update();
  return index;
};

const inMemory: Given = (passages) => Promise.resolve(new ExactVectorSearch(passages));

const passages: readonly SourceVector[] = ['one', 'two', 'three', 'vier', 'năm', 'sáu'].map(
  (text, index) => ({
    id: index + 1,
    language: ['en', 'en', 'en', 'de', 'vi', 'vi'][index]!,
    vector: embedder.vectorOf(text),
  }),
);

describe.each<[string, Given]>([
  ['the vector search in memory', inMemory],
  ['the vector search in HNSW graphs', inGraphs],
])('%s', (_, given) => {
  test('finds the passage that the query is, with cosine 1, and then the others of its language', async () => {
    const search = await given(passages);
    const hits = await search.nearest(embedder.vectorOf('two'), 'en', 10);
    expect(hits[0]!.passageId).toBe(2);
    expect(hits[0]!.score).toBeCloseTo(1, 5);
    expect(hits.map(({ passageId }) => passageId).sort()).toEqual([1, 2, 3]);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  test('searches languages other than English and Vietnamese together', async () => {
    const search = await given(passages);
    expect(
      (await search.nearest(embedder.vectorOf('x'), 'fr', 10)).map(({ passageId }) => passageId),
    ).toEqual([4]);
  });

  test('gives at most as many as asked for, and none where there are none', async () => {
    expect(await (await given(passages)).nearest(embedder.vectorOf('x'), 'en', 2)).toHaveLength(2);
    expect(await (await given(passages)).nearest(embedder.vectorOf('x'), 'en', 0)).toEqual([]);
    expect(await (await given([])).nearest(embedder.vectorOf('x'), 'en', 5)).toEqual([]);
  });
});

test('graphs find what comparing with every vector finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 400 }), fc.string(), async (count, seed) => {
      const many = Array.from({ length: count }, (_, index) => ({
        id: 3 * index + 1,
        language: index % 3 === 0 ? 'vi' : 'en',
        vector: embedder.vectorOf(`${seed} ${index}`),
      }));
      const [actual, expected] = [await inGraphs(many), await inMemory(many)];
      let found = 0;
      let wanted = 0;
      for (let query = 0; query < 20; query++) {
        const vector = embedder.vectorOf(`query ${query}`);
        const ids = new Set((await actual.nearest(vector, 'en', 10)).map((hit) => hit.passageId));
        const nearest = await expected.nearest(vector, 'en', 10);
        wanted += nearest.length;
        found += nearest.filter((hit) => ids.has(hit.passageId)).length;
      }
      expect(found).toBeGreaterThanOrEqual(0.98 * wanted);
    }),
    { numRuns: 10 },
  );
});
