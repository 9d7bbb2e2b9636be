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
    private readonly subscriptions: Pick<ManageSubscriptions, 'ofThisChat' | 'placeIn'>,
    private readonly articles: Pick<ArticleStore, 'article'>,
  ) {}

  /** False when no alert of the chat stands in the message. */
  async send(ctx: BotContext, messageId: number): Promise<boolean> {
    const chatId = ctx.chatId;
    const alerts = chatId === undefined ? [] : await this.outbox.inMessage(chatId, messageId);
    if (chatId === undefined || alerts.length === 0) return false;
    const reasons = await Promise.all(
      alerts.map(async ({ articleId, subscriptionId }) => {
        const article = await this.articles.article(articleId);
        const interest = (await this.subscriptions.ofThisChat(chatId, subscriptionId))?.interest;
        const isKnown = article !== undefined && interest !== undefined;
        // Either may have been changed since: what is said must be true of both as they are now.
        const place = isKnown ? await this.subscriptions.placeIn(article, interest) : undefined;
        return { article, interest, place };
      }),
    );
    await sendView(ctx, whyView(ctx.texts, reasons), { replyTo: { messageId } });
    return true;
  }
}
