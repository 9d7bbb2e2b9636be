import { Bot, type ApiClientOptions } from 'grammy';
import type { BotParts } from './bot-parts.js';
import { chatContext } from './chat-context.js';
import { commandCase } from './command-case.js';
import type { BotContext } from './context.js';
import { documents } from './features/administration/documents.js';
import { feedCommands } from './features/administration/feed-commands.js';
import { statistics } from './features/administration/statistics.js';
import { AlertButtons } from './features/alerts/alert-buttons.js';
import { AlertReasons } from './features/alerts/alert-reasons.js';
import { AlertTimes } from './features/alerts/alert-times.js';
import { timeCommands } from './features/alerts/time-commands.js';
import { why } from './features/alerts/why.js';
import { articleCommands } from './features/articles/article-commands.js';
import { ArticlePages } from './features/articles/article-pages.js';
import { ChatChoices } from './features/chats/chat-choices.js';
import { choiceCommands } from './features/chats/choice-commands.js';
import { membership } from './features/chats/membership.js';
import { welcome } from './features/help/welcome.js';
import { AnswerButtons } from './features/questions/answer-buttons.js';
import { AnswerInChat } from './features/questions/answer-in-chat.js';
import { guest } from './features/questions/guest.js';
import { inline } from './features/questions/inline.js';
import { QuestionGate } from './features/questions/question-gate.js';
import { questions } from './features/questions/questions.js';
import { subscriptionCommands } from './features/subscriptions/subscription-commands.js';
import { SubscriptionDesk } from './features/subscriptions/subscription-desk.js';
import { SubscriptionList } from './features/subscriptions/subscription-list.js';
import { WantedInterest } from './features/subscriptions/wanted-interest.js';
import { presses } from './presses.js';

/** Puts the features of the bot in their order: what every one needs first, plain text last. */
export function addFeatures(bot: Bot<BotContext>, parts: BotParts): void {
  const gate = new QuestionGate(parts);
  const answers = new AnswerInChat(parts, gate);
  const pages = new ArticlePages(parts);
  const chosen = new ChatChoices(parts);
  const { rights } = parts;
  const wanted = new WantedInterest(parts.subscriptions, parts.articles);
  const desk = new SubscriptionDesk(parts.subscriptions, wanted, parts.texts, parts.chats);
  const list = new SubscriptionList(parts.subscriptions, rights);
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
    welcome(parts, answers, pages, list),
    articleCommands(parts, pages, gate),
    choiceCommands(chosen),
    subscriptionCommands(desk, list, rights),
    timeCommands(times, rights),
    why(reasons),
    feedCommands(parts),
    statistics(parts),
    documents(parts),
    questions(answers),
  );
}

/** A bot of grammY that handles what it is handed and fetches nothing by itself; it must be told who it is (`botInfo`). */
export function createBot(token: string, client: ApiClientOptions): Bot<BotContext> {
  return new Bot<BotContext>(token, { client });
}
