import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { AlertMetrics, Metrics } from '../../application/ports/metrics.js';

/** Seconds: an answer takes some tenths of a second, a question behind fifty others some ten seconds. */
const BUCKETS = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60];

/** Counts for Prometheus; `text` is what `/metrics` shows. */
export class PrometheusMetrics implements Metrics, AlertMetrics {
  readonly #registry = new Registry();
  readonly #received = this.#counter(
    'updates_received_total',
    'Updates that Telegram sent, copies included',
    ['kind'],
  );
  readonly #handled = this.#histogram('update_seconds', 'Time in which an update was handled', [
    'kind',
    'outcome',
  ]);
  readonly #answered = this.#histogram(
    'question_seconds',
    'Time from a question to its answer, waiting for the models included',
    ['status'],
  );
  readonly #refused = this.#counter(
    'telegram_refusals_total',
    'Calls that Telegram refused, by what it means',
    ['kind'],
  );
  readonly #doubles = this.#counter(
    'possible_doubles_total',
    'Messages sent once more because the first answer was lost',
    [],
  );

  readonly #alerts = this.#counter(
    'alerts_total',
    'Attempts to send an alert, by its form and what came of it',
    ['form', 'outcome'],
  );

  /** @param gauges read whenever the figures are asked for */
  constructor(gauges: {
    readonly inboxWaiting: () => Promise<number>;
    readonly articles: () => Promise<number>;
  }) {
    collectDefaultMetrics({ register: this.#registry });
    this.#gauge('inbox_waiting', 'Updates that are not handled yet', gauges.inboxWaiting);
    this.#gauge('articles', 'Articles that can be quoted', gauges.articles);
  }

  updateReceived(kind: string): void {
    this.#received.inc({ kind });
  }

  updateHandled(kind: string, outcome: 'done' | 'postponed' | 'failed', seconds: number): void {
    this.#handled.observe({ kind, outcome }, seconds);
  }

  questionAnswered(status: 'answered' | 'not_found', seconds: number): void {
    this.#answered.observe({ status }, seconds);
  }

  telegramRefused(kind: string): void {
    this.#refused.inc({ kind });
  }

  possibleDouble(): void {
    this.#doubles.inc();
  }

  alertSent(form: string, outcome: string): void {
    this.#alerts.inc({ form, outcome });
  }

  /** In the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #counter(name: string, help: string, labelNames: string[]): Counter {
    return new Counter({ name: `newsquote_${name}`, help, labelNames, registers: [this.#registry] });
  }

  #histogram(name: string, help: string, labelNames: string[]): Histogram {
    return new Histogram({
      name: `newsquote_${name}`,
      help,
      labelNames,
      buckets: BUCKETS,
      registers: [this.#registry],
    });
  }

  #gauge(name: string, help: string, read: () => Promise<number>): void {
    new Gauge({
      name: `newsquote_${name}`,
      help,
      registers: [this.#registry],
      async collect() {
        this.set(await read());
      },
    });
  }
}
