import { OperatorError } from './errors.js';

/** What a check found, in a line, and what to do about it. */
export interface Finding {
  readonly verdict: 'ok' | 'warn' | 'fail';
  readonly says: string;
  readonly advice?: string;
}

/** One thing to look at. What it throws counts as failed. */
export interface Check {
  readonly about: string;
  look(): readonly Finding[] | Promise<readonly Finding[]>;
}

export interface CheckFindings {
  readonly about: string;
  readonly findings: readonly Finding[];
}

/** Runs the checks one after another, each whatever became of those before it. */
export async function* diagnose(checks: readonly Check[]): AsyncGenerator<CheckFindings> {
  for (const check of checks) yield { about: check.about, findings: await looked(check) };
}

async function looked(check: Check): Promise<readonly Finding[]> {
  try {
    return await check.look();
  } catch (error) {
    if (error instanceof OperatorError) return [{ verdict: 'fail', says: error.message }];
    const says = error instanceof Error ? error.message : String(error);
    return [{ verdict: 'fail', says, advice: 'this was not foreseen; please report it' }];
  }
}

/** What Telegram said about the token. */
export type TelegramAccount =
  | {
      readonly status: 'accepted';
      readonly username: string;
      /** Privacy mode is off: in groups the bot gets every message, not only those meant for it. */
      readonly readsAllGroupMessages: boolean;
      /** By the server's clock, milliseconds since 1970; undefined when it did not say. */
      readonly serverMs: number | undefined;
    }
  | { readonly status: 'refused'; readonly reason: string }
  | { readonly status: 'unreachable'; readonly reason: string };

export function judgeAccount(account: TelegramAccount | undefined): readonly Finding[] {
  if (account === undefined) {
    return [
      {
        verdict: 'ok',
        says: 'no BOT_TOKEN: questions are answered in the terminal only',
        advice:
          'for a bot, send /newbot to @BotFather in Telegram and put the token it gives into .env as BOT_TOKEN',
      },
    ];
  }
  switch (account.status) {
    case 'refused':
      return [
        {
          verdict: 'fail',
          says: `Telegram refuses BOT_TOKEN (${account.reason})`,
          advice: 'send /token to @BotFather and put the token it gives into .env',
        },
      ];
    case 'unreachable':
      return [
        {
          verdict: 'fail',
          says: `Telegram cannot be reached (${account.reason})`,
          advice: 'check the network, a firewall or proxy, and TELEGRAM_API_ROOT if you set it',
        },
      ];
    case 'accepted': {
      const heard = account.readsAllGroupMessages
        ? 'off: in groups the bot hears mentions, and all else that is said, which it does not keep'
        : 'on: in groups the bot hears commands and replies to it, mentions only where it is an admin (/setprivacy in @BotFather turns it off)';
      return [
        { verdict: 'ok', says: `the token is that of @${account.username}` },
        { verdict: 'ok', says: `privacy mode is ${heard}` },
      ];
    }
  }
}

const MEGABYTE = 1e6;

/** @param freeBytes what this user may still write where DATA_DIR is. */
export function judgeDisk(freeBytes: number): Finding {
  const free =
    freeBytes >= 1000 * MEGABYTE
      ? `${(freeBytes / 1e9).toFixed(1)} GB`
      : `${Math.floor(freeBytes / MEGABYTE)} MB`;
  if (freeBytes >= 500 * MEGABYTE) return { verdict: 'ok', says: `${free} are free` };
  const verdict = freeBytes < 50 * MEGABYTE ? 'fail' : 'warn';
  return { verdict, says: `only ${free} are free where DATA_DIR is`, advice: 'make room, or move DATA_DIR' };
}

/** Clocks are compared to this; schedules go by the minute. */
const TOLERANCE_MS = 60_000;

export interface ClockReadings {
  readonly nowMs: number;
  /** When the program was built: the clock cannot be before it. */
  readonly builtMs: number;
  /** Newest modification of an article file; undefined when there is none. */
  readonly newestFileMs: number | undefined;
  /** Telegram's clock; undefined when it was not asked. */
  readonly serverMs: number | undefined;
}

export function judgeClock({ nowMs, builtMs, newestFileMs, serverMs }: ClockReadings): Finding {
  const time = new Date(nowMs).toISOString();
  const advice = 'set the clock (timedatectl set-ntp true): alerts, digests and "latest" go by it';
  if (serverMs !== undefined && Math.abs(nowMs - serverMs) > TOLERANCE_MS) {
    const seconds = Math.round((nowMs - serverMs) / 1000);
    const says = `the clock says ${time}, ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} Telegram's`;
    return { verdict: 'fail', says, advice };
  }
  if (nowMs < builtMs - TOLERANCE_MS) {
    return { verdict: 'fail', says: `the clock says ${time}, before this program was built`, advice };
  }
  if (newestFileMs !== undefined && newestFileMs > nowMs + TOLERANCE_MS) {
    const says = `an article file is dated ${new Date(newestFileMs).toISOString()}, after the clock's ${time}`;
    return { verdict: 'warn', says, advice };
  }
  return { verdict: 'ok', says: time };
}
