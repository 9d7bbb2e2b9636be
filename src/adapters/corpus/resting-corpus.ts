import type { Clock } from '../../application/ports/clock.js';
import type { Corpus, CorpusFile, CorpusProblem } from '../../application/ports/corpus.js';

/** So long must size and time of a file stay the same before it counts, in milliseconds. */
const REST_MS = 2_000;

/** A file as it was seen: since when it is like that, or gone. */
interface Observed {
  readonly state: string;
  readonly sinceMs: number;
}

const GONE = 'gone';

/**
 * A corpus that is written to while it is read: a file counts when its size and time have rested for 2 s, and is gone
 * when it has been gone for 2 s. So nothing half-written is read, and a file that is renamed, or taken away and written
 * anew, is not taken for one that is lost and another that has come.
 */
export class RestingCorpus implements Corpus {
  readonly #corpus: Corpus;
  readonly #clock: Clock;
  #observed: ReadonlyMap<string, Observed> | undefined;
  #restsAtMs: number | undefined;

  constructor(corpus: Corpus, clock: Clock) {
    this.#corpus = corpus;
    this.#clock = clock;
  }

  /** When what the last listing left out will have rested, if it is left alone; undefined when nothing was left out. */
  get restsAtMs(): number | undefined {
    return this.#restsAtMs;
  }

  /**
   * Lists what rests; the rest is told as passing. Rest is seen between two listings: clocks of other machines may be
   * wrong. Only the first goes by the files' times.
   * @throws CorpusMissingError when the place itself is not there or cannot be read.
   */
  async list(onProblem: (problem: CorpusProblem) => void = () => undefined): Promise<readonly CorpusFile[]> {
    const startMs = this.#clock.now();
    const unreachable: string[] = [];
    const files = await this.#corpus.list((problem) => {
      unreachable.push(problem.path);
      onProblem(problem);
    });
    const endMs = this.#clock.now();
    const before = this.#observed;
    const observed = new Map<string, Observed>();
    const rests = (path: string, now: Observed): boolean => {
      observed.set(path, now);
      return startMs - now.sinceMs >= REST_MS;
    };

    const rested = files.filter((file) => {
      const state = `${file.size} ${file.modifiedMs}`;
      const firstSeenMs = before === undefined ? Math.min(file.modifiedMs, endMs) : endMs;
      if (rests(file.path, observe(before?.get(file.path), state, firstSeenMs))) return true;
      onProblem({ path: file.path, reason: 'it is being written', passing: true });
      return false;
    });
    for (const [path, last] of before ?? []) {
      if (observed.has(path)) continue;
      if (isBelow(path, unreachable)) observed.set(path, last);
      else if (rests(path, observe(last, GONE, endMs))) observed.delete(path);
      else onProblem({ path, reason: 'it has gone just now', passing: true });
    }

    this.#observed = observed;
    const waiting = [...observed.values()].map(({ sinceMs }) => sinceMs + REST_MS);
    const due = waiting.filter((dueMs) => dueMs > startMs);
    this.#restsAtMs = due.length === 0 ? undefined : due.reduce((a, b) => Math.min(a, b));
    return rested;
  }
}

/** A clock that was set back must not keep a file waiting. */
function observe(last: Observed | undefined, state: string, nowMs: number): Observed {
  return last?.state === state && last.sinceMs <= nowMs ? last : { state, sinceMs: nowMs };
}

function isBelow(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`));
}
