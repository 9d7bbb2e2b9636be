#!/usr/bin/env node
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PinoLog } from './adapters/logging/pino-log.js';
import { redactor } from './adapters/logging/redact.js';
import { ConfigError } from './application/errors.js';
import type { Corpus } from './application/ports/corpus.js';
import type { Log } from './application/ports/log.js';
import { parseCommandLine, type Command } from './cli/command-line.js';
import { failureReport } from './cli/failure-report.js';
import { processTerminal } from './cli/process-terminal.js';
import { isStaleBuild } from './cli/stale-build.js';
import { StopSignals } from './cli/stop-signals.js';
import { readConfig, secretsOf, type Config } from './config.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stop = new StopSignals();
const terminal = processTerminal({
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  end: (code) => process.exit(code),
});
let redact = redactor([]);

stop.listen();
try {
  const code = await run(parseCommandLine(process.argv.slice(2)));
  process.exitCode = stop.exitCode ?? code;
} catch (error) {
  const { text, exitCode } = failureReport(error, process.argv[2]);
  const stopped = 'newsquote: stopped; what was done is kept\n';
  terminal.note(stop.exitCode === undefined ? redact(text) : stopped);
  process.exitCode = stop.exitCode ?? exitCode;
}
// Last, so that no answer waits for it.
if (isStaleBuild(root))
  terminal.note('newsquote: src/ is newer than bundle/; run npm ci (or npm run build)\n');

/** Carries out a command; loads only what that command needs. */
async function run(command: Command): Promise<number> {
  if (command.name === 'help') {
    await terminal.print(command.text);
    return 0;
  }
  const config = settings();
  redact = redactor(secretsOf(config));
  const dates = { language: config.LANGUAGE, timeZone: config.TIME_ZONE };
  switch (command.name) {
    case 'read': {
      const { runRead } = await import('./cli/read.js');
      const { readFiles } = await import('./application/read-files.js');
      const { articleReader } = await import('./composition/articles.js');
      const reader = articleReader(config, logOf(config));
      return runRead(command, {
        read: (files) => readFiles(reader, files),
        isFile: (path) => Promise.resolve(existsSync(path)),
        terminal,
        dates,
      });
    }
    case 'ask': {
      const corpusDir = command.corpus ?? config.CORPUS_DIR;
      const corpus = command.corpus === undefined ? await ownCorpus(config) : await corpusAt(command.corpus);
      const { ownStore } = await import('./composition/own-store.js');
      const dataDir = command.corpus === undefined ? config.DATA_DIR : ownStore(config, corpusDir);
      const { openModels } = await import('./composition/models.js');
      const log = logOf(config);
      const models = await openModels(config, log);
      // They take longest, and load in a thread of their own while everything else is made ready here.
      models.warmUp();
      const { runAsk } = await import('./cli/ask.js');
      const { answeringOver } = await import('./composition/answering.js');
      const { articleReader, withArticles } = await import('./composition/articles.js');
      const plansAlerts = command.corpus === undefined;
      const setup = { corpus, reader: articleReader(config, log), dataDir, config, log, models, plansAlerts };
      return withArticles(setup, async (articles) => {
        const answering = await answeringOver(articles, config);
        return runAsk(command, { ...articles, answering, corpusDir, terminal, dates, signal: stop.signal });
      });
    }
    case 'start':
      return runBot(config);
    case 'ingest': {
      const { runIngest } = await import('./cli/ingest.js');
      const { articleReader, withArticles } = await import('./composition/articles.js');
      const corpus = await ownCorpus(config);
      const log = logOf(config);
      const place = { corpus, reader: articleReader(config, log), dataDir: config.DATA_DIR };
      return withArticles({ ...place, config, log, plansAlerts: true }, ({ ingest }) =>
        runIngest(command, { ingest, terminal, signal: stop.signal }),
      );
    }
    case 'evaluate': {
      const { evaluateSet } = await import('./composition/evaluation.js');
      return evaluateSet(command, { config, log: logOf(config), signal: stop.signal, terminal });
    }
    case 'fit': {
      const { fitOn } = await import('./composition/evaluation.js');
      return fitOn(command.sets, { config, log: logOf(config), signal: stop.signal, terminal });
    }
    case 'doctor': {
      if (command.article !== undefined) {
        const { runArticleDoctor } = await import('./cli/doctor-article.js');
        const { examineArticle } = await import('./adapters/diagnosis/article-examination.js');
        const { article } = command;
        return runArticleDoctor(article, await examineArticle(config.DATA_DIR, article), terminal);
      }
      const { runDoctor } = await import('./cli/doctor.js');
      const { doctorChecks } = await import('./composition/doctor-checks.js');
      const builtMs = statSync(fileURLToPath(import.meta.url)).mtimeMs;
      return runDoctor(doctorChecks(config, builtMs), terminal);
    }
  }
}

/** The bot, in Telegram or in the terminal. */
async function runBot(config: Config): Promise<number> {
  const folder = await ownCorpus(config);
  const { RestingCorpus } = await import('./adapters/corpus/resting-corpus.js');
  const resting = new RestingCorpus(folder, { now: () => Date.now() });
  const corpus = config.BOT_TOKEN === undefined ? folder : resting;
  const { openModels } = await import('./composition/models.js');
  const { answeringOver } = await import('./composition/answering.js');
  const { articleReader, withArticles } = await import('./composition/articles.js');
  const log = logOf(config);
  const models = await openModels(config, log);
  models.warmUp();
  const setup = {
    corpus,
    reader: articleReader(config, log),
    dataDir: config.DATA_DIR,
    config,
    log,
    models,
    plansAlerts: true,
  };
  return withArticles(setup, async (articles) => {
    const ground = { articles, answering: await answeringOver(articles, config), config, log, root };
    if (config.BOT_TOKEN !== undefined) {
      const { runTelegramBot } = await import('./composition/telegram-bot.js');
      const { CorpusWatcher } = await import('./adapters/corpus/corpus-watcher.js');
      const watched = { resting, changes: new CorpusWatcher(config.CORPUS_DIR, log) };
      return runTelegramBot(ground, { token: config.BOT_TOKEN, signal: stop.signal, watched });
    }
    const { runTerminalBot } = await import('./composition/terminal-bot.js');
    return runTerminalBot(ground, {
      terminal,
      input: process.stdin,
      echo: process.stdin.isTTY ? process.stdout : undefined,
      interrupt: () => process.kill(process.pid, 'SIGINT'),
      signal: stop.signal,
    });
  });
}

/** @throws CorpusMissingError before anything is opened or written. */
async function ownCorpus(config: Config): Promise<Corpus> {
  const { openCorpus } = await import('./composition/corpus.js');
  return openCorpus(config);
}

/** @throws CorpusMissingError before anything is opened or written. */
async function corpusAt(folder: string): Promise<Corpus> {
  const { FolderCorpus } = await import('./adapters/corpus/folder-corpus.js');
  return FolderCorpus.open(folder);
}

/** @throws ConfigError with a line for each variable that is wrong. */
function settings(): Config {
  if (existsSync('.env')) {
    try {
      process.loadEnvFile('.env');
    } catch (error) {
      throw new ConfigError(
        `.env cannot be read (${error instanceof Error ? error.message : String(error)})`,
      );
    }
  }
  const { config, problems } = readConfig(process.env);
  if (!config) throw new ConfigError(problems.join('\n'));
  return config;
}

function logOf(config: Config): Log {
  return new PinoLog({
    level: config.LOG_LEVEL,
    format: config.LOG_FORMAT,
    redact,
    write: (line) => {
      terminal.note(line);
    },
  });
}
