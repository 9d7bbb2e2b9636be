import type { Message } from 'grammy/types';
import type { ManageSubscriptions } from '../../../application/alerts/manage-subscriptions.js';
import type { ChatStore } from '../../../application/ports/chat-store.js';
import type { ChatLanguage } from '../../../domain/chats/chat-language.js';
import type { Interest } from '../../../domain/subscriptions/subscription.js';
import type { BotContext } from '../../context.js';
import type { PreviewedInterest } from '../../render/alert-callback-data.js';
import type { FormattedText } from '../../render/formatted-text.js';
import { interestText } from '../../render/interest-text.js';
import type { MessageView } from '../../render/message-view.js';
import type { Texts } from '../../render/texts.js';
import {
  publishersView,
  subscribeMenuView,
  subscriptionPreviewView,
} from '../../render/views/subscribe-views.js';
import { subscriptionView } from '../../render/views/subscriptions-view.js';
import { forumTopicOf } from '../../forum-topic.js';
import { editView, sendView } from '../../send-view.js';
import { whileTyping } from '../../typing.js';
import { subscriptionAt } from './subscription-address.js';
import type { WantedInterest } from './wanted-interest.js';

/** Publishers that a menu offers. */
const PUBLISHERS = 12;

/** Where a chat makes and keeps its subscriptions. Actions of buttons return what to say over the chat, if anything. */
export class SubscriptionDesk {
  constructor(
    private readonly subscriptions: ManageSubscriptions,
    private readonly wanted: WantedInterest,
    private readonly texts: Readonly<Record<ChatLanguage, Texts>>,
    private readonly chats: Pick<ChatStore, 'settings' | 'setLanguage'>,
  ) {}

  async sendMenu(ctx: BotContext): Promise<void> {
    await sendView(ctx, subscribeMenuView(ctx.texts));
  }

  /** A preview of these words; it replies to the message that holds them, where its buttons find them again. */
  async sendPreview(
    ctx: BotContext,
    words: string,
    previewed: PreviewedInterest,
    source: Message,
  ): Promise<void> {
    const interest = await this.wanted.ofWords(ctx, words, previewed);
    const view = 'kind' in interest ? await this.#preview(ctx, interest, previewed) : interest;
    await sendView(ctx, view, { replyTo: { messageId: source.message_id } });
  }

  async showPreview(ctx: BotContext, previewed: PreviewedInterest): Promise<string | undefined> {
    const interest = await this.wanted.ofPress(ctx, previewed);
    if (interest === undefined) return ctx.texts.plain('preview-expired');
    await editView(
      ctx,
      'kind' in interest ? await this.#preview(ctx, interest, previewed) : asView(interest),
    );
    return undefined;
  }

  async confirm(ctx: BotContext, previewed: PreviewedInterest): Promise<string | undefined> {
    const interest = await this.wanted.ofPress(ctx, previewed);
    const message = ctx.callbackQuery?.message;
    // Of a message that it no longer has (its date is 0) Telegram does not say which forum topic it stands in.
    if (interest === undefined || !('kind' in interest) || message === undefined || message.date === 0)
      return ctx.texts.plain('preview-expired');
    const topic = forumTopicOf(message);
    const made = await this.subscriptions.add(message.chat.id, topic, interest);
    await this.#keepLanguage(ctx, message.chat.id);
    const said =
      made === undefined
        ? ctx.texts.rich('subscribe-too-many', { most: this.subscriptions.most })
        : ctx.texts.rich('subscribed', { interest: interestText(ctx.texts, interest) });
    await editView(ctx, asView(said));
    return undefined;
  }

  /** An alert comes without a user whose language could be asked for: what is spoken now is what is meant. */
  async #keepLanguage(ctx: BotContext, chatId: number): Promise<void> {
    if ((await this.chats.settings(chatId)).language === null)
      await this.chats.setLanguage(chatId, ctx.language);
  }

  async cancel(ctx: BotContext): Promise<string | undefined> {
    await editView(ctx, asView(ctx.texts.rich('subscribe-cancelled')));
    return undefined;
  }

  /** Asks for words, or offers publishers. */
  async choose(
    ctx: BotContext,
    choice: 'menu' | 'keywords' | 'topic' | 'publisher',
  ): Promise<string | undefined> {
    if (choice === 'menu') await sendView(ctx, subscribeMenuView(ctx.texts));
    else if (choice === 'publisher')
      await editView(ctx, publishersView(ctx.texts, await this.subscriptions.publishers(PUBLISHERS)));
    else await sendView(ctx, ctx.texts.rich(`subscribe-${choice}`), { forceReply: true });
    return undefined;
  }

  /** Takes the words of a reply; undefined when it is no reply to a message that asks for words, or has none. */
  replyTaker(ctx: BotContext, message: Message): (() => Promise<void>) | undefined {
    const asked = message.reply_to_message;
    const words = message.text?.replace(/\s+/gu, ' ').trim() ?? '';
    if (asked?.text === undefined || !isOwn(ctx, asked) || words === '') return undefined;
    const links = asked.entities?.flatMap((entity) => ('url' in entity ? entity.url : [])) ?? [];
    const [id] = links.flatMap((url) => subscriptionAt(ctx.me, url) ?? []);
    if (id !== undefined) return () => this.#changeWords(ctx, id, words);
    if (this.#asks(asked.text, 'subscribe-keywords'))
      return () => this.sendPreview(ctx, words, { kind: 'keywords' }, message);
    if (this.#asks(asked.text, 'subscribe-topic'))
      return () => this.sendPreview(ctx, words, { kind: 'topic', strictness: 'normal' }, message);
    return undefined;
  }

  async #changeWords(ctx: BotContext, id: number, words: string): Promise<void> {
    const subscription =
      ctx.chatId === undefined ? undefined : await this.subscriptions.ofThisChat(ctx.chatId, id);
    if (subscription === undefined) {
      await sendView(ctx, ctx.texts.rich('subscription-gone'));
      return;
    }
    const { interest: before } = subscription;
    const kind: PreviewedInterest =
      before.kind === 'topic' ? { kind: 'topic', strictness: before.strictness } : { kind: 'keywords' };
    const interest = await this.wanted.ofWords(ctx, words, kind);
    if ('kind' in interest) {
      const changed = await this.subscriptions.change(subscription, interest);
      await sendView(ctx, subscriptionView(ctx.texts, changed));
    } else await sendView(ctx, interest);
  }

  /** In whichever language it was asked: the chat may speak another one by now. */
  #asks(text: string, id: 'subscribe-keywords' | 'subscribe-topic'): boolean {
    return Object.values(this.texts).some((texts) => texts.rich(id).text === text);
  }

  async #preview(ctx: BotContext, interest: Interest, previewed: PreviewedInterest): Promise<MessageView> {
    const preview = await whileTyping(ctx, () => this.subscriptions.preview(interest));
    return subscriptionPreviewView(ctx.texts, { interest, previewed, ...preview });
  }
}

/** In a channel its own posts have no sender but the channel. */
function isOwn(ctx: BotContext, { chat, from, sender_chat: sender }: Message): boolean {
  return from?.id === ctx.me.id || (chat.type === 'channel' && sender?.id === chat.id);
}

function asView(body: FormattedText): MessageView {
  return { body, buttons: [] };
}
