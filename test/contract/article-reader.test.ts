import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { FileArticleReader } from '../../src/adapters/corpus/file-article-reader.js';
import { anArticle, FakeCorpus } from '../support/fake-corpus.js';
import { articleReaderContract } from './article-reader.suite.js';

describe('FileArticleReader', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsquote-reader-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function put(name: string, content: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }

  articleReaderContract(() =>
    Promise.resolve({
      reader: new FileArticleReader(),
      article: (name, { title, paragraphs, edge }) =>
        put(name, [title, '3 December 2025', ...paragraphs, edge, ''].join('\n\n')),
      unreadable: (name) => put(name, ''),
    }),
  );
});

describe('FakeCorpus', () => {
  articleReaderContract(() => {
    const corpus = new FakeCorpus();
    return Promise.resolve({
      reader: corpus,
      article: (name, { title, paragraphs, edge }) => {
        corpus.put(name, { edges: [edge], articles: [anArticle({ title, paragraphs })] });
        return Promise.resolve(`/fake/${name}`);
      },
      unreadable: (name) => {
        corpus.put(name, { rejection: 'the file is empty' });
        return Promise.resolve(`/fake/${name}`);
      },
    });
  });
});
