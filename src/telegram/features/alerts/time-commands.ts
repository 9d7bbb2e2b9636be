import { Composer } from 'grammy';
import type { AdminRights } from '../chats/admin-rights.js';
import type { AlertTimes } from './alert-times.js';
import type { BotContext } from '../../context.js';
import { sendView } from '../../send-view.js';

/** `/pause`, `/resume`, `/digest`, `/quiet` and `/timezone`; in groups for admins only. */
export function timeCommands(times: AlertTimes, rights: AdminRights) {
  const composer = new Composer<BotContext>();
  for (const command of ['pause', 'resume', 'digest', 'quiet', 'timezone'] as const) {
    composer.command(command, async (ctx) => {
      const argument = ctx.match.trim().slice(0, 100);
      // Alone, these two do what they say; the others show what is set.
      const shows = argument === '' && command !== 'pause' && command !== 'resume';
      if (shows) await sendView(ctx, await times.show(ctx, ctx.chat.id, command));
      else if (await rights.ofSender(ctx.msg))
        await sendView(ctx, await times.set(ctx, ctx.chat.id, command, argument));
      else await sendView(ctx, ctx.texts.rich('only-admins'));
    });
  }
  return composer;
}
