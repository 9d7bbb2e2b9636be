import type { AlertMessage } from '../ports/alert-channel.js';
import type { ArticleStore } from '../ports/article-store.js';
import type { LeasedAlerts, Outbox } from '../ports/outbox.js';

/** What is to be sent of what is in hand; undefined when all of its articles are gone. */
export async function alertMessage(
  { chatId, threadId, form, alerts, editsDigest }: LeasedAlerts,
  { articles, outbox }: { readonly articles: ArticleStore; readonly outbox: Pick<Outbox, 'held'> },
): Promise<AlertMessage | undefined> {
  if (form === 'resumed') return { chatId, threadId, form, articles: [], held: await outbox.held(chatId) };
  const found = await Promise.all(
    alerts.map(async ({ articleId, subscriptionId, paragraph, form: own, createdMs }) => {
      const article = await articles.article(articleId);
      if (article === undefined) return [];
      const shown = own === 'correction' ? await articles.versionBefore(articleId, createdMs) : undefined;
      // A change that was taken back before anybody saw it is none.
      const before =
        shown === undefined || JSON.stringify(shown) === JSON.stringify(article) ? undefined : shown;
      return [{ article, subscriptionId, paragraph, before }];
    }),
  );
  const present = found.flat();
  if (present.length === 0) return undefined;
  // A digest that is corrected stays one.
  return { chatId, threadId, form: editsDigest === true ? 'digest' : form, articles: present, held: 0 };
}
