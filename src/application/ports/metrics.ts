/** What is counted for the operator (docs/operations.md says what each figure means). Durations in seconds. */
export interface Metrics {
  updateReceived(kind: string): void;
  updateHandled(kind: string, outcome: 'done' | 'postponed' | 'failed', seconds: number): void;
  questionAnswered(status: 'answered' | 'not_found', seconds: number): void;
  telegramRefused(kind: string): void;
  /** A message was sent once more because the answer to the first call was lost: it may stand there twice. */
  possibleDouble(): void;
}

/** What is counted of alerts. */
export interface AlertMetrics {
  /** An attempt to send an alert, by its form and what came of it. */
  alertSent(form: string, outcome: string): void;
  /** See `Metrics`. */
  possibleDouble(): void;
}
