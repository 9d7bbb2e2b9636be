#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError } from './application/errors.js';
import { redactor } from './adapters/logging/redact.js';
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
  onReaderGone: () => process.exit(0),
});
let redact = redactor([]);

stop.listen();
try {
  const code = await run(parseCommandLine(process.argv.slice(2)));
  process.exitCode = stop.exitCode ?? code;
} catch (error) {
  const { text, exitCode } = failureReport(error, process.argv[2]);
  if (stop.exitCode === undefined) terminal.note(redact(text));
  process.exitCode = stop.exitCode ?? exitCode;
}
// Last, so that no answer waits for it.
if (isStaleBuild(root)) terminal.note('newsquote: src/ is newer than dist/; run npm ci (or npm run build)\n');

/** Carries out a command; loads only what that command needs. */
async function run(command: Command): Promise<number> {
  if (command.name === 'help') {
    await terminal.print(command.text);
    return 0;
  }
  if (isStaleBuild(root))
    terminal.note('newsquote: src/ is newer than dist/; run npm ci (or npm run build)\n');
  const config = settings();
  redact = redactor(secretsOf(config));
  throw new Error(`${command.name} is not composed yet`);
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
