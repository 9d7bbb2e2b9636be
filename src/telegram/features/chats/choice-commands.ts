import { Composer } from 'grammy';
import type { BotContext } from '../../context.js';
import type { ChatChoices } from './chat-choices.js';
import { ALERTS_KEPT_DAYS } from '../alerts/why.js';
import { ANSWERS_KEPT_DAYS } from '../questions/answer-in-chat.js';
import { forgetView } from '../../render/views/forget-view.js';
import { privacyView } from '../../render/views/privacy-view.js';
import { sendView } from '../../send-view.js';

/** `/lang`, `/settings`, `/privacy` and `/forget`. */
export function choiceCommands(chosen: ChatChoices) {
  const composer = new Composer<BotContext>();
  composer.command('lang', async (ctx) => {
    const wanted = ctx.match.trim().toLowerCase();
    if (wanted === '') {
      await chosen.sendSettings(ctx, 'language');
      return;
    }
    if (!(await chosen.allowsSender(ctx))) return;
    if (wanted === 'en' || wanted === 'vi' || wanted === 'auto') {
      await chosen.setLanguage(ctx, wanted);
      await sendView(ctx, ctx.texts.rich('language-set'));
    } else await sendView(ctx, ctx.texts.rich('language-unknown'));
  });
  composer.command('settings', (ctx) => chosen.sendSettings(ctx, 'overview'));
  composer.command('privacy', async (ctx) => {
    await sendView(ctx, privacyView(ctx.texts, { days: ANSWERS_KEPT_DAYS, alertDays: ALERTS_KEPT_DAYS }));
  });
  composer.command('forget', async (ctx) => {
    if (await chosen.allowsSender(ctx)) await sendView(ctx, forgetView(ctx.texts));
  });
  return composer;
}
