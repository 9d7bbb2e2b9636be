import type { Terminal } from './terminal.js';

/** Work shorter than this shows nothing. */
const PATIENCE_MS = 700;
const REDRAW_MS = 100;
/** Between two plain lines, where nothing can be redrawn: a log is read later. */
const LINE_MS = 5_000;
const BAR_COLUMNS = 24;

/** Shows how far a long task is: a bar in place on a terminal, plain lines elsewhere, with rate and time left. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #label: string;
  readonly #now: () => number;
  readonly #startedMs: number;
  #shownMs: number | undefined;

  /** @param now a clock in milliseconds that never goes back. */
  constructor(terminal: Terminal, label: string, now: () => number) {
    this.#terminal = terminal;
    this.#label = label;
    this.#now = now;
    this.#startedMs = now();
  }

  update(done: number, total: number): void {
    const nowMs = this.#now();
    const elapsedMs = nowMs - this.#startedMs;
    const pauseMs = this.#terminal.redraws ? REDRAW_MS : LINE_MS;
    if (elapsedMs < PATIENCE_MS || total <= 0) return;
    if (this.#shownMs !== undefined && nowMs - this.#shownMs < pauseMs) return;
    this.#shownMs = nowMs;
    const share = Math.min(1, done / total);
    const rate = (done / elapsedMs) * 1000;
    const left = done > 0 && done < total ? `, ${timeLeft((total - done) / rate)} left` : '';
    const counts = `${done} of ${total}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s${left}`;
    if (!this.#terminal.redraws) {
      this.#terminal.note(`${this.#label}: ${counts}\n`);
      return;
    }
    const filled = Math.round(share * BAR_COLUMNS);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_COLUMNS - filled);
    const line = `${this.#label} ${bar} ${Math.floor(share * 100)} % (${counts})`;
    this.#terminal.note(`\r\u001b[K${line.slice(0, Math.max(1, this.#terminal.columns - 1))}`);
  }

  /** Clears the bar, so that what is printed next starts on a clean line. */
  end(): void {
    if (this.#shownMs !== undefined && this.#terminal.redraws) this.#terminal.note('\r\u001b[K');
    this.#shownMs = undefined;
  }
}

/** Seconds as people say them: `8 s`, `3 min`, `1 h 20 min`. */
export function timeLeft(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
