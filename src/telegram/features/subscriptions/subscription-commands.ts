import { Composer } from 'grammy';
import type { AdminRights } from '../chats/admin-rights.js';
import type { BotContext } from '../../context.js';
import { sendView } from '../../send-view.js';
import type { SubscriptionDesk } from './subscription-desk.js';
import { meansEverything } from './wanted-interest.js';
import type { SubscriptionList } from './subscription-list.js';

/** `/subscribe`, `/subscriptions`, `/unsubscribe`, and replies to what these ask; in groups for admins only. */
export function subscriptionCommands(desk: SubscriptionDesk, list: SubscriptionList, rights: AdminRights) {
  const composer = new Composer<BotContext>();
  composer.command('subscribe', async (ctx) => {
    if (!(await allowed(ctx))) return;
    const words = ctx.match.replace(/\s+/gu, ' ').trim();
    if (words === '') await desk.sendMenu(ctx);
    else if (meansEverything(words)) await desk.sendPreview(ctx, words, { kind: 'everything' }, ctx.msg);
    else await desk.sendPreview(ctx, words, { kind: 'keywords' }, ctx.msg);
  });
  composer.command('subscriptions', (ctx) => list.sendList(ctx));
  composer.command('unsubscribe', async (ctx) => {
    if (!(await allowed(ctx))) return;
    const words = ctx.match.trim();
    if (words !== '' && (await list.removeByWords(ctx, words))) return;
    if (words !== '') await sendView(ctx, ctx.texts.rich('unsubscribe-unknown'));
    await list.sendList(ctx);
  });
  composer.on(['message:text', 'channel_post:text'], async (ctx, next) => {
    const take = ctx.msg.text.startsWith('/') ? undefined : desk.replyTaker(ctx, ctx.msg);
    if (take === undefined) await next();
    else if (await allowed(ctx)) await take();
  });
  return composer;

  async function allowed(ctx: BotContext): Promise<boolean> {
    if (ctx.msg !== undefined && (await rights.ofSender(ctx.msg))) return true;
    await sendView(ctx, ctx.texts.rich('only-admins'));
    return false;
  }
}
