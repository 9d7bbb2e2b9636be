import type { TopicSpace } from '../../domain/subscriptions/topic-space.js';
import type { Interest } from '../../domain/subscriptions/subscription.js';
import type { IndexedSubscription, SubscriptionStore } from '../ports/subscription-store.js';
import { SubscriptionIndex, type MatchableArticle, type SubscriptionHit } from './subscription-index.js';

export interface SubscriptionMatchingParts {
  readonly store: Pick<SubscriptionStore, 'page' | 'revision'>;
  /** What the model's vectors have in common; asked for when there is a topic to match. */
  readonly topicSpace: () => Promise<TopicSpace>;
  /** Resolves when others had their turn. */
  readonly pause: () => Promise<void>;
}

const PAGE = 2_000;

/** Finds the subscriptions that an article matches, among those that the store holds at the time. */
export class SubscriptionMatching {
  #index: Promise<SubscriptionIndex> | undefined;
  #revision: number | undefined;

  constructor(private readonly parts: SubscriptionMatchingParts) {}

  async match(article: MatchableArticle): Promise<readonly SubscriptionHit[]> {
    const index = await this.#upToDate();
    return index.size === 0 ? [] : index.matchInSteps(article, this.parts.pause);
  }

  /** Whether a subscription to this would match; it need not be one. */
  async matches(
    { interest, vector }: { readonly interest: Interest; readonly vector: Float32Array | undefined },
    article: MatchableArticle,
  ): Promise<boolean> {
    const index = new SubscriptionIndex(await this.#spaceFor([interest]));
    index.add({ id: 1, chatId: 0, threadId: null, paused: false, interest, vector });
    return index.match(article).length > 0;
  }

  /** Reads the subscriptions when they are not in memory yet, so that the first article need not wait for it. */
  async warmUp(): Promise<void> {
    await this.#upToDate();
  }

  /** Read anew when any of them was changed, by whichever process. */
  async #upToDate(): Promise<SubscriptionIndex> {
    const revision = await this.parts.store.revision();
    if (this.#index === undefined || revision !== this.#revision) {
      this.#revision = revision;
      this.#index = this.#read();
      // A failure is not kept: the next article tries again.
      this.#index.catch(() => (this.#index = undefined));
    }
    return this.#index;
  }

  async #read(): Promise<SubscriptionIndex> {
    const all: IndexedSubscription[] = [];
    for (;;) {
      const page = await this.parts.store.page(all.at(-1)?.id ?? 0, PAGE);
      all.push(...page);
      if (page.length < PAGE) break;
      await this.parts.pause();
    }
    const index = new SubscriptionIndex(await this.#spaceFor(all.map(({ interest }) => interest)));
    // A topic of another model waits until it is embedded anew.
    for (const one of all) if (one.interest.kind !== 'topic' || one.vector !== undefined) index.add(one);
    return index;
  }

  async #spaceFor(interests: readonly Interest[]): Promise<TopicSpace> {
    return interests.some(({ kind }) => kind === 'topic') ? this.parts.topicSpace() : NO_SPACE;
  }
}

/** Where there is no topic nothing is measured. */
const NO_SPACE: TopicSpace = {
  passages: { en: new Float32Array(0), vi: new Float32Array(0) },
  sentences: { en: new Float32Array(0), vi: new Float32Array(0) },
};
