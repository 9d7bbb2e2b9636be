import type { ArticleReader } from './ports/article-reader.js';
import type { Clock } from './ports/clock.js';
import type { Corpus, CorpusFile, CorpusProblem } from './ports/corpus.js';
import type { Embedder } from './ports/embedder.js';
import type { Hashing } from './ports/hashing.js';
import type { ArticleChanges, IngestStore, SeenFile } from './ports/ingest-store.js';
import type { SearchIndex } from './ports/search-index.js';
import { embedTexts } from './ingest/embed-texts.js';
import { fileLots, isLarge } from './ingest/file-lots.js';
import { findChanges } from './ingest/find-changes.js';
import { embeddedTexts, UNDERSTANDING_VERSION } from './ingest/plan-articles.js';
import { planFile, type PlannedFile } from './ingest/plan-file.js';
import { MassRemoval } from './ingest/mass-removal.js';
import { Pace } from './ingest/pace.js';
import type { IngestProgress } from './ingest/pace.js';
import { reachableFiles } from './ingest/reachable-files.js';
import { othersNeeded } from './ingest/repetition.js';

export interface IngestOptions {
  /** Stops between two texts; what is done is kept, the next ingest goes on from there. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Nobody watches: files that go all at once may be on a disk that is not mounted, and are not forgotten at once. */
  readonly waitsForFiles?: boolean;
}

/**
 * Articles that were added, changed, left as they were and removed; files that are rejected now, whole or in part, and
 * folders that could not be read.
 */
export interface IngestResult {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly rejected: readonly { readonly file: string; readonly reason: string }[];
  /** Files that have gone all at once and whose articles are kept for now. */
  readonly waitedFor?: number;
}

export interface IngestParts {
  readonly corpus: Corpus;
  readonly reader: ArticleReader;
  readonly store: IngestStore;
  readonly embedder: Embedder;
  readonly indexes: readonly SearchIndex[];
  readonly hashing: Hashing;
  readonly clock: Clock;
}

/**
 * Brings store and indexes up to date with the corpus. Only what changed is read, only text that is not in the cache is
 * embedded. Cut off anywhere, the store holds each article's old or new state, and the next run goes on.
 */
export class IngestCorpus {
  readonly #parts: IngestParts;
  readonly #massRemoval = new MassRemoval();

  constructor(parts: IngestParts) {
    this.#parts = parts;
  }

  /** @throws CorpusMissingError when the corpus is not there; the signal's reason when it fires. */
  async run({
    signal,
    onProgress = () => undefined,
    waitsForFiles = false,
  }: IngestOptions = {}): Promise<IngestResult> {
    const { corpus, store, embedder, indexes, hashing, clock } = this.#parts;
    const unreadable: CorpusProblem[] = [];
    const listed = await corpus.list((problem) => unreadable.push(problem));
    const knownBefore = await store.knownFiles();
    const known = reachableFiles(knownBefore, unreadable);
    await store.expect({ modelHash: embedder.modelHash, version: UNDERSTANDING_VERSION });
    const changes = await findChanges(listed, known, { hashing, clock }, signal);
    for (const file of changes.touched) await store.touch(file);
    for (const { from, to } of changes.moved) await store.move(from, to);
    for (const { seen, reason } of changes.unreadable) await store.refuse(seen, reason);
    const areAway = waitsForFiles && this.#massRemoval.isAway(changes.vanished, known.keys(), clock.now());
    const [gone, away] = areAway ? [[], changes.vanished] : [changes.vanished, []];
    const totals = { ...(await store.remove(gone)) };
    const repeatedIn = othersNeeded(listed.length + away.length + knownBefore.size - known.size);
    await store.expectRepetition(repeatedIn);
    await this.#recordEdges(changes.toRead, onProgress, signal);

    const byPath = new Map(listed.map((file) => [file.path, file]));
    const pace = new Pace(clock, onProgress);
    let replacing = gone.length > 0;
    // Storing one file can make another stale, as when the better rendering of an article is gone.
    for (;;) {
      const stale = await this.#staleFiles(byPath, signal);
      if (stale.length === 0) break;
      replacing ||= stale.some((file) => known.has(file.path));
      pace.expectBytes(stale.reduce((sum, file) => sum + file.size, 0));
      for (const lot of fileLots(stale)) {
        // What came with a large file can be found before that is embedded.
        if (lot.some(isLarge)) for (const index of indexes) await index.update(signal);
        const planned = await this.#plan(lot, repeatedIn, pace, signal);
        add(totals, await this.#embedAndStore(planned, pace, signal));
      }
    }
    onProgress({ stage: 'indexing' });
    if (replacing) await store.dropUnusedEmbeddings();
    for (const index of indexes) await index.update(signal);
    await store.finishIngest();
    const unchanged = (await store.articleCount()) - totals.added - totals.changed;
    const rejected = [
      ...unreadable
        .filter(({ passing }) => passing !== true)
        .map(({ path, reason }) => ({ file: path, reason })),
      ...(await store.rejections()),
    ];
    return { ...totals, unchanged, rejected, ...(away.length > 0 ? { waitedFor: away.length } : {}) };
  }

  /** The first pass: what stands around the bodies must be known of all files before any is taken apart. */
  async #recordEdges(
    toRead: readonly { readonly file: CorpusFile; readonly seen: SeenFile }[],
    onProgress: (progress: IngestProgress) => void,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    for (const [done, { file, seen }] of toRead.entries()) {
      signal?.throwIfAborted();
      onProgress({ stage: 'reading', done, total: toRead.length });
      await this.#parts.store.record(seen, (await this.#parts.reader.parse(file.absolutePath)).edges);
    }
  }

  /** Files to be read once more, those whose edges are not known recorded first. */
  async #staleFiles(
    listed: ReadonlyMap<string, CorpusFile>,
    signal: AbortSignal | undefined,
  ): Promise<readonly CorpusFile[]> {
    const { store, hashing, clock } = this.#parts;
    const stale = await store.staleFiles();
    const unrecorded = stale
      .filter((file) => file.contentHash === '')
      .flatMap(({ path }) => listed.get(path) ?? []);
    const { toRead, unreadable } = await findChanges(unrecorded, new Map(), { hashing, clock }, signal);
    for (const { seen, reason } of unreadable) await store.refuse(seen, reason);
    await this.#recordEdges(toRead, () => undefined, signal);
    return (unrecorded.length === 0 ? stale : await store.staleFiles()).flatMap(
      ({ path }) => listed.get(path) ?? [],
    );
  }

  /** The second pass: the articles of these files without their furniture, cut into passages and units. */
  async #plan(
    files: readonly CorpusFile[],
    repeatedIn: number,
    pace: Pace,
    signal: AbortSignal | undefined,
  ): Promise<readonly PlannedFile[]> {
    const planned: PlannedFile[] = [];
    for (const file of files) {
      signal?.throwIfAborted();
      const plan = await planFile(file, repeatedIn, this.#parts);
      pace.planned(file.size, await this.#parts.store.notEmbedded(plan.articles.flatMap(embeddedTexts)));
      planned.push(plan);
    }
    return planned;
  }

  /** Embeds what is new, and stores file by file; one file is written while the next is being embedded. */
  async #embedAndStore(
    files: readonly PlannedFile[],
    pace: Pace,
    signal: AbortSignal | undefined,
  ): Promise<ArticleChanges> {
    const { store, embedder } = this.#parts;
    const changes = { added: 0, changed: 0, removed: 0 };
    let writing: Promise<ArticleChanges> | undefined;
    try {
      for (const { path, articles, rejection } of files) {
        const texts = await store.notEmbedded(articles.flatMap(embeddedTexts));
        await embedTexts(
          texts,
          { embedder, store },
          {
            signal,
            onEmbedded: (text) => {
              pace.embedded(text);
            },
          },
        );
        if (writing !== undefined) add(changes, await writing);
        writing = store.storeFile(path, articles, rejection);
        // Awaited in its turn; until then its failure must not count as unhandled.
        writing.catch(() => undefined);
      }
    } finally {
      if (writing !== undefined) add(changes, await writing);
    }
    return changes;
  }
}

function add(totals: { added: number; changed: number; removed: number }, more: ArticleChanges): void {
  totals.added += more.added;
  totals.changed += more.changed;
  totals.removed += more.removed;
}
