import { Composer } from 'grammy';
import type { BotParts } from '../../bot-parts.js';
import type { BotContext } from '../../context.js';
import { statisticsView } from '../../render/views/statistics-view.js';
import { sendView } from '../../send-view.js';
import { ANSWERS_KEPT_DAYS } from '../questions/answer-in-chat.js';

const DAY_MS = 24 * 60 * 60_000;

/** `/stats`, for the bot's own admins; to others it is no command. */
export function statistics({ botAdmins, clock }: Pick<BotParts, 'botAdmins' | 'clock'>) {
  const composer = new Composer<BotContext>();
  if (botAdmins === undefined) return composer;
  const { ids, statistics: counting } = botAdmins;
  const admins = composer.filter((ctx) => ctx.from !== undefined && ids.has(ctx.from.id));
  admins.command('stats', async (ctx) => {
    const counts = await counting.counts(clock.now() - DAY_MS);
    await sendView(ctx, statisticsView(ctx.texts, { ...counts, days: ANSWERS_KEPT_DAYS }));
  });
  return composer;
}
