import type { TopicSpace } from '../../domain/subscriptions/topic-space.js';
import type { Interest } from '../../domain/subscriptions/subscription.js';
import type { IndexedSubscription, SubscriptionStore } from '../ports/subscription-store.js';
import { SubscriptionIndex, type MatchableArticle, type SubscriptionHit } from './subscription-index.js';

export interface SubscriptionMatchingParts {
  readonly store: Pick<SubscriptionStore, 'page' | 'revision' | 'changedSince' | 'withIds'>;
  /** What the model's vectors have in common; asked for when there is a topic to match. */
  readonly topicSpace: () => Promise<TopicSpace>;
  /** Resolves when others had their turn. */
  readonly pause: () => Promise<void>;
}

/** Subscriptions read before others have their turn, with vectors: some 10 ms. */
const READ_AT_ONCE = 500;

/** Additions to the index before others have their turn: some 10 ms. */
const ADDED_AT_ONCE = 100;

/** The subscriptions in memory, as the store held them at a revision. */
interface Held {
  readonly revision: number;
  readonly index: SubscriptionIndex;
  /** By id, those that have a vector. */
  readonly topics: Map<number, EmbeddedSentence>;
  /** Whether the index was made for topics too. */
  readonly withTopics: boolean;
}

/** What tells that a sentence was embedded by another model. */
interface EmbeddedSentence {
  readonly sentence: string;
  /** The vector's first value, which no two models have in common. */
  readonly mark: number | undefined;
}

/** Finds the subscriptions that an article matches, among those that the store holds at the time. */
export class SubscriptionMatching {
  #held: Held | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: SubscriptionMatchingParts) {}

  async match(article: MatchableArticle): Promise<readonly SubscriptionHit[]> {
    const index = await this.#upToDate();
    return index.size === 0 ? [] : index.matchInSteps(article, this.parts.pause);
  }

  /** Tells of articles whether, and where, a subscription to this would match; it need not be one. */
  async matcher({
    interest,
    vector,
  }: {
    readonly interest: Interest;
    readonly vector: Float32Array | undefined;
  }): Promise<(article: MatchableArticle) => Pick<SubscriptionHit, 'paragraph'> | undefined> {
    const index = new SubscriptionIndex(await this.#spaceFor(interest.kind === 'topic'));
    index.add({ id: 1, chatId: 0, threadId: null, paused: false, interest, vector });
    return (article) => index.match(article)[0];
  }

  /** Reads the subscriptions when they are not in memory as they are now, so that no article need wait for it. */
  async warmUp(): Promise<void> {
    await this.#upToDate();
  }

  /** Looked at anew when any of them was changed, by whichever process; one look at a time. */
  #upToDate(): Promise<SubscriptionIndex> {
    const next = this.#last.then(async () => {
      const revision = await this.parts.store.revision();
      if (this.#held?.revision !== revision) {
        const held = this.#held;
        // After a failure halfway nothing is known of what the index holds.
        this.#held = undefined;
        this.#held = await this.#changed(held, revision);
      }
      return this.#held.index;
    });
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** What was not changed stays in the index: to make it anew for a hundred thousand takes seconds. */
  async #changed(held: Held | undefined, revision: number): Promise<Held> {
    const ids = held && (await this.parts.store.changedSince(held.revision));
    if (held === undefined || ids === undefined) return this.#readAll(revision);
    const now = new Map<number, IndexedSubscription>();
    for (let start = 0; start < ids.length; start += READ_AT_ONCE) {
      const some = await this.parts.store.withIds(ids.slice(start, start + READ_AT_ONCE));
      for (const one of some) now.set(one.id, one);
      await this.parts.pause();
    }
    const changed = [...now.values()];
    if ((!held.withTopics && changed.some(isTopic)) || changed.some((one) => isAnew(held, one)))
      return this.#readAll(revision);
    for (const [i, id] of ids.entries()) {
      this.#put(held, id, now.get(id));
      if (i % ADDED_AT_ONCE === 0) await this.parts.pause();
    }
    return { ...held, revision };
  }

  /** Page by page, so that vectors do not lie in memory twice; from the start again when there turns out to be a topic. */
  async #readAll(revision: number, withTopics = false): Promise<Held> {
    const index = new SubscriptionIndex(await this.#spaceFor(withTopics));
    const held: Held = { revision, index, topics: new Map(), withTopics };
    for (let afterId = 0; ;) {
      const page = await this.parts.store.page(afterId, READ_AT_ONCE);
      if (!withTopics && page.some(isTopic)) return this.#readAll(revision, true);
      for (const [i, one] of page.entries()) {
        if (i % ADDED_AT_ONCE === 0) await this.parts.pause();
        this.#put(held, one.id, one);
      }
      if (page.length < READ_AT_ONCE) return held;
      afterId = page.at(-1)!.id;
    }
  }

  #put({ index, topics }: Held, id: number, now: IndexedSubscription | undefined): void {
    const vector = embeddedTopic(now);
    if (vector === undefined) topics.delete(id);
    else topics.set(id, vector);
    // A topic without a vector waits until it is embedded.
    if (now === undefined || (isTopic(now) && now.vector === undefined)) index.remove(id);
    else index.add(now);
  }

  async #spaceFor(withTopics: boolean): Promise<TopicSpace> {
    return withTopics ? this.parts.topicSpace() : NO_SPACE;
  }
}

function isTopic({ interest }: IndexedSubscription): boolean {
  return interest.kind === 'topic';
}

/** Whether a topic is what it was and has another vector: the model is another one, and so are other topics' vectors. */
function isAnew({ topics }: Held, subscription: IndexedSubscription): boolean {
  const [before, now] = [topics.get(subscription.id), embeddedTopic(subscription)];
  return before !== undefined && before.sentence === now?.sentence && before.mark !== now.mark;
}

function embeddedTopic(one: IndexedSubscription | undefined): EmbeddedSentence | undefined {
  if (one?.interest.kind !== 'topic' || one.vector === undefined) return undefined;
  return { sentence: one.interest.sentence, mark: one.vector[0] };
}

/** Where there is no topic nothing is measured. */
export const NO_SPACE: TopicSpace = {
  passages: { en: new Float32Array(0), vi: new Float32Array(0) },
  sentences: { en: new Float32Array(0), vi: new Float32Array(0) },
};
