import type { Interest, Subscription } from '../../domain/subscriptions/subscription.js';
import { KeywordIndex } from '../../domain/subscriptions/keyword-index.js';
import { parseKeywordQuery } from '../../domain/subscriptions/keyword-query.js';
import { SearchedText } from '../../domain/subscriptions/searched-text.js';
import { TopicIndex, type EmbeddedArticle } from '../../domain/subscriptions/topic-index.js';
import type { TopicSpace } from '../../domain/subscriptions/topic-space.js';
import { foldDiacritics } from '../../domain/text/fold.js';
import type { IndexedSubscription } from '../ports/subscription-store.js';

/** A new article as subscriptions are matched against it; without passages no topic matches. */
export type MatchableArticle = EmbeddedArticle;

/** A subscription that an article matches. */
export interface SubscriptionHit {
  readonly subscription: Subscription;
  /** The paragraph that matched; null: the title, or the article as such. */
  readonly paragraph: number | null;
  /** How close a topic is. */
  readonly score?: number;
}

/** Subscriptions of one and the same interest: it is looked for once. */
interface Group {
  readonly key: string;
  readonly interest: Interest;
  members: Subscription[];
}

interface GroupHit {
  readonly group: Group;
  readonly paragraph: number | null;
  readonly score?: number;
}

/** Holds all subscriptions in memory and finds those that a new article matches; paused ones are kept and match nothing. */
export class SubscriptionIndex {
  readonly #groups = new Map<string, Group>();
  readonly #groupOf = new Map<number, Group>();
  readonly #keywords = new KeywordIndex<Group>();
  readonly #topics: TopicIndex<Group>;
  /** By folded name. */
  readonly #publishers = new Map<string, Set<Group>>();

  constructor(space: TopicSpace) {
    this.#topics = new TopicIndex(space);
  }

  /** Subscriptions, paused ones included. */
  get size(): number {
    return this.#groupOf.size;
  }

  /**
   * Adds one, in place of the one with the same id.
   * @throws RangeError for a topic whose vector is missing or of another model
   */
  add({ vector, ...subscription }: IndexedSubscription): void {
    const { id, interest } = subscription;
    const key = JSON.stringify(Object.entries(interest).sort());
    const group = this.#groups.get(key) ?? this.#newGroup(key, interest, vector);
    // One object for what many chats ask.
    const member = { ...subscription, interest: group.interest };
    if (this.#groupOf.get(id) === group) {
      group.members = group.members.map((one) => (one.id === id ? member : one));
      return;
    }
    this.remove(id);
    this.#groupOf.set(id, group);
    group.members.push(member);
  }

  /** Nothing happens when there is none of this id. */
  remove(id: number): void {
    const group = this.#groupOf.get(id);
    if (group === undefined) return;
    this.#groupOf.delete(id);
    group.members = group.members.filter((one) => one.id !== id);
    if (group.members.length > 0) return;
    this.#groups.delete(group.key);
    this.#withdraw(group);
  }

  /** The subscriptions that an article matches, in no order. At 100,000 subscriptions it may take a second: see `matchInSteps`. */
  match(article: MatchableArticle): readonly SubscriptionHit[] {
    return [...this.#steps(article)].flat();
  }

  /**
   * The same, letting others have their turn every few milliseconds of work. What is added or removed meanwhile may be
   * matched or not.
   * @param pause resolves when others had their turn
   */
  async matchInSteps(
    article: MatchableArticle,
    pause: () => Promise<void>,
  ): Promise<readonly SubscriptionHit[]> {
    const hits: SubscriptionHit[] = [];
    for (const some of this.#steps(article)) {
      for (const hit of some) hits.push(hit);
      await pause();
    }
    return hits;
  }

  *#steps(article: MatchableArticle): Generator<readonly SubscriptionHit[]> {
    for (const found of this.#groupSteps(article)) {
      const hits: SubscriptionHit[] = [];
      for (const { group, ...where } of found)
        for (const subscription of group.members)
          if (!subscription.paused) hits.push({ subscription, ...where });
      yield hits;
    }
  }

  *#groupSteps(matchable: MatchableArticle): Generator<readonly GroupHit[]> {
    const { article } = matchable;
    yield [
      ...(this.#groups.has(EVERYTHING) ? [this.#groups.get(EVERYTHING)!] : []),
      ...(article.publisher === null ? [] : (this.#publishers.get(foldedName(article.publisher)) ?? [])),
    ].map((group) => ({ group, paragraph: null }));
    if (!this.#keywords.isEmpty)
      for (const hits of this.#keywords.matching(new SearchedText(article)))
        yield hits.map(({ value, where }) => ({
          group: value,
          paragraph: where === 'title' ? null : where.paragraph,
        }));
    for (const hits of this.#topics.matching(matchable))
      yield hits.map(({ value, paragraph, score }) => ({ group: value, paragraph, score }));
  }

  #newGroup(key: string, interest: Interest, vector: Float32Array | undefined): Group {
    const group: Group = { key, interest, members: [] };
    switch (interest.kind) {
      case 'everything':
        break;
      case 'keywords': {
        const query = parseKeywordQuery(interest.query);
        // What an older version took and this one does not is kept, for the chat to see, and matches nothing.
        if (!('problem' in query)) this.#keywords.add(query, group);
        break;
      }
      case 'topic':
        this.#topics.add({ ...interest, vector: vector ?? new Float32Array(0) }, group);
        break;
      case 'publisher': {
        const name = foldedName(interest.publisher);
        this.#publishers.set(name, (this.#publishers.get(name) ?? new Set()).add(group));
      }
    }
    this.#groups.set(key, group);
    return group;
  }

  #withdraw(group: Group): void {
    const { interest } = group;
    switch (interest.kind) {
      case 'everything':
        break;
      case 'keywords': {
        const query = parseKeywordQuery(interest.query);
        if (!('problem' in query)) this.#keywords.remove(query, group);
        break;
      }
      case 'topic':
        this.#topics.remove(group);
        break;
      case 'publisher': {
        const name = foldedName(interest.publisher);
        const groups = this.#publishers.get(name);
        groups?.delete(group);
        if (groups?.size === 0) this.#publishers.delete(name);
      }
    }
  }
}

const EVERYTHING = JSON.stringify([['kind', 'everything']]);

function foldedName(publisher: string): string {
  return foldDiacritics(publisher).replace(/\s+/g, ' ').trim();
}
