import { Composer } from 'grammy';
import type { BotContext } from './context.js';

/** Phones write the first letter large: `/Help` is `/help`. grammY compares commands letter by letter. */
export function commandCase() {
  const composer = new Composer<BotContext>();
  composer.on(['message:text', 'channel_post:text'], async (ctx, next) => {
    const { text, entities = [] } = ctx.msg;
    const command = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0);
    if (command !== undefined)
      ctx.msg.text = text.slice(0, command.length).toLowerCase() + text.slice(command.length);
    await next();
  });
  return composer;
}
