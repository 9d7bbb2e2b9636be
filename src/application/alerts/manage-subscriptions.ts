import { parseKeywordQuery, type KeywordProblem } from '../../domain/subscriptions/keyword-query.js';
import {
  isSameInterest,
  type Interest,
  type Strictness,
  type Subscription,
} from '../../domain/subscriptions/subscription.js';
import type { ArticleStore, StoredArticle } from '../ports/article-store.js';
import type { Clock } from '../ports/clock.js';
import type { Embedder } from '../ports/embedder.js';
import type { SubscriptionStore, Succession } from '../ports/subscription-store.js';
import type { MatchableArticle } from './subscription-index.js';
import type { SubscriptionMatching } from './subscription-matching.js';
import { successionOf } from './succession.js';
import { toldOnce } from './told-once.js';

export interface ManageSubscriptionsParts {
  readonly store: SubscriptionStore;
  readonly articles: ArticleStore;
  readonly matching: SubscriptionMatching;
  readonly embedder: Pick<Embedder, 'embedQuery'>;
  /** Puts back the diacritics of a sentence that was typed without them. */
  readonly restore: (sentence: string) => Promise<string>;
  readonly clock: Clock;
  /** Resolves when others had their turn. */
  readonly pause: () => Promise<void>;
  /** Subscriptions that a chat may have. */
  readonly most: number;
}

/** What a subscription would have sent. */
export interface Preview {
  /** Newest first; of a story that several tell, the oldest. */
  readonly articles: readonly StoredArticle[];
  /** How many articles were looked at, when there were more in those days; undefined when that were all. */
  readonly ofNewest: number | undefined;
}

/** How far back a preview looks. */
const PREVIEW_MS = 30 * 24 * 60 * 60_000;

/** Articles that a preview looks at, of the newest; a busy corpus has more in a month than one wants to wait for. */
const PREVIEW_ARTICLES = 500;

const PAGE = 100;

/** Makes, shows and changes subscriptions of a chat. */
export class ManageSubscriptions {
  constructor(private readonly parts: ManageSubscriptionsParts) {}

  /** Keywords as they were typed, when they can be looked for. */
  keywords(text: string): Interest | KeywordProblem {
    const parsed = parseKeywordQuery(text);
    return 'problem' in parsed ? parsed.problem : { kind: 'keywords', query: text };
  }

  /**
   * What a subscription would have sent in the last 30 days; nothing is stored. Articles that do not say when they were
   * published are left out.
   */
  async preview(interest: Interest): Promise<Preview> {
    const { clock } = this.parts;
    const placeIn = await this.placesOf(interest);
    const sinceMs = clock.now() - PREVIEW_MS;
    const found: StoredArticle[] = [];
    let looked = 0;
    for await (const article of this.#newest(sinceMs, PREVIEW_ARTICLES + 1)) {
      if (++looked > PREVIEW_ARTICLES) break;
      if ((await placeIn(article)) !== undefined) found.push(article);
    }
    const ofNewest = looked > PREVIEW_ARTICLES ? PREVIEW_ARTICLES : undefined;
    return { articles: await toldOnce(found, this.parts.pause), ofNewest };
  }

  /**
   * The subscription, also when the chat has it already, which then is paused no more; undefined when it has as many as
   * it may.
   */
  async add(chatId: number, threadId: number | null, interest: Interest): Promise<Subscription | undefined> {
    const { store, most, clock } = this.parts;
    const vector = await this.#vectorOf(interest);
    const made = await store.add({ chatId, threadId, interest, vector }, most, clock.now());
    if (made?.paused !== true) return made;
    await this.setPaused(made, false);
    return { ...made, paused: false };
  }

  get most(): number {
    return this.parts.most;
  }

  ofChat(chatId: number): Promise<readonly Subscription[]> {
    return this.parts.store.ofChat(chatId);
  }

  /** Undefined for one of another chat: clients can send any data with a press. */
  async ofThisChat(chatId: number, id: number): Promise<Subscription | undefined> {
    const subscription = await this.ofAnyChat(id);
    return subscription?.chatId === chatId ? subscription : undefined;
  }

  /** Of whichever chat: whoever asks makes sure who may see it. */
  ofAnyChat(id: number): Promise<Subscription | undefined> {
    return this.parts.store.find(id);
  }

  /** Of one that is paused nothing comes that waits for a digest, or for whatever else, unless another one wants it too. */
  async setPaused(subscription: Subscription, paused: boolean): Promise<void> {
    const { id } = subscription;
    const succession = paused
      ? await this.#succession(subscription, 'the subscription was paused')
      : undefined;
    await this.parts.store.setPaused(id, paused, succession);
  }

  /** The subscription as it is then; when the chat has another one to the same, that one, and this one is gone. */
  async change(subscription: Subscription, interest: Interest): Promise<Subscription> {
    const { store } = this.parts;
    const { id, chatId, threadId } = subscription;
    const same = (await store.ofChat(chatId)).find(
      (one) => one.id !== id && one.threadId === threadId && isSameInterest(one.interest, interest),
    );
    if (same !== undefined) {
      await this.remove(subscription);
      return same;
    }
    await store.change(id, interest, await this.#vectorOf(interest));
    return { ...subscription, interest };
  }

  /** The same for a topic; other kinds stay as they are. */
  async setStrictness(subscription: Subscription, strictness: Strictness): Promise<Subscription> {
    const { interest } = subscription;
    return interest.kind === 'topic' ? this.change(subscription, { ...interest, strictness }) : subscription;
  }

  /** With what waits for it, as `setPaused`. */
  async remove(subscription: Subscription): Promise<void> {
    const succession = await this.#succession(subscription, 'the subscription was removed');
    await this.parts.store.remove(subscription.id, succession);
  }

  /** Topics whose vectors are of another model get new ones; until then they match nothing. */
  async embedAnew(modelHash: string, signal: AbortSignal): Promise<void> {
    const { store } = this.parts;
    for (;;) {
      const outdated = await store.withOtherModel(modelHash, PAGE);
      for (const subscription of outdated) {
        signal.throwIfAborted();
        const { id, interest } = subscription;
        await store.change(id, interest, await this.#vectorOf(interest));
      }
      if (outdated.length < PAGE) return;
    }
  }

  /** Publishers of the newest articles, each once, with an article of its own to name it by. */
  async publishers(
    most: number,
  ): Promise<readonly { readonly publisher: string; readonly articleId: string }[]> {
    const found = new Map<string, string>();
    for await (const { publisher, id } of this.#newest(-Infinity, PREVIEW_ARTICLES)) {
      if (publisher !== null && !found.has(publisher)) found.set(publisher, id);
      if (found.size === most) break;
    }
    return [...found].map(([publisher, articleId]) => ({ publisher, articleId }));
  }

  /** Tells of articles where they have what a subscription is about; undefined for one that has not. */
  async placesOf(
    interest: Interest,
  ): Promise<(article: StoredArticle) => Promise<{ readonly paragraph: number | null } | undefined>> {
    const vector = await this.#vectorOf(interest);
    const matches = await this.parts.matching.matcher({ interest, vector });
    return async (article) => matches(await this.#withVectors(article, vector));
  }

  /** With the vectors of its paragraphs, if there is one to compare them with. */
  async #withVectors(article: StoredArticle, vector: Float32Array | undefined): Promise<MatchableArticle> {
    const passages = vector === undefined ? [] : await this.parts.articles.paragraphVectors(article.id);
    return { article, passages };
  }

  async #succession(subscription: Subscription, reason: string): Promise<Succession> {
    const waiting = await successionOf(subscription, this.parts);
    return { waiting, reason, nowMs: this.parts.clock.now() };
  }

  async #vectorOf(interest: Interest): Promise<Float32Array | undefined> {
    if (interest.kind !== 'topic') return undefined;
    return this.parts.embedder.embedQuery(await this.parts.restore(interest.sentence));
  }

  /** Newest first, down to that time; those whose date is not known are left out when there is such a time. */
  async *#newest(sinceMs: number, most: number): AsyncGenerator<StoredArticle> {
    for (let offset = 0; offset < most; offset += PAGE) {
      await this.parts.pause();
      const page = await this.parts.articles.newestArticles(PAGE, offset);
      for (const article of page) {
        const publishedMs = article.publishedAt === null ? -Infinity : Date.parse(article.publishedAt);
        if (publishedMs < sinceMs) return;
        yield article;
      }
      if (page.length < PAGE) return;
    }
  }
}
