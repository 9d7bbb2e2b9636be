/**
 * From the moment an update can be fetched to the moment its answer stands in the chat: the bot as `npm start` starts it
 * and Telegram as test/bot-api models it, beside the same questions asked of the answering itself in this process.
 */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { answeringOver } from '../dist/composition/answering.js';
import { withArticles } from '../dist/composition/articles.js';
import { median, note, quantile, report, timed } from './figures.mjs';
import { folderArticles } from './program.mjs';
import { evalsets, quick, root, scratch } from './settings.mjs';
import { startBot } from './telegram-process.mjs';
import { importTestCode } from './telegram-test-code.mjs';

const IN_SUCCESSION = 30;
const CHATS = 50;
const ROUNDS = quick ? 1 : 3;
const SLOW_MS = 500;
/** A chat may ask twenty a minute. */
const QUESTIONS_A_CHAT = 15;
/** As the bot looks them up (src/composition/bot.ts). */
const AT_ONCE = 2;
const WARM_UP = 10;

const { BotApiServer } = await importTestCode('bot-api/bot-api-server.ts');

function questionsOf(set) {
  const lines = readFileSync(join(evalsets, set, 'corpus-questions.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line).question);
}

function newChat(telegram) {
  const person = telegram.user({ first_name: 'Somebody', language_code: 'en' });
  return { person, chat: telegram.privateChat(person, { isStarted: true }) };
}

/** Milliseconds until the chat shows the answer. */
async function answered({ person, chat }, question) {
  const { ms } = await timed(() => person.asks(chat, question, { timeoutMs: 120_000 }));
  return ms;
}

/** One chat at a time, one question at a time; the bot and the answering alone take turns. */
async function inSuccession(telegram, answering, questions) {
  const bot = [];
  const alone = [];
  let asking;
  for (const [i, question] of questions.entries()) {
    if (i % QUESTIONS_A_CHAT === 0) asking = newChat(telegram);
    bot.push(await answered(asking, question));
    alone.push((await timed(() => answering.ask(question, { top: 5 }))).ms);
  }
  return { bot, alone };
}

/** Every question in a chat of its own, all at the same moment. */
async function allAtOnce(telegram, answering, questions, botFirst) {
  const chats = questions.map(() => newChat(telegram));
  const throughBot = () => Promise.all(questions.map((question, i) => answered(chats[i], question)));
  const inTurn = pLimit(AT_ONCE);
  const ask = (question) => timed(() => inTurn(() => answering.ask(question, { top: 5 })));
  const byItself = async () => (await Promise.all(questions.map(ask))).map(({ ms }) => ms);
  // Whichever goes first, in turn: how busy the machine is otherwise changes within seconds.
  if (botFirst) return { bot: await throughBot(), alone: await byItself() };
  const alone = await byItself();
  return { bot: await throughBot(), alone };
}

/** p50 and p95 of each, and how they compare question by question: those of one pair were asked one right after the other. */
function show(name, rounds) {
  const [bot, alone] = ['bot', 'alone'].map((who) => rounds.flatMap((round) => round[who]));
  const figures = (values) => `${median(values).toFixed(0)} and ${quantile(values, 0.95).toFixed(0)} ms`;
  const ratio = median(bot.map((ms, i) => ms / alone[i])).toFixed(2);
  const more = median(bot.map((ms, i) => ms - alone[i])).toFixed(0);
  report(name, `p50 and p95 ${figures(bot)} beside ${figures(alone)}: ${ratio} x, ${more} ms more`);
}

async function measure(telegram, answering, questions) {
  const [one, all] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    one.push(await inSuccession(telegram, answering, questions.slice(0, IN_SUCCESSION)));
    all.push(await allAtOnce(telegram, answering, questions.slice(0, CHATS), round % 2 === 0));
  }
  show(`1 chat, ${IN_SUCCESSION} questions in succession`, one);
  show(`${CHATS} chats at once`, all);
  const last = (who) => median(all.map((round) => Math.max(...round[who]))).toFixed(0);
  note(`    of ${CHATS} the last waits ${last('bot')} ms beside ${last('alone')} ms`);
}

const folder = join(scratch, 'telegram');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const corpus = join(folder, 'corpus');
cpSync(join(root, 'corpus'), corpus, { recursive: true, preserveTimestamps: true });
const questions = [...questionsOf('articles-dev'), ...questionsOf('articles-own')];
const setup = folderArticles(corpus, join(folder, 'alone'));
await withArticles(setup, async (articles) => {
  await articles.ingest.run();
  const answering = await answeringOver(articles, setup.config);
  const telegram = await BotApiServer.start();
  const end = await startBot(telegram, corpus, join(folder, 'bot'));
  try {
    await inSuccession(telegram, answering, questions.slice(-WARM_UP));
    await measure(telegram, answering, questions);
    note(`Every call of the bot is carried out ${SLOW_MS} ms late:`);
    telegram.fault({ times: Infinity }, { delayMs: SLOW_MS });
    await measure(telegram, answering, questions);
  } finally {
    await end();
    await telegram.stop();
  }
});
