import type { Subscription } from '../../domain/subscriptions/subscription.js';
import type { ArticleStore } from '../ports/article-store.js';
import type { Succession, SubscriptionStore } from '../ports/subscription-store.js';
import type { SubscriptionMatching } from './subscription-matching.js';

export interface SuccessionParts {
  readonly store: Pick<SubscriptionStore, 'waitingFor' | 'ofChat' | 'withIds'>;
  readonly articles: Pick<ArticleStore, 'article' | 'paragraphVectors'>;
  readonly matching: Pick<SubscriptionMatching, 'matcher'>;
}

/** What waits for a subscription that goes, and the oldest other one of its chat that wants it too. */
export async function successionOf(
  { id, chatId }: Pick<Subscription, 'id' | 'chatId'>,
  { store, articles, matching }: SuccessionParts,
): Promise<Succession['waiting']> {
  const waiting = await store.waitingFor(id);
  if (waiting.length === 0) return [];
  const ids = (await store.ofChat(chatId)).filter((one) => one.id !== id && !one.paused).map((one) => one.id);
  const others = await Promise.all(
    [...(await store.withIds(ids))]
      // A topic that is not embedded yet matches nothing.
      .filter(({ interest, vector }) => interest.kind !== 'topic' || vector !== undefined)
      .sort((one, other) => one.id - other.id)
      .map(async (one) => ({ ...one, placeIn: await matching.matcher(one) })),
  );
  const hasTopic = others.some(({ vector }) => vector !== undefined);
  const found: Succession['waiting'][number][] = [];
  for (const articleId of waiting) {
    const article = await articles.article(articleId);
    const passages = article && hasTopic ? await articles.paragraphVectors(articleId) : [];
    const heirs = others.flatMap(({ id: subscriptionId, threadId, placeIn }) => {
      const place = article && placeIn({ article, passages });
      return place === undefined ? [] : [{ subscriptionId, threadId, paragraph: place.paragraph }];
    });
    found.push({ articleId, heir: heirs[0] });
  }
  return found;
}
