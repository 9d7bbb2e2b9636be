import type { Terminal } from './terminal.js';

/** Work shorter than this shows no bar. */
const PATIENCE_MS = 700;
const REDRAW_MS = 100;
/** Between two plain lines, where nothing can be redrawn: they are read later, in a log. */
const LINE_MS = 5_000;
const BAR_COLUMNS = 24;

/** How far some work is, in words. */
export interface ProgressStep {
  /** What is being done: "Reading". */
  readonly label: string;
  /** Done, from 0 to 1; undefined when nobody knows. */
  readonly share: number | undefined;
  /** "3 of 7 files, 2/s, 2 s left"; may be empty. */
  readonly details: string;
}

/** Shows on stderr how far some work is: a bar in place on a terminal, plain lines elsewhere, nothing when it is quickly done. */
export class ProgressDisplay {
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

  show({ label, share, details }: ProgressStep): void {
    const nowMs = this.#now();
    const { redraws, columns } = this.#terminal;
    if (nowMs - this.#startedMs < (redraws ? PATIENCE_MS : LINE_MS)) return;
    if (this.#shownMs !== undefined && nowMs - this.#shownMs < (redraws ? REDRAW_MS : LINE_MS)) return;
    this.#shownMs = nowMs;
    const parts = [label, redraws && share !== undefined ? bar(share) : '', details];
    const line = parts.filter((part) => part !== '').join(' ');
    this.#terminal.note(redraws ? `\r\u001b[K${line.slice(0, Math.max(1, columns - 1))}` : `${line}\n`);
  }

  /** Clears the bar, so that what is printed next starts on a clean line. */
  end(): void {
    if (this.#shownMs !== undefined && this.#terminal.redraws) this.#terminal.note('\r\u001b[K');
  }
}

function bar(share: number): string {
  const within = Math.min(1, Math.max(0, share));
  const filled = Math.floor(within * BAR_COLUMNS);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_COLUMNS - filled)} ${Math.floor(within * 100)} %`;
}

/** "12/s, 3 min left", for what has gone on long enough to tell. */
export function paceText(perSecond: number, secondsLeft: number): string {
  return `${perSecond.toFixed(perSecond < 10 ? 1 : 0)}/s, ${timeLeft(secondsLeft)} left`;
}

/** Seconds as people say them: `8 s`, `3 min`, `1 h 20 min`. */
function timeLeft(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
