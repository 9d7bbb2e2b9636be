import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { SystemClock } from '../../src/adapters/clock/system-clock.js';
import { CorpusWatcher } from '../../src/adapters/corpus/corpus-watcher.js';
import { FileArticleReader } from '../../src/adapters/corpus/file-article-reader.js';
import { FolderCorpus } from '../../src/adapters/corpus/folder-corpus.js';
import { RestingCorpus } from '../../src/adapters/corpus/resting-corpus.js';
import { Sha256Hashing } from '../../src/adapters/storage/articles/sha256-hashing.js';
import { openSqliteStore } from '../../src/adapters/storage/sqlite-store.js';
import { IngestCorpus, type IngestOptions, type IngestResult } from '../../src/application/ingest-corpus.js';
import { KeepUpToDate } from '../../src/application/keep-up-to-date.js';
import type { CorpusChanges } from '../../src/application/ports/corpus-changes.js';
import { FakeEmbedder } from '../support/fake-embedder.js';
import { RecordingLog } from '../support/recording-log.js';

/** The contract is 10 s after the file has rested; a loaded machine gets some more. */
const SOON_MS = 20_000;
const SOON = { timeout: SOON_MS, interval: 100 };

const deaf: CorpusChanges = { watch: () => Promise.resolve() };

/** The tests run side by side, so what they open is closed after all of them. */
const closing: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsquote-watching-'));
  closing.push(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

interface Ground {
  /** Path in the corpus. */
  readonly at: (path: string) => string;
  /** Titles of the articles that can be found now, sorted. */
  readonly titles: () => Promise<readonly string[]>;
  readonly log: RecordingLog;
  readonly results: readonly IngestResult[];
  /** How often the folder was looked through. */
  readonly scans: () => number;
  /** Another text when anything has been written to the database. */
  readonly written: () => string;
}

function page(title: string, body = `What ${title} is about is told in this one sentence of some length.`) {
  return `---\ntitle: ${title}\n---\n\n${body}\n`;
}

/** Writes a page that has rested for long. */
function writeOld(path: string, title: string): void {
  writeFileSync(path, page(title));
  utimesSync(path, 1_700_000_000, 1_700_000_000);
}

/** The bot's own way from a folder to an index, at work; `prepare` fills the folder before. */
async function watching(
  prepare: (at: (path: string) => string) => void,
  { events = true, scanMs = 60_000 }: { readonly events?: boolean; readonly scanMs?: number } = {},
): Promise<Ground> {
  const folder = join(temporaryFolder(), 'corpus');
  mkdirSync(folder);
  const at = (path: string): string => join(folder, path);
  prepare(at);
  const clock = new SystemClock();
  const dataDir = temporaryFolder();
  const store = openSqliteStore(dataDir, clock);
  const corpus = new RestingCorpus(new FolderCorpus(folder), clock);
  const ingest = new IngestCorpus({
    corpus,
    reader: new FileArticleReader(),
    store: store.ingest,
    embedder: new FakeEmbedder(),
    indexes: [store.lexicalIndex],
    hashing: new Sha256Hashing(),
    clock,
  });
  const log = new RecordingLog();
  const changes = events ? new CorpusWatcher(folder, log) : deaf;
  let scans = 0;
  const counted = {
    run(options: IngestOptions) {
      scans += 1;
      return ingest.run(options);
    },
  };
  const keeping = new KeepUpToDate({ ingest: counted, resting: corpus, changes, clock, log, scanMs });
  const stop = new AbortController();
  const results: IngestResult[] = [];
  const ended = keeping.run({
    signal: stop.signal,
    onUpToDate: (result) => {
      results.push(result);
      return Promise.resolve();
    },
  });
  closing.push(async () => {
    stop.abort();
    await ended;
    await store.close();
  });
  await vi.waitFor(() => {
    expect(results).toHaveLength(1);
  }, SOON);
  const titles = async () => (await store.articles.newestArticles(1_000, 0)).map(({ title }) => title).sort();
  const written = () => {
    const { size, mtimeNs } = statSync(join(dataDir, 'newsquote.sqlite-wal'), { bigint: true });
    return `${size} ${mtimeNs}`;
  };
  return { at, titles, log, results, scans: () => scans, written };
}

async function becomes(ground: Ground, titles: readonly string[]): Promise<void> {
  await vi.waitFor(async () => {
    expect(await ground.titles()).toEqual(titles);
  }, SOON);
}

/** The ingests that changed something, and the first one. */
async function hasSaid(ground: Ground, results: readonly Partial<IngestResult>[]): Promise<void> {
  await vi.waitFor(() => {
    expect(ground.results).toMatchObject(results);
  }, SOON);
}

function sums({ results }: Ground) {
  const sum = (of: (result: IngestResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  return {
    added: sum(({ added }) => added),
    changed: sum(({ changed }) => changed),
    removed: sum(({ removed }) => removed),
  };
}

describe.concurrent('while the bot runs', { timeout: 2 * SOON_MS }, () => {
  test('a file that is written is found, and said once', async () => {
    const ground = await watching((at) => {
      writeOld(at('old.md'), 'Old');
    });
    mkdirSync(ground.at('2025/12'), { recursive: true });
    writeFileSync(ground.at('2025/12/new.md'), page('New'));
    await becomes(ground, ['New', 'Old']);
    writeFileSync(ground.at('2025/12/newer.md'), page('Newer'));
    await becomes(ground, ['New', 'Newer', 'Old']);
    await hasSaid(ground, [{ added: 1 }, { added: 1 }, { added: 1 }]);
  });

  test('a file that is written slowly is read when it is whole, and never before', async () => {
    const ground = await watching(() => undefined);
    const piece = 'Another sentence that belongs to the article is written down here. ';
    writeFileSync(
      ground.at('slow.md'),
      page('Slow', 'It begins with these words, which are enough for an article.'),
    );
    for (let pieces = 0; pieces < 6; pieces++) {
      await after(700);
      expect(await ground.titles()).toEqual([]);
      appendFileSync(ground.at('slow.md'), piece);
    }
    await becomes(ground, ['Slow']);
    await hasSaid(ground, [{ added: 0 }, { added: 1, changed: 0 }]);
  });

  test('a file that is renamed into the folder is found, another name of it changes nothing', async () => {
    const ground = await watching((at) => {
      writeOld(at('known.md'), 'Known');
    });
    writeFileSync(ground.at('.new.md.part'), page('New'));
    renameSync(ground.at('.new.md.part'), ground.at('new.md'));
    renameSync(ground.at('known.md'), ground.at('known-by-another-name.md'));
    await becomes(ground, ['Known', 'New']);
    await hasSaid(ground, [
      { added: 1, removed: 0 },
      { added: 1, removed: 0 },
    ]);
  });

  test('500 files that come at once, in new folders, are all found', async () => {
    const ground = await watching(() => undefined);
    for (let number = 0; number < 500; number++) {
      const folder = ground.at(`pull/${number % 7}/${number % 3}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${number}.md`), page(`Story ${number}`));
    }
    await vi.waitFor(async () => {
      expect(await ground.titles()).toHaveLength(500);
    }, SOON);
  });

  test('a file that is taken away is forgotten, one that is written anew is replaced, never lost', async () => {
    const ground = await watching((at) => {
      for (const name of ['Stays', 'Goes', 'Turns']) writeOld(at(`${name}.md`), name);
    });
    await becomes(ground, ['Goes', 'Stays', 'Turns']);
    rmSync(ground.at('Goes.md'));
    rmSync(ground.at('Turns.md'));
    writeFileSync(ground.at('Turns.md'), page('Turned'));
    await becomes(ground, ['Stays', 'Turned']);
    await vi.waitFor(() => {
      expect(sums(ground)).toEqual({ added: 3, changed: 1, removed: 1 });
    }, SOON);
  });

  test('a folder that goes and comes back takes nothing along and is watched again', async () => {
    const ground = await watching((at) => {
      writeOld(at('a.md'), 'A');
    });
    renameSync(ground.at('.'), ground.at('../away'));
    await vi.waitFor(() => {
      expect(ground.log.said.join()).toContain('cannot be looked through');
    }, SOON);
    expect(await ground.titles()).toEqual(['A']);
    mkdirSync(ground.at('.'));
    writeFileSync(ground.at('b.md'), page('B'));
    await becomes(ground, ['B']);
    writeFileSync(ground.at('c.md'), page('C'));
    await becomes(ground, ['B', 'C']);
    expect(ground.log.said.filter((line) => line.startsWith('warn'))).toHaveLength(1);
  });

  test('what lies behind links is watched too, and links that lead round in circles end', async () => {
    const elsewhere = temporaryFolder();
    const ground = await watching((at) => {
      mkdirSync(at('sub'));
      symlinkSync(at('.'), at('sub/circle'));
      symlinkSync(at('sub'), at('sub/again'));
      symlinkSync(elsewhere, at('linked'));
    });
    writeFileSync(join(elsewhere, 'far.md'), page('Far'));
    writeFileSync(ground.at('sub/near.md'), page('Near'));
    await becomes(ground, ['Far', 'Near']);
  });

  test('without events, as on a network file system, a scan finds what is new', async () => {
    const ground = await watching(() => undefined, { events: false, scanMs: 1_000 });
    writeFileSync(ground.at('new.md'), page('New'));
    await becomes(ground, ['New']);
  });

  test('a file that cannot be read as an article is named once, and looking again writes nothing', async () => {
    const ground = await watching(
      (at) => {
        writeOld(at('old.md'), 'Old');
      },
      { scanMs: 300 },
    );
    writeFileSync(ground.at('binary.txt'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]));
    const named = () => ground.log.said.filter((line) => line === 'warn a file was rejected');
    await vi.waitFor(() => {
      expect(named()).toHaveLength(1);
    }, SOON);
    // What was fresh when it was first looked at is looked at once more.
    await nextScans(ground);
    const written = ground.written();
    await nextScans(ground);
    expect(ground.written()).toBe(written);
    expect(named()).toHaveLength(1);
  });
});

async function nextScans({ scans }: Ground): Promise<void> {
  const until = scans() + 3;
  await vi.waitFor(() => {
    expect(scans()).toBeGreaterThanOrEqual(until);
  }, SOON);
}
