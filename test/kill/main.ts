import { parseArgs } from 'node:util';
import { killRun } from './kill-run.js';

/** `npm run test:kill -- [--rounds N] [--seed N] [--chats N]`: exits with 1 when an alert or a subscription is lost. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    chats: { type: 'string', default: '60' },
  },
});
const [rounds, seed, chats] = [Number(values.rounds), Number(values.seed), Number(values.chats)];
if (![rounds, seed, chats].every((number) => Number.isSafeInteger(number) && number >= 0))
  throw new Error('--rounds, --seed and --chats are whole numbers');
const startedMs = Date.now();
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(`seed ${seed}`);
const report = await killRun({ rounds, seed, chats, killsPerRound: 3, say });
for (const violation of report.violations.slice(0, 50)) say(`WRONG: ${violation}`);
for (const [name, times] of Object.entries(report.kills)) say(`killed ${times} times ${name}`);
const kills = Object.values(report.kills).reduce((sum, times) => sum + times, 0);
say(
  `${rounds} rounds, ${kills} kills, ${report.articles} articles, ${report.due} alerts due: ${report.lost} lost; ` +
    `${report.doubles} doubles after lost answers (no alert more than ${report.mostCopies} times); ` +
    `${report.subscriptions} subscriptions: ${report.lostSubscriptions} lost; ` +
    `${report.violations.length} wrong; ${Math.round((Date.now() - startedMs) / 1000)} s`,
);
process.exitCode = report.violations.length === 0 ? 0 : 1;
