/** The bot as `npm start` starts it, talking to a Bot API server of ours. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { environment, nodeFlags, root } from './settings.mjs';

/** Resolves when it answers and its index is up to date; returns what ends it. */
export async function startBot(telegram, corpusDir, dataDir) {
  const env = {
    ...environment(corpusDir, dataDir),
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    LOG_LEVEL: 'info',
    LOG_FORMAT: 'json',
  };
  const child = spawn(process.execPath, [...nodeFlags, join(root, 'bundle/main.js'), 'start'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exit = once(child, 'exit');
  let log = '';
  const isReady = new Promise((resolve) => {
    child.stderr.on('data', (chunk) => {
      log += chunk;
      if (log.includes('Answering as') && log.includes('The index is up to date')) resolve(true);
    });
  });
  if (!(await Promise.race([isReady, exit.then(() => false)]))) throw new Error(`the bot ended:\n${log}`);
  return async () => {
    child.kill('SIGTERM');
    await exit;
  };
}
