import { expect, it } from 'vitest';
import { readFiles } from '../../../src/application/read-files.js';
import { anArticle, FakeCorpus } from '../../support/fake-corpus.js';

it('a file whose text cannot be cut into sentences is rejected with the reason, and the others are read', async () => {
  const corpus = new FakeCorpus();
  const noText = { length: 3 } as unknown as string;
  corpus.put('a.txt', { articles: [anArticle({ paragraphs: [noText] })] });
  corpus.put('b.txt', { articles: [anArticle({ paragraphs: ['The river rose. It fell again.'] })] });
  const [stumbled, read] = await readFiles(corpus, ['/fake/a.txt', '/fake/b.txt']);
  expect(stumbled).toMatchObject({ status: 'rejected', articles: [] });
  expect(stumbled?.reason).toMatch(/^cannot be cut into sentences: ./);
  expect(read?.articles[0]?.paragraphs[0]?.units).toEqual(['The river rose.', 'It fell again.']);
});
