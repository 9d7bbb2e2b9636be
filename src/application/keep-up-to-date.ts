import { CorpusMissingError } from './errors.js';
import type { IngestCorpus, IngestOptions, IngestResult } from './ingest-corpus.js';
import type { Clock } from './ports/clock.js';
import type { CorpusChanges } from './ports/corpus-changes.js';
import type { Log, LogFields } from './ports/log.js';
import { pause } from './pause.js';

export interface KeepUpToDateParts {
  readonly ingest: Pick<IngestCorpus, 'run'>;
  /** When a file that was left out, for it is being written, will count if it is left alone. */
  readonly resting: { readonly restsAtMs: number | undefined };
  readonly changes: CorpusChanges;
  readonly clock: Clock;
  readonly log: Log;
  /** How long at most nobody looks for changes. */
  readonly scanMs?: number;
}

export interface KeepUpToDateOptions extends IngestOptions {
  readonly signal: AbortSignal;
  /**
   * Called after the first ingest (when there were only files that were being written, after the first one that begins
   * when they should be at rest), and after each that changed something.
   */
  readonly onUpToDate: (result: IngestResult) => Promise<void>;
}

/** A file must have been found, have rested for 2 s, and be searchable, a minute after it was written. */
const SCAN_MS = 45_000;

/** Between two ingests passes so many times what the last one took, within these bounds: others want the machine too. */
const REST_SHARE = 3;
const SHORTEST_REST_MS = 250;
const LONGEST_REST_MS = 5_000;

/** An ingest that has taken so long gives way to what came meanwhile, and goes on after it: a book must not hold up the news. */
const LONG_MS = 20_000;

/** Names of so many files that were rejected just now; the others are counted, and `doctor` lists all. */
const REJECTIONS_NAMED = 5;

/** Why an ingest was stopped that is gone on with at once. */
const GAVE_WAY = new Error('The ingest gave way to what came meanwhile.');

/** Keeps the index up to date: one ingest after the other, when something may have changed, and now and then anyhow. */
export class KeepUpToDate {
  readonly #parts: KeepUpToDateParts;
  readonly #scanMs: number;
  #wakeUp = new AbortController();
  /** Undefined until the first ingest has ended. */
  #rejected: ReadonlySet<string> | undefined;
  #hasBeenUpToDate = false;
  /** When the files should be at rest that were still being written at the first ingest. */
  #fillsUntilMs = 0;
  #trouble: string | undefined;
  #giveWay: () => void = () => undefined;
  #waitedFor = 0;

  constructor(parts: KeepUpToDateParts) {
    this.#parts = parts;
    this.#scanMs = parts.scanMs ?? SCAN_MS;
  }

  /** Something has come into the corpus: it is looked at as soon as the ingest that runs, if one does, has ended. */
  readonly wake = (): void => {
    this.#wakeUp.abort();
    this.#giveWay();
  };

  /**
   * Works until the signal fires. What passes by itself, as a folder that is away for a moment, is logged once and tried
   * again; but at the first ingest it stops us, as that is when settings are wrong.
   * @throws an OperatorError that someone must act on; whatever the first ingest throws
   */
  async run(options: KeepUpToDateOptions): Promise<void> {
    const { signal } = options;
    const watching = new AbortController();
    const watched = this.#parts.changes.watch(this.wake, AbortSignal.any([signal, watching.signal]));
    try {
      while (!signal.aborted) {
        this.#wakeUp = new AbortController();
        const startedMs = this.#parts.clock.now();
        await this.#ingest(options);
        await this.#rest(this.#parts.clock.now() - startedMs, signal);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      watching.abort();
      await watched;
    }
  }

  async #ingest(options: KeepUpToDateOptions): Promise<void> {
    const startedMs = this.#parts.clock.now();
    let result: IngestResult;
    try {
      result = await this.#run(options);
    } catch (error) {
      if (error === GAVE_WAY) {
        this.#wakeUp.abort();
        return;
      }
      if (this.#rejected === undefined || !isPassing(error)) throw error;
      this.#tell(error.message);
      return;
    }
    this.#tell(undefined);
    this.#tellWaiting(result.waitedFor ?? 0);
    const isFirst = this.#rejected === undefined;
    this.#nameRejections(result);
    const hasChanged = result.added + result.changed + result.removed > 0;
    if (this.#hasBeenUpToDate && !hasChanged) return;
    const { restsAtMs } = this.#parts.resting;
    if (isFirst && isEmpty(result)) this.#fillsUntilMs = restsAtMs ?? 0;
    // Of a folder that was filled just now there will be more to say in two seconds.
    if (isEmpty(result) && restsAtMs !== undefined && (isFirst || startedMs < this.#fillsUntilMs)) return;
    this.#hasBeenUpToDate = true;
    const took = Math.round((this.#parts.clock.now() - startedMs) / 100) / 10;
    this.#parts.log.info('The index is up to date', summary(result, took));
    await options.onUpToDate(result);
  }

  /** @throws GAVE_WAY when it took long and something came; never at the first ingest, which is to come to its end. */
  async #run(options: KeepUpToDateOptions): Promise<IngestResult> {
    const turn = new AbortController();
    let isLong = false;
    this.#giveWay = () => {
      if (isLong && this.#rejected !== undefined) turn.abort(GAVE_WAY);
    };
    const timer = setTimeout(() => {
      isLong = true;
      // What it has left out is at rest by now.
      if (this.#wakeUp.signal.aborted || this.#parts.resting.restsAtMs !== undefined) this.#giveWay();
    }, LONG_MS).unref();
    try {
      const signal = AbortSignal.any([options.signal, turn.signal]);
      return await this.#parts.ingest.run({ ...options, signal, waitsForFiles: true });
    } finally {
      clearTimeout(timer);
      this.#giveWay = () => undefined;
    }
  }

  /** Says what keeps the corpus from being read, and that it is over; each once. */
  #tell(trouble: string | undefined): void {
    const { log } = this.#parts;
    if (trouble !== undefined && trouble !== this.#trouble)
      log.warn('The articles cannot be looked through; what is known of them stays, and it is tried again', {
        reason: trouble,
      });
    if (trouble === undefined && this.#trouble !== undefined) log.info('The articles can be read again');
    this.#trouble = trouble;
  }

  #tellWaiting(files: number): void {
    const { log } = this.#parts;
    if (files > 0 && this.#waitedFor === 0)
      log.warn(
        'Most files have gone at once, as when a disk is not mounted; their articles stay for an hour, for the files to come back',
        { files },
      );
    if (files === 0 && this.#waitedFor > 0) log.info('The files that had gone are waited for no more');
    this.#waitedFor = files;
  }

  #nameRejections({ rejected }: IngestResult): void {
    const before = this.#rejected;
    this.#rejected = new Set(rejected.map(({ file, reason }) => `${file} ${reason}`));
    if (before === undefined) return;
    const fresh = rejected.filter(({ file, reason }) => !before.has(`${file} ${reason}`));
    for (const { file, reason } of fresh.slice(0, REJECTIONS_NAMED))
      this.#parts.log.warn('a file was rejected', { file, reason });
    const more = fresh.length - REJECTIONS_NAMED;
    if (more > 0) this.#parts.log.warn('more files were rejected; doctor lists them', { files: more });
  }

  async #rest(tookMs: number, signal: AbortSignal): Promise<void> {
    const { clock, resting } = this.#parts;
    const share = Math.min(Math.max(tookMs * REST_SHARE, SHORTEST_REST_MS), LONGEST_REST_MS);
    const restMs = this.#trouble === undefined ? share : LONGEST_REST_MS;
    await pause(restMs, signal);
    const untilRested = (resting.restsAtMs ?? Infinity) - clock.now();
    await pause(Math.min(untilRested, this.#scanMs - restMs), AbortSignal.any([signal, this.#wakeUp.signal]));
  }
}

/** The corpus folder has gone, or the file system says no for a moment. */
function isPassing(error: unknown): error is Error {
  return error instanceof CorpusMissingError || (error instanceof Error && 'syscall' in error);
}

function isEmpty({ added, changed, unchanged }: IngestResult): boolean {
  return added + changed + unchanged === 0;
}

function summary({ added, changed, unchanged, removed, rejected }: IngestResult, seconds: number): LogFields {
  return { added, changed, unchanged, removed, rejected: rejected.length, seconds };
}
