import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CorpusMissingError, StorageFullError } from '../../../src/application/errors.js';
import type { IngestResult } from '../../../src/application/ingest-corpus.js';
import { KeepUpToDate } from '../../../src/application/keep-up-to-date.js';
import { RecordingLog } from '../../support/recording-log.js';

const NOTHING: IngestResult = { added: 0, changed: 0, unchanged: 3, removed: 0, rejected: [] };

let log: RecordingLog;
/** When each ingest began, in milliseconds since the start. */
let begun: number[];
let told: IngestResult[];
let resting: { restsAtMs: number | undefined };
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  log = new RecordingLog();
  begun = [];
  told = [];
  resting = { restsAtMs: undefined };
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Each ingest takes the next step; the last one over and over. */
function keep(...steps: readonly (IngestResult | Error | (() => Promise<IngestResult>))[]) {
  let change: () => void = () => undefined;
  const keeping = new KeepUpToDate({
    ingest: {
      run() {
        const step = steps[Math.min(begun.length, steps.length - 1)]!;
        begun.push(Date.now());
        if (step instanceof Error) return Promise.reject(step);
        return typeof step === 'function' ? step() : Promise.resolve(step);
      },
    },
    resting,
    changes: {
      watch(onChange, signal) {
        change = onChange;
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve();
          });
        });
      },
    },
    clock: { now: () => Date.now() },
    log,
  });
  const onUpToDate = (result: IngestResult): Promise<void> => {
    told.push(result);
    return Promise.resolve();
  };
  const ended = keeping.run({ signal: stop.signal, onUpToDate });
  ended.catch(() => undefined);
  return { ended, wake: keeping.wake, change: () => { change(); } }; // prettier-ignore
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('keeping the index up to date', () => {
  test('looks at the start, and within a minute anyhow', async () => {
    keep(NOTHING);
    await pass(60_000);
    expect(begun).toHaveLength(2);
    await pass(600_000);
    expect(begun.length).toBeGreaterThanOrEqual(11);
  });

  test('looks when the folder has changed, when it is told to, and when a file has come to rest', async () => {
    const { change, wake } = keep(NOTHING);
    await pass(10_000);
    change();
    await pass(10_000);
    wake();
    await pass(0);
    resting.restsAtMs = 24_000;
    wake();
    await pass(10_000);
    resting.restsAtMs = undefined;
    expect(begun.slice(0, 5)).toEqual([0, 10_000, 20_000, 20_250, 24_000]);
  });

  test('runs one ingest at a time, and another one for what came meanwhile', async () => {
    let finish: (result: IngestResult) => void = () => undefined;
    const slow = () => new Promise<IngestResult>((resolve) => (finish = resolve));
    const { wake } = keep(slow, NOTHING);
    await pass(1_000);
    wake();
    wake();
    await pass(100_000);
    expect(begun).toEqual([0]);
    finish(NOTHING);
    await pass(5_000);
    expect(begun).toEqual([0, 106_000]);
  });

  test('an ingest that takes long gives way to what came, also to what it left out as being written, and is gone on with', async () => {
    const signals: AbortSignal[] = [];
    let wake: () => void = () => undefined;
    const keeping = new KeepUpToDate({
      ingest: {
        run: (options) => {
          const signal = options?.signal;
          begun.push(Date.now());
          signals.push(signal!);
          if (begun.length !== 2 && begun.length !== 3) return Promise.resolve(NOTHING);
          return new Promise((_, reject) => {
            signal!.addEventListener('abort', () => {
              reject(signal!.reason as Error);
            });
          });
        },
      },
      resting,
      changes: {
        watch: (onChange) => {
          wake = onChange;
          return Promise.resolve();
        },
      },
      clock: { now: () => Date.now() },
      log,
    });
    const ended = keeping.run({ signal: stop.signal, onUpToDate: () => Promise.resolve() });
    await pass(1_000);
    wake();
    await pass(10_000);
    wake();
    await pass(10_000 + 5_000);
    expect(begun).toEqual([0, 1_000, 26_000]);
    resting.restsAtMs = 28_000;
    await pass(20_000);
    resting.restsAtMs = undefined;
    await pass(5_000);
    expect(begun).toEqual([0, 1_000, 26_000, 51_000]);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true, true, false]);
    stop.abort();
    await pass(0);
    await ended;
  });

  test('leaves the machine to others for three times as long as an ingest takes', async () => {
    const { wake } = keep(async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return NOTHING;
    });
    for (let tenth = 0; tenth < 100; tenth++) {
      wake();
      await pass(100);
    }
    expect(begun.length).toBeLessThanOrEqual(7);
  });

  test('tells of the first ingest, and of those that change something', async () => {
    const { wake } = keep(NOTHING, NOTHING, { ...NOTHING, added: 1 }, NOTHING);
    for (let time = 0; time < 5; time++) {
      await pass(1_000);
      wake();
    }
    expect(told.map(({ added }) => added)).toEqual([0, 1]);
    expect(log.said).toEqual(['info The index is up to date', 'info The index is up to date']);
  });

  test('does not say that there are no articles while the first are being written', async () => {
    resting.restsAtMs = 2_000;
    keep({ ...NOTHING, unchanged: 0 }, { ...NOTHING, unchanged: 0, added: 2 });
    await pass(1_000);
    expect(told).toEqual([]);
    await pass(1_100);
    resting.restsAtMs = undefined;
    await pass(1_000);
    expect(told.map(({ added }) => added)).toEqual([2]);
  });

  test('does not say so either when the writing itself has it look again too early', async () => {
    resting.restsAtMs = 2_000;
    const nothing = { ...NOTHING, unchanged: 0 };
    const { change } = keep(nothing, nothing, { ...nothing, added: 2 });
    await pass(500);
    change();
    await pass(1_000);
    expect([begun.length, told]).toEqual([2, []]);
    await pass(600);
    expect(told.map(({ added }) => added)).toEqual([2]);
  });

  test('says so in the end where a file is written without an end', async () => {
    resting.restsAtMs = 2_000;
    const { change } = keep({ ...NOTHING, unchanged: 0 });
    await pass(1_900);
    resting.restsAtMs = 60_000;
    change();
    await pass(2_000);
    expect(told).toEqual([]);
    change();
    await pass(2_000);
    expect(told).toHaveLength(1);
  });

  test('says once that it waits for files that have gone all at once, and that this is over', async () => {
    const away = { ...NOTHING, waitedFor: 40 };
    const { wake } = keep(NOTHING, away, away, NOTHING);
    for (let time = 0; time < 6; time++) {
      await pass(1_000);
      wake();
    }
    expect(log.said.slice(1)).toEqual([
      expect.stringMatching(/^warn Most files have gone at once, as when a disk is not mounted/) as string,
      'info The files that had gone are waited for no more',
    ]);
  });

  test('names a file that is rejected once, and none of those that were there at the start', async () => {
    const old = { file: 'old.txt', reason: 'empty' };
    const fresh = { file: 'new.txt', reason: 'binary' };
    const { wake } = keep({ ...NOTHING, rejected: [old] }, { ...NOTHING, rejected: [fresh, old] });
    for (let time = 0; time < 3; time++) {
      await pass(1_000);
      wake();
    }
    expect(log.said.filter((line) => line.startsWith('warn'))).toEqual(['warn a file was rejected']);
  });

  test('stops at the first ingest for whatever keeps it from being made', async () => {
    await expect(keep(new CorpusMissingError('not there')).ended).rejects.toThrow('not there');
    begun = [];
    await expect(keep(new Error('a bug')).ended).rejects.toThrow('a bug');
  });

  test('stops later for what someone must act on, and for a fault of ours', async () => {
    const full = keep(NOTHING, new StorageFullError('no room'));
    await pass(0);
    full.wake();
    await pass(1_000);
    await expect(full.ended).rejects.toThrow('no room');
    begun = [];
    const fault = keep(NOTHING, new Error('a bug'));
    await pass(60_000);
    await expect(fault.ended).rejects.toThrow('a bug');
  });

  test('says once that the folder is away, tries again, and says that it is back', async () => {
    const stale = Object.assign(new Error('ESTALE'), { code: 'ESTALE', syscall: 'scandir' });
    const gone = new CorpusMissingError('the corpus folder does not exist');
    const { wake } = keep(NOTHING, gone, gone, stale, NOTHING);
    await pass(1_000);
    wake();
    await pass(300_000);
    expect(log.said.slice(1)).toEqual([
      expect.stringContaining('warn The articles cannot be looked through'),
      expect.stringContaining('warn The articles cannot be looked through'),
      'info The articles can be read again',
    ]);
  });

  test('ends without a word when it is told to stop, also in the midst of an ingest', async () => {
    const idle = keep(NOTHING);
    await pass(1_000);
    stop.abort();
    await expect(idle.ended).resolves.toBeUndefined();
    stop = new AbortController();
    begun = [];
    const { signal } = stop;
    const busy = keep(
      () =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reject(new Error('aborted'));
          });
        }),
    );
    stop.abort();
    await expect(busy.ended).resolves.toBeUndefined();
  });
});
