import { setTimeout as passed } from 'node:timers/promises';
import type { BotApiServer } from '../bot-api/bot-api-server.js';
import type { LedgerCall } from '../bot-api/state/ledger.js';
import type { SeededRandom } from './seeded-random.js';

/** A process that is to be killed, as a moment needs it. */
export interface Victim {
  kill(): Promise<void>;
  /** Milliseconds from a start to its first alert, as it was lately. */
  readonly usualMs: number;
}

/** Brings a process to a moment and kills it there. */
export type KillMoment = (telegram: BotApiServer, victim: Victim, random: SeededRandom) => Promise<void>;

/** When a process is killed, and how many times as often as the rarest. */
export const killMoments: readonly (readonly [name: string, weight: number, kill: KillMoment])[] = [
  [
    'at any time from its start',
    5,
    async (_, victim, random) => {
      await passed(random.share() * 1.5 * victim.usualMs);
      await victim.kill();
    },
  ],
  [
    'as it sends, before Telegram took it',
    2,
    (telegram, victim, random) => killHeld('before-applying', telegram, victim, random),
  ],
  [
    'when Telegram took it, before it heard so',
    2,
    (telegram, victim, random) => killHeld('after-applying', telegram, victim, random),
  ],
  [
    'just after it was answered',
    3,
    async (telegram, victim, random) => {
      const from = telegram.ledger.calls.length;
      const nth = random.between(1, 12);
      await within(victim, () =>
        telegram.until(() => sent(telegram, from).length >= nth, { timeoutMs: LONGEST_MS }),
      );
      await passed(random.share() * 20);
      await victim.kill();
    },
  ],
  [
    'with an answer withheld, others broken off',
    2,
    async (telegram, victim, random) => {
      const undo = [
        telegram.fault({ method: 'sendMessage', nth: random.between(1, 4) }, { withhold: true }),
        telegram.fault({ method: 'sendMessage', nth: random.between(5, 9) }, { drop: 'after-applying' }),
      ];
      await passed((0.7 + random.share()) * victim.usualMs);
      await victim.kill();
      for (const one of undo) one();
    },
  ],
];

const LONGEST_MS = 15_000;

async function killHeld(
  stage: 'before-applying' | 'after-applying',
  telegram: BotApiServer,
  victim: Victim,
  random: SeededRandom,
): Promise<void> {
  const hold = telegram.hold({ method: 'sendMessage', nth: random.between(1, 8) }, stage);
  await within(victim, () => hold.arrived);
  await victim.kill();
  hold.abandon();
}

/** Not for ever: there may be less to send than was thought. */
async function within(victim: Victim, wait: () => Promise<unknown>): Promise<void> {
  const enough = new AbortController();
  const time = passed(Math.min(3 * victim.usualMs, LONGEST_MS), undefined, { signal: enough.signal });
  await Promise.race([wait().catch(() => undefined), time.catch(() => undefined)]);
  enough.abort();
}

function sent(telegram: BotApiServer, from: number): readonly LedgerCall[] {
  return telegram.ledger.calls
    .slice(from)
    .filter(({ method, outcome }) => method === 'sendMessage' && outcome?.kind === 'answered');
}
