import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { BotApiServer } from '../bot-api/bot-api-server.js';
import { startCli, toThePoint } from './run-cli.js';

/** A process as `npm start` starts it, talking to a Bot API server of ours. */
export class BotProcess {
  readonly #child: ChildProcess;
  #log = '';

  constructor(
    telegram: BotApiServer,
    environment: Readonly<Record<string, string>> & { readonly DATA_DIR: string },
  ) {
    this.#child = startCli(['start'], {
      env: {
        BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.root,
        LOG_FORMAT: 'json',
        ...environment,
      },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.#log += chunk.toString()));
    }
  }

  /** What it wrote so far. */
  get log(): string {
    return toThePoint(this.#log);
  }

  /** Resolves when it wrote something that fits. */
  async says(pattern: RegExp, timeoutMs = 30_000): Promise<void> {
    const until = Date.now() + timeoutMs;
    while (!pattern.test(this.#log)) {
      if (Date.now() > until || this.#child.exitCode !== null)
        throw new Error(`it never said ${String(pattern)}; it said:\n${this.#log}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Sends a signal and waits for the end; the exit code, null when the signal ended it. */
  async end(signal: 'SIGTERM' | 'SIGKILL' | 'SIGINT'): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const exit = once(this.#child, 'exit');
      this.#child.kill(signal);
      await exit;
    }
    return this.#child.exitCode;
  }

  /** Waits until it ends by itself; the exit code. */
  async exit(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }
}
