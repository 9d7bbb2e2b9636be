import type { Log } from '../../src/application/ports/log.js';

/** Keeps what was said, a level and a message each. */
export class RecordingLog implements Log {
  readonly said: string[] = [];

  info(message: string): void {
    this.said.push(`info ${message}`);
  }

  warn(message: string): void {
    this.said.push(`warn ${message}`);
  }

  error(message: string): void {
    this.said.push(`error ${message}`);
  }
}
