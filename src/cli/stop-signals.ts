/** Exit codes of the shells' convention: 128 and the signal's number. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** npm passes on the signal that the terminal or systemd has sent to all processes already: so close, two are one. */
const SAME_SIGNAL_MS = 1_000;

/** How long a command may take to finish what is in hand once it is told to stop. */
const GRACE_MS = 8_000;

/** Turns SIGINT and SIGTERM into an abort; a later signal, or no end within the grace, ends the process at once. */
export class StopSignals {
  /** The code to exit with, once a signal came. */
  exitCode: number | undefined;
  readonly #controller = new AbortController();
  #stoppedMs = 0;

  listen(): void {
    for (const [name, code] of Object.entries(exitCodes)) {
      process.on(name, () => {
        const now = performance.now();
        if (this.exitCode !== undefined) {
          if (now - this.#stoppedMs > SAME_SIGNAL_MS) process.exit(code);
          return;
        }
        // A command that finishes by itself after the signal still says that it was stopped.
        this.exitCode = code;
        this.#stoppedMs = now;
        this.#controller.abort();
        setTimeout(() => process.exit(code), GRACE_MS).unref();
      });
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }
}
