import { chmod, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderCorpus } from '../../src/adapters/corpus/folder-corpus.js';
import { CorpusMissingError } from '../../src/application/errors.js';
import type { Corpus, CorpusProblem } from '../../src/application/ports/corpus.js';
import { anArticle, FakeCorpus } from '../support/fake-corpus.js';

interface CorpusPlace {
  readonly corpus: Corpus;
  readonly put: (path: string, modifiedMs: number) => Promise<void>;
}

function corpusContract(makePlace: () => CorpusPlace): void {
  it('lists files at any depth in path order, with size and time', async () => {
    const { corpus, put } = makePlace();
    await put('sub/deep/c.md', 3_000_000);
    await put('b.txt', 2_000_000);
    await put('a.html', 1_000_000);
    const files = await corpus.list();
    expect(files.map(({ path, modifiedMs }) => [path, modifiedMs])).toEqual([
      ['a.html', 1_000_000],
      ['b.txt', 2_000_000],
      ['sub/deep/c.md', 3_000_000],
    ]);
    for (const { path, absolutePath, size } of files) {
      expect(absolutePath.endsWith(`/${path}`)).toBe(true);
      expect(size).toBeGreaterThan(0);
    }
  });

  it('is empty when there is nothing', async () => {
    expect(await makePlace().corpus.list()).toEqual([]);
  });
}

/** Root may read everything: as root, does it as another user. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('FakeCorpus', () => {
  corpusContract(() => {
    const corpus = new FakeCorpus();
    return {
      corpus,
      put: (path, modifiedMs) => {
        corpus.put(path, { articles: [anArticle({ paragraphs: [path] })] }, modifiedMs);
        return Promise.resolve();
      },
    };
  });
});

describe('FolderCorpus', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsquote-corpus-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const put = async (path: string, modifiedMs = 1_000_000): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), 'text');
    await utimes(join(folder, path), modifiedMs / 1000, modifiedMs / 1000);
  };
  const paths = async (): Promise<readonly string[]> =>
    (await new FolderCorpus(folder).list()).map(({ path }) => path);

  corpusContract(() => ({ corpus: new FolderCorpus(folder), put }));

  it('follows links to files and folders, but no dangling one and no circle', async () => {
    await put('real/a.txt');
    await symlink(join(folder, 'real', 'a.txt'), join(folder, 'linked.txt'));
    await symlink(join(folder, 'nowhere.txt'), join(folder, 'dangling.txt'));
    await symlink(folder, join(folder, 'real', 'circle'));
    expect(await paths()).toEqual(['linked.txt', 'real/a.txt']);
  });

  it('takes a folder named x.txt for a folder', async () => {
    await put('x.txt/inside.txt');
    expect(await paths()).toEqual(['x.txt/inside.txt']);
  });

  it('passes over hidden files and other kinds of files, whatever the case of their names', async () => {
    for (const name of ['A.TXT', 'b.Html', 'c.JSONL', '.d.txt', '.git/e.txt', 'f.jpg', 'g.txt.part', 'h'])
      await put(name);
    expect(await paths()).toEqual(['A.TXT', 'b.Html', 'c.JSONL']);
  });

  it('lists the rest when a folder or its files cannot be looked at, and says which and why', async () => {
    for (const path of ['a.txt', 'closed/b.txt', 'blind/c.txt']) await put(path);
    await chmod(folder, 0o755);
    await chmod(join(folder, 'closed'), 0o000);
    // Names can be listed, but nothing can be asked about them.
    await chmod(join(folder, 'blind'), 0o744);
    const problems: CorpusProblem[] = [];
    const files = await asNobody(() => new FolderCorpus(folder).list((problem) => problems.push(problem)));
    expect(files.map(({ path }) => path)).toEqual(['a.txt']);
    expect(problems).toEqual([
      { path: 'blind/c.txt', reason: 'cannot be read (no permission)' },
      { path: 'closed', reason: 'a folder that cannot be read (no permission)' },
    ]);
    await chmod(join(folder, 'closed'), 0o755);
    await chmod(join(folder, 'blind'), 0o755);
  });

  it('says of a file whose name is not UTF-8 that it cannot be opened', async () => {
    await put('a.txt');
    const name = Buffer.from([0xff, 0xfe, ...Buffer.from('.md')]);
    await writeFile(Buffer.concat([Buffer.from(`${folder}/`), name]), 'text');
    const problems: CorpusProblem[] = [];
    const files = await new FolderCorpus(folder).list((problem) => problems.push(problem));
    expect(files.map(({ path }) => path)).toEqual(['a.txt']);
    expect(problems).toEqual([{ path: '\ufffd\ufffd.md', reason: 'its name is not UTF-8; rename it' }]);
  });

  it.each([
    ['is missing', 'nowhere'],
    ['is a file', 'file.txt'],
  ])('names the folder when it %s', async (_, name) => {
    await put('file.txt');
    const missing = new FolderCorpus(join(folder, name));
    await expect(missing.list()).rejects.toThrow(CorpusMissingError);
    await expect(missing.list()).rejects.toThrow(join(folder, name));
  });
});
