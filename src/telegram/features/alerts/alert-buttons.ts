import type { AdminRights } from '../chats/admin-rights.js';
import type { AlertReasons } from './alert-reasons.js';
import type { AlertTimes } from './alert-times.js';
import type { BotContext } from '../../context.js';
import type { AlertAction } from '../../render/alert-callback-data.js';
import { editView } from '../../send-view.js';
import type { SubscriptionDesk } from '../subscriptions/subscription-desk.js';
import type { SubscriptionList } from '../subscriptions/subscription-list.js';

/** What anybody in a group may press; all else changes something, and is for admins. */
const FOR_EVERYBODY: ReadonlySet<AlertAction['kind']> = new Set(['why', 'subscriptions', 'subscription']);

/** The buttons under alerts, subscriptions and the settings of alerts. */
export class AlertButtons {
  constructor(
    private readonly desk: SubscriptionDesk,
    private readonly list: SubscriptionList,
    private readonly times: AlertTimes,
    private readonly reasons: AlertReasons,
    private readonly rights: AdminRights,
  ) {}

  /** Returns what to say over the chat, if anything. */
  async carryOut(ctx: BotContext, action: AlertAction): Promise<string | undefined> {
    if (!FOR_EVERYBODY.has(action.kind) && !(await this.#allows(ctx))) return ctx.texts.plain('only-admins');
    switch (action.kind) {
      case 'why':
        return this.#why(ctx);
      case 'mute':
        return this.list.mute(ctx, action.subscriptionId);
      case 'show-held':
        return ctx.chatId === undefined ? undefined : this.times.showHeld(ctx, ctx.chatId);
      case 'subscribe':
        return this.desk.choose(ctx, action.choice);
      case 'preview':
        return this.desk.showPreview(ctx, action.interest);
      case 'confirm':
        return this.desk.confirm(ctx, action.interest);
      case 'cancel':
        return this.desk.cancel(ctx);
      case 'subscriptions':
        return this.list.showList(ctx, action.page);
      case 'subscription':
        return this.list.show(ctx, action.id);
      case 'pause-subscription':
        return this.list.setPaused(ctx, action.id, action.paused);
      case 'edit-subscription':
        return this.list.edit(ctx, action.id);
      case 'remove-subscription':
        return this.list.remove(ctx, action.id);
      case 'set-strictness':
        return this.list.setStrictness(ctx, action.id, action.strictness);
      case 'set':
        if (ctx.chatId === undefined) return undefined;
        await editView(ctx, await this.times.set(ctx, ctx.chatId, action.command, action.argument));
        return undefined;
    }
  }

  async #allows(ctx: BotContext): Promise<boolean> {
    return (
      ctx.chat !== undefined && ctx.from !== undefined && (await this.rights.ofUser(ctx.chat, ctx.from.id))
    );
  }

  async #why(ctx: BotContext): Promise<string | undefined> {
    const message = ctx.callbackQuery?.message;
    const said = message !== undefined && (await this.reasons.send(ctx, message.message_id));
    return said ? undefined : ctx.texts.plain('why-nothing');
  }
}
