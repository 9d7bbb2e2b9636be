/** Exit codes of the shells' convention: 128 and the signal's number. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** How long a command may take to finish what is in hand once it is told to stop. */
const GRACE_MS = 8_000;

/** Turns SIGINT and SIGTERM into an abort; a second signal, or no end within the grace, ends the process at once. */
export class StopSignals {
  /** The code to exit with, once a signal came. */
  exitCode: number | undefined;
  readonly #controller = new AbortController();

  listen(): void {
    for (const [name, code] of Object.entries(exitCodes)) {
      process.on(name, () => {
        // A command that finishes by itself after the signal still says that it was stopped.
        if (this.exitCode !== undefined) process.exit(code);
        this.exitCode = code;
        this.#controller.abort();
        setTimeout(() => process.exit(code), GRACE_MS).unref();
      });
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }
}
