import type { Metrics } from '../../../src/application/ports/metrics.js';

/** Keeps what was counted, without the durations. */
export class RecordingMetrics implements Metrics {
  readonly counted: string[] = [];

  updateReceived(kind: string): void {
    this.counted.push(`received ${kind}`);
  }

  updateHandled(kind: string, outcome: string): void {
    this.counted.push(`${outcome} ${kind}`);
  }

  questionAnswered(status: string): void {
    this.counted.push(status);
  }

  telegramRefused(kind: string): void {
    this.counted.push(`refused: ${kind}`);
  }

  possibleDouble(): void {
    this.counted.push('possible double');
  }
}
