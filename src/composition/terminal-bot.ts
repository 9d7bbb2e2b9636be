import type { Readable, Writable } from 'node:stream';
import { runChat } from '../cli/chat.js';
import { ingestWithProgress } from '../cli/ingest.js';
import { messageText } from '../cli/message-text.js';
import type { Terminal } from '../cli/terminal.js';
import { createBot } from '../telegram/bot.js';
import { updateHandler } from '../telegram/handle-update.js';
import { TERMINAL_BOT, TerminalTelegram } from '../telegram/delivery/terminal-telegram.js';
import { equip, openTexts, type BotGround } from './bot.js';

/** The bot in the terminal: the same handlers over one private chat. */
export async function runTerminalBot(
  ground: BotGround,
  io: {
    readonly terminal: Terminal;
    readonly input: Readable;
    readonly echo: Writable | undefined;
    readonly interrupt: () => void;
    readonly signal: AbortSignal;
  },
): Promise<number> {
  const { terminal, signal } = io;
  const printing: Promise<void>[] = [];
  const telegram = new TerminalTelegram(
    (message) => {
      printing.push(terminal.print(messageText(message, terminal.style)));
    },
    () => Date.now(),
  );
  const bot = createBot('terminal', {});
  bot.botInfo = TERMINAL_BOT;
  bot.api.config.use(telegram.transformer);
  const texts = await openTexts(ground.root);
  const parts = equip(bot, ground, { texts, flood: undefined, signal });
  await ingestWithProgress(ground.articles.ingest, terminal, signal);
  parts.readiness.markReady();
  const handle = updateHandler(bot, { ...parts, log: ground.log, signal });
  return runChat({
    ...io,
    greeting:
      'No BOT_TOKEN is set, so the bot talks here. For a bot in Telegram, ask @BotFather for a token (/newbot) and put it into .env as BOT_TOKEN.\n',
    async answer(line) {
      const update = telegram.update(line);
      await handle(update);
      await parts.scrubIfErased(update.update_id);
      await Promise.all(printing.splice(0));
    },
  });
}
