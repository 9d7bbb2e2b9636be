import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FileArticleReader } from '../../src/adapters/corpus/file-article-reader.js';
import { Sha256Hashing } from '../../src/adapters/storage/articles/sha256-hashing.js';
import { planArticles, UNDERSTANDING_VERSION } from '../../src/application/ingest/plan-articles.js';
import { passageTerms } from '../../src/domain/retrieval/passage-terms.js';
import { splitUnits } from '../../src/domain/sentences/split-units.js';
import { labelledParagraphs } from '../support/evalset.js';

const FOLDERS = [
  'corpus',
  'test/fixtures/pages',
  'test/fixtures/more-pages',
  'test/evalsets/articles-dev/pages',
];
/** "aa01-…": pages that came after this test, and those that are yet to come. */
const LATER = /^[a-z]{2}\d/;
const hashing = new Sha256Hashing();

it('is raised whenever articles are read, cut, embedded or indexed otherwise: indexes that exist would keep the old', async () => {
  const pages: unknown[] = [];
  for (const folder of FOLDERS)
    for (const name of readdirSync(folder).sort())
      if (!LATER.test(name)) pages.push(await understood(join(folder, name)));
  const paragraphs = ['xquad-en', 'xquad-vi'].flatMap(labelledParagraphs).map(({ text }) => splitUnits(text));
  const digest = hashing.ofText(JSON.stringify([pages, paragraphs]));
  // When this fails and the change is meant: raise the version, and put both here.
  expect([UNDERSTANDING_VERSION, digest]).toEqual([
    '11',
    'ef2bb377a7fe2e9d5c091269f89e44fec379369b190e9a7a872389817dc14c99',
  ]);
});

async function understood(path: string): Promise<unknown> {
  const outcome = (await new FileArticleReader().parse(path)).extract(() => false);
  if (outcome.status === 'rejected') return 'rejected';
  const source = { path, origin: path, modifiedMs: 0 };
  return planArticles(source, outcome.articles, '', hashing).map(({ article, passages }) => {
    const { title, publishedAt } = article;
    return {
      article,
      passages,
      terms: passages.map(({ text }) => passageTerms({ title, text, publishedAt })),
    };
  });
}
