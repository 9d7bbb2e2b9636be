import type { BotContext } from './context.js';

/** Telegram shows an action for 5 s (https://core.telegram.org/bots/api#sendchataction). */
const SHOWN_MS = 4_500;

/** Shows "typing…" in the chat for as long as the work goes on. Whether it can be shown is never in the way of the work. */
export async function whileTyping<T>(ctx: BotContext, work: () => Promise<T>): Promise<T> {
  const show = (): void => {
    const thread = ctx.msg?.is_topic_message === true ? ctx.msg.message_thread_id : undefined;
    ctx
      .replyWithChatAction('typing', thread === undefined ? {} : { message_thread_id: thread })
      .catch(() => undefined);
  };
  show();
  const timer = setInterval(show, SHOWN_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
