import { Composer } from 'grammy';
import type { AlertReasons } from './alert-reasons.js';
import type { BotContext } from '../../context.js';
import { sendView } from '../../send-view.js';

/** So long an alert can be asked about and corrected. */
export const ALERTS_KEPT_DAYS = 90;

/** `/why` as a reply to an alert. */
export function why(reasons: AlertReasons) {
  const composer = new Composer<BotContext>();
  composer.command('why', async (ctx) => {
    const alert = ctx.msg.reply_to_message;
    if (alert === undefined) await sendView(ctx, ctx.texts.rich('why-usage'));
    else if (!(await reasons.send(ctx, alert.message_id))) await sendView(ctx, ctx.texts.rich('why-nothing'));
  });
  return composer;
}
