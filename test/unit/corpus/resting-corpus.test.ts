import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { RestingCorpus } from '../../../src/adapters/corpus/resting-corpus.js';
import type { CorpusProblem } from '../../../src/application/ports/corpus.js';
import { anArticle, FakeCorpus } from '../../support/fake-corpus.js';

const text = (words: string) => ({ articles: [anArticle({ paragraphs: [words] })] });

let nowMs: number;
let folder: FakeCorpus;
let corpus: RestingCorpus;

beforeEach(() => {
  nowMs = 100_000;
  folder = new FakeCorpus();
  corpus = new RestingCorpus(folder, { now: () => nowMs });
});

/** Paths that count, and those that will by themselves. */
async function look(): Promise<{ readonly listed: readonly string[]; readonly passing: readonly string[] }> {
  const problems: CorpusProblem[] = [];
  const listed = (await corpus.list((problem) => problems.push(problem))).map(({ path }) => path);
  return { listed, passing: problems.filter(({ passing }) => passing === true).map(({ path }) => path) };
}

describe('a corpus that is written to', () => {
  test('at the first listing goes by the times of its files', async () => {
    folder.put('old.txt', text('old'), nowMs - 2_000);
    folder.put('fresh.txt', text('fresh'), nowMs - 1_999);
    folder.put('of-tomorrow.txt', text('clocks differ'), nowMs + 86_400_000);
    expect(await look()).toEqual({ listed: ['old.txt'], passing: ['fresh.txt', 'of-tomorrow.txt'] });
    expect(corpus.restsAtMs).toBe(nowMs + 1);
    nowMs += 2_000;
    expect((await look()).listed).toEqual(['fresh.txt', 'of-tomorrow.txt', 'old.txt']);
    expect(corpus.restsAtMs).toBeUndefined();
  });

  test('lists a new file when it has been seen at rest for 2 s, whatever its time says', async () => {
    await look();
    folder.put('moved-here.txt', text('of last year'), 1_000);
    expect(await look()).toEqual({ listed: [], passing: ['moved-here.txt'] });
    expect(corpus.restsAtMs).toBe(nowMs + 2_000);
    nowMs += 1_999;
    expect((await look()).listed).toEqual([]);
    nowMs += 1;
    expect(await look()).toEqual({ listed: ['moved-here.txt'], passing: [] });
  });

  test('leaves a file out as long as its size or its time changes', async () => {
    await look();
    folder.put('slow.txt', text('a'), nowMs);
    await look();
    nowMs += 1_500;
    folder.put('slow.txt', text('ab'), 100_000);
    await look();
    nowMs += 1_500;
    folder.put('slow.txt', text('ba'), nowMs);
    expect((await look()).listed).toEqual([]);
    nowMs += 1_500;
    expect((await look()).listed).toEqual([]);
    nowMs += 500;
    expect((await look()).listed).toEqual(['slow.txt']);
  });

  test('says of a file that is written anew, or was taken away, that this will pass', async () => {
    folder.put('a.txt', text('a'));
    folder.put('b.txt', text('b'));
    await look();
    folder.put('a.txt', text('longer'), nowMs);
    folder.delete('b.txt');
    expect(await look()).toEqual({ listed: [], passing: ['a.txt', 'b.txt'] });
    nowMs += 2_000;
    expect(await look()).toEqual({ listed: ['a.txt'], passing: [] });
    expect(corpus.restsAtMs).toBeUndefined();
  });

  test('shows both ends of a renaming in the same listing', async () => {
    folder.put('a.txt', text('a'));
    await look();
    folder.rename('a.txt', 'b.txt');
    expect((await look()).passing).toEqual(['b.txt', 'a.txt']);
    nowMs += 2_000;
    expect(await look()).toEqual({ listed: ['b.txt'], passing: [] });
  });

  test('passes on what cannot be read, and takes nothing below it for gone', async () => {
    folder.put('sub/a.txt', text('a'));
    await look();
    folder.locked.set('sub', 'a folder that cannot be read');
    nowMs += 60_000;
    expect(await look()).toEqual({ listed: [], passing: [] });
    folder.locked.clear();
    expect((await look()).listed).toEqual(['sub/a.txt']);
  });

  test('does not wait for a clock that was set back', async () => {
    await look();
    folder.put('a.txt', text('a'));
    await look();
    nowMs -= 3_600_000;
    await look();
    nowMs += 2_000;
    expect((await look()).listed).toEqual(['a.txt']);
  });

  test('whatever happens, every file counts 2 s after the last of it', async () => {
    const act = fc.record({
      path: fc.constantFrom('a.txt', 'b/c.txt'),
      words: fc.string(),
      ms: fc.nat(3_000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act), async (acts) => {
        folder = new FakeCorpus();
        corpus = new RestingCorpus(folder, { now: () => nowMs });
        for (const { path, words, ms } of acts) {
          folder.put(path, text(words), nowMs);
          await look();
          nowMs += ms;
        }
        await look();
        while (corpus.restsAtMs !== undefined) {
          expect(corpus.restsAtMs).toBeGreaterThan(nowMs);
          nowMs = corpus.restsAtMs;
          await look();
        }
        expect(await look()).toEqual({
          listed: [...new Set(acts.map(({ path }) => path))].sort(),
          passing: [],
        });
      }),
    );
  });
});
