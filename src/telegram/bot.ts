import { Bot, type ApiClientOptions } from 'grammy';
import { AlertButtons } from './alert-buttons.js';
import { AlertReasons } from './alert-reasons.js';
import { AlertTimes } from './alert-times.js';
import { AnswerButtons } from './answer-buttons.js';
import { AnswerInChat } from './answer-in-chat.js';
import { ArticlePages } from './article-pages.js';
import type { BotParts } from './bot-parts.js';
import { ChatChoices } from './chat-choices.js';
import type { BotContext } from './context.js';
import { alertTimes } from './features/alert-times.js';
import { articles } from './features/articles.js';
import { chatContext } from './features/chat-context.js';
import { choices } from './features/choices.js';
import { commandCase } from './features/command-case.js';
import { documents } from './features/documents.js';
import { feeds } from './features/feeds.js';
import { guest } from './features/guest.js';
import { inline } from './features/inline.js';
import { membership } from './features/membership.js';
import { presses } from './features/presses.js';
import { questions } from './features/questions.js';
import { subscriptions } from './features/subscriptions.js';
import { welcome } from './features/welcome.js';
import { why } from './features/why.js';
import { QuestionGate } from './question-gate.js';
import { SubscriptionDesk } from './subscription-desk.js';
import { SubscriptionList } from './subscription-list.js';

/** Puts the features of the bot in their order: what every one needs first, plain text last. */
export function addFeatures(bot: Bot<BotContext>, parts: BotParts): void {
  const gate = new QuestionGate(parts);
  const answers = new AnswerInChat(parts, gate);
  const pages = new ArticlePages(parts);
  const chosen = new ChatChoices(parts);
  const { rights } = parts;
  const desk = new SubscriptionDesk(parts.subscriptions, parts.articles, parts.texts, parts.chats);
  const list = new SubscriptionList(parts.subscriptions);
  const times = new AlertTimes(parts.alertSettings, parts.outbox, parts.clock, parts.wakeSender);
  const reasons = new AlertReasons(parts.outbox, parts.subscriptions, parts.articles);
  const alerts = new AlertButtons(desk, list, times, reasons, rights);
  bot.use(
    chatContext(parts),
    membership(parts),
    inline(parts),
    guest(parts),
    presses(parts, { answers: new AnswerButtons(parts), articles: pages, choices: chosen, alerts }),
    commandCase(),
    welcome(parts, answers, pages),
    articles(parts, pages, gate),
    choices(chosen),
    subscriptions(desk, list, rights),
    alertTimes(times, rights),
    why(reasons),
    feeds(parts),
    documents(parts),
    questions(answers),
  );
}

/** A bot of grammY that handles what it is handed and fetches nothing by itself; it must be told who it is (`botInfo`). */
export function createBot(token: string, client: ApiClientOptions): Bot<BotContext> {
  return new Bot<BotContext>(token, { client });
}
