import type { IngestProgress } from '../application/ingest/pace.js';
import type { Terminal } from './terminal.js';

/** Work shorter than this shows no bar. */
const PATIENCE_MS = 700;
const REDRAW_MS = 100;
/** Between two plain lines, where nothing can be redrawn: they are read later, in a log. */
const LINE_MS = 5_000;
const BAR_COLUMNS = 24;

const labels = { reading: 'Reading', embedding: 'Indexing', indexing: 'Finishing' } as const;

/** Shows on stderr how far an ingest is: a bar in place on a terminal, plain lines elsewhere. */
export class IngestProgressDisplay {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  readonly #startedMs: number;
  #shownMs: number | undefined;

  /** @param now a clock in milliseconds that never goes back. */
  constructor(terminal: Terminal, now: () => number) {
    this.#terminal = terminal;
    this.#now = now;
    this.#startedMs = now();
  }

  readonly update = (progress: IngestProgress): void => {
    const nowMs = this.#now();
    const { redraws, columns } = this.#terminal;
    const pauseMs = redraws ? REDRAW_MS : LINE_MS;
    if (nowMs - this.#startedMs < (redraws ? PATIENCE_MS : LINE_MS)) return;
    if (this.#shownMs !== undefined && nowMs - this.#shownMs < pauseMs) return;
    this.#shownMs = nowMs;
    if (!redraws) {
      this.#terminal.note(`${labels[progress.stage]}${details(progress)}\n`);
      return;
    }
    const line = `${labels[progress.stage]}${bar(progress)}${details(progress)}`;
    this.#terminal.note(`\r\u001b[K${line.slice(0, Math.max(1, columns - 1))}`);
  };

  /** Clears the bar, so that what is printed next starts on a clean line. */
  end(): void {
    if (this.#shownMs !== undefined && this.#terminal.redraws) this.#terminal.note('\r\u001b[K');
  }
}

function bar(progress: IngestProgress): string {
  if (progress.stage === 'indexing' || progress.total === 0) return ' ';
  const share = Math.min(1, progress.done / progress.total);
  const filled = Math.floor(share * BAR_COLUMNS);
  return ` ${'█'.repeat(filled)}${'░'.repeat(BAR_COLUMNS - filled)} ${Math.floor(share * 100)} %`;
}

function details(progress: IngestProgress): string {
  switch (progress.stage) {
    case 'indexing':
      return ' …';
    case 'reading':
      return ` file ${progress.done} of ${progress.total}`;
    case 'embedding': {
      const { done, total, perSecond, secondsLeft } = progress;
      // The rate of the first few says nothing of the rest.
      const pace = `, ${perSecond.toFixed(perSecond < 10 ? 1 : 0)}/s, ${timeLeft(secondsLeft)} left`;
      return ` ${done} of ${total} texts${done < 5 ? '' : pace}`;
    }
  }
}

/** Seconds as people say them: `8 s`, `3 min`, `1 h 20 min`. */
function timeLeft(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
