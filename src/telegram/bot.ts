import { Bot, type ApiClientOptions } from 'grammy';
import { AnswerButtons } from './answer-buttons.js';
import { AnswerInChat } from './answer-in-chat.js';
import { ArticlePages } from './article-pages.js';
import type { BotParts } from './bot-parts.js';
import { ChatChoices } from './chat-choices.js';
import type { BotContext } from './context.js';
import { articles } from './features/articles.js';
import { chatContext } from './features/chat-context.js';
import { choices } from './features/choices.js';
import { commandCase } from './features/command-case.js';
import { guest } from './features/guest.js';
import { inline } from './features/inline.js';
import { membership } from './features/membership.js';
import { presses } from './features/presses.js';
import { questions } from './features/questions.js';
import { welcome } from './features/welcome.js';
import { QuestionGate } from './question-gate.js';

/** Puts the features of the bot in their order: what every one needs first, plain text last. */
export function addFeatures(bot: Bot<BotContext>, parts: BotParts): void {
  const gate = new QuestionGate(parts);
  const answers = new AnswerInChat(parts, gate);
  const pages = new ArticlePages(parts);
  const chosen = new ChatChoices(parts);
  bot.use(
    chatContext(parts),
    membership(parts),
    inline(parts),
    guest(parts),
    presses(parts, { answers: new AnswerButtons(parts), articles: pages, choices: chosen }),
    commandCase(),
    welcome(parts, answers, pages),
    articles(parts, pages, gate),
    choices(chosen),
    questions(answers),
  );
}

/** A bot of grammY that handles what it is handed and fetches nothing by itself; it must be told who it is (`botInfo`). */
export function createBot(token: string, client: ApiClientOptions): Bot<BotContext> {
  return new Bot<BotContext>(token, { client });
}
