import type { ManageSubscriptions } from '../../../application/alerts/manage-subscriptions.js';
import type { ArticleStore } from '../../../application/ports/article-store.js';
import type { Outbox } from '../../../application/ports/outbox.js';
import type { BotContext } from '../../context.js';
import { whyView } from '../../render/views/why-view.js';
import { sendView } from '../../send-view.js';

/** Says why the alerts in a message were sent. */
export class AlertReasons {
  constructor(
    private readonly outbox: Pick<Outbox, 'inMessage'>,
    private readonly subscriptions: Pick<ManageSubscriptions, 'ofThisChat' | 'placesOf'>,
    private readonly articles: Pick<ArticleStore, 'article'>,
  ) {}

  /** False when no alert of the chat stands in the message. */
  async send(ctx: BotContext, messageId: number): Promise<boolean> {
    const chatId = ctx.chatId;
    const alerts = chatId === undefined ? [] : await this.outbox.inMessage(chatId, messageId);
    if (chatId === undefined || alerts.length === 0) return false;
    // Of the articles of a digest most came for the same subscription, which is looked into once.
    const ids = new Set(alerts.map(({ subscriptionId }) => subscriptionId));
    const subscriptions = new Map(
      await Promise.all([...ids].map(async (id) => [id, await this.#subscription(chatId, id)] as const)),
    );
    const reasons = await Promise.all(
      alerts.map(async ({ articleId, subscriptionId }) => {
        const article = await this.articles.article(articleId);
        const { interest, placeIn } = subscriptions.get(subscriptionId) ?? {};
        // Either may have been changed since: what is said must be true of both as they are now.
        return { article, interest, place: article && (await placeIn?.(article)) };
      }),
    );
    await sendView(ctx, whyView(ctx.texts, reasons), { replyTo: { messageId } });
    return true;
  }

  async #subscription(chatId: number, id: number) {
    const subscription = await this.subscriptions.ofThisChat(chatId, id);
    if (subscription === undefined) return undefined;
    const { interest } = subscription;
    return { interest, placeIn: await this.subscriptions.placesOf(interest) };
  }
}
