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

/** Additions to the index before others have their turn: some 10 ms. */
const ADDED_AT_ONCE = 100;

/** The subscriptions in memory, as the store held them at a revision. */
interface Held {
  readonly revision: number;
  readonly index: SubscriptionIndex;
  /** By id. */
  readonly known: Map<number, Version>;
  /** Whether the index was made for topics too. */
  readonly withTopics: boolean;
}

/** What tells that a subscription was changed. */
interface Version {
  readonly text: string;
  /** Of a topic's vector its first value, which no two models have in common. */
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

  /** Tells of articles whether a subscription to this would match; it need not be one. */
  async matcher({
    interest,
    vector,
  }: {
    readonly interest: Interest;
    readonly vector: Float32Array | undefined;
  }): Promise<(article: MatchableArticle) => boolean> {
    const index = new SubscriptionIndex(await this.#spaceFor(interest.kind === 'topic'));
    index.add({ id: 1, chatId: 0, threadId: null, paused: false, interest, vector });
    return (article) => index.match(article).length > 0;
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
    const all = new Set<number>();
    const changed: IndexedSubscription[] = [];
    for (let afterId = 0; ;) {
      const page = await this.parts.store.page(afterId, PAGE);
      for (const one of page) {
        all.add(one.id);
        if (!isSame(held?.known.get(one.id), versionOf(one))) changed.push(one);
      }
      await this.parts.pause();
      if (page.length < PAGE) break;
      afterId = page.at(-1)!.id;
    }
    const withTopics = changed.some(isTopic);
    if (held !== undefined && ((withTopics && !held.withTopics) || changed.some((one) => isAnew(held, one))))
      return this.#changed(undefined, revision);
    const { index, known } = held ?? {
      index: new SubscriptionIndex(await this.#spaceFor(withTopics)),
      known: new Map<number, Version>(),
    };
    for (const id of [...known.keys()].filter((one) => !all.has(one))) {
      index.remove(id);
      known.delete(id);
    }
    for (const [i, one] of changed.entries()) {
      known.set(one.id, versionOf(one));
      // A topic of another model waits until it is embedded anew.
      if (isTopic(one) && one.vector === undefined) index.remove(one.id);
      else index.add(one);
      if (i % ADDED_AT_ONCE === 0) await this.parts.pause();
    }
    return { revision, index, known, withTopics: withTopics || held?.withTopics === true };
  }

  async #spaceFor(withTopics: boolean): Promise<TopicSpace> {
    return withTopics ? this.parts.topicSpace() : NO_SPACE;
  }
}

function isTopic({ interest }: IndexedSubscription): boolean {
  return interest.kind === 'topic';
}

/** Whether a topic is what it was and has another vector: the model is another one, and so are other topics' vectors. */
function isAnew({ known }: Held, subscription: IndexedSubscription): boolean {
  const [before, now] = [known.get(subscription.id), versionOf(subscription)];
  const hasOther = before?.mark !== undefined && now.mark !== undefined && before.mark !== now.mark;
  return hasOther && before.text === now.text;
}

function versionOf({ chatId, threadId, paused, interest, vector }: IndexedSubscription): Version {
  return { text: JSON.stringify([chatId, threadId, paused, interest]), mark: vector?.[0] };
}

function isSame(one: Version | undefined, other: Version): boolean {
  return one?.text === other.text && one.mark === other.mark;
}

/** Where there is no topic nothing is measured. */
export const NO_SPACE: TopicSpace = {
  passages: { en: new Float32Array(0), vi: new Float32Array(0) },
  sentences: { en: new Float32Array(0), vi: new Float32Array(0) },
};
