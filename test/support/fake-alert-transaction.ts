import type { AlertSettings } from '../../src/application/ports/alert-settings.js';
import type {
  AlertTransaction,
  PlannedAlert,
  QueuedFor,
} from '../../src/application/ports/alert-transaction.js';
import type { PlanOutcome } from '../../src/application/ports/outbox.js';
import type { Article } from '../../src/domain/articles/article.js';
import type { StorySignature } from '../../src/domain/stories/story-signature.js';
import type { FakeOutbox } from './fake-outbox.js';

/** What planning reads and writes, in memory; it fills the outbox that it is given. */
export class FakeAlertTransaction implements AlertTransaction {
  /** Whether the articles from before are all stored. */
  baseline = true;
  /** The articles that are stored, or were removed not long ago, oldest first; a test fills it. */
  readonly articles = new Map<string, Article>();
  readonly bands = new Map<string, readonly number[]>();

  constructor(private readonly outbox: FakeOutbox) {}

  baselineDone(): Promise<boolean> {
    return Promise.resolve(this.baseline);
  }

  storiesNear(
    { bands, page }: Pick<StorySignature, 'bands' | 'page'>,
    exceptId: string,
    limit: number,
  ): Promise<readonly { readonly articleId: string; readonly article: Article }[]> {
    const near = [...this.bands].reverse().flatMap(([articleId, known]) => {
      const article = this.articles.get(articleId);
      const shared = new Set(known.filter((band) => bands.includes(band)));
      if (article === undefined || articleId === exceptId || shared.size === 0) return [];
      return {
        articleId,
        article,
        likeness: shared.size + (page !== null && shared.has(page) ? Infinity : 0),
      };
    });
    near.sort((one, other) => (one.likeness === other.likeness ? 0 : other.likeness - one.likeness));
    return Promise.resolve(near.slice(0, limit).map(({ articleId, article }) => ({ articleId, article })));
  }

  remember(articleId: string, bands: readonly number[], outcome: PlanOutcome): Promise<void> {
    this.bands.set(articleId, bands);
    this.outbox.outcomes.set(articleId, outcome);
    return Promise.resolve();
  }

  rebind(articleId: string, bands: readonly number[]): Promise<void> {
    if (this.bands.has(articleId)) this.bands.set(articleId, bands);
    return Promise.resolve();
  }

  settings(chatIds: readonly number[]): Promise<readonly AlertSettings[]> {
    return Promise.resolve(chatIds.map((chatId) => this.outbox.settings.now(chatId)));
  }

  queue(alerts: readonly PlannedAlert[], nowMs: number, queuedFor?: QueuedFor): Promise<number> {
    return Promise.resolve(this.outbox.queue(alerts, nowMs, queuedFor));
  }

  queueCorrections(articleId: string, dueMs: number, nowMs: number): Promise<number> {
    return Promise.resolve(this.outbox.queueCorrections(articleId, dueMs, nowMs));
  }

  dropQueued(articleId: string, reason: string, nowMs: number): Promise<void> {
    this.outbox.dropQueued(articleId, reason, nowMs);
    return Promise.resolve();
  }
}
