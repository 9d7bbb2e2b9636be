import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('rejects a file that it stumbles over, and tells the fault', async () => {
    const faults: [string, unknown][] = [];
    const reader = new FileArticleReader({ onFault: (path, error) => faults.push([path, error]) });
    const path = await put('odd.txt', 'A bridge is opened\n\nThe bridge was opened on Monday in the rain.\n');
    const file = await reader.parse(path);
    const fault = new Error('no memory of edges');
    const outcome = file.extract(() => {
      throw fault;
    });
    expect(outcome).toEqual({
      status: 'rejected',
      kind: 'unreadable',
      reason: 'not understood: no memory of edges',
    });
    expect(faults).toEqual([[path, fault]]);
    expect(file.extract(() => false)).toMatchObject({ status: 'read' });
  });

  it('rejects a page whose elements stand too deep inside each other, and says so', async () => {
    const faults: unknown[] = [];
    const reader = new FileArticleReader({ onFault: (_, error) => faults.push(error) });
    const path = await put('deep.html', `<html><body>${'<div>'.repeat(20_000)}Rain.</body></html>`);
    expect((await reader.parse(path)).extract(() => false)).toEqual({
      status: 'rejected',
      kind: 'unreadable',
      reason: 'not understood: its elements stand too deep inside each other',
    });
    expect(faults).toEqual([]);
  });

  it('says what a path is that is no file, whatever its size', async () => {
    const outcome = (await new FileArticleReader({ maxBytes: 1 }).parse(folder)).extract(() => false);
    expect(outcome).toEqual({ status: 'rejected', kind: 'unreadable', reason: 'a folder, not a file' });
  });

  it('rejects a file above the limit without reading it', async () => {
    const path = await put('long.txt', 'x'.repeat(3 * 1024 * 1024));
    const reader = new FileArticleReader({ maxBytes: 2 * 1024 * 1024 });
    expect((await reader.parse(path)).extract(() => false)).toEqual({
      status: 'rejected',
      kind: 'too-large',
      reason: 'too large: 3.0 MB, the limit is 2 MB',
    });
  });
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
