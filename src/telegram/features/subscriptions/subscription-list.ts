import type { ManageSubscriptions } from '../../../application/alerts/manage-subscriptions.js';
import type { Interest, Strictness, Subscription } from '../../../domain/subscriptions/subscription.js';
import type { BotContext } from '../../context.js';
import type { AdminRights } from '../chats/admin-rights.js';
import { link } from '../../render/formatted-text.js';
import { interestText } from '../../render/interest-text.js';
import {
  subscriptionOfGroupView,
  subscriptionsView,
  subscriptionView,
} from '../../render/views/subscriptions-view.js';
import { subscriptionAddress } from './subscription-address.js';
import { meansEverything } from './wanted-interest.js';
import { forumTopicOf } from '../../forum-topic.js';
import type { MessageView } from '../../render/message-view.js';
import { editView, sendView } from '../../send-view.js';

/** The subscriptions of a chat, and what is done with them. Actions of buttons return what to say over the chat, if anything. */
export class SubscriptionList {
  constructor(
    private readonly subscriptions: ManageSubscriptions,
    private readonly rights: Pick<AdminRights, 'ofAdmin'>,
  ) {}

  async sendList(ctx: BotContext): Promise<void> {
    if (ctx.chatId !== undefined) await sendView(ctx, await this.#page(ctx, ctx.chatId, 0));
  }

  async #page(ctx: BotContext, chatId: number, page: number): Promise<MessageView> {
    const topic = forumTopicOf(ctx.msg);
    return subscriptionsView(ctx.texts, await this.subscriptions.ofChat(chatId), { page, topic });
  }

  /**
   * What a link asks for. The link under a prompt in a group leads into the private chat of who follows it: a group's admin
   * sees there what it is about. For all others it is not to be told from one that never was.
   */
  async sendOne(ctx: BotContext, id: number): Promise<void> {
    const subscription = await this.subscriptions.ofAnyChat(id);
    if (subscription !== undefined && subscription.chatId === ctx.chatId)
      await sendView(ctx, subscriptionView(ctx.texts, subscription));
    else if (subscription !== undefined && (await this.#isOfOwnGroup(ctx, subscription)))
      await sendView(ctx, subscriptionOfGroupView(ctx.texts, subscription));
    else await sendView(ctx, ctx.texts.rich('subscription-not-here'));
  }

  async #isOfOwnGroup(ctx: BotContext, { chatId }: Subscription): Promise<boolean> {
    // The ids of private chats are those of users; groups and channels have negative ones.
    const isOfGroup = chatId < 0 && ctx.chat?.type === 'private';
    return isOfGroup && ctx.from !== undefined && this.rights.ofAdmin(chatId, ctx.from.id);
  }

  async showList(ctx: BotContext, page = 0): Promise<string | undefined> {
    if (ctx.chatId === undefined) return undefined;
    const view = await this.#page(ctx, ctx.chatId, page);
    // Under an alert the list must not take the alert's place.
    if (isList(ctx.callbackQuery?.message)) await editView(ctx, view);
    else await sendView(ctx, view);
    return undefined;
  }

  async show(ctx: BotContext, id: number): Promise<string | undefined> {
    return this.#with(ctx, id, async (subscription) => {
      await editView(ctx, subscriptionView(ctx.texts, subscription));
      return undefined;
    });
  }

  async setPaused(ctx: BotContext, id: number, paused: boolean): Promise<string | undefined> {
    return this.#with(ctx, id, async (subscription) => {
      await this.subscriptions.setPaused(subscription, paused);
      await editView(ctx, subscriptionView(ctx.texts, { ...subscription, paused }));
      return ctx.texts.plain('subscription-set');
    });
  }

  async setStrictness(ctx: BotContext, id: number, strictness: Strictness): Promise<string | undefined> {
    return this.#with(ctx, id, async (subscription) => {
      const changed = await this.subscriptions.setStrictness(subscription, strictness);
      return this.show(ctx, changed.id);
    });
  }

  /** The mute button under an alert. */
  async mute(ctx: BotContext, id: number): Promise<string | undefined> {
    return this.#with(ctx, id, async (subscription) => {
      await this.subscriptions.setPaused(subscription, true);
      return ctx.texts.plain('subscription-muted');
    });
  }

  async remove(ctx: BotContext, id: number): Promise<string | undefined> {
    return this.#with(ctx, id, async (subscription) => {
      await this.subscriptions.remove(subscription);
      await this.showList(ctx);
      return ctx.texts.plain('subscription-removed', {
        interest: interestText(ctx.texts, subscription.interest).text,
      });
    });
  }

  /** Asks for new words; a link names the subscription, so that the reply finds it after a restart too. */
  async edit(ctx: BotContext, id: number): Promise<string | undefined> {
    return this.#with(ctx, id, async ({ interest }) => {
      const named = link(interestText(ctx.texts, interest), subscriptionAddress(ctx.me, id));
      await sendView(ctx, ctx.texts.rich('subscription-edit', { subscription: named }), { forceReply: true });
      return undefined;
    });
  }

  /** `/unsubscribe WORDS`: false when the chat has no such subscription. */
  async removeByWords(ctx: BotContext, words: string): Promise<boolean> {
    if (ctx.chatId === undefined) return false;
    const wanted = fold(words);
    const all = (await this.subscriptions.ofChat(ctx.chatId)).filter(({ interest }) =>
      interest.kind === 'everything' ? meansEverything(words) : fold(wordsOf(interest)) === wanted,
    );
    // Of a forum's topics the one that it is written in comes first.
    const found = all.find(({ threadId }) => threadId === forumTopicOf(ctx.msg)) ?? all[0];
    if (found === undefined) return false;
    await this.subscriptions.remove(found);
    await sendView(
      ctx,
      ctx.texts.rich('subscription-removed', { interest: interestText(ctx.texts, found.interest) }),
    );
    return true;
  }

  async #with(
    ctx: BotContext,
    id: number,
    act: (subscription: Subscription) => Promise<string | undefined>,
  ): Promise<string | undefined> {
    const subscription =
      ctx.chatId === undefined ? undefined : await this.subscriptions.ofThisChat(ctx.chatId, id);
    return subscription === undefined ? ctx.texts.plain('subscription-gone') : act(subscription);
  }
}

function isList(message: NonNullable<BotContext['callbackQuery']>['message']): boolean {
  const rows = message !== undefined && 'reply_markup' in message ? message.reply_markup.inline_keyboard : [];
  return rows.flat().some((button) => 'callback_data' in button && /^[oezru]:/.test(button.callback_data));
}

/** As a person would type it after `/unsubscribe`. */
function wordsOf(interest: Exclude<Interest, { kind: 'everything' }>): string {
  switch (interest.kind) {
    case 'keywords':
      return interest.query;
    case 'topic':
      return interest.sentence;
    case 'publisher':
      return interest.publisher;
  }
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
