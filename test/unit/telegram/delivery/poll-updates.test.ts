import { GrammyError, HttpError, type Api } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TokenRefusedError } from '../../../../src/application/errors.js';
import { pollUpdates } from '../../../../src/telegram/delivery/poll-updates.js';
import { RecordingLog } from '../../../support/recording-log.js';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

const CONFLICT =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
const AWAY = new HttpError('failed', Object.assign(new Error('no address'), { code: 'EAI_AGAIN' }));

function refused(error_code: number, description: string) {
  return new GrammyError('failed', { ok: false, error_code, description }, 'getUpdates', {});
}

function updates(...ids: number[]): Update[] {
  return ids.map((update_id) => ({ update_id }));
}

/** Polls a Telegram that gives these answers, one a call, and then holds the next call until the poll ends. */
function polling(
  answers: readonly (Update[] | Error)[],
  receive?: (updates: readonly Update[]) => Promise<void>,
) {
  const [log, stop] = [new RecordingLog(), new AbortController()];
  const events: string[] = [];
  const times: number[] = [];
  const api = {
    getUpdates(options: { offset: number }, signal: AbortSignal) {
      events.push(`asks from ${options.offset}`);
      const answer = answers[times.length];
      times.push(Date.now());
      if (answer instanceof Error) return Promise.reject(answer);
      if (answer !== undefined) return Promise.resolve(answer);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(new HttpError('failed', new Error('aborted')));
        });
      });
    },
  } as unknown as Api;
  let ended: unknown = 'running';
  pollUpdates(
    {
      api,
      log,
      receive: async (given) => {
        await receive?.(given);
        events.push(`stored ${given.map(({ update_id }) => update_id).join(' ')}`);
      },
    },
    stop.signal,
  ).then(
    () => (ended = 'ended'),
    (error: unknown) => (ended = error),
  );
  return { log, stop, events, times, ended: () => ended };
}

describe('polling', () => {
  it('acknowledges updates with the next call, when they are stored', async () => {
    const { events, stop, ended, log } = polling([updates(7, 8), [], updates(12)]);
    await vi.advanceTimersByTimeAsync(0);
    expect(events).toEqual([
      'asks from 0',
      'stored 7 8',
      'asks from 9',
      'asks from 9',
      'stored 12',
      'asks from 13',
    ]);
    stop.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect([ended(), log.said]).toEqual(['ended', []]);
  });

  it('ends without acknowledging what could not be stored', async () => {
    const full = new Error('the disk is full');
    const { events, ended } = polling([updates(7)], () => Promise.reject(full));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([ended(), events]).toEqual([full, ['asks from 0']]);
  });

  it('asks on and on when Telegram cannot be reached, ever more slowly, and says so once', async () => {
    const { log, times } = polling([...Array.from({ length: 7 }, () => AWAY), updates(1), AWAY]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times.slice(0, 9).map((at, i) => at - (times[i - 1] ?? 0))).toEqual([
      0, 250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 0,
    ]);
    const trouble = 'warn Telegram cannot be reached (EAI_AGAIN); trying on every few seconds';
    expect(log.said).toEqual([trouble, 'info Telegram answers again', trouble]);
  });

  it('goes on when another copy of the bot has gone, and says one line for each trouble', async () => {
    const conflict = refused(409, CONFLICT);
    const webhook = refused(409, "Conflict: can't use getUpdates method while webhook is active; …");
    const { log, events } = polling([
      conflict,
      conflict,
      AWAY,
      webhook,
      refused(502, 'Bad Gateway'),
      updates(1),
    ]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log.said).toEqual([
      expect.stringContaining('Another copy of this bot is running') as string,
      expect.stringContaining('cannot be reached') as string,
      expect.stringContaining('A webhook was set') as string,
      expect.stringContaining('502 Bad Gateway') as string,
      'info Telegram answers again',
    ]);
    expect(events.slice(-2)).toEqual(['stored 1', 'asks from 2']);
  });

  it('ends when the token is refused, also later on', async () => {
    const { ended } = polling([updates(1), refused(401, 'Unauthorized')]);
    await vi.advanceTimersByTimeAsync(0);
    expect(ended()).toBeInstanceOf(TokenRefusedError);
  });

  it('throws what is no trouble with Telegram', async () => {
    const { ended } = polling([new TypeError('a bug')]);
    await vi.advanceTimersByTimeAsync(0);
    expect(ended()).toBeInstanceOf(TypeError);
  });

  it('ends in the middle of a wait when it is told to', async () => {
    const { stop, ended, log } = polling(Array.from({ length: 9 }, () => AWAY));
    await vi.advanceTimersByTimeAsync(10_000);
    stop.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect([ended(), log.said.length]).toEqual(['ended', 1]);
  });
});
