import { describe, expect, test } from 'vitest';
import { JoinedCorpus } from '../../../src/adapters/corpus/joined-corpus.js';
import { CorpusMissingError } from '../../../src/application/errors.js';
import type { Corpus, CorpusProblem } from '../../../src/application/ports/corpus.js';

function corpus(root: string, paths: readonly string[], problems: readonly string[] = []): Corpus {
  return {
    list: (onProblem) => {
      for (const path of problems) onProblem?.({ path, reason: 'locked', passing: true });
      const file = { size: 1, modifiedMs: 1 };
      return Promise.resolve(paths.map((path) => ({ ...file, path, absolutePath: `${root}/${path}` })));
    },
  };
}

async function listed(joined: Corpus) {
  const problems: CorpusProblem[] = [];
  const files = await joined.list((problem) => problems.push(problem));
  return { files: files.map(({ path, absolutePath }) => [path, absolutePath]), problems };
}

describe('a joined corpus', () => {
  test('lists both in path order, the added one under its prefix, problems too', async () => {
    const own = corpus('/corpus', ['a.txt', 'feeds/x.html'], ['closed']);
    const feeds = corpus('/data/feeds', ['x.html'], ['blind']);
    expect(await listed(new JoinedCorpus(own, [{ prefix: '.feeds', corpus: feeds }]))).toEqual({
      files: [
        ['.feeds/x.html', '/data/feeds/x.html'],
        ['a.txt', '/corpus/a.txt'],
        ['feeds/x.html', '/corpus/feeds/x.html'],
      ],
      problems: [
        { path: 'closed', reason: 'locked', passing: true },
        { path: '.feeds/blind', reason: 'locked', passing: true },
      ],
    });
  });

  test('lists a file once that lies in both', async () => {
    const own = corpus('/corpus', ['a.txt', 'data/feeds/x.html']);
    const feeds = corpus('/corpus/data/feeds', ['x.html']);
    const { files } = await listed(new JoinedCorpus(own, [{ prefix: '.feeds', corpus: feeds }]));
    expect(files.map(([path]) => path)).toEqual(['a.txt', 'data/feeds/x.html']);
  });

  test('takes an added one that is missing for one that is not made yet, its files not for gone; of the own one it fails', async () => {
    const missing: Corpus = { list: () => Promise.reject(new CorpusMissingError('not there')) };
    const own = corpus('/corpus', ['a.txt']);
    expect(await listed(new JoinedCorpus(own, [{ prefix: '.feeds', corpus: missing }]))).toEqual({
      files: [['a.txt', '/corpus/a.txt']],
      problems: [{ path: '.feeds', reason: 'not there', passing: true }],
    });
    await expect(new JoinedCorpus(missing, [{ prefix: '.feeds', corpus: own }]).list()).rejects.toThrow(
      CorpusMissingError,
    );
    const broken: Corpus = { list: () => Promise.reject(new Error('a bug')) };
    await expect(new JoinedCorpus(own, [{ prefix: '.feeds', corpus: broken }]).list()).rejects.toThrow(
      'a bug',
    );
  });
});
