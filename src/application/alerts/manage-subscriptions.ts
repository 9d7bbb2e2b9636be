import { parseKeywordQuery, type KeywordProblem } from '../../domain/subscriptions/keyword-query.js';
import type { Interest, Strictness, Subscription } from '../../domain/subscriptions/subscription.js';
import type { ArticleStore, StoredArticle } from '../ports/article-store.js';
import type { Clock } from '../ports/clock.js';
import type { Embedder } from '../ports/embedder.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { SubscriptionMatching } from './subscription-matching.js';

export interface ManageSubscriptionsParts {
  readonly store: SubscriptionStore;
  readonly articles: ArticleStore;
  readonly matching: SubscriptionMatching;
  readonly embedder: Pick<Embedder, 'embedQuery'>;
  /** Puts back the diacritics of a sentence that was typed without them. */
  readonly restore: (sentence: string) => Promise<string>;
  readonly clock: Clock;
  /** Subscriptions that a chat may have. */
  readonly most: number;
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

  /** What a subscription would have sent in the last 30 days, newest first; nothing is stored. */
  async preview(interest: Interest): Promise<readonly StoredArticle[]> {
    const { matching, clock } = this.parts;
    const vector = await this.#vectorOf(interest);
    const matches = await matching.matcher({ interest, vector });
    const sinceMs = clock.now() - PREVIEW_MS;
    const found: StoredArticle[] = [];
    for await (const article of this.#newest(sinceMs)) {
      const passages = vector === undefined ? [] : await this.parts.articles.paragraphVectors(article.id);
      if (matches({ article, passages })) found.push(article);
    }
    return found;
  }

  /** The subscription, also when the chat has it already; undefined when it has as many as it may. */
  async add(chatId: number, threadId: number | null, interest: Interest): Promise<Subscription | undefined> {
    const { store, most, clock } = this.parts;
    const vector = await this.#vectorOf(interest);
    return store.add({ chatId, threadId, interest, vector }, most, clock.now());
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

  async setPaused({ id }: Subscription, paused: boolean): Promise<void> {
    await this.parts.store.setPaused(id, paused);
  }

  async change({ id }: Subscription, interest: Interest): Promise<void> {
    await this.parts.store.change(id, interest, await this.#vectorOf(interest));
  }

  async setStrictness(subscription: Subscription, strictness: Strictness): Promise<void> {
    const { interest } = subscription;
    if (interest.kind === 'topic') await this.change(subscription, { ...interest, strictness });
  }

  async remove({ id }: Subscription): Promise<void> {
    await this.parts.store.remove(id);
  }

  /** Topics whose vectors are of another model get new ones; until then they match nothing. */
  async embedAnew(modelHash: string, signal: AbortSignal): Promise<void> {
    const { store } = this.parts;
    for (;;) {
      const outdated = await store.withOtherModel(modelHash, PAGE);
      for (const subscription of outdated) {
        signal.throwIfAborted();
        await this.change(subscription, subscription.interest);
      }
      if (outdated.length < PAGE) return;
    }
  }

  /** Publishers of the newest articles, each once, with an article of its own to name it by. */
  async publishers(
    most: number,
  ): Promise<readonly { readonly publisher: string; readonly articleId: string }[]> {
    const found = new Map<string, string>();
    for await (const { publisher, id } of this.#newest(-Infinity)) {
      if (publisher !== null && !found.has(publisher)) found.set(publisher, id);
      if (found.size === most) break;
    }
    return [...found].map(([publisher, articleId]) => ({ publisher, articleId }));
  }

  async #vectorOf(interest: Interest): Promise<Float32Array | undefined> {
    if (interest.kind !== 'topic') return undefined;
    return this.parts.embedder.embedQuery(await this.parts.restore(interest.sentence));
  }

  /** Newest first, down to that time; those whose date is not known are left out when there is such a time. */
  async *#newest(sinceMs: number): AsyncGenerator<StoredArticle> {
    for (let offset = 0; offset < PREVIEW_ARTICLES; offset += PAGE) {
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
